package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.model.Aggregation;
import io.github.groeipad.maturity.model.CustomAggregation;
import io.github.groeipad.maturity.model.Fraction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The scores of all nodes for one row of codes, with the open indicators filled in one way. */
final class ExactScores {

    private final CompiledModel model;
    private final int[] codes;
    private final Mode mode;
    /** The values of answered indicators where they are no options; absent: codes are options. */
    private final @Nullable List<Fraction> values;

    private final @Nullable Fraction[] scores;

    ExactScores(CompiledModel model, int[] codes, Mode mode) {
        this(model, codes, mode, null);
    }

    ExactScores(CompiledModel model, int[] codes, Mode mode, @Nullable List<Fraction> values) {
        this.model = model;
        this.codes = codes;
        this.mode = mode;
        this.values = values;
        this.scores = new Fraction[model.nodes.size()];
        for (int i = model.nodes.size() - 2; i >= 0; i--) {
            scores[i] = aggregate(model.nodes.get(i));
        }
        scores[model.overall.index] = aggregate(model.overall);
    }

    /** The counted value of an indicator; null where it is not counted. */
    @Nullable
    Fraction value(int indicator) {
        return values != null && codes[indicator] >= 0 && mode != Mode.ATTAINABLE
                ? values.get(indicator)
                : model.value(indicator, codes[indicator], mode);
    }

    Fraction weight(int indicator) {
        return model.indicators.get(indicator).weight();
    }

    /** The score of a node; null where nothing below it is counted. */
    @Nullable
    Fraction score(CompiledModel.Node node) {
        return scores[node.index];
    }

    /** The weighted mean over the counted ones of some indicators; null where none is counted. */
    @Nullable
    Fraction mean(int[] indicators) {
        ExactMean mean = new ExactMean();
        for (int indicator : indicators) {
            Fraction value = value(indicator);
            if (value != null) {
                mean.add(weight(indicator), value);
            }
        }
        return mean.mean();
    }

    /** The weight share of the counted indicators that are worth at least a value; null where none is counted. */
    @Nullable
    Fraction share(int[] indicators, Fraction least) {
        ExactMean mean = new ExactMean();
        for (int indicator : indicators) {
            Fraction value = value(indicator);
            if (value != null) {
                mean.add(weight(indicator), value.compareTo(least) >= 0 ? Fraction.one() : Fraction.zero());
            }
        }
        return mean.mean();
    }

    /** The phase scores of a node, one per phase; null where none of its indicators of that phase is counted. */
    @Nullable
    Fraction[] phaseScores(CompiledModel.Node node) {
        @Nullable ExactMean[] means = new ExactMean[model.phaseIds.size()];
        for (int i = node.from; i < node.to; i++) {
            int phase = model.phaseOf[i];
            Fraction value = phase < 0 ? null : value(i);
            if (value != null) {
                ExactMean mean = means[phase];
                if (mean == null) {
                    mean = new ExactMean();
                    means[phase] = mean;
                }
                mean.add(weight(i), value);
            }
        }
        @Nullable Fraction[] result = new Fraction[means.length];
        for (int i = 0; i < means.length; i++) {
            ExactMean mean = means[i];
            result[i] = mean == null ? null : mean.mean();
        }
        return result;
    }

    /** A child that has a value. */
    record Scored(int child, Fraction weight, Fraction value) {}

    /** The children of a node that have a value: indicators, counted from the first of the node, or nodes. */
    List<Scored> scoredChildren(CompiledModel.Node node) {
        List<Scored> children = new ArrayList<>();
        if (node.isLeaf()) {
            for (int i = node.from; i < node.to; i++) {
                Fraction value = value(i);
                if (value != null) {
                    children.add(new Scored(i - node.from, weight(i), value));
                }
            }
        } else {
            for (int i = 0; i < node.children.size(); i++) {
                CompiledModel.Node child = node.children.get(i);
                Fraction value = score(child);
                if (value != null) {
                    children.add(new Scored(i, child.weight, value));
                }
            }
        }
        return children;
    }

    private @Nullable Fraction aggregate(CompiledModel.Node node) {
        List<Scored> children = scoredChildren(node);
        if (children.isEmpty()) {
            return null;
        }
        Aggregation aggregation = node.aggregation;
        if (aggregation instanceof Aggregation.Minimum) {
            return extreme(children, -1);
        }
        if (aggregation instanceof Aggregation.Maximum) {
            return extreme(children, 1);
        }
        if (aggregation instanceof Aggregation.LowerMedian) {
            return lowerMedian(children);
        }
        if (aggregation instanceof CustomAggregation custom) {
            return custom(custom, node);
        }
        ExactMean mean = new ExactMean();
        for (Scored child : children) {
            Fraction value = child.value();
            if (aggregation instanceof Aggregation.ShareAtLeast share) {
                value = value.compareTo(share.value()) >= 0 ? Fraction.one() : Fraction.zero();
            }
            mean.add(child.weight(), value);
        }
        return mean.mean();
    }

    private static Fraction extreme(List<Scored> children, int sign) {
        Fraction best = children.get(0).value();
        for (Scored child : children) {
            best = child.value().compareTo(best) * sign > 0 ? child.value() : best;
        }
        return best;
    }

    private static Fraction lowerMedian(List<Scored> children) {
        ExactMean total = new ExactMean();
        children.forEach(child -> total.addTerm(child.weight()));
        Fraction half = total.sum().dividedBy(Fraction.of(2));
        List<Scored> ordered = new ArrayList<>(children);
        ordered.sort(Comparator.comparing(Scored::value));
        ExactMean running = new ExactMean();
        for (Scored child : ordered) {
            running.addTerm(child.weight());
            if (running.sum().compareTo(half) >= 0) {
                return child.value();
            }
        }
        throw new IllegalStateException("the running weight ends at the total weight");
    }

    private Fraction custom(CustomAggregation rule, CompiledModel.Node node) {
        Fraction score = rule.aggregate(childrenFor(node));
        if (score.signum() < 0 || score.compareTo(Fraction.one()) > 0) {
            throw new IllegalStateException("Custom aggregation " + rule.name() + " " + rule.version()
                    + ": score must be from 0 to 1, but was " + score);
        }
        return score;
    }

    /** Every child of a node as a custom rule sees it. */
    List<CustomAggregation.Child> childrenFor(CompiledModel.Node node) {
        List<CustomAggregation.Child> children = new ArrayList<>();
        for (int i = node.from; node.isLeaf() && i < node.to; i++) {
            Fraction value = value(i);
            children.add(new CustomAggregation.Child(
                    model.indicators.get(i).id(),
                    weight(i),
                    Optional.ofNullable(value),
                    value != null ? Optional.empty() : Optional.of(missing(codes[i]))));
        }
        for (CompiledModel.Node child : node.children) {
            Fraction value = score(child);
            children.add(new CustomAggregation.Child(
                    child.id,
                    child.weight,
                    Optional.ofNullable(value),
                    value != null ? Optional.empty() : Optional.of(CustomAggregation.Missing.NOTHING_COUNTED)));
        }
        return children;
    }

    private static CustomAggregation.Missing missing(int code) {
        return switch (code) {
            case BatchScorer.NOT_APPLICABLE -> CustomAggregation.Missing.NOT_APPLICABLE;
            case BatchScorer.UNKNOWN -> CustomAggregation.Missing.UNKNOWN;
            default -> CustomAggregation.Missing.UNANSWERED;
        };
    }
}

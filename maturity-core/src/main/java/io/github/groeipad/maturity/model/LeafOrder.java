package io.github.groeipad.maturity.model;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which leaves of gates follow from others, and which indicators they look at. */
final class LeafOrder {

    private LeafOrder() {}

    static Optional<Threshold> threshold(Criterion.Leaf leaf) {
        if (leaf instanceof Criterion.ScoreOf score) {
            return Optional.of(score.threshold());
        }
        if (leaf instanceof Criterion.PhaseScoreOf score) {
            return Optional.of(score.threshold());
        }
        return leaf instanceof Criterion.IndicatorShare share ? Optional.of(share.threshold()) : Optional.empty();
    }

    /** Whether one leaf looks at the same as another, or at it among others, and asks as much or more. */
    static boolean implies(Criterion.Leaf strong, Criterion.Leaf weak, MaturityModel model) {
        return sameThing(ofEach(strong, weak, model), weak) && compare(strong, weak, model) >= 0;
    }

    /** What is asked of each dimension is asked of the one that another leaf looks at, if that applies whatever is answered. */
    private static Criterion.Leaf ofEach(Criterion.Leaf each, Criterion.Leaf one, MaturityModel model) {
        return scope(one)
                .filter(of -> of instanceof Scope.OfDimension)
                .filter(of -> scope(each).equals(Optional.of(Scope.eachDimension())))
                .filter(of -> alwaysApplies(((Scope.OfDimension) of).id(), one, model))
                .map(of -> withScope(each, of))
                .orElse(each);
    }

    private static Optional<Scope> scope(Criterion.Leaf leaf) {
        if (leaf instanceof Criterion.ScoreOf score) {
            return Optional.of(score.of());
        }
        if (leaf instanceof Criterion.PhaseScoreOf score) {
            return Optional.of(score.of());
        }
        return leaf instanceof Criterion.IndicatorShare share ? Optional.of(share.of()) : Optional.empty();
    }

    private static Criterion.Leaf withScope(Criterion.Leaf leaf, Scope of) {
        if (leaf instanceof Criterion.ScoreOf score) {
            return new Criterion.ScoreOf(of, score.threshold());
        }
        if (leaf instanceof Criterion.PhaseScoreOf score) {
            return new Criterion.PhaseScoreOf(score.phase(), of, score.threshold());
        }
        Criterion.IndicatorShare share = (Criterion.IndicatorShare) leaf;
        return new Criterion.IndicatorShare(share.phase(), of, share.value(), share.threshold());
    }

    private static boolean alwaysApplies(String dimension, Criterion.Leaf leaf, MaturityModel model) {
        Set<String> looked = new TreeSet<>();
        felt(leaf, model, looked);
        return model.dimensions().stream().anyMatch(top -> top.id().equals(dimension))
                && looked.stream()
                        .anyMatch(id -> !model.indicator(id).orElseThrow().notApplicableAllowed());
    }

    /** Whether one leaf looks at the same as another and asks more. */
    static boolean asksMore(Criterion.Leaf strong, Criterion.Leaf weak, MaturityModel model) {
        return sameThing(strong, weak) && compare(strong, weak, model) > 0;
    }

    private static boolean sameThing(Criterion.Leaf a, Criterion.Leaf b) {
        if (a instanceof Criterion.ScoreOf one && b instanceof Criterion.ScoreOf other) {
            return one.of().equals(other.of());
        }
        if (a instanceof Criterion.PhaseScoreOf one && b instanceof Criterion.PhaseScoreOf other) {
            return one.of().equals(other.of()) && one.phase().equals(other.phase());
        }
        if (a instanceof Criterion.IndicatorShare one && b instanceof Criterion.IndicatorShare other) {
            return one.of().equals(other.of())
                    && one.phase().equals(other.phase())
                    && one.value().equals(other.value());
        }
        return a instanceof Criterion.IndicatorAt one
                && b instanceof Criterion.IndicatorAt other
                && one.indicator().equals(other.indicator());
    }

    private static int compare(Criterion.Leaf a, Criterion.Leaf b, MaturityModel model) {
        if (a instanceof Criterion.IndicatorAt one && b instanceof Criterion.IndicatorAt other) {
            return value(one, model).compareTo(value(other, model));
        }
        Threshold one = threshold(a).orElseThrow();
        Threshold other = threshold(b).orElseThrow();
        int order = one.value().compareTo(other.value());
        // Of the same number, above is asked more than at least, which stands first.
        return order != 0 ? order : one.bound().compareTo(other.bound());
    }

    private static Fraction value(Criterion.IndicatorAt leaf, MaturityModel model) {
        return model.indicator(leaf.indicator())
                .map(model::scaleOf)
                .flatMap(scale -> scale.value(leaf.option()))
                .orElseThrow();
    }

    /** Gathers the indicators that a criterion looks at. */
    static void felt(Criterion criterion, MaturityModel model, Set<String> felt) {
        if (criterion instanceof Criterion.Composite composite) {
            composite.criteria().forEach(part -> felt(part, model, felt));
        } else if (criterion instanceof Criterion.IndicatorAt at) {
            felt.add(at.indicator());
        } else if (criterion instanceof Criterion.ScoreOf score) {
            felt(score.of(), Optional.empty(), model, felt);
        } else if (criterion instanceof Criterion.PhaseScoreOf score) {
            felt(score.of(), Optional.of(score.phase()), model, felt);
        } else if (criterion instanceof Criterion.IndicatorShare share) {
            felt(share.of(), share.phase(), model, felt);
        }
    }

    private static void felt(Scope scope, Optional<String> phase, MaturityModel model, Set<String> felt) {
        if (scope instanceof Scope.OfDimension dimension) {
            below(model.dimension(dimension.id()).orElseThrow(), phase, felt);
        } else if (scope instanceof Scope.OfTag tag) {
            for (Indicator indicator : model.indicators()) {
                if (indicator.tags().contains(tag.tag())) {
                    add(indicator, phase, felt);
                }
            }
        } else {
            model.dimensions().forEach(dimension -> below(dimension, phase, felt));
        }
    }

    private static void below(Dimension dimension, Optional<String> phase, Set<String> felt) {
        dimension.indicators().forEach(indicator -> add(indicator, phase, felt));
        dimension.dimensions().forEach(child -> below(child, phase, felt));
    }

    private static void add(Indicator indicator, Optional<String> phase, Set<String> felt) {
        if (phase.isEmpty() || phase.equals(indicator.phase())) {
            felt.add(indicator.id());
        }
    }
}

package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.model.Aggregation;
import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.CustomAggregation;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.scoring.Derivation.Input;
import io.github.groeipad.maturity.scoring.Derivation.LeftOut;
import io.github.groeipad.maturity.scoring.Derivation.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells how the numbers of a row came about. */
final class Derivations {

    private static final Optional<LeftOut> NOT_APPLICABLE = Optional.of(LeftOut.NOT_APPLICABLE);
    private static final Optional<LeftOut> UNKNOWN = Optional.of(LeftOut.UNKNOWN);
    private static final Optional<LeftOut> UNANSWERED = Optional.of(LeftOut.UNANSWERED);
    private static final Optional<LeftOut> NOTHING_COUNTED = Optional.of(LeftOut.NOTHING_COUNTED);

    private final CompiledModel model;
    private final int[] codes;
    private final ExactScores scores;
    private final ExactCoverage coverage;

    Derivations(CompiledModel model, int[] codes, ExactScores scores, ExactCoverage coverage) {
        this.model = model;
        this.codes = codes;
        this.scores = scores;
        this.coverage = coverage;
    }

    /** How the score of a node came about. */
    Derivation score(CompiledModel.Node node) {
        List<Input> inputs = new ArrayList<>();
        for (int i = node.from; node.isLeaf() && i < node.to; i++) {
            inputs.add(new Input(scores.weight(i), indicator(i)));
        }
        for (CompiledModel.Node child : node.children) {
            inputs.add(new Input(child.weight, score(child)));
        }
        return derivation(Measure.SCORE, node.id, rule(node.aggregation), scores.score(node), inputs);
    }

    /** How the value of an indicator came about. */
    Derivation indicator(int indicator) {
        Fraction value = scores.value(indicator);
        return new Derivation(
                Measure.SCORE,
                model.indicators.get(indicator).id(),
                codes[indicator] >= 0 ? "option" : value != null ? "counted-as" : "excluded",
                Optional.ofNullable(value),
                value == null ? leftOut(codes[indicator]) : Optional.empty(),
                List.of());
    }

    Derivation tagScore(String tag, int[] indicators) {
        return mean(Measure.TAG_SCORE, tag, indicators);
    }

    Derivation phaseScore(String of, CompiledModel.Node node, int phase) {
        int[] indicators = IntStream.range(node.from, node.to)
                .filter(indicator -> model.phaseOf[indicator] == phase)
                .toArray();
        return mean(Measure.PHASE_SCORE, of, indicators);
    }

    private Derivation mean(Measure measure, String of, int[] indicators) {
        List<Input> inputs = new ArrayList<>();
        for (int indicator : indicators) {
            inputs.add(new Input(scores.weight(indicator), indicator(indicator)));
        }
        return derivation(measure, of, "weighted-mean", scores.mean(indicators), inputs);
    }

    Derivation coverage(CompiledModel.Node node) {
        List<Input> inputs = new ArrayList<>();
        for (int i = node.from; node.isLeaf() && i < node.to; i++) {
            inputs.add(new Input(scores.weight(i), coverage(i)));
        }
        for (CompiledModel.Node child : node.children) {
            inputs.add(new Input(child.weight, coverage(child)));
        }
        return derivation(Measure.COVERAGE, node.id, "weighted-mean", coverage.of(node), inputs);
    }

    Derivation tagCoverage(String tag, int[] indicators) {
        List<Input> inputs = new ArrayList<>();
        for (int indicator : indicators) {
            inputs.add(new Input(scores.weight(indicator), coverage(indicator)));
        }
        return derivation(Measure.TAG_COVERAGE, tag, "weighted-mean", coverage.of(indicators), inputs);
    }

    private Derivation coverage(int indicator) {
        int code = codes[indicator];
        boolean applies = code != BatchScorer.NOT_APPLICABLE;
        return new Derivation(
                Measure.COVERAGE,
                model.indicators.get(indicator).id(),
                CompiledModel.state(code).id(),
                applies ? Optional.of(code >= 0 ? Fraction.one() : Fraction.zero()) : Optional.empty(),
                applies ? Optional.empty() : NOT_APPLICABLE,
                List.of());
    }

    Derivation position(CompiledModel.Node node, Positions positions) {
        List<Input> inputs = new ArrayList<>();
        if (node == model.overall) {
            for (CompiledModel.Node child : node.children) {
                if (positions.of(child).isPresent()) {
                    inputs.add(new Input(child.weight, position(child, positions)));
                }
            }
            Fraction value = positions.overall().map(Position::value).orElse(null);
            return derivation(Measure.POSITION, node.id, "weighted-mean", value, inputs);
        }
        Fraction[] factors = positions.reportedFactors(node);
        for (int phase = 0; phase < factors.length; phase++) {
            String of = node.id + "/" + model.phaseIds.get(phase);
            Derivation counted = phaseScore(of, node, phase);
            inputs.add(new Input(
                    Fraction.one(),
                    counted.value().isPresent()
                            ? counted
                            : new Derivation(
                                    Measure.PHASE_SCORE,
                                    of,
                                    "stands-in",
                                    Optional.of(factors[phase]),
                                    Optional.empty(),
                                    List.of())));
        }
        Fraction value = positions.of(node).map(Position::value).orElse(null);
        return derivation(Measure.POSITION, node.id, "sum-of-products", value, inputs);
    }

    /** How a readiness came about from the gates that count for it. */
    static Derivation readiness(String of, List<GateFinding> gates, Fraction value) {
        List<Input> inputs = new ArrayList<>();
        String scope = of.substring(0, of.indexOf('/') + 1);
        for (GateFinding gate : gates) {
            gate.result().ifPresent(node -> inputs.add(new Input(Fraction.one(), gate(scope + gate.phase(), node))));
        }
        return derivation(Measure.READINESS, of, "mean", value, inputs);
    }

    static Derivation gate(String of, GateFinding.Node node) {
        List<Input> inputs = new ArrayList<>();
        node.parts().forEach(part -> inputs.add(new Input(Fraction.one(), gate(of, part))));
        return derivation(Measure.GATE_PROGRESS, of, rule(node), node.progress(), inputs);
    }

    private static String rule(GateFinding.Node node) {
        Criterion criterion = node.criterion();
        if (node.leaf().isPresent()) {
            return node.leaf().get().reason().map(CriterionFinding.Reason::id).orElse("met");
        }
        if (criterion instanceof Criterion.AtLeast atLeast) {
            return "mean-of-largest-" + atLeast.count();
        }
        return criterion instanceof Criterion.AnyOf ? "maximum" : "mean";
    }

    private static Derivation derivation(
            Measure measure, String of, String rule, @Nullable Fraction value, List<Input> inputs) {
        return new Derivation(
                measure,
                of,
                rule,
                Optional.ofNullable(value),
                value == null ? NOTHING_COUNTED : Optional.empty(),
                inputs);
    }

    private static Optional<LeftOut> leftOut(int code) {
        return switch (code) {
            case BatchScorer.NOT_APPLICABLE -> NOT_APPLICABLE;
            case BatchScorer.UNKNOWN -> UNKNOWN;
            default -> UNANSWERED;
        };
    }

    private static String rule(Aggregation aggregation) {
        if (aggregation instanceof CustomAggregation custom) {
            return "custom " + custom.name() + " " + custom.version();
        }
        if (aggregation instanceof Aggregation.ShareAtLeast share) {
            return "share-at-least " + share.value();
        }
        if (aggregation instanceof Aggregation.Minimum) {
            return "minimum";
        }
        if (aggregation instanceof Aggregation.Maximum) {
            return "maximum";
        }
        return aggregation instanceof Aggregation.LowerMedian ? "lower-median" : "weighted-mean";
    }
}

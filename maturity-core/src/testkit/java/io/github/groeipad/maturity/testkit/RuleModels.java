package io.github.groeipad.maturity.testkit;

import io.github.groeipad.maturity.model.Aggregation;
import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.CustomAggregation;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.model.ResponseScale;
import io.github.groeipad.maturity.model.Scope;
import io.github.groeipad.maturity.model.ScoringRules;
import io.github.groeipad.maturity.model.Threshold;
import java.util.List;
import java.util.Random;

/** Small models in which a custom rule aggregates indicators, dimensions or everything. */
final class RuleModels {

    private static final List<Fraction> WEIGHTS = List.of(
            Fraction.one(),
            Fraction.one(),
            Fraction.of(2),
            Fraction.of(1, 3),
            Fraction.of(7, 10),
            Fraction.of(1_000_000),
            Fraction.of(1, 999_983));
    private static final List<ResponseScale> SCALES = List.of(
            ResponseScale.of("two", "no", "yes"),
            ResponseScale.of("four", "no", "partly", "largely", "fully"),
            ResponseScale.builder("sevenths")
                    .option("none", "0")
                    .option("some", "1/7")
                    .option("more", "6/7")
                    .option("all", "1")
                    .build());

    private final CustomAggregation rule;
    private final Random random;
    private int dimensions;
    private int indicators;

    private RuleModels(CustomAggregation rule, Random random) {
        this.rule = rule;
        this.random = random;
    }

    static MaturityModel with(CustomAggregation rule, Random random) {
        return new RuleModels(rule, random).make();
    }

    private MaturityModel make() {
        MaturityModel.Builder model = MaturityModel.builder("rule", "1")
                .phase(Phase.builder("started")
                        .gate(Criterion.score(Scope.overall(), Threshold.atLeast(Fraction.of(1, 2)))))
                .scoring(ScoringRules.builder().aggregation(anyRule()));
        SCALES.forEach(model::scale);
        model.dimension(leaf(rule));
        for (int i = random.nextInt(3); i > 0; i--) {
            model.dimension(random.nextBoolean() ? leaf(anyRule()) : branch());
        }
        return model.build();
    }

    private Aggregation anyRule() {
        return random.nextBoolean() ? rule : Aggregation.weightedMean();
    }

    private Dimension branch() {
        Dimension.Builder branch = dimension(rule);
        for (int i = random.nextInt(3); i >= 0; i--) {
            branch.dimension(leaf(anyRule()));
        }
        return branch.build();
    }

    private Dimension leaf(Aggregation aggregation) {
        Dimension.Builder leaf = dimension(aggregation);
        for (int i = random.nextInt(5); i >= 0; i--) {
            indicators++;
            leaf.indicator(Indicator.builder("i" + indicators)
                    .scale(oneOf(SCALES).id())
                    .weight(oneOf(WEIGHTS))
                    .notApplicableAllowed(true));
        }
        return leaf.build();
    }

    private Dimension.Builder dimension(Aggregation aggregation) {
        dimensions++;
        return Dimension.builder("d" + dimensions).weight(oneOf(WEIGHTS)).aggregation(aggregation);
    }

    private <T> T oneOf(List<T> parts) {
        return parts.get(random.nextInt(parts.size()));
    }
}

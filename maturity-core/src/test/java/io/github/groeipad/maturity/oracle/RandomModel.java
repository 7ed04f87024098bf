package io.github.groeipad.maturity.oracle;

import io.github.groeipad.maturity.model.Aggregation;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.DisplayRange;
import io.github.groeipad.maturity.model.ExpiredEvidence;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.MissingPolicy;
import io.github.groeipad.maturity.model.NothingApplies;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.model.ResponseScale;
import io.github.groeipad.maturity.model.ScoringRules;
import java.util.ArrayList;
import java.util.List;

/** A model of any shape that the specification allows, small enough to be scored slowly thousands of times. */
final class RandomModel {

    private static final List<List<String>> WEIGHTS = List.of(
            List.of("1"),
            List.of("1", "1", "2", "3"),
            List.of("0.1", "0.2", "0.3", "0.7"),
            List.of("1/3", "2/3", "1/7", "5/6"),
            List.of("1", "1/2", "1/3", "1/5", "1/7", "1/11", "1/13"),
            List.of("997", "991", "983", "977"),
            List.of("99991", "99989", "99971", "99961"),
            List.of("0.000001", "1000000", "1/999983", "999979/1000000", "1"),
            List.of("999961/999983", "999979/999953", "1/999959", "0.999999", "999931/999917"));

    private static final List<ResponseScale> SCALES = List.of(
            ResponseScale.of("yes-no", "no", "yes"),
            ResponseScale.of("thirds", "no", "partly", "largely", "fully"),
            ResponseScale.of("likert", "1", "2", "3", "4", "5"),
            ResponseScale.range("percent", 0, 100, 10),
            ResponseScale.range(
                    "signed",
                    new ResponseScale.Range(Fraction.parse("-0.3"), Fraction.parse("0.6"), Fraction.parse("0.1"))),
            ResponseScale.builder("uneven")
                    .option("none", "-2")
                    .option("bit", "0.1")
                    .option("same", "0.1")
                    .option("more", "1/3")
                    .option("most", "7")
                    .build(),
            ResponseScale.builder("prime")
                    .option("x", "0")
                    .option("y", "1/101")
                    .option("z", "102/103")
                    .option("last", "1")
                    .build(),
            ResponseScale.builder("flat")
                    .option("a", 0)
                    .option("b", 0)
                    .option("c", 1)
                    .option("d", 1)
                    .build());

    private final Dice dice;
    private final List<String> weights;
    private final List<ResponseScale> scales;
    private final List<String> phases = new ArrayList<>();
    private final List<Dimension> dimensions = new ArrayList<>();
    private final ScoringRules.Builder rules;
    private final int otherAggregations;
    private final boolean mayBeCustom;
    private int names;

    RandomModel(Dice dice) {
        this.dice = dice;
        weights = dice.oneOf(WEIGHTS);
        scales = dice.chance(50) ? SCALES : List.of(dice.oneOf(SCALES), dice.oneOf(SCALES));
        otherAggregations = dice.of(0, 20, 60);
        mayBeCustom = dice.chance(40);
        for (int i = dice.of(0, 1, 2, 2, 3, 3, 4); i > 0; i--) {
            phases.add("p" + (phases.size() + 1));
        }
        for (int i = dice.of(1, 2, 2, 3, 4); i > 0; i--) {
            dimensions.add(dimension(dice.of(1, 1, 1, 2, 2, 3, 4)));
        }
        rules = rules();
    }

    MaturityModel ungated() {
        MaturityModel.Builder model = start();
        phases.forEach(id -> model.phase(Phase.builder(id)));
        return model.scoring(rules.build()).build();
    }

    MaturityModel gated(RandomGates gates) {
        MaturityModel.Builder model = start();
        for (String id : phases) {
            Phase.Builder phase = Phase.builder(id);
            if (dice.chance(85)) {
                phase.gate(gates.criterion(dice.of(0, 1, 1, 2, 2, 3)));
            }
            model.phase(phase);
        }
        return model.scoring(rules.minimumCoverage(gates.minimumCoverage()).build())
                .build();
    }

    private MaturityModel.Builder start() {
        MaturityModel.Builder model = MaturityModel.builder("random", "1.0.0");
        SCALES.forEach(model::scale);
        dimensions.forEach(model::dimension);
        return model;
    }

    private Dimension dimension(int depth) {
        Dimension.Builder dimension =
                Dimension.builder("d" + names++).weight(dice.oneOf(weights)).aggregation(aggregation());
        int children = dice.of(1, 2, 2, depth > 1 ? 1 : 4);
        for (int i = 0; i < children; i++) {
            if (depth > 1) {
                dimension.dimension(dimension(dice.between(1, depth - 1)));
            } else {
                dimension.indicator(indicator());
            }
        }
        return dimension.build();
    }

    private Indicator indicator() {
        Indicator.Builder indicator = Indicator.builder("i" + names++)
                .scale(dice.oneOf(scales).id())
                .weight(dice.oneOf(weights))
                .notApplicableAllowed(dice.chance(75));
        if (!phases.isEmpty() && dice.chance(70)) {
            indicator.phase(dice.oneOf(phases));
        }
        for (String tag : List.of("able", "ready", "willing")) {
            if (dice.chance(25)) {
                indicator.tags(tag);
            }
        }
        return indicator.build();
    }

    private Aggregation aggregation() {
        if (!dice.chance(otherAggregations)) {
            return Aggregation.weightedMean();
        }
        return switch (dice.between(0, mayBeCustom ? 5 : 4)) {
            case 0 -> Aggregation.minimum();
            case 1 -> Aggregation.maximum();
            case 2, 3 -> Aggregation.lowerMedian();
            case 4 -> Aggregation.shareAtLeast(Fraction.parse(dice.of("1/3", "2/3", "0.5", "0.1", "1")));
            default -> dice.oneOf(CustomRules.all());
        };
    }

    private ScoringRules.Builder rules() {
        return ScoringRules.builder()
                .aggregation(aggregation())
                .notApplicable(policy(0))
                .unknown(policy(8))
                .unanswered(policy(8))
                .display(dice.of(
                        DisplayRange.percent(),
                        DisplayRange.of(1, 5, 2),
                        DisplayRange.of(-100, 100, 0),
                        new DisplayRange(Fraction.of(-1, 3), Fraction.of(2, 7), 6)))
                .nothingApplies(dice.of(NothingApplies.values()))
                .expiredEvidence(dice.of(ExpiredEvidence.values()));
    }

    private MissingPolicy policy(int reject) {
        if (dice.chance(reject)) {
            return MissingPolicy.reject();
        }
        return switch (dice.between(0, 7)) {
            case 0 -> MissingPolicy.lowest();
            case 1 -> MissingPolicy.highest();
            case 2 -> MissingPolicy.countAs(Fraction.parse(dice.of("0.3", "1/3", "0.5")));
            default -> MissingPolicy.exclude();
        };
    }
}

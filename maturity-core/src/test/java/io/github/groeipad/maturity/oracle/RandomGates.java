package io.github.groeipad.maturity.oracle;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.model.ResponseOption;
import io.github.groeipad.maturity.model.ResponseScale;
import io.github.groeipad.maturity.model.Scope;
import io.github.groeipad.maturity.model.Threshold;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gates whose thresholds are mostly just what some assessment reaches, so that many comparisons are ties. */
final class RandomGates {

    private static final BigInteger LARGEST = BigInteger.valueOf(1_000_000);

    private final Dice dice;
    private final MaturityModel model;
    private final LeafRules rules = new LeafRules();
    private final List<World> worlds = new ArrayList<>();

    RandomGates(Dice dice, MaturityModel model, List<Assessment> assessments) {
        this.dice = dice;
        this.model = model;
        for (Assessment assessment : assessments) {
            if (!rules.refuses(model, assessment)) {
                worlds.add(rules.world(model, assessment));
            }
        }
    }

    Criterion criterion(int depth) {
        if (depth == 0) {
            return leaf();
        }
        Criterion[] parts = new Criterion[dice.between(1, 3)];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = criterion(dice.between(0, depth - 1));
        }
        return switch (dice.between(0, 3)) {
            case 0 -> Criterion.anyOf(parts);
            case 1 -> Criterion.atLeastOf(dice.between(1, parts.length), parts);
            default -> Criterion.allOf(parts);
        };
    }

    /** Often just the coverage that some assessment has. */
    Fraction minimumCoverage() {
        if (worlds.isEmpty() || dice.chance(50)) {
            return Fraction.parse(dice.of("0", "0", "0.5", "0.7", "2/3", "1"));
        }
        Sheet sheet = dice.oneOf(worlds).reported();
        Optional<Ratio> coverage =
                dice.chance(50) ? rules.overallCoverage(sheet) : rules.coverage(sheet, dice.oneOf(model.dimensions()));
        return coverage.map(Ratio::toFraction).filter(RandomGates::isAllowed).orElse(Fraction.parse("0.6"));
    }

    private Criterion leaf() {
        while (true) {
            Scope scope = scope();
            Optional<String> phase = model.phases().isEmpty()
                    ? Optional.empty()
                    : Optional.of(dice.oneOf(model.phases())).map(Phase::id);
            switch (dice.between(0, 5)) {
                case 0, 1 -> {
                    return withThreshold(threshold -> new Criterion.ScoreOf(scope, threshold));
                }
                case 2 -> {
                    return withThreshold(threshold -> new Criterion.IndicatorShare(
                            Optional.empty(), scope, Fraction.parse(dice.of("1/3", "0.5", "1", "0.1")), threshold));
                }
                case 3 -> {
                    return indicatorAt();
                }
                case 4 -> {
                    if (phase.isPresent() && hasAny(scope, phase.get())) {
                        return withThreshold(threshold -> new Criterion.PhaseScoreOf(phase.get(), scope, threshold));
                    }
                }
                default -> {
                    if (phase.isPresent() && hasAny(scope, phase.get())) {
                        Fraction least = Fraction.parse(dice.of("1/3", "0.5", "1"));
                        return withThreshold(threshold -> new Criterion.IndicatorShare(phase, scope, least, threshold));
                    }
                }
            }
        }
    }

    private Criterion indicatorAt() {
        Indicator indicator = dice.oneOf(model.indicators());
        ResponseScale scale = model.scaleOf(indicator);
        List<ResponseOption> worthy = scale.options().stream()
                .filter(option -> !rules.optionValue(scale, option.id()).isZero())
                .toList();
        return Criterion.indicator(indicator.id(), dice.oneOf(worthy).id());
    }

    private boolean hasAny(Scope scope, String phase) {
        List<Indicator> indicators =
                scope instanceof Scope.EachDimension ? model.indicators() : rules.inScope(model, scope);
        return !rules.ofPhase(indicators, phase).isEmpty();
    }

    private Scope scope() {
        return switch (dice.between(0, model.tags().isEmpty() ? 3 : 4)) {
            case 0 -> Scope.overall();
            case 1 -> Scope.eachDimension();
            case 4 -> Scope.tag(dice.oneOf(List.copyOf(model.tags())));
            default -> Scope.dimension(anyDimension(model.dimensions()).id());
        };
    }

    private Dimension anyDimension(List<Dimension> siblings) {
        Dimension found = dice.oneOf(siblings);
        return found.dimensions().isEmpty() || dice.chance(40) ? found : anyDimension(found.dimensions());
    }

    private interface Asking {
        Criterion.Leaf with(Threshold threshold);
    }

    private Criterion withThreshold(Asking asking) {
        Criterion.Leaf any = asking.with(Threshold.atLeast("1"));
        Optional<Fraction> reached = reached(any).map(Ratio::toFraction).filter(RandomGates::isAllowed);
        Fraction tie = reached.orElse(Fraction.parse("0.5"));
        Fraction value =
                dice.chance(70) ? tie : Fraction.parse(dice.of("0.1", "0.3", "1/3", "0.5", "2/3", "0.7", "1", "0"));
        boolean atLeast = value.equals(Fraction.one()) || (value.signum() > 0 && dice.chance(65));
        return asking.with(atLeast ? Threshold.atLeast(value) : Threshold.above(value));
    }

    /** What some assessment or one of its completions has where this leaf looks. */
    private Optional<Ratio> reached(Criterion.Leaf leaf) {
        if (worlds.isEmpty()) {
            return Optional.empty();
        }
        World world = dice.oneOf(worlds);
        Sheet sheet = dice.of(world.reported(), world.reported(), world.lowest(), world.highest());
        return rules.found(sheet, ofOneDimension(leaf));
    }

    private Criterion.Leaf ofOneDimension(Criterion.Leaf leaf) {
        Optional<Scope> each = LeafRules.scope(leaf).filter(Scope.EachDimension.class::isInstance);
        return each.isPresent()
                ? GateRules.of(
                        leaf, Scope.dimension(dice.oneOf(model.dimensions()).id()))
                : leaf;
    }

    /** Whether a model takes the number. */
    private static boolean isAllowed(Fraction number) {
        return number.isDecimal(6)
                || (number.numerator().compareTo(LARGEST) <= 0
                        && number.denominator().compareTo(LARGEST) <= 0);
    }
}

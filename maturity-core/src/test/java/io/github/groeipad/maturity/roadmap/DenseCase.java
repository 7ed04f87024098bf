package io.github.groeipad.maturity.roadmap;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.model.Aggregation;
import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.CustomAggregation;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.MissingPolicy;
import io.github.groeipad.maturity.model.NothingApplies;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.model.ResponseScale;
import io.github.groeipad.maturity.model.Scope;
import io.github.groeipad.maturity.model.ScoringRules;
import io.github.groeipad.maturity.model.Threshold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * A small model whose gates ask much of the same indicators, with few different numbers, so that plans take several raises
 * and many are equal; and an assessment that is far from the top.
 *
 * @param model the model
 * @param assessment an assessment that it accepts
 */
record DenseCase(MaturityModel model, Assessment assessment) {

    /** Half the square: a rule that no sum can stand for. Monotone, from 0 to 1. */
    record Squares(String name, String version) implements CustomAggregation {
        @Override
        public Fraction aggregate(List<Child> children) {
            Fraction sum = Fraction.zero();
            Fraction weights = Fraction.zero();
            for (Child child : children) {
                if (child.value().isPresent()) {
                    Fraction value = child.value().get();
                    sum = sum.plus(child.weight().times(value).times(value));
                    weights = weights.plus(child.weight());
                }
            }
            return sum.dividedBy(weights);
        }
    }

    /** The same case for the same seed. */
    static DenseCase of(long seed) {
        return new Maker(new SplittableRandom(seed)).make();
    }

    /** Makes a case. */
    private static final class Maker {

        private static final List<String> PHASES = List.of("low", "mid", "high");
        private static final List<String> WEIGHTS = List.of("1", "1", "1", "2", "3", "0.5", "1/3", "999983/999979");
        private static final List<String> THRESHOLDS = List.of("1/4", "1/3", "1/2", "0.6", "2/3", "3/4", "0.9", "1");

        private final SplittableRandom random;
        private final boolean plain;
        private final List<String> dimensions = new ArrayList<>();
        private final List<Indicator> indicators = new ArrayList<>();
        private int names;

        Maker(SplittableRandom random) {
            this.random = random;
            this.plain = random.nextInt(10) < 6;
        }

        DenseCase make() {
            MaturityModel.Builder model = MaturityModel.builder("dense", "1")
                    .scale(ResponseScale.of("two", "no", "yes"))
                    .scale(ResponseScale.of("three", "no", "half", "yes"))
                    .scale(ResponseScale.builder("uneven")
                            .option("a", 0)
                            .option("b", 1)
                            .option("c", 1)
                            .option("d", 4)
                            .build())
                    .scoring(rules());
            int left = 5 + random.nextInt(3);
            while (left > 0) {
                int size = Math.min(left, 1 + random.nextInt(4));
                model.dimension(random.nextInt(4) == 0 && size > 1 ? nested(size) : flat(size));
                left -= size;
            }
            for (String phase : PHASES) {
                model.phase(Phase.builder(phase).gate(gate(2)));
            }
            MaturityModel built = model.build();
            return new DenseCase(built, assessment(built));
        }

        private ScoringRules.Builder rules() {
            return ScoringRules.builder()
                    .aggregation(aggregation())
                    .notApplicable(
                            random.nextInt(4) == 0 ? MissingPolicy.countAs(Fraction.of(1, 2)) : MissingPolicy.exclude())
                    .unanswered(random.nextInt(3) == 0 ? MissingPolicy.lowest() : MissingPolicy.exclude())
                    .nothingApplies(random.nextInt(2) == 0 ? NothingApplies.EXEMPT : NothingApplies.FAIL)
                    .minimumCoverage(oneOf(List.of("0", "0.7")));
        }

        private Dimension.Builder nested(int size) {
            Dimension.Builder dimension = dimension();
            int first = 1 + random.nextInt(size - 1);
            return dimension.dimension(flat(first)).dimension(flat(size - first));
        }

        private Dimension.Builder flat(int size) {
            Dimension.Builder dimension = dimension();
            for (int i = 0; i < size; i++) {
                Indicator indicator = indicator();
                indicators.add(indicator);
                dimension.indicator(indicator);
            }
            return dimension;
        }

        private Dimension.Builder dimension() {
            String id = "d" + names++;
            dimensions.add(id);
            return Dimension.builder(id).weight(Fraction.parse(oneOf(WEIGHTS))).aggregation(aggregation());
        }

        private Indicator indicator() {
            Indicator.Builder indicator = Indicator.builder("i" + names++)
                    .scale(oneOf(List.of("two", "two", "three", "three", "uneven")))
                    .weight(oneOf(WEIGHTS))
                    .effort(1 + random.nextInt(3))
                    .notApplicableAllowed(true);
            if (random.nextInt(4) > 0) {
                indicator.phase(oneOf(PHASES));
            }
            return random.nextInt(3) == 0 ? indicator.tags("tagged").build() : indicator.build();
        }

        private Aggregation aggregation() {
            if (plain || random.nextInt(3) > 0) {
                return Aggregation.weightedMean();
            }
            return oneOf(List.of(
                    Aggregation.minimum(),
                    Aggregation.maximum(),
                    Aggregation.lowerMedian(),
                    Aggregation.shareAtLeast(Fraction.of(1, 2)),
                    new Squares("squares", "1")));
        }

        private Criterion gate(int depth) {
            int parts = 1 + random.nextInt(4);
            List<Criterion> criteria = new ArrayList<>();
            for (int i = 0; i < parts; i++) {
                criteria.add(depth > 0 && random.nextInt(5) == 0 ? gate(depth - 1) : leaf());
            }
            if (depth == 2 || random.nextInt(3) == 0) {
                return new Criterion.AllOf(criteria);
            }
            return random.nextBoolean()
                    ? new Criterion.AnyOf(criteria)
                    : new Criterion.AtLeast(1 + random.nextInt(parts), criteria);
        }

        private Criterion leaf() {
            return switch (random.nextInt(8)) {
                case 0, 1, 2 -> Criterion.score(scope(Optional.empty()), threshold());
                case 3, 4 -> {
                    Optional<String> phase = phaseInUse();
                    yield phase.isPresent()
                            ? Criterion.phaseScore(phase.get(), scope(phase), threshold())
                            : Criterion.score(Scope.overall(), threshold());
                }
                case 5, 6 ->
                    Criterion.indicatorShare(
                            scope(Optional.empty()), Fraction.parse(oneOf(List.of("1/4", "1/2", "1"))), threshold());
                default -> {
                    Indicator named = oneOf(indicators);
                    yield Criterion.indicator(
                            named.id(),
                            switch (named.scale()) {
                                case "uneven" -> oneOf(List.of("b", "c", "d"));
                                default -> "yes";
                            });
                }
            };
        }

        private Optional<String> phaseInUse() {
            return oneOf(indicators).phase();
        }

        private Scope scope(Optional<String> phase) {
            Scope chosen = switch (random.nextInt(6)) {
                case 0, 1 -> Scope.eachDimension();
                case 2 -> Scope.dimension(oneOf(dimensions));
                case 3 -> Scope.tag("tagged");
                default -> Scope.overall();
            };
            boolean ranges = indicators.stream()
                    .anyMatch(each -> each.tags().contains("tagged")
                            && (phase.isEmpty() || each.phase().equals(phase)));
            boolean doubtful = chosen instanceof Scope.OfDimension && phase.isPresent();
            return doubtful || (chosen instanceof Scope.OfTag && !ranges) ? Scope.overall() : chosen;
        }

        private Threshold threshold() {
            String value = oneOf(THRESHOLDS);
            return random.nextInt(4) == 0 && !value.equals("1") ? Threshold.above(value) : Threshold.atLeast(value);
        }

        private Assessment assessment(MaturityModel model) {
            Assessment.Builder assessment =
                    Assessment.builder(model).subject(Subject.of("town")).date(LocalDate.of(2026, 11, 22));
            for (Indicator indicator : model.indicators()) {
                int options = model.scaleOf(indicator).options().size();
                int kind = random.nextInt(12);
                int answer = random.nextInt(3) == 0 ? random.nextInt(options) : 0;
                if (kind == 0) {
                    assessment.notApplicable(indicator.id(), "not ours");
                } else if (kind == 1) {
                    assessment.unknown(indicator.id());
                } else if (kind > 3) {
                    assessment.answer(
                            indicator.id(),
                            model.scaleOf(indicator).options().get(answer).id());
                }
            }
            return assessment.build();
        }

        private <T> T oneOf(List<T> choices) {
            return choices.get(random.nextInt(choices.size()));
        }
    }
}

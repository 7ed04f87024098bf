package io.github.groeipad.maturity.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.Response;
import io.github.groeipad.maturity.model.Aggregation;
import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.ResponseScale;
import io.github.groeipad.maturity.model.Threshold;
import io.github.groeipad.maturity.scoring.CriterionFinding.Reason;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.ResponseState;
import io.github.groeipad.maturity.scoring.Scorer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The random cases reach every rule: with one small step wrong, a reading of the specification no longer agrees with the
 * scorer.
 */
class FaultTest {

    private static final int MODELS = 2_000;
    private static final int ASSESSMENTS = 5;

    static Stream<Oracle> faults() {
        return Stream.of(
                        responseFaults(), scoreFaults(), leafFaults(), gateFaults(), pathFaults(), contributionFaults())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aWrongStepIsFoundByTheRandomCases(Oracle wrong) {
        assertThat(Stream.iterate(0L, seed -> seed + 1).limit(MODELS).anyMatch(seed -> differs(wrong, seed)))
                .as(wrong.toString())
                .isTrue();
    }

    private static boolean differs(Oracle wrong, long seed) {
        RandomCase random = RandomCase.of(seed, ASSESSMENTS);
        Oracle oracle = new Oracle();
        Scorer scorer = Scorer.of(random.model());
        for (Assessment assessment : random.assessments()) {
            if (oracle.rejects(random.model(), assessment)) {
                if (!wrong.rejects(random.model(), assessment)) {
                    return true;
                }
                continue;
            }
            MaturityProfile actual = scorer.score(assessment);
            if (wrong.rejects(random.model(), assessment)
                    || !wrong.profile(random.model(), assessment).equals(actual)) {
                return true;
            }
        }
        return false;
    }

    private static List<Oracle> responseFaults() {
        return List.of(
                new Oracle() {
                    @Override
                    protected Optional<Ratio> missing(MaturityModel model, ResponseState state) {
                        return super.missing(model, state == ResponseState.UNKNOWN ? ResponseState.UNANSWERED : state);
                    }

                    @Override
                    public String toString() {
                        return "unknown follows the policy for unanswered";
                    }
                },
                new Oracle() {
                    @Override
                    protected Optional<Ratio> missing(MaturityModel model, ResponseState state) {
                        return Optional.of(super.missing(model, state).orElse(Ratio.ZERO));
                    }

                    @Override
                    public String toString() {
                        return "what is excluded counts 0";
                    }
                },
                new Oracle() {
                    @Override
                    protected boolean isSpoiled(MaturityModel model, Response response, LocalDate date) {
                        return super.isSpoiled(model, response, date.plusDays(1));
                    }

                    @Override
                    public String toString() {
                        return "evidence expires on its last valid day";
                    }
                },
                new Oracle() {
                    @Override
                    protected boolean isSpoiled(MaturityModel model, Response response, LocalDate date) {
                        return false;
                    }

                    @Override
                    public String toString() {
                        return "expired evidence is never unknown";
                    }
                },
                new Oracle() {
                    @Override
                    protected Ratio optionValue(ResponseScale scale, String option) {
                        return Ratio.of(
                                scale.positionOf(option), scale.options().size() - 1);
                    }

                    @Override
                    public String toString() {
                        return "every scale is evenly spaced";
                    }
                },
                new Oracle() {
                    @Override
                    protected Sheet completed(Sheet sheet, Ratio value) {
                        Sheet completed = super.completed(sheet, value);
                        completed
                                .marks()
                                .replaceAll((id, mark) -> mark.state() == ResponseState.NOT_APPLICABLE
                                        ? new Mark(ResponseState.ANSWERED, Optional.of(value))
                                        : mark);
                        return completed;
                    }

                    @Override
                    public String toString() {
                        return "what is not applicable is completed too";
                    }
                },
                new Oracle() {
                    @Override
                    protected Sheet attained(Sheet sheet) {
                        return completed(sheet, Ratio.ONE);
                    }

                    @Override
                    public String toString() {
                        return "only open indicators attain their highest option";
                    }
                });
    }

    private static List<Oracle> scoreFaults() {
        return List.of(
                new Oracle() {
                    @Override
                    protected Ratio weightedMean(List<Part> scored) {
                        double mean = super.weightedMean(scored).toFraction().toDouble();
                        return Ratio.of(Fraction.of(new BigDecimal(mean)));
                    }

                    @Override
                    public String toString() {
                        return "means are doubles";
                    }
                },
                new Oracle() {
                    @Override
                    protected Ratio lowerMedian(List<Part> scored) {
                        return super.lowerMedian(scored.stream()
                                .map(part -> new Part(
                                        part.id(),
                                        Ratio.ONE,
                                        part.value(),
                                        part.missing(),
                                        part.indicator(),
                                        part.dimension()))
                                .toList());
                    }

                    @Override
                    public String toString() {
                        return "medians take no notice of weights";
                    }
                },
                new Oracle() {
                    @Override
                    protected Ratio totalWeight(List<Part> children) {
                        return super.totalWeight(children).plus(Ratio.of(1, 1_000_000_000_000L));
                    }

                    @Override
                    public String toString() {
                        return "a total weight is off by a trillionth";
                    }
                },
                new Oracle() {
                    @Override
                    protected Optional<Ratio> coverage(Sheet sheet, Indicator indicator) {
                        return Optional.of(super.coverage(sheet, indicator).orElse(Ratio.ONE));
                    }

                    @Override
                    public String toString() {
                        return "what is not applicable is covered";
                    }
                },
                new Oracle() {
                    @Override
                    protected Optional<Ratio> overallCoverage(Sheet sheet) {
                        return coverage(sheet, sheet.model().indicators());
                    }

                    @Override
                    public String toString() {
                        return "overall coverage takes no notice of the dimensions' weights";
                    }
                },
                new Oracle() {
                    @Override
                    protected boolean applies(Sheet sheet, List<Indicator> scope) {
                        return scope.stream().anyMatch(each -> sheet.of(each).isCounted());
                    }

                    @Override
                    public String toString() {
                        return "only what is counted applies";
                    }
                },
                new Oracle() {
                    @Override
                    protected boolean applies(Sheet sheet, List<Indicator> scope) {
                        return scope.stream().anyMatch(each -> sheet.of(each).state() != ResponseState.NOT_APPLICABLE);
                    }

                    @Override
                    public String toString() {
                        return "what counts though not applicable does not apply";
                    }
                },
                new Oracle() {
                    @Override
                    protected Ratio shareAtLeast(List<Part> scored, Ratio least) {
                        List<Part> above = scored.stream()
                                .filter(part -> valueOf(part).isAbove(least))
                                .toList();
                        return totalWeight(above).over(totalWeight(scored));
                    }

                    @Override
                    public String toString() {
                        return "shares count what is above the value only";
                    }
                });
    }

    private static List<Oracle> leafFaults() {
        return List.of(
                new Oracle() {
                    @Override
                    protected boolean passes(Threshold.Bound bound, Ratio found, Ratio asked) {
                        return found.isAtLeast(asked);
                    }

                    @Override
                    public String toString() {
                        return "above passes at the threshold";
                    }
                },
                new Oracle() {
                    @Override
                    protected boolean passes(Threshold.Bound bound, Ratio found, Ratio asked) {
                        return super.passes(bound, found.plus(Ratio.of(1, 1_000_000_000)), asked);
                    }

                    @Override
                    public String toString() {
                        return "a tolerance at thresholds";
                    }
                },
                new Oracle() {
                    @Override
                    protected boolean isMet(World world, Criterion.Leaf leaf) {
                        return isSufficient(world.reported(), leaf) && holds(world.reported(), leaf);
                    }

                    @Override
                    public String toString() {
                        return "completions decide nothing";
                    }
                },
                new Oracle() {
                    @Override
                    protected boolean isTooThin(Sheet sheet, Criterion.Leaf leaf) {
                        Ratio least = minimumCoverage(sheet.model());
                        return super.isTooThin(sheet, leaf)
                                || (!least.isZero() && coverageOf(sheet, leaf).equals(Optional.of(least)));
                    }

                    @Override
                    public String toString() {
                        return "just the minimum coverage is not enough";
                    }
                },
                new Oracle() {
                    @Override
                    protected boolean isTooThin(Sheet sheet, Criterion.Leaf leaf) {
                        return false;
                    }

                    @Override
                    public String toString() {
                        return "coverage decides nothing";
                    }
                },
                new Oracle() {
                    @Override
                    protected Optional<Ratio> coverageOf(Sheet sheet, Criterion.Leaf leaf) {
                        return coverage(sheet, lookedAt(sheet.model(), leaf));
                    }

                    @Override
                    public String toString() {
                        return "the coverage of a dimension is that of a set of indicators";
                    }
                },
                new Oracle() {
                    @Override
                    protected boolean passesOnNothing(MaturityModel model) {
                        return true;
                    }

                    @Override
                    public String toString() {
                        return "a gate passes on nothing";
                    }
                },
                new Oracle() {
                    @Override
                    protected Ratio progressOfUnmet(World world, Criterion.Leaf leaf) {
                        return towards(world.reported(), leaf);
                    }

                    @Override
                    public String toString() {
                        return "progress may be less than that of the lowest completion";
                    }
                },
                new Oracle() {
                    @Override
                    protected Reason whyUnmet(World world, Criterion.Leaf leaf) {
                        Reason reason = super.whyUnmet(world, leaf);
                        return reason == Reason.BELOW_THRESHOLD && isTooThin(world.reported(), leaf)
                                ? Reason.NOT_ENOUGH_ANSWERS
                                : reason;
                    }

                    @Override
                    public String toString() {
                        return "whatever is too thin is told to have not enough answers";
                    }
                });
    }

    private static List<Oracle> gateFaults() {
        return List.of(
                new Oracle() {
                    @Override
                    protected Ratio progress(Criterion.Composite composite, List<Ratio> parts) {
                        return mean(parts);
                    }

                    @Override
                    public String toString() {
                        return "progress is always the mean of all parts";
                    }
                },
                new Oracle() {
                    @Override
                    protected List<Criterion> forEachDimension(Sheet sheet, Criterion.Leaf leaf) {
                        return super.forEachDimension(sheet, leaf).stream()
                                .limit(1)
                                .toList();
                    }

                    @Override
                    public String toString() {
                        return "each dimension is the first dimension";
                    }
                },
                new Oracle() {
                    @Override
                    protected boolean concerns(Criterion.Leaf leaf, Dimension dimension) {
                        return super.concerns(leaf, dimension) && !(leaf instanceof Criterion.IndicatorAt);
                    }

                    @Override
                    public String toString() {
                        return "an indicator asks nothing of its dimension";
                    }
                },
                new Oracle() {
                    @Override
                    protected Optional<Criterion> restrict(Sheet sheet, Criterion criterion, Dimension dimension) {
                        return super.restrict(sheet, criterion, dimension)
                                .map(kept -> kept instanceof Criterion.AtLeast atLeast
                                        ? new Criterion.AtLeast(1, atLeast.criteria())
                                        : kept);
                    }

                    @Override
                    public String toString() {
                        return "of what is left of a gate, one part is enough";
                    }
                });
    }

    private static List<Oracle> pathFaults() {
        return List.of(
                new Oracle() {
                    @Override
                    protected int reached(List<Boolean> met) {
                        return met.lastIndexOf(true) + 1;
                    }

                    @Override
                    public String toString() {
                        return "a phase is reached over an unmet gate";
                    }
                },
                new Oracle() {
                    @Override
                    protected int highestAsking(List<Optional<Decision>> gates) {
                        return gates.size();
                    }

                    @Override
                    public String toString() {
                        return "a dimension reaches phases that ask nothing of it";
                    }
                },
                new Oracle() {
                    @Override
                    protected Ratio meanProgress(List<Optional<Decision>> gates) {
                        return gates.get(gates.size() - 1)
                                .map(Decision::progress)
                                .orElse(Ratio.ONE);
                    }

                    @Override
                    public String toString() {
                        return "readiness is the progress of one gate";
                    }
                },
                new Oracle() {
                    @Override
                    protected Ratio position(Sheet sheet, Dimension dimension) {
                        return sheet.model().phases().stream()
                                .map(phase -> step(sheet, dimension, phase.id()))
                                .reduce(Ratio.ZERO, Ratio::plus);
                    }

                    @Override
                    public String toString() {
                        return "a position does not hold back higher phases";
                    }
                },
                new Oracle() {
                    @Override
                    protected Ratio step(Sheet sheet, Dimension dimension, String phase) {
                        return phaseScore(sheet, below(dimension), phase).orElse(Ratio.ONE);
                    }

                    @Override
                    public String toString() {
                        return "a phase of which nothing counts does not hold back";
                    }
                });
    }

    private static List<Oracle> contributionFaults() {
        return List.of(
                new Oracle() {
                    @Override
                    protected List<Ratio> split(Aggregation aggregation, List<Part> children) {
                        return super.split(
                                aggregation instanceof Aggregation.LowerMedian ? Aggregation.minimum() : aggregation,
                                children);
                    }

                    @Override
                    public String toString() {
                        return "a median is explained by the smallest";
                    }
                },
                new Oracle() {
                    @Override
                    protected Map<String, Ratio> passDownByWeight(Sheet sheet, Dimension dimension, Ratio part) {
                        Map<String, Ratio> found = super.passDownByWeight(sheet, dimension, part);
                        found.replaceAll((id, value) -> Ratio.ZERO);
                        return found;
                    }

                    @Override
                    public String toString() {
                        return "what a child worth nothing adds is lost";
                    }
                });
    }
}

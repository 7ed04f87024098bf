package io.github.groeipad.maturity.testkit;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.Response;
import io.github.groeipad.maturity.assessment.Unknown;
import io.github.groeipad.maturity.model.Aggregation;
import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Threshold;
import io.github.groeipad.maturity.oracle.Mark;
import io.github.groeipad.maturity.oracle.Oracle;
import io.github.groeipad.maturity.oracle.Part;
import io.github.groeipad.maturity.oracle.Ratio;
import io.github.groeipad.maturity.oracle.Sheet;
import io.github.groeipad.maturity.oracle.World;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.ResponseState;
import io.github.groeipad.maturity.scoring.Score;
import io.github.groeipad.maturity.scoring.ScoreRange;
import io.github.groeipad.maturity.scoring.Scorer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;

/** Ways of scoring that people write, each wrong in one respect. */
final class Faults {

    private Faults() {}

    static List<Fault> all() {
        return Stream.of(ofNumbers(), ofResponses(), ofGates(), ofContributionsAndBounds(), ofOutput())
                .flatMap(List::stream)
                .toList();
    }

    private static Fault oracle(String name, Law law, Oracle wrong) {
        return Fault.of(name, law, wrong::profile);
    }

    private static List<Fault> ofNumbers() {
        return List.of(
                oracle("means are calculated with doubles", Law.CONTRIBUTIONS, new Oracle() {
                    @Override
                    protected Ratio weightedMean(List<Part> scored) {
                        double sum = 0;
                        double total = 0;
                        for (Part part : scored) {
                            double weight = part.weight().toFraction().toDouble();
                            sum += weight
                                    * part.value().orElseThrow().toFraction().toDouble();
                            total += weight;
                        }
                        return exactly(Math.min(1, sum / total));
                    }
                }),
                oracle("weights are rounded to whole numbers", Law.WEIGHTS, new Oracle() {
                    @Override
                    protected Ratio weight(Fraction weight) {
                        return Ratio.of(Fraction.of(weight.toBigDecimal(0, RoundingMode.UP)));
                    }
                }),
                oracle("the first child counts twice", Law.ORDER, new Oracle() {
                    @Override
                    protected Ratio weightedMean(List<Part> scored) {
                        List<Part> parts = new ArrayList<>(scored);
                        parts.add(scored.get(0));
                        return super.weightedMean(parts);
                    }
                }),
                oracle("an answer worth 0 is taken for none", Law.MONOTONICITY, new Oracle() {
                    @Override
                    protected Sheet reported(MaturityModel model, Assessment assessment) {
                        Sheet sheet = super.reported(model, assessment);
                        Mark none = new Mark(ResponseState.UNANSWERED, missing(model, ResponseState.UNANSWERED));
                        sheet.marks()
                                .replaceAll((id, mark) ->
                                        mark.value().filter(Ratio::isZero).isPresent() ? none : mark);
                        return sheet;
                    }
                }),
                oracle("not started is worth one position", Law.RANGE, new Oracle() {
                    @Override
                    protected Ratio position(Sheet sheet, Dimension dimension) {
                        return super.position(sheet, dimension).plus(Ratio.ONE);
                    }
                }),
                oracle("numbers take their way through formatted text", Law.TEXTS, new Oracle() {
                    @Override
                    protected Ratio weightedMean(List<Part> scored) {
                        double mean = super.weightedMean(scored).toFraction().toDouble();
                        String text = String.format(Locale.getDefault(), "%.12f", mean);
                        return exactly(Math.min(1, Double.parseDouble(text.replace(",", ""))));
                    }
                }));
    }

    private static Ratio exactly(double value) {
        return Ratio.of(Fraction.of(new BigDecimal(value).setScale(60, RoundingMode.HALF_EVEN)));
    }

    private static List<Fault> ofResponses() {
        return List.of(
                oracle("unanswered is zero under exclude", Law.UNANSWERED, missingIsZero(ResponseState.UNANSWERED)),
                oracle(
                        "not applicable stays in the denominator",
                        Law.NEUTRALITY,
                        missingIsZero(ResponseState.NOT_APPLICABLE)),
                Fault.of("no score is shown as 0", Law.NOTHING_COUNTED, Faults::zeroForNoScore),
                oracle("unknown counts as answered in coverage", Law.PHASE, new Oracle() {
                    @Override
                    protected Optional<Ratio> coverage(Sheet sheet, Indicator indicator) {
                        return sheet.of(indicator).state() == ResponseState.UNKNOWN
                                ? Optional.of(Ratio.ONE)
                                : super.coverage(sheet, indicator);
                    }
                }));
    }

    private static Oracle missingIsZero(ResponseState which) {
        return new Oracle() {
            @Override
            protected Optional<Ratio> missing(MaturityModel model, ResponseState state) {
                Optional<Ratio> counted = super.missing(model, state);
                return state == which ? Optional.of(counted.orElse(Ratio.ZERO)) : counted;
            }
        };
    }

    private static MaturityProfile zeroForNoScore(MaturityModel model, Assessment assessment) {
        MaturityProfile right = Scorer.of(model).score(assessment);
        Score zero = Score.of(Fraction.zero());
        return Altered.copyOf(right)
                .score(Optional.of(right.score().orElse(zero)))
                .bounds(Optional.of(right.bounds().orElse(new ScoreRange(zero, zero))))
                .build();
    }

    private static List<Fault> ofGates() {
        return List.of(
                oracle("values are rounded before they are compared", Law.PHASE, new Oracle() {
                    @Override
                    protected boolean passes(Threshold.Bound bound, Ratio found, Ratio asked) {
                        return super.passes(bound, hundredths(found), hundredths(asked));
                    }

                    private Ratio hundredths(Ratio exact) {
                        return Ratio.of(Fraction.of(exact.toFraction().toBigDecimal(2, RoundingMode.HALF_UP)));
                    }
                }),
                oracle("a gate passes on nothing", Law.PHASE, new Oracle() {
                    @Override
                    protected boolean passesOnNothing(MaturityModel model) {
                        return true;
                    }
                }),
                oracle("the phase skips a gate that is not met", Law.PHASE, new Oracle() {
                    @Override
                    protected int reached(List<Boolean> met) {
                        return met.lastIndexOf(true) + 1;
                    }
                }),
                Fault.of("a dimension is in the phase of the whole", Law.PHASE, (model, assessment) -> {
                    MaturityProfile right = Scorer.of(model).score(assessment);
                    return Altered.copyOf(right)
                            .dimensions(Altered.dimensions(right.dimensions(), (old, copy) -> {
                                if (old.phaseRange().isPresent()) {
                                    copy.phase(right.phase());
                                }
                            }))
                            .build();
                }),
                oracle("progress falls when half of the way is gone", Law.MONOTONICITY, new Oracle() {
                    @Override
                    protected Ratio towards(Sheet sheet, Criterion.Leaf leaf) {
                        Ratio towards = super.towards(sheet, leaf);
                        Ratio half = Ratio.of(1, 2);
                        return towards.isAbove(half) ? towards.minus(half) : towards;
                    }
                }));
    }

    private static List<Fault> ofContributionsAndBounds() {
        return List.of(
                oracle("contributions are parts of all weights, left out or not", Law.CONTRIBUTIONS, new Oracle() {
                    @Override
                    protected List<Ratio> split(Aggregation aggregation, List<Part> children) {
                        Ratio factor = totalWeight(scored(children)).over(totalWeight(children));
                        return super.split(aggregation, children).stream()
                                .map(part -> part.times(factor))
                                .toList();
                    }
                }),
                oracle("bounds take what is not applicable for open, whatever the policy", Law.BOUNDS, new Oracle() {
                    @Override
                    protected World world(MaturityModel model, Assessment assessment) {
                        Sheet reported = reported(model, assessment);
                        return new World(
                                reported,
                                completed(asIfOpen(reported), Ratio.ZERO),
                                completed(asIfOpen(reported), Ratio.ONE));
                    }

                    private Sheet asIfOpen(Sheet sheet) {
                        Sheet open = super.completed(sheet, Ratio.ZERO);
                        open.marks()
                                .replaceAll((id, mark) -> sheet.marks().get(id).state() == ResponseState.ANSWERED
                                        ? mark
                                        : new Mark(ResponseState.UNANSWERED, Optional.empty()));
                        return open;
                    }
                }),
                Fault.of("bounds are the score itself", Law.BOUNDS, (model, assessment) -> {
                    MaturityProfile right = Scorer.of(model).score(assessment);
                    return Altered.copyOf(right)
                            .bounds(right.score().map(score -> new ScoreRange(score, score)))
                            .build();
                }));
    }

    private static List<Fault> ofOutput() {
        AtomicInteger calls = new AtomicInteger();
        return List.of(
                new Fault(
                        "what is shown is rounded half up",
                        Law.DISPLAY,
                        trial -> trial.withDisplay((score, range) -> range.min()
                                .plus(score.exact().times(range.max().minus(range.min())))
                                .toBigDecimal(range.decimals(), RoundingMode.HALF_UP)
                                .toPlainString())),
                new Fault(
                        "a batch shows NaN for no score",
                        Law.BATCH,
                        trial -> trial.withBatch(
                                (model, assessments) -> batch(model, assessments, row -> row < 0 ? Double.NaN : row))),
                new Fault(
                        "a batch calculates with floats",
                        Law.BATCH,
                        trial ->
                                trial.withBatch((model, assessments) -> batch(model, assessments, row -> (float) row))),
                new Fault(
                        "a batch takes its exact numbers from doubles",
                        Law.BATCH,
                        trial -> trial.withBatch((model, assessments) -> inDoubles(model, assessments))),
                Fault.of("a scorer remembers what it scored before", Law.ORDER, (model, assessment) -> {
                    MaturityProfile right = Scorer.of(model).score(assessment);
                    return calls.incrementAndGet() % 7 == 0
                            ? Altered.copyOf(right).attainable(right.score()).build()
                            : right;
                }),
                new Fault(
                        "unknown is read as unanswered",
                        Law.ROUND_TRIP,
                        trial -> trial.withAssessmentCodec(withoutUnknown())),
                new Fault(
                        "what is written counts how often it was written",
                        Law.ROUND_TRIP,
                        trial -> trial.withModelCodec(Codec.of(
                                model -> ("" + calls.incrementAndGet()).getBytes(StandardCharsets.UTF_8),
                                bytes -> trial.model()))));
    }

    private static List<BatchScoring.Row> batch(
            MaturityModel model, List<Assessment> assessments, DoubleUnaryOperator change) {
        return BatchScoring.standard().score(model, assessments).stream()
                .map(row -> new BatchScoring.Row(
                        change.applyAsDouble(row.overall()),
                        row.dimensions().stream().map(change::applyAsDouble).toList(),
                        row.phase()))
                .toList();
    }

    private static List<BatchScoring.Row> inDoubles(MaturityModel model, List<Assessment> assessments) {
        return BatchScoring.standard().score(model, assessments).stream()
                .map(row -> new BatchScoring.Row(
                        row.overall(),
                        row.dimensions(),
                        row.phase(),
                        row.exact()
                                .map(exact -> new BatchScoring.ExactRow(
                                        exact.overall(),
                                        exact.dimensions(),
                                        exact.position().map(Faults::inDoubles)))))
                .toList();
    }

    private static Fraction inDoubles(Fraction exact) {
        return Fraction.of(new BigDecimal(exact.toDouble()));
    }

    private static Codec<Assessment> withoutUnknown() {
        return Codec.of(
                assessment -> {
                    ByteBuffer written = Serialized.of(assessment).bytes();
                    byte[] bytes = new byte[written.remaining()];
                    written.duplicate().get(bytes);
                    return bytes;
                },
                bytes -> {
                    Assessment read = (Assessment) new Serialized(ByteBuffer.wrap(bytes)).read();
                    SortedMap<String, Response> responses = new TreeMap<>(read.responses());
                    responses.values().removeIf(Unknown.class::isInstance);
                    return Variations.withResponses(read, responses);
                });
    }
}

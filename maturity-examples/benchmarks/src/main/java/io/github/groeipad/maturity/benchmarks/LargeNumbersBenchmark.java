package io.github.groeipad.maturity.benchmarks;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.BatchScorer;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Scorer;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The questionnaire of {@link LikertModel} with weights that no {@code long} holds in common: the price of being exact. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // by JMH
public class LargeNumbersBenchmark {

    private static final int FIRST_DIVISOR = 997;

    /** How much of the rows is answered. */
    @Param
    public Answers answers;

    private Sample sample;
    private Scorer scorer;
    private BatchScorer batchScorer;
    private final double[] overall = new double[Sample.ROWS];
    private final double[] dimensions = new double[Sample.ROWS * LikertModel.DIMENSIONS];
    private final int[] phases = new int[Sample.ROWS];

    /** Draws the rows. */
    @Setup
    public void prepare() {
        sample = new Sample(model(), answers);
        scorer = Scorer.of(sample.model);
        batchScorer = scorer.batch();
    }

    /** Each weight is a little more than 1, and each over another divisor. */
    private static MaturityModel model() {
        MaturityModel plain = LikertModel.model();
        MaturityModel.Builder model =
                MaturityModel.builder("likert-weighted", "1.0.0").scoring(plain.scoring());
        plain.scales().forEach(model::scale);
        plain.phases().forEach(model::phase);
        int divisor = FIRST_DIVISOR;
        for (Dimension each : plain.dimensions()) {
            Dimension.Builder dimension = Dimension.builder(each.id());
            for (Indicator indicator : each.indicators()) {
                dimension.indicator(Indicator.builder(indicator.id())
                        .scale(indicator.scale())
                        .notApplicableAllowed(true)
                        .weight((divisor + 1) + "/" + divisor));
                divisor += 2;
            }
            model.dimension(dimension);
        }
        return model.build();
    }

    /** The library on arrays of codes, with the scores of dimensions. */
    @Benchmark
    @OperationsPerInvocation(Sample.ROWS)
    public int batchScorer() {
        return batchScorer.score(sample.codes, Sample.ROWS, overall, dimensions, phases);
    }

    /** The library on assessments: score and phase. */
    @Benchmark
    @OperationsPerInvocation(Sample.OBJECTS)
    public void scorer(Blackhole results) {
        for (Assessment row : sample.assessments) {
            MaturityProfile profile = scorer.score(row);
            results.consume(profile.score());
            results.consume(profile.phase());
        }
    }
}

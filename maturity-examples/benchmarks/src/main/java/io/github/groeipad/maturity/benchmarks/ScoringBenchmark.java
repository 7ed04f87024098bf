package io.github.groeipad.maturity.benchmarks;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.scoring.BatchScorer;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Scorer;
import java.util.Map;
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

/** Scores the questionnaire of {@link LikertModel} by hand and with the library. Times are per row. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Sample.ROWS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // by JMH
public class ScoringBenchmark {

    /** How much of the rows is answered. */
    @Param
    public Answers answers;

    private Sample sample;
    private MapScoring mapScoring;
    private Scorer scorer;
    private BatchScorer batchScorer;
    private final double[] overall = new double[Sample.ROWS];
    private final double[] dimensions = new double[Sample.ROWS * LikertModel.DIMENSIONS];
    private final int[] phases = new int[Sample.ROWS];

    /** Draws the rows, and refuses to measure contenders that give different results. */
    @Setup
    public void prepare() {
        sample = new Sample(LikertModel.model(), answers);
        mapScoring = new MapScoring(sample.model);
        scorer = Scorer.of(sample.model);
        batchScorer = scorer.batch();
        new Agreement(sample).check();
    }

    /** By hand: loops over arrays of codes. */
    @Benchmark
    public int arrayLoop() {
        ArrayLoop.score(sample.codes, Sample.ROWS, overall, dimensions, phases);
        return phases[0];
    }

    /** By hand: answers from a map, an object as the result. */
    @Benchmark
    @OperationsPerInvocation(Sample.OBJECTS)
    public void mapScoring(Blackhole results) {
        for (Map<String, Integer> row : sample.maps) {
            results.consume(mapScoring.score(row));
        }
    }

    /** By hand: the map is filled first. */
    @Benchmark
    @OperationsPerInvocation(Sample.OBJECTS)
    public void mapFillingAndScoring(Blackhole results) {
        for (int row = 0; row < Sample.OBJECTS; row++) {
            results.consume(mapScoring.score(sample.map(row)));
        }
    }

    /** The library on arrays of codes, with the scores of dimensions. */
    @Benchmark
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

    /** The library on assessments that are filled in first: score and phase. */
    @Benchmark
    @OperationsPerInvocation(Sample.OBJECTS)
    public void fillingAndScorer(Blackhole results) {
        for (int row = 0; row < Sample.OBJECTS; row++) {
            MaturityProfile profile = scorer.score(sample.assessment(row));
            results.consume(profile.score());
            results.consume(profile.phase());
        }
    }

    /** The library on assessments that only name their model, as a reader that does not know it gives them. */
    @Benchmark
    @OperationsPerInvocation(Sample.OBJECTS)
    public void scorerByName(Blackhole results) {
        for (Assessment row : sample.named) {
            MaturityProfile profile = scorer.score(row);
            results.consume(profile.score());
            results.consume(profile.phase());
        }
    }

    /** The library on assessments: score, phase, and how the score came about, down to each answer. */
    @Benchmark
    @OperationsPerInvocation(Sample.OBJECTS)
    public void derivation(Blackhole results) {
        for (Assessment row : sample.assessments) {
            MaturityProfile profile = scorer.score(row);
            results.consume(profile.score());
            results.consume(profile.phase());
            results.consume(profile.derivation());
        }
    }

    /** The library on assessments: everything a profile holds. */
    @Benchmark
    @OperationsPerInvocation(Sample.OBJECTS)
    public void everything(Blackhole results) {
        for (Assessment row : sample.assessments) {
            Whole.consume(scorer.score(row), results);
        }
    }
}

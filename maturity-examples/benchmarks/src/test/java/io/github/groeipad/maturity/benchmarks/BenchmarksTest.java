package io.github.groeipad.maturity.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.infra.Blackhole;

/** Runs each benchmark once; what it takes is for JMH to say. */
class BenchmarksTest {

    private static final String PASSWORD =
            "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.";

    @EnumSource
    @ParameterizedTest
    void allWaysOfScoringAgreeAndRun(Answers answers) {
        ScoringBenchmark benchmark = new ScoringBenchmark();
        benchmark.answers = answers;
        benchmark.prepare();
        Blackhole results = new Blackhole(PASSWORD);

        benchmark.mapScoring(results);
        benchmark.mapFillingAndScoring(results);
        benchmark.scorer(results);
        benchmark.fillingAndScorer(results);
        benchmark.scorerByName(results);
        benchmark.derivation(results);
        benchmark.everything(results);

        assertThat(benchmark.batchScorer()).isEqualTo(Sample.ROWS);
        assertThat(benchmark.arrayLoop()).isBetween(-1, LikertModel.EACH_AT_LEAST.length - 1);
    }

    @EnumSource
    @ParameterizedTest
    void allWaysOfReadingAgreeAndRun(Answers answers) {
        ReadingBenchmark benchmark = new ReadingBenchmark();
        benchmark.answers = answers;
        benchmark.prepare();
        Blackhole results = new Blackhole(PASSWORD);

        benchmark.codesAndScore(results);
        benchmark.assessmentAndScore(results);

        assertThat(benchmark.tokenLoop()).isGreaterThan(100);
    }

    @EnumSource
    @ParameterizedTest
    void weightsThatNeedLargeNumbersAreScored(Answers answers) {
        LargeNumbersBenchmark benchmark = new LargeNumbersBenchmark();
        benchmark.answers = answers;
        benchmark.prepare();

        benchmark.scorer(new Blackhole(PASSWORD));

        assertThat(benchmark.batchScorer()).isEqualTo(Sample.ROWS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"discover", "experiment", "converse", "collaborate"})
    void plansToEachPhaseAreFound(String target) {
        PlanBenchmark benchmark = new PlanBenchmark();
        benchmark.target = target;
        benchmark.prepare();

        assertThat(benchmark.toPhase().target()).isEqualTo(target);
    }
}

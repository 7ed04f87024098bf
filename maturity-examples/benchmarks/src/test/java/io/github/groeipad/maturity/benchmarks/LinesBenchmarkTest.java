package io.github.groeipad.maturity.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs each benchmark once; what it takes is for JMH to say. */
class LinesBenchmarkTest {

    @EnumSource
    @ParameterizedTest
    void allWaysOfScoringLinesAgreeAndRun(Answers answers) throws Exception {
        LinesBenchmark benchmark = new LinesBenchmark();
        benchmark.answers = answers;
        benchmark.prepare();

        assertThat(benchmark.streamingLoop()).isEqualTo(LinesBenchmark.LINES);
        assertThat(benchmark.dataBinding()).isEqualTo(LinesBenchmark.LINES);
        assertThat(benchmark.oneThread()).isEqualTo(LinesBenchmark.LINES);
        assertThat(benchmark.twoThreads()).isEqualTo(LinesBenchmark.LINES);
        benchmark.end();
    }
}

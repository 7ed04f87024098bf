package io.github.groeipad.maturity.benchmarks;

import io.github.groeipad.maturity.json.LineScorer;
import io.github.groeipad.maturity.json.MaturityJson;
import io.github.groeipad.maturity.json.ScoredLines;
import io.github.groeipad.maturity.scoring.ParallelBlocks;
import io.github.groeipad.maturity.scoring.Scorer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Goes from a stream of JSON Lines to the scores and phase of each line. Times are per line. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(LinesBenchmark.LINES)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // by JMH
public class LinesBenchmark {

    static final int LINES = 200 * Sample.OBJECTS;

    /** How much of the rows is answered. */
    @Param
    public Answers answers;

    private final ExecutorService pool = Executors.newFixedThreadPool(1);
    private final LineResults results = new LineResults(LINES);
    private byte[] stream;
    private StreamingLoop streamingLoop;
    private DataBinding dataBinding;
    private LineScorer oneThread;
    private LineScorer twoThreads;

    /** Writes the stream, and refuses to measure contenders that give different results. */
    @Setup
    public void prepare() throws IOException, InterruptedException {
        MaturityJson json = MaturityJson.strict();
        Sample sample = new Sample(LikertModel.model(), answers);
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (int i = 0; i < LINES; i++) {
            lines.writeBytes(json.writeLine(sample.assessments.get(i % Sample.OBJECTS)));
        }
        stream = lines.toByteArray();
        streamingLoop = new StreamingLoop(sample.model);
        dataBinding = new DataBinding(sample.model);
        oneThread = json.lineScorer(Scorer.of(sample.model));
        twoThreads = oneThread.on(ParallelBlocks.alone().on(pool, 2));

        streamingLoop();
        LineResults expected = results.copy();
        dataBinding();
        results.check("data binding", expected);
        oneThread();
        results.check("one thread", expected);
        twoThreads();
        results.check("two threads", expected);
    }

    /** Ends the second thread. */
    @TearDown
    public void end() {
        pool.shutdown();
    }

    /** By hand, as fast as it gets with Jackson: its tokens, a table of names, and the array loop in {@code double}. */
    @Benchmark
    public int streamingLoop() {
        return streamingLoop.score(new ByteArrayInputStream(stream), results);
    }

    /** As one would write it first: data binding, a map of answers, and small objects. */
    @Benchmark
    public int dataBinding() throws IOException {
        return dataBinding.score(new ByteArrayInputStream(stream), results);
    }

    /** The library, on the thread of the caller alone. */
    @Benchmark
    public long oneThread() throws IOException, InterruptedException {
        return score(oneThread);
    }

    /** The library, on the thread of the caller and one more. */
    @Benchmark
    public long twoThreads() throws IOException, InterruptedException {
        return score(twoThreads);
    }

    private long score(LineScorer lines) throws IOException, InterruptedException {
        results.clear();
        return lines.score(new ByteArrayInputStream(stream), this::take).scored();
    }

    private void take(ScoredLines lines) {
        results.add(lines.rows());
    }
}

package io.github.groeipad.maturity.benchmarks;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.json.CodeReader;
import io.github.groeipad.maturity.json.MaturityJson;
import io.github.groeipad.maturity.scoring.BatchScorer;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Scorer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Goes from the bytes of an assessment of {@link LikertModel} to its score and phase. Times are per assessment. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Sample.OBJECTS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // by JMH
public class ReadingBenchmark {

    /** How much of the rows is answered. */
    @Param
    public Answers answers;

    private final JsonFactory jackson = new JsonFactory();
    private final MaturityJson json = MaturityJson.strict();
    private final List<byte[]> documents = new ArrayList<>();
    private Scorer scorer;
    private BatchScorer batchScorer;
    private CodeReader codeReader;
    private int[] codes;
    private final double[] overall = new double[1];
    private final double[] dimensions = new double[LikertModel.DIMENSIONS];
    private final int[] phases = new int[1];

    /** Writes the documents, and refuses to measure readers that give different codes. */
    @Setup
    public void prepare() {
        Sample sample = new Sample(LikertModel.model(), answers);
        scorer = Scorer.of(sample.model);
        batchScorer = scorer.batch();
        codeReader = json.codeReader(sample.model);
        codes = new int[codeReader.rowLength()];
        for (Assessment assessment : sample.assessments) {
            byte[] document = json.writeLine(assessment);
            documents.add(document);
            int[] expected = new int[codes.length];
            batchScorer.encode(assessment, expected, 0);
            codeReader.read(document, codes, 0);
            if (!Arrays.equals(codes, expected)) {
                throw new IllegalStateException("the code reader and the scorer differ");
            }
        }
    }

    /** Only the tokens, by Jackson: what has to be done whatever becomes of them. */
    @Benchmark
    public int tokenLoop() {
        int tokens = 0;
        for (byte[] document : documents) {
            try (JsonParser parser = jackson.createParser(ObjectReadContext.empty(), document)) {
                while (parser.nextToken() != null) {
                    tokens++;
                }
            }
        }
        return tokens;
    }

    /** Codes straight from the bytes, then score, dimension scores and phase. */
    @Benchmark
    public void codesAndScore(Blackhole results) {
        for (byte[] document : documents) {
            codeReader.read(document, codes, 0);
            batchScorer.score(codes, 1, overall, dimensions, phases);
            results.consume(phases[0]);
        }
    }

    /** The strict reader that reports every problem, then score and phase. */
    @Benchmark
    public void assessmentAndScore(Blackhole results) {
        for (byte[] document : documents) {
            MaturityProfile profile = scorer.score(json.readAssessment(document));
            results.consume(profile.score());
            results.consume(profile.phase());
        }
    }
}

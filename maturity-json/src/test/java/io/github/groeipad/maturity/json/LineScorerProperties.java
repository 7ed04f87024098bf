package io.github.groeipad.maturity.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.ParallelBlocks;
import io.github.groeipad.maturity.scoring.Scorer;
import io.github.groeipad.maturity.testkit.Assessed;
import io.github.groeipad.maturity.testkit.MaturityArbitraries;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;

/** A stream gives what the strict reader and the scorer give for each of its lines, on any number of threads, in blocks of any size. */
class LineScorerProperties {

    private static final ExecutorService POOL = Executors.newFixedThreadPool(3);

    private final MaturityJson json = MaturityJson.strict();

    @AfterContainer
    static void end() {
        POOL.shutdownNow();
    }

    /**
     * Some lines of one model.
     *
     * @param model the model
     * @param bytes the lines
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Stream(MaturityModel model, byte[] bytes) {
        @Override
        public String toString() {
            return Samples.text(bytes);
        }
    }

    @Provide
    Arbitrary<Stream> streams() {
        return MaturityArbitraries.models()
                .flatMap(model -> lines(model).list().ofMaxSize(30).map(lines -> new Stream(model, joined(lines))));
    }

    /** Mostly good lines, some damaged ones, and some that are none. */
    private Arbitrary<byte[]> lines(MaturityModel model) {
        Arbitrary<byte[]> good = MaturityArbitraries.assessmentsOf(model).map(json::writeLine);
        return Arbitraries.frequencyOf(
                Tuple.of(6, good),
                Tuple.of(2, Damage.any().flatMap(damage -> good.map(damage::to))),
                Tuple.of(1, Arbitraries.of("\n", "{}\n", "\r\n", "x").map(Samples::utf8)));
    }

    private static byte[] joined(List<byte[]> lines) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        lines.forEach(joined::writeBytes);
        return joined.toByteArray();
    }

    @Property(seed = "14001", tries = 250)
    void streamsGiveWhatTheirLinesGive(
            @ForAll("streams") Stream stream,
            @ForAll @IntRange(min = 1, max = 4) int threads,
            @ForAll @IntRange(min = 1, max = 3_000) int blockBytes)
            throws IOException, InterruptedException {
        Scorer scorer = Scorer.of(stream.model);
        Told expected = Told.one(json, scorer, stream.bytes);

        Told told = new Told();
        LineTally tally = json.lineScorer(scorer)
                .on(ParallelBlocks.alone().on(POOL, threads))
                .blocksOf(blockBytes)
                .watchedBy(told.watcher())
                .score(new ByteArrayInputStream(stream.bytes), told::add);

        assertThat(told).isEqualTo(expected);
        assertThat(tally)
                .isEqualTo(new LineTally(
                        told.scored().size() + told.rejected().size(),
                        told.scored().size(),
                        told.rejected().size(),
                        stream.bytes.length));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(
                LocalDate.MIN, LocalDate.EPOCH, LocalDate.of(2026, 6, 1), LocalDate.of(2026, 11, 22), LocalDate.MAX);
    }

    @Property(seed = "14002", tries = 250)
    void evidenceExpiresAsOfTheDayOfTheScorer(@ForAll("streams") Stream stream, @ForAll("days") LocalDate day)
            throws IOException, InterruptedException {
        Scorer scorer = Scorer.of(stream.model).asOf(day);
        Told expected = Told.asOf(json, scorer, stream.bytes);

        Told told = new Told();
        json.lineScorer(scorer).watchedBy(told.watcher()).score(new ByteArrayInputStream(stream.bytes), told::add);

        assertThat(told.scored()).isEqualTo(expected.scored());
        assertThat(told.rejected())
                .extracting(line -> line.substring(0, line.indexOf(' ')))
                .isEqualTo(expected.rejected());
    }

    @Property(seed = "14003", tries = 300)
    void assessmentsAreThereForTheAsking(@ForAll("assessed") Assessed assessed)
            throws IOException, InterruptedException {
        Assessment assessment = assessed.assessment();
        byte[] line = json.writeLine(assessment);

        LineTally tally = json.lineScorer(Scorer.of(assessed.model())).score(new ByteArrayInputStream(line), lines -> {
            assertThat(lines.assessment(0)).isEqualTo(assessment);
            assertThat(lines.subject(0)).isEqualTo(assessment.subject().id());
            assertThat(lines.attributes(0)).isEqualTo(assessment.subject().attributes());
            assertThat(lines.bytes(0)).isEqualTo(Arrays.copyOf(line, line.length - 1));
        });

        assertThat(tally.scored()).isEqualTo(1);
    }

    @Provide
    Arbitrary<Assessed> assessed() {
        return MaturityArbitraries.assessed();
    }
}

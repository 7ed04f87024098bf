package io.github.groeipad.maturity.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;

import io.github.groeipad.maturity.benchmark.BenchmarkAccumulator;
import io.github.groeipad.maturity.benchmark.PeerFilter;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.ParallelBlocks;
import io.github.groeipad.maturity.scoring.Scorer;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.InOrder;

class LineScorerTest {

    private static final MaturityModel MODEL = Samples.model();
    private static final String GOOD = Samples.text("webcare-lines.jsonl").strip() + "\n";
    private static final String BAD = GOOD.replace("2026-11-22", "soon");
    private static final ExecutorService POOL = Executors.newFixedThreadPool(2);

    private final MaturityJson json = MaturityJson.strict();
    private final LineScorer scorer = json.lineScorer(Scorer.of(MODEL));
    private final Told told = new Told();

    @AfterAll
    static void end() {
        POOL.shutdownNow();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(Samples.utf8(text));
    }

    /** A hundred lines of as many subjects, every tenth of them bad. */
    private static String country() {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 100; i++) {
            String size = i % 3 == 0 ? "S" : i % 3 == 1 ? "M" : "L";
            lines.append((i % 10 == 0 ? BAD : GOOD)
                    .replace("gm0000", "town-" + i)
                    .replace("\"size\":\"M\"", "\"size\":\"" + size + "\""));
        }
        return lines.toString();
    }

    static Stream<Executor> executors() {
        return Stream.of(Runnable::run, POOL, task -> new Thread(task).start(), task -> {}, task -> {
            throw new RejectedExecutionException("full");
        });
    }

    @ParameterizedTest
    @MethodSource("executors")
    void anyExecutorWillDo(Executor executor) throws Exception {
        Told expected = Told.one(json, Scorer.of(MODEL), Samples.utf8(country()));
        for (int threads = 1; threads <= 4; threads++) {
            Told found = new Told();
            LineTally tally = scorer.on(ParallelBlocks.alone().on(executor, threads))
                    .blocksOf(1_000)
                    .watchedBy(found.watcher())
                    .score(stream(country()), found::add);

            assertThat(found).isEqualTo(expected);
            assertThat(tally).isEqualTo(new LineTally(100, 90, 10, country().length()));
        }
    }

    @Test
    void whatIsGatheredInPartsIsWhatIsGatheredInOrder() throws Exception {
        BenchmarkAccumulator inOrder = BenchmarkAccumulator.groupedBy(MODEL, PeerFilter.everyone(), "size");
        BenchmarkAccumulator inParts = BenchmarkAccumulator.groupedBy(MODEL, PeerFilter.everyone(), "size");

        LineTally one = scorer.score(
                stream(country()), lines -> assertThat(lines.addTo(inOrder)).isEqualTo(lines.size()));
        LineTally other = scorer.on(ParallelBlocks.alone().on(POOL, 3))
                .blocksOf(1_000)
                .gather(
                        stream(country()),
                        () -> BenchmarkAccumulator.groupedBy(MODEL, PeerFilter.everyone(), "size"),
                        (part, lines) -> lines.addTo(part),
                        inParts::merge);

        ResultWriter results = json.results(MODEL);
        assertThat(Samples.text(results.write(inParts.benchmark())))
                .isEqualTo(Samples.text(results.write(inOrder.benchmark())))
                .contains("\"L\"", "\"M\"", "\"S\"");
        assertThat(other).isEqualTo(one);
    }

    @Test
    void aWatcherIsToldOfBadLinesAndThenOfProgress() throws Exception {
        LineWatcher watcher = mock(LineWatcher.class);
        LineSink sink = mock(LineSink.class);
        int length = GOOD.length();

        scorer.watchedBy(watcher).blocksOf(3 * length).score(stream(GOOD + BAD + BAD + GOOD + GOOD), sink);

        InOrder order = inOrder(watcher, sink);
        order.verify(watcher).rejected(argThat(line -> line.number() == 2));
        order.verify(watcher).rejected(argThat(line -> line.number() == 3));
        order.verify(sink).accept(any());
        order.verify(watcher).progress(new LineTally(3, 1, 2, length + 2L * BAD.length()));
        order.verify(sink).accept(any());
        order.verify(watcher).progress(new LineTally(5, 3, 2, 3L * length + 2L * BAD.length()));
        order.verifyNoMoreInteractions();
    }

    @Test
    void whoWatchesNeedNotListen() throws Exception {
        assertThat(scorer.watchedBy(new LineWatcher() {}).score(stream(GOOD + BAD), lines -> {}))
                .isEqualTo(new LineTally(2, 1, 1, GOOD.length() + BAD.length()));
    }

    @Test
    void aWatcherThatThrowsEndsTheRun() {
        LineWatcher watcher = mock(LineWatcher.class);
        doThrow(new IllegalStateException("enough")).when(watcher).rejected(any());

        assertThatThrownBy(() -> scorer.watchedBy(watcher)
                        .on(ParallelBlocks.alone().on(POOL, 2))
                        .blocksOf(1_000)
                        .score(stream(country()), told::add))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("enough");
        assertThat(told.scored()).hasSizeLessThan(10);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void aSinkThatFailsGetsNothingMore(int threads) {
        List<Long> taken = new ArrayList<>();
        LineSink full = lines -> {
            if (lines.number(0) > 50) {
                throw new IOException("full");
            }
            taken.add(lines.number(0));
        };

        assertThatThrownBy(() -> scorer.on(ParallelBlocks.alone().on(POOL, threads))
                        .blocksOf(500)
                        .score(stream(country()), full))
                .isInstanceOf(IOException.class)
                .hasMessage("full")
                .hasNoCause();
        assertThat(taken).isSorted().last().isEqualTo(49L);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void whatIsCancelledEndsBetweenBlocks(int threads) {
        AtomicBoolean cancelled = new AtomicBoolean();
        ParallelBlocks blocks = ParallelBlocks.alone().on(POOL, threads).cancelledWhen(cancelled::get);
        List<Told> parts = new ArrayList<>();
        LineScorer cancellable = scorer.on(blocks).blocksOf(1_000);

        assertThatThrownBy(() -> cancellable.score(stream(country()), lines -> {
                    told.add(lines);
                    cancelled.set(true);
                }))
                .isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> cancellable.gather(stream(country()), Told::new, Told::add, parts::add))
                .isInstanceOf(CancellationException.class);
        assertThat(told.scored()).isNotEmpty().hasSizeLessThan(10);
        assertThat(parts).isEmpty();
    }

    @Test
    void whoIsInterruptedStops() {
        LineScorer interrupted = scorer.on(ParallelBlocks.alone().on(POOL, 2)).blocksOf(1_000);

        assertThatThrownBy(() -> interrupted.score(stream(country()), lines -> {
                    told.add(lines);
                    Thread.currentThread().interrupt();
                }))
                .isInstanceOf(InterruptedException.class);
        assertThat(told.scored()).isNotEmpty().hasSizeLessThan(10);
        assertThat(Thread.interrupted()).isFalse();
    }

    /** Gives some bytes, a few at a time, and then fails. */
    private static InputStream failing(String text) {
        return new FilterInputStream(stream(text)) {
            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int count = super.read(bytes, from, Math.min(length, 300));
                if (count < 0) {
                    throw new IOException("unplugged");
                }
                return count;
            }
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 1_000, 100_000})
    void aStreamThatFailsGivesTheWholeLinesBefore(int blockBytes) {
        LineScorer blocks = scorer.on(ParallelBlocks.alone().on(POOL, 2)).blocksOf(blockBytes);
        List<Told> parts = new ArrayList<>();
        String cut = GOOD.repeat(7) + GOOD.substring(0, GOOD.length() - 1);

        assertThatThrownBy(() -> blocks.score(failing(cut), told::add))
                .isInstanceOf(IOException.class)
                .hasMessage("Line 8: the stream cannot be read to its end, since it fails here (unplugged)")
                .hasRootCauseMessage("unplugged");
        assertThat(told.scored()).hasSize(7);

        assertThatThrownBy(() -> blocks.gather(failing(cut), Told::new, Told::add, parts::add))
                .hasMessageStartingWith("Line 8: ");
        assertThat(parts.stream().mapToInt(part -> part.scored().size()).sum()).isEqualTo(7);
    }

    @Test
    void aStreamThatFailsAtOnceGivesNothing() {
        assertThatThrownBy(() -> scorer.score(failing(""), told::add)).hasMessageStartingWith("Line 1: ");
        assertThat(told.scored()).isEmpty();
    }

    @Test
    void aStreamThatEndsWithinALineGivesABadLine() throws Exception {
        LineTally tally =
                scorer.watchedBy(told.watcher()).score(stream(GOOD.repeat(3) + GOOD.substring(0, 200)), told::add);

        assertThat(tally).isEqualTo(new LineTally(4, 3, 1, 3L * GOOD.length() + 200));
        assertThat(told.rejected()).singleElement().asString().startsWith("4 ");
    }

    @Test
    void theLastLineNeedsNoLineFeed() throws Exception {
        assertThat(scorer.score(stream(GOOD + GOOD.strip()), told::add).scored())
                .isEqualTo(2);
        assertThat(scorer.score(stream(""), told::add)).isEqualTo(new LineTally(0, 0, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 450, 1_000, 100_000})
    void aLineThatIsTooLongCostsThatLine(int blockBytes) throws Exception {
        int longest = GOOD.length() - 1;
        String longer = GOOD.replace("{\"format\"", "{ \"format\"");
        LineScorer strict = MaturityJson.builder()
                .maximumLineBytes(longest)
                .build()
                .lineScorer(Scorer.of(MODEL))
                .blocksOf(blockBytes)
                .watchedBy(told.watcher());

        String text = GOOD + longer + longer.repeat(9).replace("\n", " ") + "\n" + GOOD + GOOD + longer.strip();
        LineTally tally = strict.score(stream(text), told::add);

        assertThat(tally).isEqualTo(new LineTally(6, 3, 3, text.length()));
        assertThat(told.rejected()).allMatch(line -> line.contains(" too-long "), "too long");
        assertThat(told.rejected()).extracting(line -> line.charAt(0)).containsExactly('2', '3', '6');
        assertThat(told.scored()).extracting(line -> line.charAt(0)).containsExactly('1', '4', '5');
    }

    @Test
    void nothingIsAsManyLinesAsItHasLineFeeds() throws Exception {
        assertThat(scorer.on(ParallelBlocks.alone().on(POOL, 2))
                        .blocksOf(20_000)
                        .score(stream("\n".repeat(50_000)), told::add))
                .isEqualTo(new LineTally(50_000, 0, 50_000, 50_000));
    }

    @Test
    void memoryDoesNotGrowWithTheStream() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LongStream.class.getName(),
                        "250000")
                .redirectErrorStream(true)
                .start();
        String output = Samples.text(process.getInputStream().readAllBytes());

        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output.strip()).isEqualTo("250000 247499 2501 247499");
    }

    @Test
    void aLenientReaderLogsEachLineOnceWithItsNumber() throws Exception {
        RecordedLogs.clear();
        String unknown = GOOD.replace("\"date\":", "\"author\":1,\"date\":");
        LineTally tally = MaturityJson.lenient()
                .lineScorer(Scorer.of(MODEL))
                .watchedBy(told.watcher())
                .score(stream(GOOD + unknown + unknown.replace("2026-11-22", "soon")), lines -> {
                    told.add(lines);
                    assertThat(lines.assessment(1).subject().id()).isEqualTo("gm0000");
                });

        assertThat(tally.scored()).isEqualTo(2);
        assertThat(RecordedLogs.lines())
                .containsExactly(
                        "WARN Ignored unknown property /author at line 2, column 191",
                        "WARN Ignored unknown property /author at line 3, column 191");
    }

    @Test
    void whatTheModelRejectsIsRejected() throws Exception {
        MaturityModel demanding = json.readModel(Samples.utf8(Samples.modelText()
                .replace("\"unknown\": \"exclude\"", "\"unknown\": \"reject\", \"expiredEvidence\": \"unknown\"")
                .replace("\"unanswered\": \"exclude\"", "\"unanswered\": \"reject\"")));
        String lines = GOOD
                + GOOD.replace("\"answers\":\"largely\",", "")
                + GOOD.replace("\"answers\":\"largely\"", "\"answers\":{\"unknown\":true}")
                + GOOD.replace("2027-05-01", "2025-05-01")
                + GOOD.replace("\"1.0.0\"", "\"1.0.0\",\"fingerprint\":\"" + MODEL.fingerprint() + "\"")
                + GOOD.replace("\"1.0.0\"", "\"1.0.0\",\"fingerprint\":\"" + demanding.fingerprint() + "\"");

        LineTally tally =
                json.lineScorer(Scorer.of(demanding)).watchedBy(told.watcher()).score(stream(lines), told::add);

        assertThat(tally).isEqualTo(new LineTally(6, 2, 4, lines.length()));
        assertThat(told).isEqualTo(Told.one(json, Scorer.of(demanding), Samples.utf8(lines)));
    }

    @Test
    void theShortestLinesFitTheirBlock() throws Exception {
        MaturityModel tiny = json.readModel(Samples.utf8(
                "{'format':'maturity-model/1','id':'m','version':'1','defaultLocale':'en','name':{'en':'M'},'scales':[{'id':'s','options':[{'id':'a'},{'id':'b'}]}],'dimensions':[{'id':'d','name':{'en':'D'},'indicators':[{'id':'i','statement':{'en':'I'},'scale':'s'}]}]}"
                        .replace('\'', '"')));
        String shortest =
                "{'format':'maturity-assessment/1','model':{'id':'m','version':'1'},'subject':{'id':'s'},'date':'2026-11-22','responses':{}}\n"
                        .replace('\'', '"');

        LineTally tally = json.lineScorer(Scorer.of(tiny))
                .score(
                        stream(shortest.repeat(5_000)),
                        lines -> assertThat(lines.size()).isPositive());

        assertThat(tally.scored()).isEqualTo(5_000);
    }

    @Test
    void whatIsWrittenWithEscapesIsReadAsItIsMeant() throws Exception {
        String line = GOOD.replace("gm0000", "\\u0067m \\\"0\\\"")
                .replace("\"size\":\"M\"", "\"size\":\"\\u004d\",\"gr\u00f6\u00dfe\":\"\uD83D\uDE80\"");

        scorer.score(stream(line), lines -> {
            assertThat(lines.subject(0)).isEqualTo("gm \"0\"");
            assertThat(lines.attributes(0)).containsEntry("size", "M").containsEntry("gr\u00f6\u00dfe", "\uD83D\uDE80");
            assertThatThrownBy(() -> lines.subject(1)).isInstanceOf(IndexOutOfBoundsException.class);
        });
    }

    @Test
    void equalAttributesAreOneObject() throws Exception {
        scorer.score(
                stream(GOOD.repeat(2)),
                lines -> assertThat(lines.attributes(0))
                        .isSameAs(lines.attributes(1))
                        .isNotEmpty());
    }

    @Test
    void aBlockHasASize() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scorer.blocksOf(0))
                .withMessage("Line scorer: bytes of a block must be from 1 to 1073741824, but were 0");
    }

    @Test
    void aTallyMissesNoLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LineTally(3, 1, 1, 0))
                .withMessage("Line tally: lines read must be those scored and those rejected, but were 3 with 1 and 1");
    }
}

package io.github.groeipad.maturity.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.groeipad.maturity.model.MaturityModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

    private static final String GOOD = Samples.text("webcare-lines.jsonl").strip();
    private static final MaturityModel MODEL = Samples.model();

    @Test
    void eachLineGivesAnAssessmentOrItsProblems() throws IOException {
        String bad = GOOD.replace("2026-11-22", "soon");

        List<AssessmentLine> lines = read(GOOD + "\n" + bad + "\n" + GOOD + "\n");

        assertThat(lines).extracting(AssessmentLine::number).containsExactly(1L, 2L, 3L);
        assertThat(lines).extracting(line -> line.assessment().isPresent()).containsExactly(true, false, true);
        assertThat(lines.get(1).problems())
                .extracting(JsonProblem::code, JsonProblem::line, JsonProblem::pointer)
                .containsExactly(tuple("malformed-date", 2L, "/date"));
    }

    @Test
    void aLineEndsAtALineFeedOnly() throws IOException {
        String document = GOOD.replace("since May", "since \u2028\u2029\u0085 May");

        assertThat(read(document + "\r\n" + document.replace(",", ",\r") + "\n"))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.assessment()).isPresent());
    }

    @Test
    void theLastLineNeedsNoLineFeed() throws IOException {
        assertThat(read(GOOD + "\n" + GOOD)).hasSize(2);
        assertThat(read(GOOD + "\n" + GOOD + "\n")).hasSize(2);
        assertThat(read("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r", "\t"})
    void aBlankLineIsABadLine(String blank) throws IOException {
        List<AssessmentLine> lines = read(GOOD + "\n" + blank + "\n" + GOOD);

        assertThat(lines).hasSize(3);
        assertThat(lines.get(1).problems()).extracting(JsonProblem::code).containsExactly("empty-document");
    }

    @Test
    void aDocumentOverSeveralLinesIsAsManyBadLines() throws IOException {
        assertThat(read(Samples.assessmentText().strip()))
                .hasSize(11)
                .allSatisfy(line -> assertThat(line.assessment()).isEmpty());
    }

    @Test
    void aByteOrderMarkCostsTheFirstLine() throws IOException {
        assertThat(read("\uFEFF" + GOOD + "\n" + GOOD))
                .extracting(
                        line -> line.problems().stream().map(JsonProblem::code).toList())
                .containsExactly(List.of("byte-order-mark"), List.of());
    }

    @Test
    void aLineThatIsTooLongCostsThatLine() throws IOException {
        MaturityJson json = MaturityJson.builder()
                .maximumLineBytes(Samples.utf8(GOOD).length)
                .build();
        List<AssessmentLine> lines = new ArrayList<>();
        String stream = GOOD + "\n " + GOOD + "\n" + GOOD + "\n" + "x".repeat(300_000) + "\n" + GOOD + "\n " + GOOD;
        try (AssessmentLines read = json.readLines(new ByteArrayInputStream(Samples.utf8(stream)))) {
            read.forEachRemaining(lines::add);
        }

        assertThat(lines)
                .extracting(
                        line -> line.problems().stream().map(JsonProblem::code).toList())
                .containsExactly(
                        List.of(), List.of("too-long"), List.of(), List.of("too-long"), List.of(), List.of("too-long"));
        assertThat(lines.get(3).problems().get(0).line()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 8, 9, 100, 65_536})
    void whereTheStreamIsCutMakesNoDifference(int piece) throws IOException {
        String stream = (GOOD + "\n").repeat(200) + "\n" + GOOD;
        List<AssessmentLine> lines = new ArrayList<>();
        try (AssessmentLines read = MaturityJson.strict().readLines(pieces(Samples.utf8(stream), piece))) {
            read.forEachRemaining(lines::add);
        }

        assertThat(lines).hasSize(202);
        assertThat(lines)
                .filteredOn(line -> line.assessment().isEmpty())
                .extracting(AssessmentLine::number)
                .containsExactly(201L);
    }

    private static InputStream pieces(byte[] bytes, int piece) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] to, int offset, int length) {
                return super.read(to, offset, Math.min(length, piece));
            }
        };
    }

    @Test
    void theLinesCanBeHeldAgainstAModel() throws IOException {
        String unfit = GOOD.replace("\"largely\"", "\"largo\"");
        try (AssessmentLines lines =
                MaturityJson.strict().readLines(new ByteArrayInputStream(Samples.utf8(GOOD + "\n" + unfit)), MODEL)) {
            assertThat(lines.next().assessment()).isPresent();
            assertThat(lines.next().problems()).extracting(JsonProblem::code).containsExactly("unknown-option");
            assertThat(lines.hasNext()).isFalse();
            assertThatThrownBy(lines::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void codesComeInChunksWithTheNumbersOfTheirLines() throws IOException {
        String stream = GOOD + "\n\n" + GOOD.replace("largely", "fully") + "\n" + GOOD.replace("largely", "x") + "\n"
                + GOOD + "\n";
        CodeReader reader = MaturityJson.strict().codeReader(MODEL);
        List<AssessmentLine> rejected = new ArrayList<>();
        int[] codes = new int[4];
        long[] numbers = new long[2];
        try (CodeLines lines = reader.lines(new ByteArrayInputStream(Samples.utf8(stream)), rejected::add)) {
            assertThat(lines.next(codes, 2, numbers)).isEqualTo(2);
            assertThat(codes).containsExactly(2, 1, 3, 1);
            assertThat(numbers).containsExactly(1, 3);
            assertThat(lines.next(codes, 2, new long[0])).isEqualTo(1);
            assertThat(codes).startsWith(2, 1);
            assertThat(lines.next(codes, 2, numbers)).isZero();
            assertThat(lines.linesRead()).isEqualTo(5);
            assertThat(lines.linesAccepted()).isEqualTo(3);
            assertThat(lines.linesRejected()).isEqualTo(2);
        }
        assertThat(rejected).extracting(AssessmentLine::number).containsExactly(2L, 4L);
        assertThat(rejected.get(1).problems()).extracting(JsonProblem::code).containsExactly("unknown-option");
    }

    @Test
    void rowsThatDoNotFitAreRefusedBeforeALineIsRead() throws IOException {
        try (CodeLines lines = MaturityJson.strict()
                .codeReader(MODEL)
                .lines(new ByteArrayInputStream(Samples.utf8(GOOD)), line -> {})) {
            assertThatThrownBy(() -> lines.next(new int[3], 2, new long[0]))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> lines.next(new int[2], 0, new long[0]))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> lines.next(new int[4], 2, new long[1]))
                    .hasMessage(
                            "Code lines: rows must be 1 or more and fit the arrays, but were 2 with arrays of 4 and 1");
            assertThat(lines.linesRead()).isZero();
        }
    }

    @Test
    void aStreamThatFailsIsNotTakenForItsEnd() throws IOException {
        InputStream failing = InputStream.nullInputStream();
        failing.close();
        try (AssessmentLines lines = MaturityJson.strict().readLines(failing)) {
            assertThatThrownBy(lines::hasNext)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasRootCauseMessage("Stream closed");
        }
    }

    @Test
    void closingClosesTheStream() throws IOException {
        boolean[] closed = new boolean[2];
        MaturityJson.strict().readLines(closing(closed, 0)).close();
        MaturityJson.strict()
                .codeReader(MODEL)
                .lines(closing(closed, 1), line -> {})
                .close();

        assertThat(closed).containsOnly(true);
    }

    private static InputStream closing(boolean[] closed, int index) {
        return new ByteArrayInputStream(new byte[0]) {
            @Override
            public void close() {
                closed[index] = true;
            }
        };
    }

    @Test
    void aLineIsEitherGoodOrBad() {
        assertThatThrownBy(() -> new AssessmentLine(7, Optional.empty(), List.of()))
                .hasMessage("Line 7: either an assessment or problems must be given");
    }

    private static List<AssessmentLine> read(String stream) throws IOException {
        List<AssessmentLine> lines = new ArrayList<>();
        try (AssessmentLines read = MaturityJson.strict().readLines(new ByteArrayInputStream(Samples.utf8(stream)))) {
            read.forEachRemaining(lines::add);
        }
        return lines;
    }
}

package io.github.groeipad.maturity.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.groeipad.maturity.model.MaturityModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Input that is made to cost much costs little. The times allowed are far above those needed, for slow machines. */
class HostileInputTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int LARGEST = 1_048_576;

    private final MaturityJson json = MaturityJson.strict();

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("arrays nested as deep as a document is long", "[".repeat(LARGEST)),
                Arguments.of("objects nested as deep as a document is long", "{\"a\":".repeat(LARGEST / 5)),
                Arguments.of("one number that fills a document", "1".repeat(LARGEST)),
                Arguments.of("one string that fills a document", "\"" + "a".repeat(LARGEST - 2) + "\""),
                Arguments.of("one name that fills a document", "{\"" + "a".repeat(LARGEST - 8) + "\":1}"),
                Arguments.of("a document of commas", "[" + ",".repeat(LARGEST - 2) + "]"),
                Arguments.of("a document of backslashes", "\"" + "\\".repeat(LARGEST - 2) + "\""),
                Arguments.of("a document of white space", " ".repeat(LARGEST)),
                Arguments.of("a document of line feeds", "\n".repeat(LARGEST)),
                Arguments.of("numbers with huge exponents", scaled("{\"id\": \"a%d\", \"value\": 1e100000000}")),
                Arguments.of(
                        "numbers with huge negative exponents", scaled("{\"id\": \"a%d\", \"value\": 1e-100000000}")),
                Arguments.of("unknown properties", members("\"p%d\": 1")),
                Arguments.of("unknown properties near to known ones", members("\"dimension%d\": 1")),
                Arguments.of("one property again and again", members("\"id\": 1")),
                Arguments.of("names of one hash", "{\"format\": \"maturity-model/1\"" + collisions() + "}"),
                Arguments.of("texts in languages without end", languages()),
                Arguments.of("scales that nobody has, with many like them", unknownScales()),
                Arguments.of("a range of more options than there is memory", range()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void isRefusedAtOnce(String what, String document) {
        byte[] bytes = Samples.utf8(document);
        assertThat(bytes).as(what).hasSizeLessThanOrEqualTo(LARGEST);

        UnreadableDocumentException refusal = assertTimeoutPreemptively(
                SOON, () -> catchThrowableOfType(UnreadableDocumentException.class, () -> json.readModel(bytes)));

        assertThat(refusal.problems()).hasSizeBetween(1, 1_001);
    }

    private static String members(String member) {
        StringBuilder text = new StringBuilder("{\"format\": \"maturity-model/1\"");
        for (int i = 0; text.length() < LARGEST - 40; i++) {
            text.append(", ").append(member.replace("%d", Integer.toString(i)));
        }
        return text.append('}').toString();
    }

    private static String scaled(String option) {
        StringBuilder text = new StringBuilder("{\"format\": \"maturity-model/1\", \"id\": \"m\", \"version\": \"1\",")
                .append("\"dimensions\": [], \"scales\": [{\"id\": \"s\", \"options\": [");
        for (int i = 0; text.length() < LARGEST - 60; i++) {
            text.append(i == 0 ? "" : ",").append(option.replace("%d", Integer.toString(i)));
        }
        return text.append("]}]}").toString();
    }

    /** Names of 32 letters that all have the same hash code, since Aa and BB have. */
    private static String collisions() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < LARGEST - 80; i++) {
            text.append(",\"");
            for (int bit = 15; bit >= 0; bit--) {
                text.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            text.append("\":1");
        }
        return text.toString();
    }

    private static String languages() {
        StringBuilder text =
                new StringBuilder("{\"format\": \"maturity-model/1\", \"id\": \"m\", \"name\": {\"en\": \"x\"");
        for (int i = 0; text.length() < LARGEST - 80; i++) {
            text.append(",\"aa-x-").append(i).append("\":\"x\"");
        }
        return text.append("}, \"scales\": [], \"dimensions\": []}").toString();
    }

    private static String unknownScales() {
        StringBuilder text = new StringBuilder(
                "{\"format\": \"maturity-model/1\", \"id\": \"m\", \"version\": \"1\", \"scales\": [");
        for (int i = 0; i < 1_000; i++) {
            text.append(i == 0 ? "" : ",")
                    .append("{\"id\":\"")
                    .append("long-scale-name-that-is-like-others-")
                    .append(i)
                    .append("\",\"options\":[{\"id\":\"a\"},{\"id\":\"b\"}]}");
        }
        text.append("], \"dimensions\": [{\"id\": \"d\", \"indicators\": [");
        for (int i = 0; text.length() < LARGEST - 100 && i < 10_000; i++) {
            text.append(i == 0 ? "" : ",")
                    .append("{\"id\":\"i")
                    .append(i)
                    .append("\",\"scale\":\"song-scale-name-that-is-like-others-x")
                    .append(i)
                    .append("\"}");
        }
        return text.append("]}]}").toString();
    }

    private static String range() {
        return Samples.modelText().replace("\"to\": 100, \"step\": 5", "\"to\": 1000000000000, \"step\": 0.000001");
    }

    @Test
    void moreProblemsThanAnyoneReadsAreCounted() {
        UnreadableDocumentException refusal = catchThrowableOfType(
                UnreadableDocumentException.class, () -> json.readModel(Samples.utf8(members("\"p%d\": 1"))));

        List<JsonProblem> problems = refusal.problems();
        assertThat(problems).hasSize(1_001);
        JsonProblem last = problems.get(1_000);
        assertThat(last.code()).isEqualTo("more-problems");
        assertThat(last.found()).matches("[0-9]{5} more problems");
    }

    @Test
    void aLineOfHundredMegabytesIsSkippedInLittleMemory() {
        String good = Samples.text("webcare-lines.jsonl");
        long hundred = 100L << 20;
        InputStream stream = new SequenceInputStream(
                new SequenceInputStream(bytes(good), new Repeated((byte) 'x', hundred)), bytes("\n" + good));
        MaturityModel model = Samples.model();
        int[] codes = new int[4];

        int rows = assertTimeoutPreemptively(SOON, () -> {
            try (CodeLines lines = json.codeReader(model)
                    .lines(
                            stream,
                            bad -> assertThat(bad.problems())
                                    .extracting(JsonProblem::code)
                                    .containsExactly("too-long"))) {
                int read = lines.next(codes, 2, new long[0]);
                assertThat(lines.linesRejected()).isEqualTo(1);
                return read;
            }
        });

        assertThat(rows).isEqualTo(2);
    }

    @Test
    void aStreamWithoutEndIsReadNoFartherThanADocumentMayBeLong() throws IOException {
        Repeated endless = new Repeated((byte) ' ', Long.MAX_VALUE);

        UnreadableDocumentException refusal = assertTimeoutPreemptively(
                SOON, () -> catchThrowableOfType(UnreadableDocumentException.class, () -> json.readModel(endless)));

        assertThat(refusal.problems()).extracting(JsonProblem::code).containsExactly("too-long");
        assertThat(endless.count).isLessThan(2L * LARGEST);
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(Samples.utf8(text));
    }

    /** One byte again and again. */
    private static final class Repeated extends InputStream {

        private final byte each;
        private long left;
        private long count;

        Repeated(byte each, long length) {
            this.each = each;
            this.left = length;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] to, int offset, int length) {
            if (left == 0) {
                return -1;
            }
            int size = (int) Math.min(left, length);
            Arrays.fill(to, offset, offset + size, each);
            left -= size;
            count += size;
            return size;
        }
    }
}

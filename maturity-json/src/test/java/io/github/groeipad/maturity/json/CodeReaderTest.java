package io.github.groeipad.maturity.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.BatchScorer;
import io.github.groeipad.maturity.scoring.Scorer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CodeReaderTest {

    private static final MaturityJson JSON = MaturityJson.strict();

    /** Has a range scale from -1 to 1.5, and lets answers lapse whose evidence has expired. */
    private static final MaturityModel MODEL = JSON.readModel(Samples.utf8(Samples.modelText()
            .replace("{\"from\": 0, \"to\": 100, \"step\": 5}", "{\"from\": -1, \"to\": 1.5, \"step\": 0.5}")
            .replace("\"scale\": \"yes-no\"", "\"scale\": \"percent\"")
            .replace("\"unknown\": \"exclude\"", "\"unknown\": \"exclude\", \"expiredEvidence\": \"unknown\"")));

    private static final String HEAD =
            "{\"format\":\"maturity-assessment/1\",\"model\":{\"id\":\"webcare-check\",\"version\":"
                    + "\"1.0.0\"},\"subject\":{\"id\":\"s\"},\"date\":\"2026-11-22\",\"responses\":{";

    static Stream<Arguments> recognised() {
        return Stream.of(
                responses("", -1, -1),
                responses("\"answers\":\"no\"", 0, -1),
                responses("\"monitor\":\"1.5\",\"answers\":\"fully\"", 3, 5),
                responses("\"monitor\":-1", -1, 0),
                responses("\"monitor\":-0.5 , \"answers\":\"partly\"", 1, 1),
                responses("\"monitor\":0", -1, 2),
                responses("\"monitor\":{\"option\":1}", -1, 4),
                responses("\"answers\":{\"notApplicable\":\"x\"}", -3, -1),
                responses("\"answers\":{\"comment\":\"\\u0041\\n\\\"\",\"unknown\":true}", -2, -1),
                responses("\"answers\":{\"evidence\":[],\"option\":\"largely\"}", 2, -1),
                responses(evidence("2026-11-22"), 2, -1),
                responses(evidence("2026-11-21"), -2, -1),
                responses(evidence("2024-02-29"), -2, -1),
                responses("\"monitor\":\"1\"," + evidence("2026-11-21"), -2, 4),
                responses(
                        "\"answers\":{\"notApplicable\":\"x\",\"evidence\":[{\"reference\":\"y\",\"validUntil\":"
                                + "\"2000-01-01\"}]}",
                        -3,
                        -1),
                responses("\"answers\":{\"comment\":\"\\u00e9\",\"option\":\"no\"}", 0, -1),
                responses("\"answers\":{\"comment\":\"\u00E9\",\"option\":\"no\"}", 0, -1),
                responses("\"answers\":{\"comment\":\"\uD83D\uDE80 \u65E5\u672C\",\"option\":\"no\"}", 0, -1),
                document(
                        head("\"id\":\"s\"", "\"id\":\"s\",\"attributes\":{\"a\":\"1\",\"aa\":\"1\",\"\u00E9\":\"1\"}"),
                        -1,
                        -1),
                document(head("\"id\":\"s\"", "\"name\":\"S\",\"id\":\"s\",\"attributes\":{}"), -1, -1),
                document(head("\"1.0.0\"", "\"1.0.0\",\"fingerprint\":\"" + MODEL.fingerprint() + "\""), -1, -1),
                document(
                        head("\"date\"", "\"id\":\"a\",\"respondent\":{\"role\":\"r\",\"id\":\"i\"},\"date\""), -1, -1),
                document(" \n" + head("{", "{ \t").replace(":", " : ").replace(",", "\r\n,") + "\n", -1, -1));
    }

    private static Arguments responses(String responses, int... codes) {
        return Arguments.of(HEAD + responses + "}}", codes);
    }

    private static Arguments document(String document, int... codes) {
        return Arguments.of(document, codes);
    }

    private static String evidence(String validUntil) {
        return "\"answers\":{\"option\":\"largely\",\"evidence\":[{\"reference\":\"x\"},{\"validUntil\":\"" + validUntil
                + "\",\"reference\":\"y\"}]}";
    }

    private static String head(String piece, String replacement) {
        return HEAD.replaceFirst(Pattern.quote(piece), Matcher.quoteReplacement(replacement)) + "}}";
    }

    @ParameterizedTest
    @MethodSource("recognised")
    void usualDocumentsAreReadInOnePass(String document, int[] codes) {
        byte[] bytes = Samples.utf8(document);
        int[] row = new int[2];

        assertThat(new CodeScanner(MODEL).scan(bytes, 0, bytes.length, row, 0)).isTrue();
        assertThat(row).isEqualTo(codes);
        assertThat(codesOf(document)).isEqualTo(codes);
    }

    static Stream<String> unusualSpellingsGiveTheSameCodesAsTheOtherReader() {
        return Stream.of(
                HEAD + "\"answers\":\"n\\u006f\"}}",
                HEAD + "\"answers\":{\"comment\":\"\\ud83d\\ude80\",\"option\":\"no\"}}}",
                HEAD + "\"monitor\":1.50}}",
                HEAD + "\"monitor\":15e-1}}",
                HEAD + "\"monitor\":-0}}",
                HEAD + "\"monitor\":1\n}}",
                head("\"id\":\"s\"", "\"i\\u0064\":\"s\""),
                head("\"id\":\"s\"", "\"id\":\"s\",\"attributes\":{\"\\u0061\":\"1\"}"),
                head("\"id\":\"s\"", "\"id\":\"s\",\"attributes\":{" + attributes(40) + "}"));
    }

    private static String attributes(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : ",").append("\"a").append(i).append("\":\"v\"");
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource
    void unusualSpellingsGiveTheSameCodesAsTheOtherReader(String document) {
        byte[] bytes = Samples.utf8(document);
        int[] row = new int[2];

        JSON.codeReader(MODEL).read(bytes, row, 0);

        assertThat(row).isEqualTo(codesOf(document));
        assertThat(new CodeScanner(MODEL).scan(bytes, 0, bytes.length, row, 0)).isFalse();
    }

    static Stream<String> refused() {
        return Stream.of(
                HEAD + "\"answers\":\"no\",}}",
                HEAD + "\"answers\":\"no\",\"answers\":\"no\"}}",
                HEAD + "\"answers\":\"nope\"}}",
                HEAD + "\"answers\":null}}",
                HEAD + "\"answers\":[]}}",
                HEAD + "\"answers\":true}}",
                HEAD + "\"answers\":{}}}",
                HEAD + "\"answers\":{\"unknown\":false}}}",
                HEAD + "\"answers\":{\"unknown\":truex}}}",
                HEAD + "\"answers\":{\"option\":\"no\",\"option\":\"no\"}}}",
                HEAD + "\"answers\":{\"option\":\"no\",\"unknown\":true}}}",
                HEAD + "\"answers\":{\"unknown\":true,\"comment\":\" \"}}}",
                HEAD + "\"answers\":{\"unknown\":true,\"comment\":\"\u2003\u3000\"}}}",
                HEAD + "\"answers\":{\"unknown\":true,\"comment\":\"a\u0001\"}}}",
                HEAD + "\"answers\":{\"unknown\":true,\"comment\":\"a\\x\"}}}",
                HEAD + "\"answers\":{\"unknown\":true,\"comment\":\"a\\u12\"}}}",
                HEAD + "\"answers\":{\"unknown\":true,\"comment\":\"a\\u12g4\"}}}",
                HEAD + "\"answers\":{\"unknown\":true,\"comment\":\"a\\ud800\"}}}",
                HEAD + "\"answers\":{\"unknown\":true,\"comment\":\"a\uFFFF\"}}}",
                HEAD + "\"answers\":{\"unknown\":true,\"comment\":\"a\uD83F\uDFFE\"}}}",
                HEAD + "\"answers\":{\"unknown\":true,\"evidence\":[{}]}}}",
                HEAD + "\"answers\":{\"unknown\":true,\"evidence\":[{\"reference\":\"x\"},]}}}",
                HEAD + "\"answers\":{\"unknown\":true,\"evidence\":[{\"reference\":\"x\",\"reference\":\"x\"}]}}}",
                HEAD + "\"answers\":{\"unknown\":true,\"evidence\":{}}}}",
                HEAD + evidence("2026-02-29") + "}}",
                HEAD + evidence("1900-02-29") + "}}",
                HEAD + evidence("2026-04-31") + "}}",
                HEAD + evidence("2026-13-01") + "}}",
                HEAD + evidence("2026-00-10") + "}}",
                HEAD + evidence("2026-1-100") + "}}",
                HEAD + evidence("20x6-01-01") + "}}",
                HEAD + "\"monitor\":01}}",
                HEAD + "\"monitor\":-}}",
                HEAD + "\"monitor\":1.}}",
                HEAD + "\"monitor\":.5}}",
                HEAD + "\"monitor\":--1}}",
                HEAD + "\"monitor\":1.5.5}}",
                HEAD + "\"monitor\":2}}",
                HEAD + "\"monitor\":{\"notApplicable\":\"x\"}}}",
                HEAD + "}} {}",
                HEAD + "}}\u0000",
                HEAD + "}",
                HEAD,
                HEAD.substring(0, 60),
                "",
                head("\"id\":\"s\"", "\"name\":\"s\""),
                head("\"id\":\"s\"", "\"id\":\"s\",\"id\":\"s\""),
                head("\"id\":\"s\"", "\"id\":\"s\",\"attributes\":{\"a\":\"1\",\"b\":\"1\",\"a\":\"2\"}"),
                head("\"id\":\"s\"", "\"id\":\"s\",\"attributes\":{\" \":\"1\"}"),
                head("\"id\":\"s\"", "\"id\":\"s\",\"attributes\":{\"a\":\"\"}"),
                head("\"id\":\"s\"", "\"id\":\"s\",\"size\":\"M\""),
                head("\"date\"", "\"respondent\":{\"role\":\"r\"},\"date\""),
                head("\"date\"", "\"respondent\":{\"id\":\"r\",\"id\":\"r\"},\"date\""),
                head("webcare-check", "webcare-chek"),
                head("webcare-check", "webcare-check2"),
                head("1.0.0", "1.0"),
                head("\"1.0.0\"", "\"1.0.0\",\"fingerprint\":\"" + "0".repeat(64) + "\""),
                head("\"model\":", "\"modell\":"),
                head("assessment/1", "assessment/2"),
                head("\"date\":\"2026-11-22\",", ""),
                head("\"2026-11-22\"", "20261122"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void badDocumentsAreRefusedWithTheProblemsThatTheOtherReaderGives(String document) {
        byte[] bytes = Samples.utf8(document);
        int[] row = new int[2];
        UnreadableDocumentException refusal =
                catchThrowableOfType(UnreadableDocumentException.class, () -> JSON.readAssessment(bytes, MODEL));

        assertThat(refusal).as("refused by the other reader").isNotNull();
        assertThat(new CodeScanner(MODEL).scan(bytes, 0, bytes.length, row, 0)).isFalse();
        assertThatThrownBy(() -> JSON.codeReader(MODEL).read(bytes, row, 0))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        same -> assertThat(same.problems()).isEqualTo(refusal.problems()));
    }

    @Test
    void aBadDocumentLeavesNothingBehindForTheNext() {
        CodeReader reader = JSON.codeReader(MODEL);
        int[] row = new int[2];
        String lapsed = HEAD + evidence("2026-11-21") + ",\"monitor\":\"1\"}";

        assertThatThrownBy(() -> reader.read(Samples.utf8(lapsed), row, 0))
                .isInstanceOf(UnreadableDocumentException.class);
        reader.read(
                Samples.utf8(HEAD + "\"answers\":\"largely\"," + "\"monitor\":{\"option\":\"1\",\"evidence\":"
                        + "[{\"reference\":\"x\",\"validUntil\":\"2020-01-01\"}]}}}"),
                row,
                0);

        assertThat(row).containsExactly(2, BatchScorer.UNKNOWN);
    }

    @Test
    void policiesThatRefuseOpenIndicatorsAreKept() {
        MaturityModel demanding = JSON.readModel(Samples.utf8(Samples.modelText()
                .replace("\"unknown\": \"exclude\"", "\"unknown\": \"reject\", \"expiredEvidence\": \"unknown\"")
                .replace("\"unanswered\": \"exclude\"", "\"unanswered\": \"reject\"")));
        CodeScanner scanner = new CodeScanner(demanding);
        int[] row = new int[2];

        assertThat(scans(scanner, HEAD + "\"answers\":\"no\",\"monitor\":\"yes\"}}", row))
                .isTrue();
        assertThat(scans(scanner, HEAD + "\"answers\":\"no\"}}", row)).isFalse();
        assertThat(scans(scanner, HEAD + "\"answers\":{\"unknown\":true},\"monitor\":\"yes\"}}", row))
                .isFalse();
        assertThat(scans(scanner, HEAD + evidence("2026-11-21") + ",\"monitor\":\"yes\"}}", row))
                .isFalse();
        assertThat(scans(scanner, HEAD + evidence("2026-11-22") + ",\"monitor\":\"yes\"}}", row))
                .isTrue();
    }

    @Test
    void aRowThatDoesNotFitIsRefused() {
        CodeReader reader = JSON.codeReader(MODEL);

        assertThat(reader.rowLength()).isEqualTo(2);
        assertThatThrownBy(() -> reader.read(Samples.utf8(HEAD + "}}"), new int[3], 2))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> reader.read(Samples.utf8(HEAD + "}}"), new int[3], -1))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aDocumentThatIsTooLongIsRefused() {
        MaturityJson small = MaturityJson.builder().maximumDocumentBytes(100).build();

        assertThatThrownBy(() -> small.codeReader(MODEL).read(Samples.utf8(HEAD + "}}"), new int[2], 0))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("the document must have at most 100 bytes, but had more");
    }

    private static boolean scans(CodeScanner scanner, String document, int[] row) {
        byte[] bytes = Samples.utf8(document);
        return scanner.scan(bytes, 0, bytes.length, row, 0);
    }

    private static int[] codesOf(String document) {
        Assessment assessment = JSON.readAssessment(Samples.utf8(document), MODEL);
        int[] codes = new int[2];
        Scorer.of(MODEL).batch().encode(assessment, codes, 0);
        return codes;
    }
}

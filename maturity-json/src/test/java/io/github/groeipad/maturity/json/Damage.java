package io.github.groeipad.maturity.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * A few changes to the bytes of a document, such as a hand or a bad line makes: some bytes are taken out and others put in.
 *
 * @param cuts the changes, one after the other
 */
record Damage(List<Cut> cuts) {

    private static final List<String> PIECES = List.of(
            "",
            " ",
            "\n",
            "\r",
            "\t",
            "\"",
            "\\",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "0",
            "-",
            ".",
            "e5",
            "1.0",
            "true",
            "false",
            "null",
            "\\u0041",
            "\\ud83d\\ude80",
            "\\ud83d",
            "\\ufffe",
            "\u00E9",
            "\uD83D\uDE80",
            "\uFFFE",
            "\"id\": ",
            "\"comment\": \"x\", ",
            "\"unknown\": true",
            "\"a\": 1,",
            "2026-02-29",
            "\u0000",
            "\u007F",
            "\u2003",
            "//");

    /** Takes out some bytes at a place, which is a share of the length, and puts in others, which are written as hex. */
    record Cut(double place, int length, String hex) {

        byte[] to(byte[] document) {
            int at = (int) (place * document.length);
            int behind = Math.min(document.length, at + length);
            ByteArrayOutputStream result = new ByteArrayOutputStream();
            result.write(document, 0, at);
            result.writeBytes(HexFormat.of().parseHex(hex));
            result.write(document, behind, document.length - behind);
            return result.toByteArray();
        }
    }

    byte[] to(byte[] document) {
        byte[] result = document;
        for (Cut cut : cuts) {
            result = cut.to(result);
        }
        return result;
    }

    static Arbitrary<Damage> any() {
        Arbitrary<String> pieces = Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Arbitraries.of(PIECES)
                                .map(piece -> piece.getBytes(StandardCharsets.UTF_8))
                                .map(HexFormat.of()::formatHex)),
                Tuple.of(
                        1,
                        Arbitraries.bytes()
                                .array(byte[].class)
                                .ofMinSize(1)
                                .ofMaxSize(3)
                                .map(HexFormat.of()::formatHex)));
        Arbitrary<Cut> cut = Combinators.combine(
                        Arbitraries.doubles().between(0, 1), Arbitraries.of(0, 0, 1, 1, 2, 5, 12), pieces)
                .as(Cut::new);
        return cut.list().ofMinSize(1).ofMaxSize(3).map(Damage::new);
    }
}

package io.github.groeipad.maturity.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8Test {

    private static final int[] EDGES = {
        0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE,
        0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xF7, 0xF8, 0xFE, 0xFF
    };

    @Test
    void eachSequenceOfTwoBytesIsTakenAsTheStrictDecoderOfJavaTakesIt() {
        for (int first = 0; first < 256; first++) {
            for (int second = 0; second < 256; second++) {
                assertAsJava((byte) first, (byte) second);
            }
        }
    }

    @Test
    void sequencesAtTheEdgesOfTheTablesAreTakenAsTheStrictDecoderOfJavaTakesThem() {
        for (int first : EDGES) {
            for (int second : EDGES) {
                for (int third : EDGES) {
                    assertAsJava((byte) first, (byte) second, (byte) third);
                    for (int fourth : EDGES) {
                        assertAsJava((byte) first, (byte) second, (byte) third, (byte) fourth);
                    }
                }
            }
        }
    }

    private static void assertAsJava(byte... bytes) {
        boolean valid = Utf8.firstFault(bytes, 0, bytes.length) < 0;
        if (valid != isValid(bytes)) {
            throw new AssertionError(HexFormat.of().formatHex(bytes));
        }
    }

    private static boolean isValid(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "41 80, 1, a continuation byte without a start",
        "C1 BF, 0, an overlong form",
        "C3 A9 E0 9F BF, 2, an overlong form",
        "F0 8F BF BF, 0, an overlong form",
        "41 ED BF BF, 1, a surrogate",
        "F4 90 80 80, 0, a character beyond U+10FFFF",
        "F7 BF BF BF, 0, a character beyond U+10FFFF",
        "F8 88 80 80 80, 0, a byte that UTF-8 never has",
        "E2 82, 0, a character cut short",
        "E2 82 41, 0, a character cut short",
        "ED 41, 0, a character cut short",
        "C3, 0, a character cut short"
    })
    void theFirstFaultIsFoundAndNamed(String hex, int place, String name) {
        byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(hex);

        assertThat(Utf8.firstFault(bytes, 0, bytes.length)).isEqualTo(place);
        assertThat(Utf8.nameOfFault(bytes, place, bytes.length)).isEqualTo(name);
    }

    @Test
    void onlyTheBytesAskedForAreLookedAt() {
        byte[] bytes = HexFormat.of().parseHex("ff41e282acff");

        assertThat(Utf8.firstFault(bytes, 1, 5)).isEqualTo(-1);
        assertThat(Utf8.firstFault(bytes, 1, 4)).isEqualTo(2);
    }
}

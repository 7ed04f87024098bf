package io.github.groeipad.maturity.json;

import java.util.HexFormat;
import java.util.Locale;

/** Strict UTF-8 (RFC 3629): what Java and Jackson let pass in other forms is a fault here. */
final class Utf8 {

    private Utf8() {}

    /** Where the first bytes stand that are not UTF-8, or -1 if all are. */
    static int firstFault(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            if (bytes[at] >= 0) {
                at++;
                continue;
            }
            int length = sequence(bytes, at, to);
            if (length == 0) {
                return at;
            }
            at += length;
        }
        return -1;
    }

    /** How many bytes the character beyond ASCII takes that begins here, or 0 if none does. */
    static int sequence(byte[] bytes, int at, int to) {
        int first = bytes[at] & 0xFF;
        if (first < 0xC2 || first > 0xF4) {
            return 0;
        }
        int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        if (to - at < length) {
            return 0;
        }
        int second = bytes[at + 1] & 0xFF;
        if (second < lowestSecond(first) || second > highestSecond(first)) {
            return 0;
        }
        for (int i = 2; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private static int lowestSecond(int first) {
        return first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    }

    private static int highestSecond(int first) {
        return first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    }

    /** What is wrong with the bytes of a fault, in words. */
    static String nameOfFault(byte[] bytes, int at, int to) {
        int first = bytes[at] & 0xFF;
        int second = at + 1 < to ? bytes[at + 1] & 0xFF : 0;
        boolean continued = (second & 0xC0) == 0x80;
        if (first < 0xC0) {
            return "a continuation byte without a start";
        }
        if (first < 0xC2 || (continued && second < lowestSecond(first))) {
            return "an overlong form";
        }
        if (first == 0xED && continued && second > highestSecond(first)) {
            return "a surrogate";
        }
        if ((first == 0xF4 && continued && second > highestSecond(first)) || first > 0xF4) {
            return first > 0xF7 ? "a byte that UTF-8 never has" : "a character beyond U+10FFFF";
        }
        return "a character cut short";
    }

    /** The bytes from a place on, at most four, such as {@code "C0 AF"}. */
    static String hex(byte[] bytes, int at, int to) {
        return HexFormat.ofDelimiter(" ")
                .formatHex(bytes, at, Math.min(to, at + 4))
                .toUpperCase(Locale.ROOT);
    }
}

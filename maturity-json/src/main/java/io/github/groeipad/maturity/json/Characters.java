package io.github.groeipad.maturity.json;

/** Characters that may not be exchanged as JSON (I-JSON, RFC 7493): halves of surrogate pairs and noncharacters. */
final class Characters {

    private Characters() {}

    /** Where the first forbidden character of a text stands, or -1 if there is none. */
    static int firstForbidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit < Character.MIN_SURROGATE) {
                continue;
            }
            int character = text.codePointAt(i);
            if (isForbidden(character)) {
                return i;
            }
            i += Character.charCount(character) - 1;
        }
        return -1;
    }

    static boolean isForbidden(int character) {
        return (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
                || (character >= 0xFDD0 && character <= 0xFDEF)
                || (character & 0xFFFE) == 0xFFFE;
    }
}

package io.github.groeipad.maturity.json;

import java.util.HexFormat;
import java.util.Locale;

/** Puts what was found into a few characters that are safe to show. */
final class Found {

    private static final int LONGEST = 40;
    private static final int LONGEST_LINE = 1_000;

    private Found() {}

    static String quoted(String text) {
        return "\"" + shortened(text) + "\"";
    }

    /** At most 40 characters, none of them one that could break a line or a terminal. */
    static String shortened(String text) {
        return shown(text, LONGEST);
    }

    /** At most 1,000 characters, none of them one that could break a line or a terminal. */
    static String oneLine(String text) {
        return shown(text, LONGEST_LINE);
    }

    private static String shown(String text, int longest) {
        StringBuilder shown = new StringBuilder();
        int count = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (count++ == longest) {
                return shown.append('…').toString();
            }
            int character = text.codePointAt(i);
            if (isShowable(character)) {
                shown.appendCodePoint(character);
            } else {
                shown.append(name(character));
            }
        }
        return shown.toString();
    }

    /** A single character: as itself if it is a printable ASCII one, else by its number. */
    static String character(int character) {
        return character > ' ' && character < 0x7F ? "'" + Character.toString(character) + "'" : name(character);
    }

    static String name(int character) {
        String digits = HexFormat.of().toHexDigits(character, character > 0xFFFF ? 6 : 4);
        return "U+" + digits.toUpperCase(Locale.ROOT);
    }

    private static boolean isShowable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}

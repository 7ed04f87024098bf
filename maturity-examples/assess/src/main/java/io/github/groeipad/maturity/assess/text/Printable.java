package io.github.groeipad.maturity.assess.text;

import org.jline.utils.WCWidth;

/** Text that is safe to print: what comes from a document must not be able to steer the terminal or break a line. */
public final class Printable {

    private Printable() {}

    /**
     * {@return the text on one line, with a visible escape in place of each control character and each character that turns
     * the direction of writing}
     */
    public static String of(String text) {
        if (text.codePoints().noneMatch(Printable::isUnsafe)) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            if (character == '\n' || character == '\t') {
                safe.append(' ');
            } else if (isUnsafe(character)) {
                safe.append("\\u").append(hex(character));
            } else {
                safe.appendCodePoint(character);
            }
        });
        return safe.toString();
    }

    /** {@return how many columns of a terminal the text takes} */
    public static int width(String text) {
        return text.codePoints()
                .map(character -> Math.max(0, WCWidth.wcwidth(character)))
                .sum();
    }

    private static boolean isUnsafe(int character) {
        return Character.isISOControl(character)
                || character == '\u2028'
                || character == '\u2029'
                || (character >= '\u202A' && character <= '\u202E')
                || (character >= '\u2066' && character <= '\u2069')
                || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
    }

    private static String hex(int character) {
        String digits = Integer.toHexString(character);
        return "0".repeat(4 - digits.length()) + digits;
    }
}

package io.github.groeipad.maturity.internal;

import java.util.Optional;
import java.util.regex.Pattern;

/** What ids and versions look like. */
public final class Ids {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+-]{0,63}");

    private static final int LONGEST_SHOWN = 80;

    private Ids() {}

    /**
     * {@return whether a text has the form of an id}
     *
     * @param text any text
     */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /**
     * {@return whether a text has the form of a version}
     *
     * @param text any text
     */
    public static boolean isVersion(String text) {
        return VERSION.matcher(text).matches();
    }

    /**
     * {@return whether a text is a reserved word}
     *
     * @param text any text
     */
    public static boolean isReserved(String text) {
        return text.equals("overall") || text.equals("each-dimension");
    }

    /**
     * {@return an id that is like a text which is none, if there is one}
     *
     * @param text any text
     */
    public static Optional<String> repaired(String text) {
        String start = text.length() > 200 ? text.substring(0, 200) : text;
        String repaired = start.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[^A-Za-z0-9]+|-+$", "");
        repaired = repaired.length() > 64 ? repaired.substring(0, 64) : repaired;
        return isId(repaired) && !isReserved(repaired) ? Optional.of(repaired) : Optional.empty();
    }

    /**
     * {@return a text in quotes, cut if it is long, for a message}
     *
     * @param text any text
     */
    public static String quoted(String text) {
        return "\"" + cut(text) + "\"";
    }

    /**
     * {@return a text, cut if it is long, for a message}
     *
     * @param text any text
     */
    public static String cut(String text) {
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
    }
}

package io.github.groeipad.maturity.internal;

import java.util.Optional;

/** Texts that have to say something where they are given. */
public final class Visible {

    private Visible() {}

    /**
     * Refuses a blank text.
     *
     * @param subject what has the text, such as {@code "Subject: id"}
     * @param text the text
     * @throws IllegalArgumentException if the text is empty or blank
     */
    public static void check(String subject, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(subject + " must not be blank");
        }
    }

    /**
     * Refuses a blank text; none at all is right.
     *
     * @param subject what has the text, such as {@code "Subject: name"}
     * @param text the text, if there is one
     * @throws IllegalArgumentException if the text is empty or blank
     */
    public static void check(String subject, Optional<String> text) {
        text.ifPresent(given -> check(subject, given));
    }
}

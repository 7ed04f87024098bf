package io.github.groeipad.maturity.model;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The scoring fingerprint of a model: two models with the same fingerprint give every assessment the same numbers and
 * decisions. It is the SHA-256 of the canonical form that {@link MaturityModel#fingerprint()} describes.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Fingerprint(String hex) implements Serializable {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /**
     * Checks the form.
     *
     * @param hex 64 lower-case hexadecimal digits
     * @throws IllegalArgumentException if it is not 64 lower-case hexadecimal digits
     */
    public Fingerprint {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("Fingerprint: must be 64 lower-case hexadecimal digits, but was \""
                    + (hex.length() > 80 ? hex.substring(0, 80) + "…" : hex) + "\"");
        }
    }

    /**
     * {@return the fingerprint with these digits}
     *
     * @param hex 64 lower-case hexadecimal digits
     * @throws IllegalArgumentException if it is anything else
     */
    public static Fingerprint parse(String hex) {
        return new Fingerprint(hex);
    }

    /** {@return the 64 digits} */
    @Override
    public String toString() {
        return hex;
    }
}

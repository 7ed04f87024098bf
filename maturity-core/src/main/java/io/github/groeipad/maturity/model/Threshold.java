package io.github.groeipad.maturity.model;

import java.io.Serializable;

/**
 * What a value has to pass: {@code at least t} or {@code above t}. The comparison is exact.
 *
 * @param bound whether the value itself passes
 * @param value {@code t}: more than 0 and at most 1 for {@link Bound#AT_LEAST}, from 0 to below 1 for {@link Bound#ABOVE}
 */
public record Threshold(Bound bound, Fraction value) implements Serializable {

    /** Whether the threshold itself passes. */
    public enum Bound {
        /** The threshold itself passes. */
        AT_LEAST,
        /** Only more than the threshold passes. */
        ABOVE
    }

    /**
     * {@return the threshold that a value passes from {@code t} on}
     *
     * @param t more than 0, at most 1: a decimal or fraction such as {@code "0.65"} or {@code "2/3"}
     * @throws IllegalArgumentException if the text is not a number
     */
    public static Threshold atLeast(String t) {
        return atLeast(Fraction.parse(t));
    }

    /**
     * {@return the threshold that a value passes from {@code t} on}
     *
     * @param t more than 0, at most 1
     */
    public static Threshold atLeast(Fraction t) {
        return new Threshold(Bound.AT_LEAST, t);
    }

    /**
     * {@return the threshold that a value passes if it is more than {@code t}}
     *
     * @param t from 0 to below 1: a decimal or fraction such as {@code "0.15"} or {@code "1/3"}
     * @throws IllegalArgumentException if the text is not a number
     */
    public static Threshold above(String t) {
        return above(Fraction.parse(t));
    }

    /**
     * {@return the threshold that a value passes if it is more than {@code t}}
     *
     * @param t from 0 to below 1
     */
    public static Threshold above(Fraction t) {
        return new Threshold(Bound.ABOVE, t);
    }

    /**
     * {@return whether a value passes}
     *
     * @param found the value compared
     */
    public boolean isPassedBy(Fraction found) {
        int order = found.compareTo(value);
        return bound == Bound.AT_LEAST ? order >= 0 : order > 0;
    }
}

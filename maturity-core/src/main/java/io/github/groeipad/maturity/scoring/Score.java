package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.model.DisplayRange;
import io.github.groeipad.maturity.model.Fraction;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact score, from 0 to 1.
 *
 * @param exact the score as a fraction, 0 to 1
 */
public record Score(Fraction exact) implements Comparable<Score>, Serializable {

    /**
     * Checks the range.
     *
     * @param exact the score as a fraction, 0 to 1
     * @throws IllegalArgumentException if it is less than 0 or more than 1
     */
    public Score {
        if (exact.signum() < 0 || exact.compareTo(Fraction.one()) > 0) {
            throw new IllegalArgumentException("Score: value must be from 0 to 1, but was " + exact);
        }
    }

    /**
     * {@return the score of a fraction}
     *
     * @param exact 0 to 1
     * @throws IllegalArgumentException if it is less than 0 or more than 1
     */
    public static Score of(Fraction exact) {
        return new Score(exact);
    }

    /**
     * {@return the score rounded to a decimal}
     *
     * @param scale digits behind the point
     * @param mode how to round what does not fit
     */
    public BigDecimal toBigDecimal(int scale, RoundingMode mode) {
        return exact.toBigDecimal(scale, mode);
    }

    /** {@return the {@code double} nearest to the score; for output only, never for a decision} */
    public double toDouble() {
        return exact.toDouble();
    }

    /**
     * {@return the score as it is shown: on the display range, rounded down, so that a score that misses a threshold is
     * never shown as having reached it}
     *
     * @param range the display range of the model
     */
    public String display(DisplayRange range) {
        return range.format(exact);
    }

    @Override
    public int compareTo(Score other) {
        return exact.compareTo(other.exact);
    }

    /** {@return the exact score, such as {@code "7/12"}} */
    @Override
    public String toString() {
        return exact.toString();
    }
}

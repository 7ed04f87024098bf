package io.github.groeipad.maturity.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The range on which scores are shown, such as 0 to 100 with one decimal. It changes no number and no decision.
 *
 * <p>A score is shown as {@code min + score * (max - min)}, rounded down (towards minus infinity), so a score that
 * misses a threshold is never shown as having reached it.
 *
 * @param min what a score of 0 is shown as; may be negative
 * @param max what a score of 1 is shown as; more than {@code min}
 * @param decimals digits behind the point, 0 to 6
 */
public record DisplayRange(Fraction min, Fraction max, int decimals) implements Serializable {

    /** {@return 0 to 100 with one decimal, the range of a model that states none} */
    public static DisplayRange percent() {
        return of(0, 100, 1);
    }

    /**
     * {@return a range between whole numbers}
     *
     * @param min what a score of 0 is shown as
     * @param max what a score of 1 is shown as
     * @param decimals digits behind the point, 0 to 6
     */
    public static DisplayRange of(long min, long max, int decimals) {
        return new DisplayRange(Fraction.of(min), Fraction.of(max), decimals);
    }

    /**
     * {@return how a score is shown, such as {@code "58.3"}}
     *
     * @param score from 0 to 1
     */
    public String format(Fraction score) {
        BigDecimal shown = min.plus(score.times(max.minus(min))).toBigDecimal(decimals, RoundingMode.FLOOR);
        return shown.toPlainString();
    }
}

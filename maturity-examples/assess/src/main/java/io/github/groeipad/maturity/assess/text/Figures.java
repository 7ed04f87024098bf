package io.github.groeipad.maturity.assess.text;

import io.github.groeipad.maturity.model.DisplayRange;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.scoring.Score;
import io.github.groeipad.maturity.scoring.ScoreRange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How numbers are shown: rounded down, so that nothing seems to have reached what it has not. */
public final class Figures {

    private static final DisplayRange PERCENT = DisplayRange.percent();

    private final DisplayRange range;

    /** Shows scores on a range. */
    public Figures(DisplayRange range) {
        this.range = range;
    }

    /** {@return a score on the range, or a dash where there is none} */
    public String score(Optional<Score> score) {
        return score.map(found -> range.format(found.exact())).orElse("–");
    }

    /** {@return a number from 0 to 1 on the range of scores} */
    public String score(Fraction value) {
        return range.format(value);
    }

    /** {@return the lowest and the highest score possible, or nothing where they are the same} */
    public String bounds(Optional<ScoreRange> bounds) {
        return bounds.filter(possible -> !possible.low().equals(possible.high()))
                .map(possible -> score(possible.low().exact()) + " – "
                        + score(possible.high().exact()))
                .orElse("");
    }

    /** {@return what a part adds to a score, with one digit more than a score has} */
    public String points(Fraction part) {
        return part.times(range.max().minus(range.min()))
                .toBigDecimal(range.decimals() + 1, RoundingMode.FLOOR)
                .toPlainString();
    }

    /** {@return a part of a difference between scores, with its sign and one digit more than a score has} */
    public String signedPoints(Fraction part) {
        return signed(
                part.times(range.max().minus(range.min())).toBigDecimal(range.decimals() + 1, RoundingMode.HALF_EVEN));
    }

    /** {@return the difference between two scores as they are shown, with its sign; nothing where one is missing} */
    public String change(Optional<Score> before, Optional<Score> after) {
        return change(score(before), score(after));
    }

    /** {@return the difference between two numbers as they are shown, with its sign; nothing where one is a dash} */
    public static String change(String before, String after) {
        return before.equals("–") || after.equals("–")
                ? ""
                : signed(new BigDecimal(after).subtract(new BigDecimal(before)));
    }

    private static String signed(BigDecimal number) {
        String digits = number.abs().toPlainString();
        return (number.signum() < 0 ? "−" : number.signum() > 0 ? "+" : "") + digits;
    }

    /** {@return a position, with one decimal} */
    public static String position(Fraction position) {
        return position.toBigDecimal(1, RoundingMode.FLOOR).toPlainString();
    }

    /** {@return a share as a percentage} */
    public static String percent(Fraction share) {
        return PERCENT.format(share) + "%";
    }

    /** {@return a weight or another number of a model: a decimal if it is a short one, or else a fraction} */
    public static String plain(Fraction number) {
        if (!number.isDecimal(6)) {
            return number.toString();
        }
        return number.signum() == 0
                ? "0"
                : number.toBigDecimal(6, RoundingMode.UNNECESSARY)
                        .stripTrailingZeros()
                        .toPlainString();
    }

    /** {@return a bar: solid up to the lowest score possible, shaded up to the highest, empty above} */
    public static String bar(ScoreRange bounds, int cells) {
        int solid = cells(bounds.low(), cells);
        int shaded = cells(bounds.high(), cells) - solid;
        return "█".repeat(solid) + "▒".repeat(shaded) + "░".repeat(cells - solid - shaded);
    }

    private static int cells(Score score, int cells) {
        return score.exact()
                .times(Fraction.of(cells))
                .toBigDecimal(0, RoundingMode.FLOOR)
                .intValueExact();
    }
}

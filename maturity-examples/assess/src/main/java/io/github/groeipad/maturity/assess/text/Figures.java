package io.github.groeipad.maturity.assess.text;

import io.github.groeipad.maturity.model.DisplayRange;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Score;
import io.github.groeipad.maturity.scoring.ScoreRange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How numbers are shown: rounded down, so that nothing seems to have reached what it has not, as a language writes them. */
public final class Figures {

    private static final DisplayRange PERCENT = DisplayRange.percent();

    private final DisplayRange range;
    private final String point;

    /** Shows scores on a range, in a language. */
    public Figures(DisplayRange range, Labels labels) {
        this.range = range;
        this.point = labels.text("number.point");
    }

    /** {@return digits as the language writes them} */
    public String written(String digits) {
        return digits.replace(".", point);
    }

    /** {@return a score on the range, or a dash where there is none} */
    public String score(Optional<Score> score) {
        return score.map(found -> score(found.exact())).orElse("–");
    }

    /** {@return a number from 0 to 1 on the range of scores} */
    public String score(Fraction value) {
        return written(range.format(value));
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
        return written(part.times(range.max().minus(range.min()))
                .toBigDecimal(range.decimals() + 1, RoundingMode.FLOOR)
                .toPlainString());
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
    public String change(String before, String after) {
        return before.equals("–") || after.equals("–")
                ? ""
                : signed(digits(after).subtract(digits(before)));
    }

    private BigDecimal digits(String shown) {
        return new BigDecimal(shown.replace(point, "."));
    }

    private String signed(BigDecimal number) {
        String digits = written(number.abs().toPlainString());
        return (number.signum() < 0 ? "−" : number.signum() > 0 ? "+" : "") + digits;
    }

    /** {@return the position of a profile, if it has one, with one decimal} */
    public Optional<String> position(MaturityProfile profile) {
        return profile.position().map(position -> position(position.value()));
    }

    /** {@return a position, with one decimal} */
    public String position(Fraction position) {
        return written(position.toBigDecimal(1, RoundingMode.FLOOR).toPlainString());
    }

    /** {@return a share as a percentage} */
    public String percent(Fraction share) {
        return written(PERCENT.format(share)) + "%";
    }

    /** {@return a weight or another number of a model: a decimal if it is a short one, or else a fraction} */
    public String plain(Fraction number) {
        if (!number.isDecimal(6)) {
            return number.toString();
        }
        return number.signum() == 0
                ? "0"
                : written(number.toBigDecimal(6, RoundingMode.UNNECESSARY)
                        .stripTrailingZeros()
                        .toPlainString());
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

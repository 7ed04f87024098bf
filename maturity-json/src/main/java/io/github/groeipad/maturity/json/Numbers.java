package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.model.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers of documents. The text of each is looked at before a number is made of it, which for some would take hours. */
final class Numbers {

    private static final Pattern DECIMAL =
            Pattern.compile("-?(?:0|[1-9][0-9]{0,29})(?:\\.[0-9]{1,30})?(?:[eE][+-]?[0-9]{1,2})?");
    private static final Pattern FRACTION = Pattern.compile("(?:0|-?[1-9][0-9]{0,29})/[1-9][0-9]{0,29}");
    private static final Pattern EXACT = Pattern.compile("(-?[0-9]{1,20000})(?:/([1-9][0-9]{0,19999}))?");
    private static final int LONGEST_DECIMAL = 70;
    private static final int MOST_PLACES = 100;
    private static final int PLACES = 6;

    /** How many places of an exact number are written beside it, for those who calculate with doubles. */
    static final int ROUNDED_PLACES = 12;

    private Numbers() {}

    static boolean isDecimal(String text) {
        return text.length() <= LONGEST_DECIMAL
                && DECIMAL.matcher(text).matches()
                && new BigDecimal(text).scale() <= MOST_PLACES;
    }

    /** The value of a JSON number, or null if it is longer than any that is needed. */
    static @Nullable Fraction decimal(String text) {
        return isDecimal(text) ? Fraction.of(new BigDecimal(text)) : null;
    }

    /** The value of a fraction such as {@code 2/3}, or null if the text is none. */
    static @Nullable Fraction fraction(String text) {
        return FRACTION.matcher(text).matches() ? exact(text) : null;
    }

    /** The value of a fraction or whole number of any size that scoring can come to, or null if the text is none. */
    static @Nullable Fraction exact(String text) {
        Matcher matcher = EXACT.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        BigInteger numerator = new BigInteger(matcher.group(1));
        String bar = matcher.group(2);
        return Fraction.of(numerator, bar == null ? BigInteger.ONE : new BigInteger(bar));
    }

    /** Whether a number is written as a decimal; otherwise as a fraction in a string. */
    static boolean isWrittenAsDecimal(Fraction number) {
        return number.isDecimal(PLACES);
    }

    /** A number that is written as a decimal, without zeros at its end. */
    static BigDecimal shortest(Fraction number) {
        return stripped(number.toBigDecimal(PLACES, RoundingMode.UNNECESSARY));
    }

    /** Any number rounded half-even to 12 places, without zeros at its end. */
    static BigDecimal rounded(Fraction number) {
        return stripped(number.toBigDecimal(ROUNDED_PLACES, RoundingMode.HALF_EVEN));
    }

    /** The shortest decimal form of a JSON number, such as an option of a range scale has as its id. */
    static @Nullable String shortestText(String text) {
        return isDecimal(text) ? stripped(new BigDecimal(text)).toPlainString() : null;
    }

    /** A decimal without zeros at its end. */
    static BigDecimal stripped(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }
}

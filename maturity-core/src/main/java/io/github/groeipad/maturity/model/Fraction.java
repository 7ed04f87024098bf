package io.github.groeipad.maturity.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An exact rational number: every weight, option value, threshold and score is one.
 *
 * <p>Always in lowest terms with a denominator of at least 1, so equal numbers are equal objects: {@code 2/4},
 * {@code 1/2} and {@code 0.5} are one value. Arithmetic never rounds and never overflows; it uses {@code long}s while
 * they suffice. The order is the numeric one and agrees with {@code equals}.
 */
public final class Fraction implements Comparable<Fraction>, Serializable {

    private static final long serialVersionUID = 1L;

    private static final Fraction ZERO = new Fraction(0, 1);
    private static final Fraction ONE = new Fraction(1, 1);
    private static final Pattern TEXT =
            Pattern.compile("(-?[0-9]{1,30})(?:/([0-9]{1,30})|(?:\\.([0-9]{1,30}))?(?:[eE]([+-]?[0-9]{1,2}))?)");
    private static final long EXACT_IN_DOUBLE = 1L << 53;

    private final long num;
    private final long den;

    /** Numerator and denominator where one of them does not fit a {@code long}; then the two above are 0. */
    private final @Nullable BigInteger bigNum;

    private final @Nullable BigInteger bigDen;

    private Fraction(long num, long den) {
        this.num = num;
        this.den = den;
        this.bigNum = null;
        this.bigDen = null;
    }

    private Fraction(BigInteger num, BigInteger den) {
        this.num = 0;
        this.den = 0;
        this.bigNum = num;
        this.bigDen = den;
    }

    /** {@return the number 0} */
    public static Fraction zero() {
        return ZERO;
    }

    /** {@return the number 1} */
    public static Fraction one() {
        return ONE;
    }

    /**
     * {@return the whole number given}
     *
     * @param value any whole number
     */
    public static Fraction of(long value) {
        if (value == 0) {
            return ZERO;
        }
        return value == 1 ? ONE : of(value, 1);
    }

    /**
     * {@return the quotient of two whole numbers}
     *
     * @param numerator any whole number
     * @param denominator any whole number but 0
     * @throws IllegalArgumentException if the denominator is 0
     */
    public static Fraction of(long numerator, long denominator) {
        if (denominator == 0) {
            throw new IllegalArgumentException("Fraction: denominator must not be 0, but was " + numerator + "/0");
        }
        if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE) {
            return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        long divisor = gcd(Math.abs(numerator), Math.abs(denominator));
        long sign = denominator < 0 ? -1 : 1;
        return new Fraction(sign * (numerator / divisor), sign * (denominator / divisor));
    }

    /**
     * {@return the quotient of two whole numbers of any size}
     *
     * @param numerator any whole number
     * @param denominator any whole number but 0
     * @throws IllegalArgumentException if the denominator is 0
     */
    public static Fraction of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("Fraction: denominator must not be 0, but was " + numerator + "/0");
        }
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        BigInteger n = numerator.divide(divisor);
        BigInteger d = denominator.divide(divisor);
        if (n.bitLength() < Long.SIZE && d.bitLength() < Long.SIZE && n.longValue() != Long.MIN_VALUE) {
            return new Fraction(n.longValue(), d.longValue());
        }
        return new Fraction(n, d);
    }

    /**
     * {@return the value of a decimal}
     *
     * @param value any decimal with a scale of -100 to 100
     * @throws IllegalArgumentException if the scale is beyond that, which would make a number of absurd size
     */
    public static Fraction of(BigDecimal value) {
        if (Math.abs((long) value.scale()) > 100) {
            throw new IllegalArgumentException(
                    "Fraction: scale of a decimal must be from -100 to 100, but was " + value.scale());
        }
        return value.scale() <= 0
                ? of(value.toBigInteger(), BigInteger.ONE)
                : of(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    /**
     * Reads a whole number, a decimal or a fraction: {@code "3"}, {@code "0.25"}, {@code "2/3"}, {@code "-1.5e3"}.
     *
     * @param text at most 30 digits before and behind the point or bar
     * @return the number, in lowest terms
     * @throws IllegalArgumentException if the text is not such a number, or divides by 0
     */
    public static Fraction parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "Fraction: text must be a whole number, a decimal or a fraction like \"2/3\", but was \""
                            + (text.length() > 40 ? text.substring(0, 40) + "…" : text) + "\"");
        }
        String denominator = matcher.group(2);
        if (denominator != null) {
            return of(new BigInteger(Objects.requireNonNull(matcher.group(1))), new BigInteger(denominator));
        }
        return of(new BigDecimal(text));
    }

    /** {@return the numerator in lowest terms; negative for a negative number} */
    public BigInteger numerator() {
        return bigNum != null ? bigNum : BigInteger.valueOf(num);
    }

    /** {@return the denominator in lowest terms, at least 1} */
    public BigInteger denominator() {
        return bigDen != null ? bigDen : BigInteger.valueOf(den);
    }

    /** {@return -1, 0 or 1 as this is negative, zero or positive} */
    public int signum() {
        return bigNum != null ? bigNum.signum() : Long.signum(num);
    }

    /**
     * {@return the sum}
     *
     * @param other what to add
     */
    public Fraction plus(Fraction other) {
        if (bigNum == null && other.bigNum == null) {
            if (den == other.den) {
                long sum = num + other.num;
                if (((num ^ sum) & (other.num ^ sum)) >= 0) {
                    return of(sum, den);
                }
            } else if (fits(num, other.den) && fits(other.num, den) && fits(den, other.den)) {
                long left = num * other.den;
                long right = other.num * den;
                long sum = left + right;
                if (((left ^ sum) & (right ^ sum)) >= 0) {
                    return of(sum, den * other.den);
                }
            }
        }
        return of(
                numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator())),
                denominator().multiply(other.denominator()));
    }

    /**
     * {@return the difference}
     *
     * @param other what to take off
     */
    public Fraction minus(Fraction other) {
        return plus(other.negate());
    }

    /** {@return this number with the other sign} */
    public Fraction negate() {
        return bigNum != null ? of(bigNum.negate(), denominator()) : new Fraction(-num, den);
    }

    /**
     * {@return the product}
     *
     * @param other what to multiply with
     */
    public Fraction times(Fraction other) {
        if (bigNum == null && other.bigNum == null && fits(num, other.num) && fits(den, other.den)) {
            return of(num * other.num, den * other.den);
        }
        return of(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
    }

    /**
     * {@return the quotient}
     *
     * @param other what to divide by, not 0
     * @throws IllegalArgumentException if {@code other} is 0
     */
    public Fraction dividedBy(Fraction other) {
        if (bigNum == null && other.bigNum == null && fits(num, other.den) && fits(den, other.num)) {
            return of(num * other.den, den * other.num);
        }
        return of(numerator().multiply(other.denominator()), denominator().multiply(other.numerator()));
    }

    /**
     * {@return the smaller of this and the other number}
     *
     * @param other any number
     */
    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * {@return the larger of this and the other number}
     *
     * @param other any number
     */
    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @Override
    public int compareTo(Fraction other) {
        if (bigNum == null && other.bigNum == null) {
            if (den == other.den) {
                return Long.compare(num, other.num);
            }
            if (fits(num, other.den) && fits(other.num, den)) {
                return Long.compare(num * other.den, other.num * den);
            }
        }
        return numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(denominator()));
    }

    /** {@return whether this is a decimal of at most {@code places} places}
     *
     * @param places how many digits behind the point are allowed, 0 or more
     */
    public boolean isDecimal(int places) {
        return BigInteger.TEN.pow(places).mod(denominator()).signum() == 0;
    }

    /**
     * {@return this number rounded to a decimal}
     *
     * @param scale digits behind the point
     * @param mode how to round what does not fit
     */
    public BigDecimal toBigDecimal(int scale, RoundingMode mode) {
        return new BigDecimal(numerator()).divide(new BigDecimal(denominator()), scale, mode);
    }

    /** {@return the {@code double} nearest to this number; for output only, never for a decision} */
    public double toDouble() {
        if (bigNum == null && Math.abs(num) <= EXACT_IN_DOUBLE && den <= EXACT_IN_DOUBLE) {
            return (double) num / (double) den;
        }
        return ExactDouble.nearest(numerator(), denominator());
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Fraction other
                && num == other.num
                && den == other.den
                && Objects.equals(bigNum, other.bigNum)
                && Objects.equals(bigDen, other.bigDen);
    }

    @Override
    public int hashCode() {
        return bigNum != null ? Objects.hash(bigNum, bigDen) : Long.hashCode(num * 31 + den);
    }

    /** {@return the number in lowest terms, a whole number without a denominator: {@code "7/12"}, {@code "1"}} */
    @Override
    public String toString() {
        return denominator().equals(BigInteger.ONE) ? numerator().toString() : numerator() + "/" + denominator();
    }

    private static boolean fits(long a, long b) {
        long low = a * b;
        return Math.multiplyHigh(a, b) == (low >> 63) && low != Long.MIN_VALUE;
    }

    private static long gcd(long a, long b) {
        long x = a;
        long y = b;
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return x;
    }
}

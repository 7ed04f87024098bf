package io.github.groeipad.maturity.oracle;

import io.github.groeipad.maturity.model.Fraction;
import java.math.BigInteger;

/** A quotient of whole numbers of any size, in lowest terms with a denominator of at least 1. */
public final class Ratio implements Comparable<Ratio> {

    public static final Ratio ZERO = of(0);
    public static final Ratio ONE = of(1);

    private final BigInteger num;
    private final BigInteger den;

    private Ratio(BigInteger num, BigInteger den) {
        this.num = num;
        this.den = den;
    }

    public static Ratio of(long whole) {
        return new Ratio(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    public static Ratio of(long num, long den) {
        return of(BigInteger.valueOf(num), BigInteger.valueOf(den));
    }

    public static Ratio of(BigInteger num, BigInteger den) {
        BigInteger divisor = num.gcd(den).multiply(BigInteger.valueOf(den.signum()));
        return new Ratio(num.divide(divisor), den.divide(divisor));
    }

    public static Ratio of(Fraction fraction) {
        return new Ratio(fraction.numerator(), fraction.denominator());
    }

    public BigInteger num() {
        return num;
    }

    public BigInteger den() {
        return den;
    }

    public Ratio plus(Ratio other) {
        return of(num.multiply(other.den).add(other.num.multiply(den)), den.multiply(other.den));
    }

    public Ratio minus(Ratio other) {
        return plus(new Ratio(other.num.negate(), other.den));
    }

    public Ratio times(Ratio other) {
        return of(num.multiply(other.num), den.multiply(other.den));
    }

    public Ratio over(Ratio other) {
        return of(num.multiply(other.den), den.multiply(other.num));
    }

    public Ratio min(Ratio other) {
        return isAtLeast(other) ? other : this;
    }

    public Ratio max(Ratio other) {
        return isAtLeast(other) ? this : other;
    }

    public boolean isAtLeast(Ratio other) {
        return compareTo(other) >= 0;
    }

    public boolean isAbove(Ratio other) {
        return compareTo(other) > 0;
    }

    public boolean isZero() {
        return num.signum() == 0;
    }

    public Fraction toFraction() {
        return Fraction.of(num, den);
    }

    @Override
    public int compareTo(Ratio other) {
        return num.multiply(other.den).compareTo(other.num.multiply(den));
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Ratio other && num.equals(other.num) && den.equals(other.den);
    }

    @Override
    public int hashCode() {
        return 31 * num.hashCode() + den.hashCode();
    }

    @Override
    public String toString() {
        return num + "/" + den;
    }
}

package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.model.Fraction;
import java.math.BigInteger;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A sum of fractions over a common denominator, which is reduced once, at the end: reducing after each addition would cost a
 * great common divisor of ever larger numbers.
 */
final class ExactMean {

    private static final int SAFE_BITS = 62;

    private long numerator;
    private long denominator = 1;
    private @Nullable BigInteger bigNumerator;
    private @Nullable BigInteger bigDenominator;
    private @Nullable ExactMean weights;

    /** Adds a value that counts with a weight. */
    void add(Fraction weight, Fraction value) {
        addTerm(weight.times(value));
        if (weights == null) {
            weights = new ExactMean();
        }
        weights.addTerm(weight);
    }

    /** The weighted mean; null if nothing was added. */
    @Nullable
    Fraction mean() {
        return weights == null ? null : sum().dividedBy(weights.sum());
    }

    /** Adds a term to the sum alone. */
    void addTerm(Fraction term) {
        if (bigNumerator == null) {
            BigInteger n = term.numerator();
            BigInteger d = term.denominator();
            if (n.bitLength() <= SAFE_BITS && d.bitLength() <= SAFE_BITS && addSmall(n.longValue(), d.longValue())) {
                return;
            }
            bigNumerator = BigInteger.valueOf(numerator);
            bigDenominator = BigInteger.valueOf(denominator);
        }
        addBig(term);
    }

    private boolean addSmall(long n, long d) {
        if (d == denominator) {
            long sum = numerator + n;
            if (bits(numerator) < SAFE_BITS && bits(n) < SAFE_BITS) {
                numerator = sum;
                return true;
            }
            return false;
        }
        long common = gcd(denominator, d);
        long mine = d / common;
        long theirs = denominator / common;
        if (bits(denominator) + bits(mine) > SAFE_BITS
                || bits(numerator) + bits(mine) >= SAFE_BITS
                || bits(n) + bits(theirs) >= SAFE_BITS) {
            return false;
        }
        numerator = numerator * mine + n * theirs;
        denominator *= mine;
        return true;
    }

    private void addBig(Fraction term) {
        BigInteger n = Objects.requireNonNull(bigNumerator);
        BigInteger d = Objects.requireNonNull(bigDenominator);
        BigInteger common = d.gcd(term.denominator());
        BigInteger mine = term.denominator().divide(common);
        bigNumerator = n.multiply(mine).add(term.numerator().multiply(d.divide(common)));
        bigDenominator = d.multiply(mine);
    }

    /** The sum of the terms. */
    Fraction sum() {
        return bigNumerator != null && bigDenominator != null
                ? Fraction.of(bigNumerator, bigDenominator)
                : Fraction.of(numerator, denominator);
    }

    private static int bits(long value) {
        return Long.SIZE - Long.numberOfLeadingZeros(Math.abs(value));
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

package io.github.groeipad.maturity.scoring;

/** A weighted mean of fractions whose numbers may get too large for a {@code long}, which its arithmetic then tells. */
final class CheckedMean {

    private final CheckedMath math;
    private long sum;
    private long divisor = 1;
    private long weight;

    CheckedMean(CheckedMath math) {
        this.math = math;
    }

    void reset() {
        sum = 0;
        divisor = 1;
        weight = 0;
    }

    /** Adds the fraction {@code numerator / denominator}; the denominator is more than 0. */
    void add(long itsWeight, long numerator, long denominator) {
        long common = CheckedMath.gcd(divisor, denominator);
        long term = math.times(numerator, itsWeight);
        sum = math.plus(math.times(sum, denominator / common), math.times(term, divisor / common));
        divisor = math.times(divisor, denominator / common);
        weight += itsWeight;
    }

    long numerator() {
        return sum;
    }

    /** The mean is {@link #numerator} over this; 0 if nothing was added. */
    long denominator() {
        return math.times(divisor, weight);
    }
}

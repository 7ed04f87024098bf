package io.github.groeipad.maturity.roadmap;

import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Threshold;
import java.math.BigInteger;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Asks that what the options of some indicators are worth adds up to enough. In whole numbers over a common denominator, so
 * that the sums are exact.
 */
final class Demand implements Requirement {

    /** The indicators that count, in model order. */
    final int[] indicators;
    /** What each option of each of them is worth. */
    final BigInteger[][] worth;
    /** What it has to add up to at least. */
    final BigInteger least;

    private Demand(int[] indicators, BigInteger[][] worth, BigInteger least) {
        this.indicators = indicators;
        this.worth = worth;
        this.least = least;
    }

    /**
     * The demand that a sum passes a threshold.
     *
     * @param form the sum
     * @param threshold what it has to pass
     * @param values what the options of an indicator are worth in it
     */
    static Demand of(LinearForm form, Threshold threshold, IntFunction<List<Fraction>> values) {
        int count = form.indicators.size();
        Fraction[][] parts = new Fraction[count][];
        Fraction needed = threshold.value().minus(form.constant);
        BigInteger denominator = needed.denominator();
        for (int i = 0; i < count; i++) {
            Fraction weight = form.weights.get(i);
            parts[i] = values.apply(form.indicators.get(i)).stream()
                    .map(weight::times)
                    .toArray(Fraction[]::new);
            for (Fraction part : parts[i]) {
                denominator = commonMultiple(denominator, part.denominator());
            }
        }
        BigInteger[][] worth = new BigInteger[count][];
        BigInteger divisor = BigInteger.ZERO;
        for (int i = 0; i < count; i++) {
            worth[i] = new BigInteger[parts[i].length];
            for (int option = 0; option < parts[i].length; option++) {
                worth[i][option] = whole(parts[i][option], denominator);
                divisor = divisor.gcd(worth[i][option]);
            }
        }
        BigInteger least = whole(needed, denominator);
        if (threshold.bound() == Threshold.Bound.ABOVE) {
            least = least.add(BigInteger.ONE);
        }
        divisor = divisor.max(BigInteger.ONE);
        divide(worth, divisor);
        int[] indicators = form.indicators.stream().mapToInt(Integer::intValue).toArray();
        return new Demand(indicators, worth, ceiling(least, divisor));
    }

    private static BigInteger whole(Fraction value, BigInteger denominator) {
        return value.numerator().multiply(denominator.divide(value.denominator()));
    }

    private static BigInteger commonMultiple(BigInteger a, BigInteger b) {
        return b.equals(BigInteger.ONE) ? a : a.divide(a.gcd(b)).multiply(b);
    }

    private static void divide(BigInteger[][] worth, BigInteger divisor) {
        for (BigInteger[] options : worth) {
            for (int i = 0; i < options.length; i++) {
                options[i] = options[i].divide(divisor);
            }
        }
    }

    private static BigInteger ceiling(BigInteger number, BigInteger divisor) {
        BigInteger[] parts = number.divideAndRemainder(divisor);
        return parts[1].signum() > 0 ? parts[0].add(BigInteger.ONE) : parts[0];
    }

    /** What is still missing with these options; 0 or less if nothing is. */
    BigInteger missing(int[] codes) {
        BigInteger missing = least;
        for (int i = 0; i < indicators.length; i++) {
            missing = missing.subtract(worth[i][codes[indicators[i]]]);
        }
        return missing;
    }

    @Override
    public boolean isMet(int[] codes) {
        return missing(codes).signum() <= 0;
    }
}

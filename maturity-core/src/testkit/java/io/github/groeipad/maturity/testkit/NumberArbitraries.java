package io.github.groeipad.maturity.testkit;

import io.github.groeipad.maturity.model.Fraction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Numbers that a model may hold, those that are hard to calculate with over-represented. */
final class NumberArbitraries {

    private static final int LARGEST = 1_000_000;

    private NumberArbitraries() {}

    static Arbitrary<Fraction> weights() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.just(Fraction.one())),
                Tuple.of(4, Arbitraries.integers().between(2, 5).map(Fraction::of)),
                Tuple.of(3, over(10, 1, 30)),
                Tuple.of(2, over(LARGEST, 1, 2 * LARGEST)),
                Tuple.of(2, quotients()),
                Tuple.of(1, largePrimes()),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                Fraction.of(LARGEST),
                                Fraction.of(1, LARGEST),
                                Fraction.of(1, 999_983),
                                Fraction.of(999_999_999_999L, LARGEST))));
    }

    /** More than 0, at most 1. */
    static Arbitrary<Fraction> shares() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        6,
                        Arbitraries.of(
                                Fraction.of(1, 2),
                                Fraction.one(),
                                Fraction.of(1, 3),
                                Fraction.of(2, 3),
                                Fraction.of(3, 4),
                                Fraction.of(13, 20))),
                Tuple.of(2, over(10, 1, 10)),
                Tuple.of(2, over(12, 1, 12)),
                Tuple.of(1, over(LARGEST, 1, LARGEST)),
                Tuple.of(
                        1,
                        Arbitraries.of(Fraction.of(1, LARGEST), Fraction.of(LARGEST - 1, LARGEST), Fraction.of(1, 7))));
    }

    /** From 0 to 1. */
    static Arbitrary<Fraction> unit() {
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(Fraction.zero())), Tuple.of(3, shares()));
    }

    static Arbitrary<Fraction> over(int denominator, int from, int to) {
        return Arbitraries.integers().between(from, to).map(numerator -> Fraction.of(numerator, denominator));
    }

    private static Arbitrary<Fraction> quotients() {
        Arbitrary<Integer> small = Arbitraries.integers().between(1, 13);
        return Combinators.combine(small, small).as((n, d) -> Fraction.of(n, d));
    }

    private static Arbitrary<Fraction> largePrimes() {
        Arbitrary<Integer> primes =
                Arbitraries.of(999_983, 999_979, 999_961, 999_959, 999_953, 999_931, 999_917, 999_907);
        return Combinators.combine(primes, primes).as((n, d) -> Fraction.of(n, d));
    }
}

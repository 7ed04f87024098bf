package io.github.groeipad.maturity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Fractions calculate as pairs of big whole numbers do. */
class FractionProperties {

    @Provide
    Arbitrary<Fraction> numbers() {
        Arbitrary<BigInteger> wholes = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.longs().between(-20, 20).map(BigInteger::valueOf)),
                Tuple.of(2, Arbitraries.longs().map(BigInteger::valueOf)),
                Tuple.of(
                        2,
                        Arbitraries.of(
                                        Long.MIN_VALUE,
                                        Long.MIN_VALUE + 1,
                                        Long.MAX_VALUE,
                                        1L << 32,
                                        1L << 53,
                                        (1L << 53) + 1)
                                .map(BigInteger::valueOf)),
                Tuple.of(
                        1,
                        Arbitraries.bigIntegers()
                                .between(BigInteger.TWO.pow(100).negate(), BigInteger.TWO.pow(100))));
        return Combinators.combine(wholes, wholes.filter(whole -> whole.signum() != 0))
                .as(Fraction::of);
    }

    private static BigInteger n(Fraction fraction) {
        return fraction.numerator();
    }

    private static BigInteger d(Fraction fraction) {
        return fraction.denominator();
    }

    @Property(seed = "201", tries = 2000)
    void eachIsInLowestTerms(@ForAll("numbers") Fraction a) {
        assertThat(d(a)).isPositive();
        assertThat(n(a).gcd(d(a))).isEqualTo(BigInteger.ONE);
        assertThat(Fraction.of(n(a), d(a))).isEqualTo(a).hasSameHashCodeAs(a);
    }

    @Property(seed = "202", tries = 2000)
    void arithmeticIsThatOfBigWholeNumbers(@ForAll("numbers") Fraction a, @ForAll("numbers") Fraction b) {
        assertThat(a.plus(b)).isEqualTo(Fraction.of(n(a).multiply(d(b)).add(n(b).multiply(d(a))), d(a).multiply(d(b))));
        assertThat(a.minus(b))
                .isEqualTo(Fraction.of(n(a).multiply(d(b)).subtract(n(b).multiply(d(a))), d(a).multiply(d(b))));
        assertThat(a.times(b)).isEqualTo(Fraction.of(n(a).multiply(n(b)), d(a).multiply(d(b))));
        if (b.signum() != 0) {
            assertThat(a.dividedBy(b)).isEqualTo(Fraction.of(n(a).multiply(d(b)), d(a).multiply(n(b))));
        }
        assertThat(a.negate()).isEqualTo(Fraction.of(n(a).negate(), d(a)));
    }

    @Property(seed = "203", tries = 2000)
    void orderIsThatOfCrossProducts(@ForAll("numbers") Fraction a, @ForAll("numbers") Fraction b) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(n(a).multiply(d(b)).compareTo(n(b).multiply(d(a))));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(a.signum()).isEqualTo(n(a).signum());
    }

    @Property(seed = "204", tries = 2000)
    void noDoubleIsNearer(@ForAll("numbers") Fraction a) {
        double nearest = a.toDouble();
        Fraction distance = distance(a, nearest);

        assertThat(distance).isLessThanOrEqualTo(distance(a, Math.nextUp(nearest)));
        assertThat(distance).isLessThanOrEqualTo(distance(a, Math.nextDown(nearest)));
    }

    private static Fraction distance(Fraction exact, double number) {
        BigDecimal decimal = new BigDecimal(number);
        Fraction difference = exact.minus(
                decimal.scale() > 0
                        ? Fraction.of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
                        : Fraction.of(decimal.toBigIntegerExact(), BigInteger.ONE));
        return difference.max(difference.negate());
    }

    @Property(seed = "205", tries = 1000)
    void textReadsBack(@ForAll("numbers") Fraction a) {
        String text = a.toString();
        if (text.length() <= 30) {
            assertThat(Fraction.parse(text)).isEqualTo(a);
        }
    }

    @Property(seed = "206", tries = 1000)
    void roundingIsThatOfDecimals(@ForAll("numbers") Fraction a) {
        BigDecimal floor = a.toBigDecimal(4, RoundingMode.FLOOR);

        assertThat(Fraction.of(floor)).isLessThanOrEqualTo(a);
        assertThat(Fraction.of(floor.add(floor.ulp()))).isGreaterThan(a);
    }
}

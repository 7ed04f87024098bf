package io.github.groeipad.maturity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {

    private static final BigInteger HUGE = BigInteger.TWO.pow(64);

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("0", "0"),
                arguments("-0", "0"),
                arguments("0/7", "0"),
                arguments("1", "1"),
                arguments("007", "7"),
                arguments("0.25", "1/4"),
                arguments("0.50", "1/2"),
                arguments("2/4", "1/2"),
                arguments("-2/4", "-1/2"),
                arguments("6/3", "2"),
                arguments("-1.5e3", "-1500"),
                arguments("1E-2", "1/100"),
                arguments("1.5e+1", "15"),
                arguments("9223372036854775807", "9223372036854775807"),
                arguments("-9223372036854775808", "-9223372036854775808"),
                arguments("9223372036854775808/2", "4611686018427387904"),
                arguments("1/123456789012345678901234567890", "1/123456789012345678901234567890"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextIsReadInLowestTerms(String text, String expected) {
        assertThat(Fraction.parse(text)).hasToString(expected);
        assertThat(Fraction.parse(expected)).isEqualTo(Fraction.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " 1", "1 ", "+1", "1.", ".5", "1/-2", "--1", "1/2/3", "0x1", "1e", "1e100", "NaN", "1,5", "\u0661",
                "1\n"
            })
    void anythingElseIsRefusedByName(String text) {
        assertThatThrownBy(() -> Fraction.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Fraction: text must be a whole number, a decimal or a fraction like \"2/3\", but was \""
                        + text + "\"");
    }

    @Test
    void aLongTextIsCutInTheMessage() {
        assertThatThrownBy(() -> Fraction.parse("1".repeat(50)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("but was \"" + "1".repeat(40) + "…\"");
    }

    @Test
    void nothingIsDividedByZero() {
        assertThatThrownBy(() -> Fraction.of(3, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Fraction: denominator must not be 0, but was 3/0");
        assertThatThrownBy(() -> Fraction.of(BigInteger.TEN, BigInteger.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Fraction: denominator must not be 0, but was 10/0");
        assertThatThrownBy(() -> Fraction.parse("1/0")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Fraction.one().dividedBy(Fraction.zero()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Fraction.of(HUGE, BigInteger.ONE).dividedBy(Fraction.zero()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static Stream<Arguments> decimals() {
        return Stream.of(
                arguments(new BigDecimal("0.00"), Fraction.zero()),
                arguments(new BigDecimal("1.10"), Fraction.of(11, 10)),
                arguments(new BigDecimal("-0.125"), Fraction.of(-1, 8)),
                arguments(new BigDecimal("1e3"), Fraction.of(1000)),
                arguments(new BigDecimal(BigInteger.ONE, -100), Fraction.of(BigInteger.TEN.pow(100), BigInteger.ONE)),
                arguments(new BigDecimal(BigInteger.ONE, 100), Fraction.of(BigInteger.ONE, BigInteger.TEN.pow(100))));
    }

    @ParameterizedTest
    @MethodSource("decimals")
    void aDecimalIsTakenExactly(BigDecimal decimal, Fraction expected) {
        assertThat(Fraction.of(decimal)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {101, -101, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void aDecimalOfAbsurdScaleIsRefusedBeforeItIsCalculatedWith(int scale) {
        assertThatThrownBy(() -> Fraction.of(new BigDecimal(BigInteger.ONE, scale)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Fraction: scale of a decimal must be from -100 to 100, but was " + scale);
    }

    /** Where a long overflows. */
    static Stream<Arguments> edges() {
        Fraction min = Fraction.of(Long.MIN_VALUE);
        Fraction max = Fraction.of(Long.MAX_VALUE);
        Fraction one = Fraction.one();
        return Stream.of(
                arguments(max.plus(one), "9223372036854775808"),
                arguments(max.plus(one).minus(one), "9223372036854775807"),
                arguments(min.minus(one), "-9223372036854775809"),
                arguments(min.minus(one).plus(one), "-9223372036854775808"),
                arguments(min.negate(), "9223372036854775808"),
                arguments(min.negate().negate(), "-9223372036854775808"),
                arguments(max.negate().minus(one), "-9223372036854775808"),
                arguments(max.times(max), "85070591730234615847396907784232501249"),
                arguments(max.times(max).dividedBy(max), "9223372036854775807"),
                arguments(min.dividedBy(Fraction.of(2)), "-4611686018427387904"),
                arguments(Fraction.of(Long.MIN_VALUE, Long.MIN_VALUE), "1"),
                arguments(Fraction.of(Long.MAX_VALUE, Long.MIN_VALUE), "-9223372036854775807/9223372036854775808"),
                arguments(Fraction.of(1, Long.MIN_VALUE), "-1/9223372036854775808"),
                arguments(Fraction.of(3, -6), "-1/2"),
                arguments(Fraction.of(1, Long.MAX_VALUE).plus(Fraction.of(1, Long.MAX_VALUE)), "2/9223372036854775807"),
                arguments(
                        Fraction.of(1, Long.MAX_VALUE).plus(Fraction.of(1, 2)),
                        "9223372036854775809/18446744073709551614"),
                arguments(
                        Fraction.of(Long.MAX_VALUE, 2).plus(Fraction.of(Long.MAX_VALUE, 3)), "46116860184273879035/6"),
                arguments(Fraction.of(1, 3).dividedBy(Fraction.of(-2, 3)), "-1/2"),
                arguments(Fraction.of(-2, 3).dividedBy(Fraction.of(-2, 3)), "1"),
                arguments(Fraction.zero().dividedBy(min), "0"));
    }

    @ParameterizedTest
    @MethodSource("edges")
    void nothingOverflows(Fraction found, String expected) {
        assertThat(found).hasToString(expected);
    }

    @Test
    void orderIsTheNumericOne() {
        assertThat(Stream.of("1/3", "-5", "9223372036854775808", "0", "0.3333333333", "-9223372036854775809", "1/2")
                        .map(Fraction::parse)
                        .sorted())
                .map(Fraction::toString)
                .containsExactly(
                        "-9223372036854775809",
                        "-5",
                        "0",
                        "3333333333/10000000000",
                        "1/3",
                        "1/2",
                        "9223372036854775808");
        assertThat(Fraction.of(Long.MAX_VALUE, 3)).isLessThan(Fraction.of(Long.MAX_VALUE, 2));
    }

    @Test
    void theSmallerAndTheLargerAreChosen() {
        Fraction half = Fraction.of(1, 2);
        Fraction third = Fraction.of(1, 3);

        assertThat(half.min(third)).isSameAs(third);
        assertThat(third.min(half)).isSameAs(third);
        assertThat(half.max(third)).isSameAs(half);
        assertThat(third.max(half)).isSameAs(half);
    }

    @Test
    void theSignIsTold() {
        assertThat(Fraction.of(-1, 3).signum()).isEqualTo(-1);
        assertThat(Fraction.zero().signum()).isZero();
        assertThat(Fraction.of(HUGE, BigInteger.ONE).signum()).isEqualTo(1);
        assertThat(Fraction.of(HUGE.negate(), BigInteger.ONE).signum()).isEqualTo(-1);
    }

    static Stream<Arguments> places() {
        return Stream.of(
                arguments("1", 0, true),
                arguments("1/2", 0, false),
                arguments("1/2", 1, true),
                arguments("1/64", 5, false),
                arguments("1/64", 6, true),
                arguments("1/3", 100, false),
                arguments("0.000001", 6, true),
                arguments("0.0000001", 6, false));
    }

    @ParameterizedTest
    @MethodSource("places")
    void decimalsAreTold(String number, int places, boolean decimal) {
        assertThat(Fraction.parse(number).isDecimal(places)).isEqualTo(decimal);
    }

    @Test
    void roundingIsTheCallersChoice() {
        Fraction number = Fraction.of(-2, 3);

        assertThat(number.toBigDecimal(3, RoundingMode.FLOOR)).isEqualTo("-0.667");
        assertThat(number.toBigDecimal(3, RoundingMode.CEILING)).isEqualTo("-0.666");
        assertThat(number.toBigDecimal(0, RoundingMode.HALF_EVEN)).isEqualTo("-1");
    }

    static Stream<Arguments> doubles() {
        BigInteger two53 = BigInteger.TWO.pow(53);
        return Stream.of(
                arguments(Fraction.of(1, 3), 1.0 / 3),
                arguments(Fraction.of(-1, 10), -0.1),
                arguments(Fraction.zero(), 0.0),
                // Halfway between two doubles: the even one; a trace more: the other one.
                arguments(Fraction.of(two53.add(BigInteger.ONE), BigInteger.ONE), 9007199254740992.0),
                arguments(
                        Fraction.of(two53.add(BigInteger.ONE).multiply(HUGE).add(BigInteger.ONE), HUGE),
                        9007199254740994.0),
                arguments(
                        Fraction.of(
                                two53.add(BigInteger.ONE)
                                        .multiply(HUGE)
                                        .add(BigInteger.ONE)
                                        .negate(),
                                HUGE),
                        -9007199254740994.0),
                arguments(Fraction.of(9007199254740993L, 9007199254740995L), 0.9999999999999998),
                arguments(Fraction.of(BigInteger.ONE, BigInteger.TWO.pow(1074)), Double.MIN_VALUE),
                arguments(Fraction.of(BigInteger.ONE, BigInteger.TWO.pow(1075)), 0.0),
                arguments(Fraction.of(BigInteger.TWO.pow(1024), BigInteger.ONE), Double.POSITIVE_INFINITY));
    }

    @ParameterizedTest
    @MethodSource("doubles")
    void theNearestDoubleIsGiven(Fraction number, double expected) {
        assertThat(number.toDouble()).isEqualTo(expected);
    }

    @Test
    void equalNumbersAreEqualObjects() {
        assertThat(Fraction.parse("0.5")).isEqualTo(Fraction.of(2, 4)).hasSameHashCodeAs(Fraction.of(1, 2));
        assertThat(Fraction.of(HUGE, BigInteger.TEN))
                .isEqualTo(Fraction.of(HUGE.multiply(BigInteger.TEN), BigInteger.valueOf(100)))
                .isNotEqualTo(Fraction.of(HUGE, BigInteger.valueOf(3)));
        assertThat(Fraction.one())
                .isNotEqualTo(Fraction.of(1, 2))
                .isNotEqualTo(1L)
                .isNotEqualTo(null);
        assertThat(Fraction.of(2, 3)).isNotEqualTo(Fraction.of(HUGE, BigInteger.ONE));
    }

    @Test
    void serializationKeepsTheNumber() {
        assertThat(Copies.serialized(Fraction.of(2, 3))).isEqualTo(Fraction.of(2, 3));
        assertThat(Copies.serialized(Fraction.of(HUGE, BigInteger.TEN))).isEqualTo(Fraction.of(HUGE, BigInteger.TEN));
    }
}

package io.github.groeipad.maturity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseScaleTest {

    private static ResponseScale stated(String... values) {
        ResponseScale.Builder scale = ResponseScale.builder("s");
        for (int i = 0; i < values.length; i++) {
            scale.option("o" + i, values[i]);
        }
        return scale.build();
    }

    private static ResponseScale range(String from, String to, String step) {
        return ResponseScale.range(
                "s", new ResponseScale.Range(Fraction.parse(from), Fraction.parse(to), Fraction.parse(step)));
    }

    static Stream<Arguments> scales() {
        return Stream.of(
                arguments(ResponseScale.of("s", "no", "yes"), "0 1"),
                arguments(ResponseScale.of("s", "a", "b", "c", "d"), "0 1/3 2/3 1"),
                arguments(stated("0", "10"), "0 1"),
                arguments(stated("1", "2", "4", "5"), "0 1/4 3/4 1"),
                arguments(stated("-2.5", "-2.5", "0", "2.5", "2.5"), "0 0 1/2 1 1"),
                arguments(stated("1/3", "1/2", "2/3"), "0 1/2 1"),
                arguments(stated("0", "1/3", "1"), "0 1/3 1"),
                arguments(ResponseScale.range("s", 1, 5, 1), "0 1/4 1/2 3/4 1"),
                arguments(ResponseScale.range("s", -10, 10, 10), "0 1/2 1"),
                arguments(range("0.5", "1.1", "0.2"), "0 1/3 2/3 1"));
    }

    @ParameterizedTest
    @MethodSource("scales")
    void theValueUsedRunsFrom0ForTheFirstTo1ForTheLast(ResponseScale scale, String expected) {
        assertThat(scale.values()).map(Fraction::toString).containsExactly(expected.split(" "));
        for (int i = 0; i < scale.options().size(); i++) {
            String option = scale.options().get(i).id();
            assertThat(scale.value(option)).contains(scale.values().get(i));
            assertThat(scale.positionOf(option)).isEqualTo(i);
        }
        assertThat(Copies.serialized(scale)).isEqualTo(scale).hasSameHashCodeAs(scale);
    }

    static Stream<Arguments> ranges() {
        return Stream.of(
                arguments(ResponseScale.range("s", 0, 100, 25), "0 25 50 75 100"),
                arguments(range("-0.5", "0.5", "0.25"), "-0.5 -0.25 0 0.25 0.5"),
                arguments(range("0.999999", "1.000001", "0.000001"), "0.999999 1 1.000001"),
                arguments(range("999999999999", "1000000000000", "1"), "999999999999 1000000000000"));
    }

    @ParameterizedTest
    @MethodSource("ranges")
    void theOptionsOfARangeAreItsNumbersInShortestForm(ResponseScale scale, String expected) {
        assertThat(scale.options()).extracting(ResponseOption::id).containsExactly(expected.split(" "));
        assertThat(scale.options())
                .allSatisfy(option -> assertThat(option.value()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1.0", "01", "-0", "+1", "1e0", "0.3", "-1", "6", "1/1", "x", "99999999999999", "\u0661"})
    void anythingElseIsNoOptionOfARange(String option) {
        ResponseScale scale = range("0", "5", "0.5");

        assertThat(scale.positionOf(option)).isEqualTo(-1);
        assertThat(scale.value(option)).isEmpty();
    }

    @Test
    void aLongRangeTakesNoMemoryForItsOptions() {
        ResponseScale scale = ResponseScale.range("s", 0, 100_000, 1);

        assertThat(scale.options()).hasSize(100_001);
        assertThat(scale.positionOf("99999")).isEqualTo(99_999);
        assertThat(scale.value("1")).contains(Fraction.of(1, 100_000));
        assertThatThrownBy(() -> scale.options().get(100_001)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> scale.values().get(100_001)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> scale.options().get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> scale.values().get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    static Stream<ResponseScale> unsound() {
        return Stream.of(
                ResponseScale.of("s"),
                ResponseScale.of("s", "a"),
                stated("2", "2"),
                stated("2", "1"),
                ResponseScale.builder("s").option("a", 1).option("b").build(),
                ResponseScale.builder("s").option("a").option("b", 1).build(),
                range("0", "1", "1/3"),
                range("1", "0", "1"));
    }

    @ParameterizedTest
    @MethodSource("unsound")
    void aScaleThatIsNotSoundHasNoValues(ResponseScale scale) {
        assertThat(scale.values()).isEmpty();
        assertThat(scale.value("a")).isEmpty();
    }

    @Test
    void evenlySpacedValuesFrom0To1AreTakenAsNotStated() {
        assertThat(stated("0", "1/2", "1")).isEqualTo(ResponseScale.of("s", "o0", "o1", "o2"));
        assertThat(stated("0", "1", "2")).isNotEqualTo(ResponseScale.of("s", "o0", "o1", "o2"));
    }

    @Test
    void anOptionMayHaveLabels() {
        ResponseOption option = ResponseOption.of("no").label("en", "No").label("nl", "Nee");
        ResponseScale scale =
                ResponseScale.builder("s").option(option).option("yes").build();

        assertThat(scale.options().get(0).label().byTag()).containsEntry("nl", "Nee");
        assertThat(ResponseOption.of("no", Fraction.one()).value()).contains(Fraction.one());
        assertThat(Copies.serialized(ResponseOption.of("no", Fraction.one())))
                .isEqualTo(ResponseOption.of("no", Fraction.one()));
    }

    @Test
    void equalityIsOfIdAndOptionsOrRange() {
        ResponseScale listed = ResponseScale.of("s", "0", "1", "2");
        ResponseScale range = ResponseScale.range("s", 0, 2, 1);

        assertThat(listed)
                .isEqualTo(ResponseScale.of("s", "0", "1", "2"))
                .isNotEqualTo(ResponseScale.of("t", "0", "1", "2"))
                .isNotEqualTo(ResponseScale.of("s", "0", "1"))
                .isNotEqualTo(range)
                .isNotEqualTo("s")
                .isNotEqualTo(null);
        assertThat(range)
                .isEqualTo(ResponseScale.range("s", 0, 2, 1))
                .hasSameHashCodeAs(ResponseScale.range("s", 0, 2, 1))
                .isNotEqualTo(ResponseScale.range("s", 0, 2, 2))
                .isNotEqualTo(listed);
    }

    @Test
    void textIsForALog() {
        assertThat(ResponseScale.of("s", "no", "yes")).hasToString("ResponseScale s [no, yes]");
        assertThat(ResponseScale.range("s", 0, 2, 1))
                .hasToString("ResponseScale s Range[from=0, to=2, step=1]")
                .extracting(ResponseScale::range)
                .isEqualTo(Optional.of(new ResponseScale.Range(Fraction.zero(), Fraction.of(2), Fraction.one())));
        assertThat(ResponseScale.of("s", "no", "yes").range()).isEmpty();
    }

    @Test
    void optionsCannotBeChanged() {
        List<ResponseOption> options = ResponseScale.of("s", "no", "yes").options();

        assertThatThrownBy(() -> options.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }
}

package io.github.groeipad.maturity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "A", "7", "a.b-c_D", "0-"})
    void theseAreIds(String text) {
        assertThat(Ids.isId(text)).isTrue();
        assertThat(Ids.isVersion(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", ".a", "_a", "a b", "a\n", "\u00E9", "a/b", "a:b"})
    void theseAreNone(String text) {
        assertThat(Ids.isId(text)).isFalse();
        assertThat(Ids.isVersion(text)).isFalse();
    }

    @Test
    void aVersionMayHoldPlusSignsAndBothHaveAtMost64Characters() {
        assertThat(Ids.isVersion("1.0.0+7")).isTrue();
        assertThat(Ids.isId("1.0.0+7")).isFalse();
        assertThat(Ids.isId("x".repeat(64)) && Ids.isVersion("x".repeat(64))).isTrue();
        assertThat(Ids.isId("x".repeat(65)) || Ids.isVersion("x".repeat(65))).isFalse();
    }

    @Test
    void theReservedWordsAreTold() {
        assertThat(Ids.isReserved("overall") && Ids.isReserved("each-dimension"))
                .isTrue();
        assertThat(Ids.isReserved("Overall")).isFalse();
    }

    static Stream<Arguments> repaired() {
        return Stream.of(
                arguments("my check", "my-check"),
                arguments("  two  words  ", "two-words"),
                arguments("--a--", "a"),
                arguments("\u00E9\u00E9n", "n"),
                arguments("a/b:c", "a-b-c"),
                arguments("x".repeat(300), "x".repeat(64)),
                arguments("\u00E9", null),
                arguments("", null),
                arguments("overall!", null));
    }

    @ParameterizedTest
    @MethodSource("repaired")
    void anIdIsRepairedWhereItCanBe(String text, String expected) {
        assertThat(Ids.repaired(text)).isEqualTo(Optional.ofNullable(expected));
    }

    static Stream<Arguments> suggestions() {
        return Stream.of(
                arguments("partley", "partly"),
                arguments("PARTLY", "partly"),
                arguments("patrly", "partly"),
                arguments("fuly", "fully"),
                arguments("n", "no"),
                arguments("largest", "largely"),
                arguments("unknown", null),
                arguments("", null),
                arguments("p".repeat(65), null));
    }

    @ParameterizedTest
    @MethodSource("suggestions")
    void theNearestNameIsSuggestedIfItIsNearEnough(String typed, String expected) {
        assertThat(new Suggestions().nearest(typed, List.of("no", "partly", "largely", "fully")))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource({"5.0, 5", "05, 5", "-0, 0", "5.50, 5.5", "5.4, 5.5"})
    void aNumberWrittenInAnotherWaySuggestsTheSameNumber(String typed, String expected) {
        assertThat(new Suggestions().nearest(typed, List.of("5.5", "0", "5"))).contains(expected);
    }

    @Test
    void ofNamesEquallyNearTheFirstIsSuggested() {
        assertThat(new Suggestions().nearest("bat", List.of("cat", "hat", "bath")))
                .contains("cat");
    }

    @Test
    void afterManyComparisonsThereAreNoMoreSuggestions() {
        Suggestions suggestions = new Suggestions();
        List<String> many = Collections.nCopies(60_000, "partly");

        assertThat(suggestions.nearest("partley", many)).contains("partly");
        assertThat(suggestions.nearest("partley", many)).isEmpty();
        assertThat(suggestions.nearest("partley", List.of("partly"))).isEmpty();
    }

    @Test
    void aLongTextIsCutForAMessage() {
        assertThat(Ids.quoted("a")).isEqualTo("\"a\"");
        assertThat(Ids.cut("x".repeat(80))).isEqualTo("x".repeat(80));
        assertThat(Ids.quoted("x".repeat(81))).isEqualTo("\"" + "x".repeat(80) + "…\"");
    }
}

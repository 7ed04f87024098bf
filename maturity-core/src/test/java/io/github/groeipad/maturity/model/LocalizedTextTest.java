package io.github.groeipad.maturity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalizedTextTest {

    private static final LocalizedText TEXT = LocalizedText.of("nl", "fiets")
            .and("nl-BE", "velo")
            .and("en-GB", "bicycle")
            .and("zh-Hant-TW", "\u8173\u8E0F\u8ECA");

    static Stream<Arguments> lookUps() {
        return Stream.of(
                arguments("nl", "en", "fiets"),
                arguments("nl-BE", "en", "velo"),
                arguments("nl-SR", "en", "fiets"),
                arguments("NL-be", "en", "velo"),
                arguments("zh-Hant-TW", "nl", "\u8173\u8E0F\u8ECA"),
                arguments("zh-Hant", "nl", "fiets"),
                arguments("de", "nl-BE", "velo"),
                arguments("de", "nl-SR", "fiets"),
                arguments("en", "de", null),
                arguments("und", "nl", "fiets"),
                arguments("de", "fr", null));
    }

    @ParameterizedTest
    @MethodSource("lookUps")
    void lookUpTriesTheTagThenItsLanguageThenTheDefault(String wanted, String fallback, String expected) {
        assertThat(TEXT.in(Locale.forLanguageTag(wanted), Locale.forLanguageTag(fallback)))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void tagsAreKeptInTheirCanonicalSpellingAndSorted() {
        LocalizedText text = LocalizedText.of("NL-be", "velo").and("EN", "bike").and("iw", "\u05D0");

        assertThat(text.byTag())
                .containsExactly(Map.entry("en", "bike"), Map.entry("he", "\u05D0"), Map.entry("nl-BE", "velo"));
        assertThat(text).hasToString("{en=bike, he=\u05D0, nl-BE=velo}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e", "en_GB", "en-", "-", "\u0435n", "en-GB-", "toolonglanguage"})
    void aTagThatIsNotWellFormedIsRefused(String tag) {
        assertThat(LocalizedText.canonicalTag(tag)).isEmpty();
        assertThatThrownBy(() -> LocalizedText.of(tag, "text"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Localized text: language tag must be well-formed BCP 47, but was \"" + tag + "\"");
    }

    @Test
    void aBlankTextIsRefused() {
        assertThatThrownBy(() -> LocalizedText.of("EN", " \t"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Localized text: text for en must not be blank");
    }

    @Test
    void aLanguageIsGivenOnce() {
        assertThatThrownBy(() -> LocalizedText.of("en", "one").and("EN", "two"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Localized text: language en must be given once");
    }

    @Test
    void noLanguageIsNoText() {
        assertThat(LocalizedText.empty().isEmpty()).isTrue();
        assertThat(LocalizedText.empty().in(Locale.ENGLISH, Locale.ENGLISH)).isEmpty();
        assertThat(TEXT.isEmpty()).isFalse();
    }

    @Test
    void addingALanguageLeavesTheTextAsItWas() {
        LocalizedText one = LocalizedText.of("en", "one");

        one.and("nl", "een");

        assertThat(one.byTag()).containsOnlyKeys("en");
        assertThatThrownBy(() -> one.byTag().put("nl", "een")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void textsOfAMapAreTheSame() {
        Map<String, String> texts = new TreeMap<>(TEXT.byTag());

        assertThat(LocalizedText.of(texts)).isEqualTo(TEXT);
        assertThat(Copies.serialized(TEXT)).isEqualTo(TEXT);
    }

    @Test
    void equalityIsOfTheTexts() {
        EqualsVerifier.forClass(LocalizedText.class)
                .withNonnullFields("texts")
                .withPrefabValues(
                        java.util.SortedMap.class, new TreeMap<>(Map.of("en", "a")), new TreeMap<>(Map.of("en", "b")))
                .verify();
    }
}

package io.github.groeipad.maturity.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTextsTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Locale FRENCH = Locale.FRENCH;

    @Test
    void englishAndDutchHaveTheSameKeysAndFillInTheSameWords() throws IOException {
        ResourceBundle english = bundled("explanation.properties");
        ResourceBundle dutch = bundled("explanation_nl.properties");

        assertThat(new TreeSet<>(dutch.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
        assertThat(Explainer.keys()).isSorted().containsExactlyElementsOf(new TreeSet<>(english.keySet()));
        assertThat(Explainer.keys())
                .allSatisfy(key -> assertThat(placeholders(dutch.getString(key)))
                        .as(key)
                        .isEqualTo(placeholders(english.getString(key))));
    }

    @Test
    void eachSentenceIsTranslated() throws IOException {
        ResourceBundle english = bundled("explanation.properties");
        ResourceBundle dutch = bundled("explanation_nl.properties");

        assertThat(Explainer.keys())
                .filteredOn(key -> english.getString(key).equals(dutch.getString(key)))
                .as("layout only")
                .containsExactly(
                        "condition.each.dimension",
                        "indicator.statement",
                        "list.dimension",
                        "list.separator",
                        "number.endless",
                        "number.percent");
    }

    @ParameterizedTest
    @CsvSource({
        "en, nl, not started",
        "en-GB, nl, not started",
        "nl, en, niet begonnen",
        "nl-BE, en, niet begonnen",
        "fr, nl, niet begonnen",
        "fr, nl-BE, niet begonnen",
        "fr, en, not started",
        "fr, de, not started",
        "und, und, not started"
    })
    void theLanguageIsTheWantedOneElseTheModelsElseEnglish(String wanted, String ofModel, String sentence) {
        ExplanationTexts texts =
                ExplanationTexts.of(Locale.forLanguageTag(wanted), Locale.forLanguageTag(ofModel), null);

        assertThat(texts.text("bounds.not-started")).isEqualTo(sentence);
    }

    @Test
    void theDefaultLocaleOfTheMachinePlaysNoPart() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(DUTCH);
            assertThat(ExplanationTexts.of(FRENCH, Locale.ENGLISH, null).text("bounds.not-started"))
                    .isEqualTo("not started");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void ownSentencesReplaceOursAndTheRestStays() throws IOException {
        ExplanationTexts texts = ExplanationTexts.of(FRENCH, DUTCH, own("bounds.not-started = pas commencé"));

        assertThat(texts.text("bounds.not-started")).isEqualTo("pas commencé");
        assertThat(texts.text("next.none")).isEqualTo("Het model heeft geen fasen, dus er is geen volgende.");
    }

    @Test
    void ownSentencesMayFillInWordsInAnyOrderOrLeaveThemOut() throws IOException {
        ExplanationTexts texts = ExplanationTexts.of(
                FRENCH,
                FRENCH,
                own("gate.unmet.one = {total} conditions, une non remplie\ngate.unmet.other = {total}/{count}"));

        assertThat(texts.counted("gate.unmet", 1, "phase", "A", "total", "4"))
                .isEqualTo("4 conditions, une non remplie");
        assertThat(texts.counted("gate.unmet", 2, "phase", "A", "total", "4")).isEqualTo("4/2");
    }

    @Test
    void aWordThatCannotBeFilledInIsRefusedByName() throws IOException {
        ExplanationTexts texts = ExplanationTexts.of(FRENCH, FRENCH, own("next.top = {fase}"));

        assertThatThrownBy(() -> texts.text("next.top", "phase", "A"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Sentence next.top: {fase} must be one of [phase]");
    }

    @Test
    void whatIsFilledInIsTakenAsItIs() {
        ExplanationTexts texts = ExplanationTexts.of(Locale.ENGLISH, Locale.ENGLISH, null);

        assertThat(texts.text("list.dimension", "dimension", "it's {indicators} $1 \\", "indicators", "{0}"))
                .isEqualTo("it's {indicators} $1 \\: {0}.");
    }

    private static Set<String> placeholders(String sentence) {
        return Pattern.compile("\\{\\w+}")
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static ResourceBundle bundled(String name) throws IOException {
        try (InputStreamReader reader = new InputStreamReader(
                Objects.requireNonNull(Explainer.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(reader);
        }
    }

    private static ResourceBundle own(String lines) throws IOException {
        return new PropertyResourceBundle(new StringReader(lines));
    }
}

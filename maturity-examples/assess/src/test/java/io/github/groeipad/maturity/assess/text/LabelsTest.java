package io.github.groeipad.maturity.assess.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.scoring.Explainer;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

    private static final String LABELS = "labels";
    private static final String SENTENCES = "../report/sentences";

    @ParameterizedTest
    @ValueSource(strings = {LABELS, SENTENCES})
    void bothLanguagesHaveTheSameTexts(String bundle) throws IOException {
        assertThat(read(bundle + "_nl").stringPropertyNames())
                .isEqualTo(read(bundle).stringPropertyNames())
                .isNotEmpty();
    }

    @Test
    void aTextHasTheSameThingsToFillInInBothLanguages() throws IOException {
        Properties dutch = read(LABELS + "_nl");
        read(LABELS)
                .forEach((key, text) -> assertThat(formats(dutch.getProperty((String) key)))
                        .describedAs((String) key)
                        .isEqualTo(formats((String) text)));
    }

    private static int formats(String pattern) {
        return new MessageFormat(pattern, Locale.ENGLISH).getFormatsByArgumentIndex().length;
    }

    @ParameterizedTest
    @ValueSource(strings = {LABELS, LABELS + "_nl"})
    void noTextHasAnApostropheThatThePatternWouldSwallow(String bundle) throws IOException {
        assertThat(read(bundle).values()).noneMatch(text -> ((String) text).contains("'"));
    }

    @Test
    void eachSentenceReplacesOneOfTheLibrary() throws IOException {
        assertThat(Explainer.keys()).containsAll(read(SENTENCES).stringPropertyNames());
    }

    @Test
    void aLanguageThatIsNotThereIsEnglish() {
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("nl"));
            assertThat(Labels.in(Locale.forLanguageTag("de")).text("why")).isEqualTo("Why");
            assertThat(Labels.in(Locale.forLanguageTag("de")).language()).isEqualTo(Locale.ENGLISH);
            assertThat(Labels.in(Locale.forLanguageTag("nl-BE")).text("why")).isEqualTo("Waarom");
        } finally {
            Locale.setDefault(locale);
        }
    }

    private static Properties read(String bundle) throws IOException {
        Properties properties = new Properties();
        try (InputStream stream =
                Objects.requireNonNull(Labels.class.getResourceAsStream(bundle + ".properties"), bundle)) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return properties;
    }
}

package io.github.groeipad.maturity.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RobustnessCommandTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("io.github.groeipad.maturity.assess.Samples#townsInEachLanguage")
    void eachTownIsToldHowSureItsPhaseIs(String sample, String language) throws IOException {
        Run run = Run.of("robustness", "--lang", language, Samples.path(sample));

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(Golden.width(run.out())).isLessThanOrEqualTo(80);
        Golden.assertIs(run.out(), "robustness-" + sample + "." + language + ".txt");
    }

    @Test
    void withoutAFileItIsAboutASample() {
        assertThat(Run.of("robustness")).isEqualTo(Run.of("robustness", Samples.path("verzonnenbeek-2026")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void aWeightThatDecidesIsNamed(String language) throws IOException {
        String model = Samples.file(folder, "model.json", """
                {"format": "maturity-model/1", "id": "m", "version": "1", "defaultLocale": "en",
                 "phases": [{"id": "up", "name": {"en": "Up"}, "gate": {"type": "score", "of": "overall", "atLeast": 0.5}}],
                 "scales": [{"id": "yes-no", "options": [{"id": "no"}, {"id": "yes"}]}],
                 "dimensions": [{"id": "a", "indicators": [{"id": "a1", "scale": "yes-no"}]},
                                {"id": "b", "indicators": [{"id": "b1", "scale": "yes-no"}]}]}
                """);
        String answers = Samples.file(folder, "answers.json", Samples.smallAnswers("s", "2026-01-31", "yes", "no"));

        Run run = Run.of("robustness", "--lang", language, "--model", model, answers);

        assertThat(run.status()).isZero();
        Golden.assertIs(run.out(), "robustness-weights." + language + ".txt");
    }

    @Test
    void aModelWithoutPhasesHasNoneToBeSureOf() throws IOException {
        String model = Samples.file(folder, "model.json", Samples.SMALL_MODEL);

        assertThat(Run.of("robustness", "--model", model))
                .isEqualTo(new Run(2, "", "assess robustness: no-phases: Model must have phases, but m 1 has none\n"));
    }
}

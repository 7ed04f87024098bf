package io.github.groeipad.maturity.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.growthpath.GrowthPath;
import io.github.groeipad.maturity.json.MaturityJson;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.Explainer;
import io.github.groeipad.maturity.scoring.Explanation;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.PhaseRange;
import io.github.groeipad.maturity.scoring.Scorer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The towns that do not exist. */
class SamplesTest {
    private static final MaturityModel MODEL = GrowthPath.model();

    @ParameterizedTest
    @CsvSource({
        "nergenshuizen-2026, discover, discover, experiment, 52.7, 19",
        "verzonnenbeek-2025, discover, discover, discover, 34.1, 42",
        "verzonnenbeek-2026, experiment, experiment, experiment, 55.0, 41",
        "voorbeeldrecht-2026, converse, converse, converse, 74.6, 42",
        "fantasiestad-2026, collaborate, collaborate, collaborate, 88.5, 43"
    })
    void eachTownStandsInItsPhase(
            String sample, String phase, String lowest, String highest, String score, int answered) throws IOException {
        MaturityProfile profile = profile(sample);

        assertThat(profile.phase()).contains(phase);
        assertThat(profile.phaseRange()).contains(new PhaseRange(Optional.of(lowest), Optional.of(highest)));
        assertThat(profile.score().map(each -> each.display(MODEL.scoring().display())))
                .contains(score);
        assertThat(profile.coverage().answered().count()).isEqualTo(answered);
    }

    @ParameterizedTest
    @CsvSource({
        "nergenshuizen-2026, en",
        "nergenshuizen-2026, nl",
        "verzonnenbeek-2025, en",
        "verzonnenbeek-2025, nl",
        "verzonnenbeek-2026, en",
        "verzonnenbeek-2026, nl",
        "voorbeeldrecht-2026, en",
        "voorbeeldrecht-2026, nl",
        "fantasiestad-2026, en",
        "fantasiestad-2026, nl"
    })
    void eachResultIsExplainedAsItsFileSays(String sample, String language) throws IOException {
        List<Explanation> explained =
                Explainer.of(MODEL, Locale.forLanguageTag(language)).all(profile(sample));

        assertThat(explained.stream().map(part -> part + "\n").collect(Collectors.joining("\n")))
                .isEqualTo(
                        new String(read("explanations/" + sample + "." + language + ".txt"), StandardCharsets.UTF_8));
    }

    private static MaturityProfile profile(String sample) throws IOException {
        return Scorer.of(MODEL).score(assessment(sample));
    }

    private static Assessment assessment(String sample) throws IOException {
        return MaturityJson.strict().readAssessment(read("samples/" + sample + ".json"), MODEL);
    }

    private static byte[] read(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(SamplesTest.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        }
    }
}

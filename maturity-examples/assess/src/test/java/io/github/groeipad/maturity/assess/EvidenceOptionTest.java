package io.github.groeipad.maturity.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Evidence is looked at from the day of the assessment, or from another one. */
class EvidenceOptionTest {

    private static final String TOWN = Samples.path("verzonnenbeek-2026");

    @TempDir
    private Path folder;

    /** The growth path with a rule that answers do not outlive their evidence. */
    private String strictModel() throws IOException {
        String model = Run.of("show-model", "--format", "json").out();
        assertThat(model).contains("\"scoring\": {");
        return Files.writeString(
                        folder.resolve("strict.json"),
                        model.replace("\"scoring\": {", "\"scoring\": {\n    \"expiredEvidence\": \"unknown\","))
                .toString();
    }

    private static String oneLine(Run run) {
        return run.out().replaceAll("\\s+", " ");
    }

    @Test
    void onTheDayOfTheAssessmentAllOfItIsValid() {
        assertThat(Run.of("score", TOWN).out()).doesNotContain("Evidence");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'Evidence No longer valid on 1 May 2027, though the answers still count: TRN-03'",
        "nl, 'Bewijs Niet meer geldig op 1 mei 2027, maar de antwoorden tellen nog mee:'"
    })
    void onALaterDayWhatHasExpiredIsNamed(String language, String line) {
        Run run = Run.of("score", "--lang", language, "--as-of", "2027-05-01", TOWN);

        assertThat(run.status()).isZero();
        assertThat(oneLine(run)).contains(line, "“Training list 2026”").doesNotContain("Security check");
        assertThat(Golden.width(run.out())).isLessThanOrEqualTo(80);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'No longer valid on 1 July 2027, so the answers count as unknown:'",
        "nl, 'Niet meer geldig op 1 juli 2027, dus de antwoorden tellen als onbekend:'"
    })
    void whereTheModelSaysSoItsAnswersCountAsUnknown(String language, String line) throws IOException {
        Run run = Run.of("score", "--model", strictModel(), "--lang", language, "--as-of", "2027-07-01", TOWN);

        assertThat(run.status()).isZero();
        assertThat(oneLine(run))
                .contains(line, "STR-10 “Security check of accounts”")
                .containsPattern("3 (unknown|onbekend): STR-10, TRN-03, CUL-14");
    }

    @ParameterizedTest
    @ValueSource(strings = {"next", "plan", "robustness", "panel"})
    void whatFollowsFromAProfileIsLookedAtFromThatDayToo(String command) throws IOException {
        String strict = strictModel();

        Run now = Run.of(command, "--format", "json", "--model", strict, TOWN);
        Run later = Run.of(command, "--format", "json", "--model", strict, "--as-of", "2027-07-01", TOWN);

        assertThat(later.status()).isZero();
        assertThat(later.out()).isNotEqualTo(now.out()).contains("\"asOf\":\"2027-07-01\"");
    }
}

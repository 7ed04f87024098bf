package io.github.groeipad.maturity.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.history.Comparison;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.roadmap.Actions;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Scorer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The day from which evidence is looked at, and what had expired by then, in documents. */
class ExpiredEvidenceTest {

    private static final MaturityModel MODEL = Samples.model();
    private static final LocalDate LAST_VALID = LocalDate.of(2027, 5, 1);

    private final MaturityJson json = MaturityJson.strict();
    private final Assessment assessment = json.readAssessment(Samples.utf8(Samples.assessmentText()));
    private final Scorer scorer = Scorer.of(MODEL);

    @Test
    void whatHasExpiredIsListedWithItsLastValidDay() {
        JsonNode document = document(LAST_VALID.plusDays(1));

        assertThat(document.path("asOf").stringValue()).isEqualTo("2027-05-02");
        assertThat(document.path("expired").toString())
                .isEqualTo("[{\"indicator\":\"monitor\",\"reference\":\"contract 12\",\"validUntil\":\"2027-05-01\"}]");
        assertThat(document.propertyNames()).containsSubsequence("date", "asOf", "phase", "contributions", "expired");
    }

    @Test
    void onTheLastValidDayNothingHasExpired() {
        assertThat(document(LAST_VALID).has("expired")).isFalse();
    }

    @Test
    void theDayOfTheAssessmentIsNotRepeated() {
        assertThat(document(assessment.date()).has("asOf")).isFalse();
    }

    @Test
    void aProfileThatIsReadNamesWhatHasExpired() {
        MaturityProfile profile = scorer.score(assessment, LAST_VALID.plusDays(1));

        MaturityProfile read = json.readProfile(json.write(profile, MODEL), MODEL);

        assertThat(read).isEqualTo(profile);
        assertThat(read.expired()).isEqualTo(profile.expired()).hasSize(1);
        assertThat(read).isNotEqualTo(scorer.score(assessment, LAST_VALID));
    }

    @Test
    void resultsNameTheDayTooWhereItIsAnotherThanThatOfTheAssessment() {
        Scorer later = scorer.asOf(LAST_VALID.plusDays(1));
        ResultWriter results = json.results(MODEL);

        assertThat(text(results.writeLine(Actions.of(later, assessment))))
                .contains("\"date\":\"2026-11-22\",\"asOf\":\"2027-05-02\",");
        assertThat(text(results.writeLine(Comparison.of(scorer.score(assessment), later.score(assessment)))))
                .contains("\"after\":{\"date\":\"2026-11-22\",\"asOf\":\"2027-05-02\",");
    }

    private JsonNode document(LocalDate asOf) {
        return Mutations.MAPPER.readTree(json.write(scorer.score(assessment, asOf), MODEL));
    }

    private static String text(byte[] line) {
        return new String(line, StandardCharsets.UTF_8);
    }
}

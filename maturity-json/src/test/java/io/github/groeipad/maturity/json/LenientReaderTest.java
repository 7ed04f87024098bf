package io.github.groeipad.maturity.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.groeipad.maturity.assessment.Assessment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LenientReaderTest {

    private final MaturityJson lenient = MaturityJson.lenient();

    @BeforeEach
    void forgetWhatWasLogged() {
        RecordedLogs.clear();
    }

    @Test
    void unknownPropertiesPassAndAreLogged() {
        String document = Samples.assessmentText()
                .replace("\"date\":", "\"author\": \"Jan Jansen\", \"date\":")
                .replace("\"role\":", "\"e-mail\": {\"home\": \"jan@example.org\"}, \"role\":");

        Assessment read = lenient.readAssessment(Samples.utf8(document));

        assertThat(read).isEqualTo(MaturityJson.strict().readAssessment(Samples.utf8(Samples.assessmentText())));
        assertThat(RecordedLogs.lines())
                .containsExactly(
                        "WARN Ignored unknown property /author at line 5, column 3",
                        "WARN Ignored unknown property /respondent/e-mail at line 6, column 31");
    }

    @Test
    void nothingThatPeopleWroteIsLogged() {
        String document = Samples.assessmentText()
                .replace("\"comment\": \"since May\"", "\"comment\": \"secret-1\", \"note\": \"secret-2\"")
                .replace("Town of Example", "secret-3")
                .replace("r-7", "secret-4")
                .replace("contract 12", "secret-5");

        lenient.readAssessment(Samples.utf8(document));

        assertThat(RecordedLogs.lines())
                .containsExactly("WARN Ignored unknown property /responses/monitor/note at line 9, column 57");
    }

    @Test
    void aNameCannotBreakTheLinesOfALogNorFillIt() {
        String document = Samples.assessmentText()
                .replace("\"date\":", "\"a\\nERROR all lost\\u001b[31m" + "x".repeat(1_000) + "\": 1, \"date\":");

        lenient.readAssessment(Samples.utf8(document));

        assertThat(RecordedLogs.lines())
                .containsExactly(
                        "WARN Ignored unknown property /aU+000AERROR all lostU+001B[31mxxxxxxxxxxxxxxxxxxx… at line"
                                + " 5, column 3");
    }

    @Test
    void manyUnknownPropertiesAreCountedAndNotListed() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            many.append("\"p").append(i).append("\": ").append(i).append(", ");
        }
        String document = Samples.assessmentText().replace("\"date\":", many + "\"date\":");

        lenient.readAssessment(Samples.utf8(document));

        assertThat(RecordedLogs.lines()).hasSize(21).last().isEqualTo("WARN Ignored 480 more unknown properties");
    }

    @Test
    void everythingElseIsRefusedAsTheStrictReaderDoes() {
        String document = Samples.modelText().replace("\"weight\": 2", "\"weight\": \"2\", \"weight\": 3, \"mass\": 3");

        assertThatThrownBy(() -> lenient.readModel(Samples.utf8(document)))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(JsonProblem::code)
                                .containsExactly("malformed-fraction", "duplicate-property"));
    }

    @Test
    void theStrictReaderLogsNothing() {
        String document = Samples.assessmentText().replace("\"date\":", "\"author\": \"x\", \"date\":");

        assertThatThrownBy(() -> MaturityJson.strict().readAssessment(Samples.utf8(document)))
                .isInstanceOf(UnreadableDocumentException.class);
        assertThat(RecordedLogs.lines()).isEmpty();
    }

    @Test
    void codesAreReadFromWhatPasses() {
        String document = Samples.assessmentText().replace("\"date\":", "\"author\": \"x\", \"date\":");
        int[] codes = new int[2];

        lenient.codeReader(Samples.model()).read(Samples.utf8(document), codes, 0);

        assertThat(codes).containsExactly(2, 1);
        assertThat(RecordedLogs.lines()).hasSize(1);
    }
}

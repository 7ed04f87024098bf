package io.github.groeipad.maturity.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PanelCommandTest {

    @TempDir
    private Path folder;

    private static String answers(String responses) {
        return "{\"format\": \"maturity-assessment/1\", \"model\": {\"id\": \"m\", \"version\": \"1\"},"
                + " \"subject\": {\"id\": \"s\"}, \"date\": \"2026-01-31\", \"responses\": {" + responses + "}}\n";
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void fourRespondentsAreCombined(String language) throws IOException {
        Run run = Run.of("panel", "--lang", language);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEqualTo("samples/verzonnenbeek-2026-panel.jsonl: 4 read = 4 scored + 0 rejected\n");
        assertThat(Golden.width(run.out())).isLessThanOrEqualTo(80);
        Golden.assertIs(run.out(), "panel." + language + ".txt");
    }

    @Test
    void filesOfOneRespondentEachAreCombined() {
        String file = Samples.path("verzonnenbeek-2026");

        Run run = Run.of("panel", file, file);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("2 respondents: head of communications (2×)", "They say the same about 41 of 41 indicators.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void respondentsWithoutRolesAndThoseWhoDoNotKnowAreTold(String language) throws IOException {
        String model = Samples.file(
                folder,
                "model.json",
                Samples.SMALL_MODEL.replace("\"id\": \"a1\", ", "\"id\": \"a1\", \"notApplicableAllowed\": true, "));
        String file = Samples.file(
                folder,
                "answers.jsonl",
                answers("\"a1\": \"yes\", \"b1\": {\"unknown\": true}")
                        + answers("\"a1\": \"no\"")
                        + answers("\"a1\": {\"notApplicable\": \"no\"}"));

        Run run = Run.of("panel", "--lang", language, "--model", model, file);

        assertThat(run.status()).isZero();
        Golden.assertIs(run.out(), "panel-small." + language + ".txt");
    }

    @Test
    void whereNoTwoAnswerTheSameQuestionThereIsNoAgreementToTell() throws IOException {
        String model = Samples.file(folder, "model.json", Samples.SMALL_MODEL);
        String file = Samples.file(folder, "answers.jsonl", answers("\"a1\": \"yes\"") + answers("\"b1\": \"no\""));

        assertThat(Run.of("panel", "--model", model, file).out()).endsWith("""
                No indicator has answers of two respondents or more, so how far they agree
                cannot be said.
                """);
    }

    @Test
    void differentTownsAreNoPanel() {
        assertThat(Run.of("panel", Samples.path("fantasiestad-2026"), Samples.path("nergenshuizen-2026")))
                .isEqualTo(new Run(
                        2,
                        "",
                        "assess panel: other-subject: All assessments must be of one subject, but are of fantasiestad,"
                                + " nergenshuizen (subjects are told apart by their id)\n"));
    }

    @Test
    void ofManyDifferentTownsAFewAreNamed() throws IOException {
        String file = Samples.file(folder, "towns.jsonl", String.join("\n", Samples.lines()));

        assertThat(Run.of("panel", file).err())
                .endsWith("but are of nergenshuizen, voorbeeldrecht, verzonnenbeek, … (subjects are told apart by their"
                        + " id)\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void oneRespondentIsAPanelThatCannotDisagree(String language) throws IOException {
        Run run = Run.of("panel", "--lang", language, Samples.path("nergenshuizen-2026"));

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        Golden.assertIs(run.out(), "panel-one." + language + ".txt");
    }

    @Test
    void anAnswerThatTheModelDemandsIsMissedOfAllTogether() throws IOException {
        String model = Samples.file(
                folder,
                "model.json",
                Samples.SMALL_MODEL.strip().replaceFirst("}$", ", \"scoring\": {\"unanswered\": \"reject\"}}"));
        String file =
                Samples.file(folder, "answers.jsonl", answers("\"a1\": \"yes\"").repeat(2));

        Run run = Run.of("panel", "--model", model, file);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("answer-required: Indicator b1: ");
    }
}

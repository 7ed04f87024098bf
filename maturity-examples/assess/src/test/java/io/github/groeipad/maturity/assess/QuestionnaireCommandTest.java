package io.github.groeipad.maturity.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.Evidence;
import io.github.groeipad.maturity.assessment.Respondent;
import io.github.groeipad.maturity.assessment.Response;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.growthpath.GrowthPath;
import io.github.groeipad.maturity.json.MaturityJson;
import io.github.groeipad.maturity.model.Indicator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionnaireCommandTest {

    private static final String WEBCARE =
            CustomModelTest.resource("webcare.json").toString();

    @TempDir
    private Path folder;

    private Run answer(String... lines) {
        return Run.with(String.join("\n", lines) + "\n", "questionnaire", file().toString());
    }

    private Path file() {
        return folder.resolve("town.json");
    }

    private Assessment saved() throws IOException {
        return MaturityJson.strict().readAssessment(file());
    }

    private Optional<Response> saved(String indicator) throws IOException {
        return saved().response(indicator);
    }

    @ParameterizedTest
    @CsvSource({"en, u, b", "nl, o, v"})
    void aWholeSessionLooksLikeThis(String language, String unknown, String back) throws IOException {
        List<String> answers = List.of(
                "Ons Dorp",
                "22-11-2026",
                "2026-11-20",
                "n",
                "Nobody asks.",
                "6",
                "4",
                unknown,
                "37.6",
                "37.5",
                back,
                "",
                "1");

        Run run = Run.with(
                String.join("\n", answers), "questionnaire", "--model", WEBCARE, "--lang", language, file().toString());

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        Golden.assertIs(run.out().replace(file().toString(), "town.json"), "questionnaire." + language + ".txt");
        assertThat(Files.readString(file())).isEqualTo("""
                {
                  "format": "maturity-assessment/1",
                  "model": {
                    "id": "webcare-check",
                    "version": "1.0.0"
                  },
                  "subject": {
                    "id": "ons-dorp",
                    "name": "Ons Dorp"
                  },
                  "date": "2026-11-20",
                  "responses": {
                    "answers": {
                      "notApplicable": "Nobody asks."
                    },
                    "friendly": "4",
                    "monitor": {
                      "unknown": true
                    },
                    "publish": "no",
                    "share": "37.5"
                  }
                }
                """);
    }

    @Test
    void whatIsFilledInCanBeScored() throws IOException {
        String answers = GrowthPath.model().indicators().stream()
                .map(Indicator::scale)
                .map(scale -> scale.equals("agreement") ? "5" : "fully")
                .collect(Collectors.joining("\n"));

        Run run = answer("Town", "", answers);

        assertThat(run.out()).contains("All 43 questions are answered.");
        assertThat(Run.of("score", file().toString()).out()).contains("Collaborate (4 of 4)", "100.0 of 100");
    }

    @Test
    void theDayIsTodayUnlessAnotherIsGiven() throws IOException {
        answer("Town", "");

        assertThat(saved().date()).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "22-11-2026", "2026-1-1", "tomorrow", "+12026-01-01", "2026-11-22T10:00"})
    void whatIsNoDayIsAskedForAgain(String given) throws IOException {
        Run run = answer("Town", given, "2026-02-28");

        assertThat(run.out()).contains("That is no date such as 2026-11-22.");
        assertThat(saved().date()).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @ParameterizedTest
    @CsvSource({
        "Gemeente Súdwest-Fryslân, gemeente-sudwest-fryslan",
        "  ’s-Hertogenbosch , s-hertogenbosch",
        "Ærø, ærø",
        "東京都, 東京都",
        "!!!, subject"
    })
    void theIdFollowsFromTheName(String name, String id) throws IOException {
        answer(name, "");

        assertThat(saved().subject()).isEqualTo(Subject.of(id, name.strip()));
    }

    @Test
    void aNameIsAskedForUntilThereIsOne() throws IOException {
        answer("", "  ", "Town", "");

        assertThat(saved().subject().name()).contains("Town");
    }

    @Test
    void anOptionIsChosenByItsNumberOrItsId() throws IOException {
        answer("Town", "", "2", "largely", "5", "Largely", "q");

        assertThat(saved().responses())
                .containsOnly(entry("STR-01", Response.option("partly")), entry("STR-02", Response.option("largely")));
    }

    @Test
    void wordsThatAreNotUnderstoodAreAskedForAgain() {
        Run run = answer("Town", "", "9", "n", "because", "quit now");

        assertThat(run.out().split("Please type one of: 1, 2, 3, 4, u, b, q\\.", -1))
                .hasSize(5);
    }

    @Test
    void goingBackChangesAnAnswer() throws IOException {
        answer("Town", "", "1", "2", "b", "b", "b", "4", "", "3", "q");

        assertThat(saved("STR-01")).contains(Response.option("fully"));
        assertThat(saved("STR-02")).contains(Response.option("partly"));
        assertThat(saved("STR-05")).contains(Response.option("largely"));
    }

    @Test
    void anIdGoesToItsQuestion() throws IOException {
        answer("Town", "", "BUD-07", "1", "q");

        assertThat(saved().responses().keySet()).containsExactly("BUD-07");
    }

    @Test
    void notApplicableTakesAReasonOrIsAskedAgain() throws IOException {
        answer("Town", "", "BUD-08", "n", "", "N  It is   shared. ", "q");

        assertThat(saved("BUD-08")).contains(Response.notApplicable("It is   shared."));
    }

    @Test
    void everyAnswerIsSavedAtOnceSoThatAnEndIsNoLoss() throws IOException {
        answer("Town", "", "1", "u");

        assertThat(saved().responses()).hasSize(2);

        Run run = answer("3");

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("\nStrategy").contains("3 of 43", "STR-05", "3 of 43 questions are answered");
        assertThat(saved().responses()).hasSize(3);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file());
        }
    }

    @Test
    void commentsEvidenceAndRespondentStay() throws IOException {
        Response earlier = Response.option("no").withComment("Seen in May.").withEvidence(Evidence.of("contract 12"));
        Assessment begun = Assessment.builder(GrowthPath.model())
                .id("a-1")
                .subject(Subject.builder("t").attribute("size", "M").build())
                .date(LocalDate.of(2026, 1, 31))
                .respondent(Respondent.of("r-1", "adviser"))
                .respond("STR-01", earlier)
                .build();
        Files.write(file(), MaturityJson.strict().write(begun));

        answer("b", "fully");

        assertThat(saved())
                .isEqualTo(Assessment.builder(GrowthPath.model())
                        .id("a-1")
                        .subject(begun.subject())
                        .date(begun.date())
                        .respondent(begun.respondent().orElseThrow())
                        .respond(
                                "STR-01",
                                Response.option("fully")
                                        .withComment("Seen in May.")
                                        .withEvidence(Evidence.of("contract 12")))
                        .build());
    }

    @Test
    void anEndBeforeTheFirstQuestionLeavesNoFile() {
        assertThat(answer("Town").status()).isZero();
        assertThat(file()).doesNotExist();
    }

    @Test
    void aFileThatIsNoAssessmentIsLeftAlone() throws IOException {
        Files.writeString(file(), "my notes");

        Run run = answer("1");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(file() + ":1:1: syntax: ");
        assertThat(file()).hasContent("my notes");
    }

    @Test
    void anAssessmentOfAnotherModelIsLeftAlone() throws IOException {
        String document = Samples.document();
        Files.writeString(file(), document);

        Run run = Run.with("1\n", "questionnaire", "--model", "growth-path-full", file().toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith(file() + ": model-mismatch: ").hasLineCount(1);
        assertThat(file()).hasContent(document);
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        String file = folder.resolve("none/town.json").toString();

        assertThat(Run.with("Town\n", "questionnaire", file))
                .isEqualTo(new Run(2, "", file + ": unwritable-file: File must stand in a folder that exists\n"));
        assertThat(Run.of("questionnaire", folder.toString()))
                .isEqualTo(new Run(2, "", folder + ": unreadable-file: File must be a file, but was a directory\n"));
    }

    @Test
    void aFileThatCannotBeWrittenIsTold() throws IOException {
        Files.createDirectory(folder.resolve(".town.json.draft"));

        Run run = answer("Town", "", "1");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith(file() + ": unwritable-file: File must be writable, but is not (");
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path target = folder.resolve("target.json");
        Files.writeString(target, Samples.document());
        Files.createSymbolicLink(file(), target);

        answer("3");

        assertThat(file()).isSymbolicLink();
        assertThat(saved("STR-07")).contains(Response.option("largely"));
    }
}

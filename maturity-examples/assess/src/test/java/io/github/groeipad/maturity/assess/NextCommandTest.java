package io.github.groeipad.maturity.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NextCommandTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("io.github.groeipad.maturity.assess.Samples#townsInEachLanguage")
    void eachTownIsToldWhatToDoNextOnOneScreen(String sample, String language) throws IOException {
        Run run = Run.of("next", "--lang", language, Samples.path(sample));

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(Golden.width(run.out())).isLessThanOrEqualTo(80);
        assertThat(run.out().lines().count()).isLessThanOrEqualTo(33);
        Golden.assertIs(run.out(), "next-" + sample + "." + language + ".txt");
    }

    @Test
    void withoutAFileItIsAboutASample() throws IOException {
        assertThat(Run.of("next")).isEqualTo(Run.of("next", Samples.path("verzonnenbeek-2026")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void whereEffortsDifferTheyAreTold(String language) throws IOException {
        String model = CustomModelTest.resource("webcare.json").toString();
        String answers = CustomModelTest.resource("webcare-answers.json").toString();

        Run run = Run.of("next", "--lang", language, "--model", model, answers);

        assertThat(run.status()).isZero();
        Golden.assertIs(run.out(), "webcare-next." + language + ".txt");
    }

    @Test
    void severalAssessmentsAreToldOneAfterTheOtherAndBadOnesReported() throws IOException {
        List<String> lines = Samples.lines();
        String file = Samples.file(folder, "towns.jsonl", lines.get(0) + "\n{}\n" + lines.get(4) + "\n");

        Run run = Run.of("next", file);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().split("\n\n\n", -1)).hasSize(2);
        assertThat(run.err()).contains(file + ":2:").endsWith(file + ": 3 read = 2 scored + 1 rejected\n");
    }

    @Test
    void aHigherPhaseCanBeAimedAt() {
        Run run = Run.of("next", "--target", "Collaborate");

        assertThat(run.out())
                .contains("To reach    Collaborate (4 of 4), readiness 65.6%", "What brings Collaborate nearer most")
                .endsWith("The command “assess plan” shows the whole way to Collaborate.\n");
        assertThat(Run.of("next", "--target", "collaborate", "--format", "json").out())
                .contains("\"target\":\"collaborate\"");
    }

    @Test
    void aPhaseThatIsReachedNeedsNothing() {
        assertThat(Run.of("next", "--target", "discover").out().replaceAll("\\s+", " "))
                .contains("Discover is reached. What raises the score most (3 of the 35 indicators that can go up):")
                .doesNotContain("assess plan");
    }

    @Test
    void aPhaseThatIsNotThereIsRefused() {
        assertThat(Run.of("next", "--target", "convers"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "--target: unknown-phase: Phase must be one of discover, experiment, converse, collaborate, but"
                                + " was \"convers\" (did you mean \"converse\"?)\n"));
    }

    @Test
    void theBestAnswersLeaveNothingToDo() throws IOException {
        String model = Samples.file(folder, "model.json", Samples.SMALL_MODEL);
        String answers = Samples.file(folder, "answers.json", Samples.smallAnswers("s", "2026-01-31", "yes", "yes"));

        assertThat(Run.of("next", "--model", model, answers).out()).isEqualTo("""
                s                                                                31 January 2026
                m 1
                ────────────────────────────────────────────────────────────────────────────────
                Now         score 100.0 of 100

                Every answer is the best there is.
                """);
    }
}

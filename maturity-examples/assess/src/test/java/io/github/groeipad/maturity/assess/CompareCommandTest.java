package io.github.groeipad.maturity.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompareCommandTest {

    private static final String OLD = Samples.path("verzonnenbeek-2025");
    private static final String NEW = Samples.path("verzonnenbeek-2026");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void aTownIsComparedWithItselfAYearBefore(String language) throws IOException {
        Run run = Run.of("compare", "--lang", language, OLD, NEW);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(Golden.width(run.out())).isLessThanOrEqualTo(80);
        Golden.assertIs(run.out(), "compare." + language + ".txt");
    }

    @Test
    void withoutFilesASampleIsComparedAndTheirOrderDoesNotMatter() {
        assertThat(Run.of("compare")).isEqualTo(Run.of("compare", OLD, NEW));
        assertThat(Run.of("compare", NEW, OLD)).isEqualTo(Run.of("compare", OLD, NEW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void moreMomentsMakeASeries(String language) throws IOException {
        String worse = Samples.documents()
                .get(3)
                .replace("2026-11-16", "2027-11-15")
                .replaceFirst("\"STR-05\": [^\n]+", "\"STR-05\": {\"unknown\": true},")
                .replaceFirst("\"BUD-02\": [^,\n]+", "\"BUD-02\": \"no\"");
        String file = Samples.file(folder, "later.json", worse);

        Run run = Run.of("compare", "--lang", language, file, OLD, NEW);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(Golden.width(run.out())).isLessThanOrEqualTo(80);
        Golden.assertIs(run.out(), "compare-series." + language + ".txt");

        Run down = Run.of("compare", "--lang", language, file, NEW);

        assertThat(down.status()).isZero();
        Golden.assertIs(down.out(), "compare-down." + language + ".txt");
    }

    @Test
    void aModelWithoutPhasesIsComparedToo() throws IOException {
        String model = Samples.file(folder, "model.json", Samples.SMALL_MODEL);
        String answers = Samples.file(
                folder,
                "answers.jsonl",
                Samples.smallAnswers("s", "2026-01-31", "yes", "no")
                        + Samples.smallAnswers("s", "2027-01-31", "yes", "no"));

        assertThat(Run.of("compare", "--model", model, answers).out()).isEqualTo("""
                s                                              31 January 2026 – 31 January 2027
                m 1
                ────────────────────────────────────────────────────────────────────────────────
                          2026-01-31  2027-01-31  Change
                Score           50.0        50.0     0.0
                  a            100.0       100.0     0.0
                  b              0.0         0.0     0.0
                Answered           2           2       0

                No indicator moved the score.
                """);
    }

    @Test
    void differentTownsAreRefused() {
        Run run = Run.of("compare", OLD, Samples.path("fantasiestad-2026"));

        assertThat(run)
                .isEqualTo(new Run(
                        2,
                        "",
                        "assess compare: other-subject: All assessments must be of one subject, but are of verzonnenbeek,"
                                + " fantasiestad (subjects are told apart by their id)\n"));
    }

    @Test
    void oneMomentIsTooFew() {
        assertThat(Run.of("compare", OLD))
                .isEqualTo(new Run(
                        2, "", "assess compare: too-few-assessments: Assessments must be 2 or more, but were 1\n"));
    }

    @Test
    void oneMomentTwiceIsRefused() {
        assertThat(Run.of("compare", OLD, OLD))
                .isEqualTo(new Run(
                        2,
                        "",
                        "assess compare: same-date: All assessments must be of different dates, but two are of 2025-11-17"
                                + " (what several respondents say of one moment is combined with assess panel)\n"));
    }

    @Test
    void assessmentsOfOtherModelsAreRefusedWithTheWayOut() throws IOException {
        String other =
                Samples.file(folder, "other.json", Samples.documents().get(2).replace("\"1.0.0\"", "\"0.9.0\""));

        Run run = Run.of("compare", other, NEW);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith(other + ":4:")
                .contains(": model-mismatch: ")
                .endsWith(
                        "assess compare: other-model: All assessments must be of model social-media-growth-path 1.0.0 to be"
                                + " put side by side (name their own model with --model, or bring them to this one with assess"
                                + " migrate)\n");
    }

    @Test
    void aFileThatCannotBeReadLeavesNothingToCompare() {
        String gone = folder.resolve("gone.json").toString();

        assertThat(Run.of("compare", gone, OLD, NEW))
                .isEqualTo(new Run(2, "", gone + ": no-such-file: File must exist\n"));
    }
}

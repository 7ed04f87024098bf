package io.github.groeipad.maturity.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A model with everything that the growth path lacks: smaller dimensions, other rules, a range, gates of several parts. */
class CustomModelTest {

    private static final String MODEL = resource("webcare.json").toString();
    private static final String ANSWERS = resource("webcare-answers.json").toString();

    @TempDir
    private Path folder;

    static Path resource(String name) {
        return Path.of("src/test/resources/io/github/groeipad/maturity/assess").resolve(name);
    }

    @ParameterizedTest
    @CsvSource({"score, en", "score, nl", "explain, en", "explain, nl"})
    void itsResultsAreReported(String command, String language) throws IOException {
        Run run = Run.of(command, "--model", MODEL, "--lang", language, ANSWERS);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(Golden.width(run.out())).isLessThanOrEqualTo(80);
        Golden.assertIs(run.out(), "webcare-" + command + "." + language + ".txt");
    }

    @ParameterizedTest
    @CsvSource({"en", "nl"})
    void itIsShown(String language) throws IOException {
        Run run = Run.of("show-model", "--model", MODEL, "--lang", language);

        assertThat(run.status()).isZero();
        assertThat(Golden.width(run.out())).isLessThanOrEqualTo(80);
        Golden.assertIs(run.out(), "webcare-show-model." + language + ".txt");
    }

    @Test
    void itsOwnLanguageIsTheDefault() {
        assertThat(Run.of("score", "--model", MODEL, ANSWERS))
                .isEqualTo(Run.of("score", "--model", MODEL, "--lang", "nl", ANSWERS));
    }

    @Test
    void aModelWithoutPhasesHasScoresOnly() throws IOException {
        String model = Samples.file(folder, "model.json", """
                {"format": "maturity-model/1", "id": "m", "version": "1",
                 "scales": [{"id": "yes-no", "options": [{"id": "no"}, {"id": "yes"}]}],
                 "dimensions": [{"id": "a", "indicators": [{"id": "a1", "scale": "yes-no"}, {"id": "a2", "scale": "yes-no"}]},
                                {"id": "b", "indicators": [{"id": "b1", "scale": "yes-no"}]}]}
                """);
        String answers = Samples.file(folder, "answers.jsonl", """
                {"format": "maturity-assessment/1", "model": {"id": "m", "version": "1"}, "subject": {"id": "s"}, \
                "date": "2026-01-31", "responses": {"a1": "yes"}}
                {"format": "maturity-assessment/1", "model": {"id": "m", "version": "1"}, "subject": {"id": "t"}, \
                "date": "2026-01-31", "responses": {}}
                """);

        assertThat(Run.of("score", "--model", model, answers).out()).isEqualTo("""
                s                                                                31 January 2026
                m 1
                ────────────────────────────────────────────────────────────────────────────────
                Score       100.0 of 100 (25.0 to 100.0 is possible)
                Answered    1 of 3 indicators
                Open        2 indicators, which can still change the result
                            2 without an answer: a2, b1

                Dimension  Score       Between
                a          100.0  50.0 – 100.0  ████████████▒▒▒▒▒▒▒▒▒▒▒▒
                b              –
                Overall    100.0  25.0 – 100.0  ██████▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
                Shaded: what open answers can still add.


                t                                                                31 January 2026
                m 1
                ────────────────────────────────────────────────────────────────────────────────
                Score       none: nothing is counted
                Answered    0 of 3 indicators
                Open        3 indicators, which can still change the result
                            3 without an answer: a1, a2, b1

                Dimension  Score
                a              –
                b              –
                Overall        –


                ────────────────────────────────────────────────────────────────────────────────
                Overview  Date        Score
                s         2026-01-31  100.0
                t         2026-01-31      –
                """);
        assertThat(Run.of("show-model", "--model", model).out()).doesNotContain("Phases");
    }
}

package io.github.groeipad.maturity.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each command makes of files that are not what it needs: one clear line, and the exit status that scripts rely on. */
class BrokenInputTest {

    /** Commands that take assessments, up to the first file. */
    private static final String EACH =
            "score,next,plan,robustness,migrate --to growth-path-full,benchmark,panel,compare";

    @TempDir
    private Path folder;

    private static Run run(String command, String... files) {
        List<String> args = new ArrayList<>(List.of(command.split(" ", -1)));
        args.addAll(List.of(files));
        return Run.of(args.toArray(String[]::new));
    }

    static Stream<String> takingAssessments() {
        return Stream.of(EACH.split(",", -1));
    }

    @ParameterizedTest
    @MethodSource("takingAssessments")
    void aFileThatIsNotThereIsNothingDone(String command) {
        String gone = folder.resolve("gone.json").toString();

        assertThat(run(command, gone)).isEqualTo(new Run(2, "", gone + ": no-such-file: File must exist\n"));
    }

    @ParameterizedTest
    @MethodSource("takingAssessments")
    void aDirectoryIsNoFile(String command) {
        assertThat(run(command, folder.toString()))
                .isEqualTo(new Run(2, "", folder + ": unreadable-file: File must be a file, but was a directory\n"));
    }

    @ParameterizedTest
    @MethodSource("takingAssessments")
    void aDocumentThatBreaksOffTellsWhere(String command) throws IOException {
        String whole = Samples.document();
        String file = Samples.file(folder, "cut.json", whole.substring(0, whole.length() / 2));

        Run run = run(command, file);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).matches("(?s)" + java.util.regex.Pattern.quote(file) + ":\\d+:\\d+: [a-z-]+: .*\n");
    }

    @ParameterizedTest
    @MethodSource("takingAssessments")
    void anAssessmentOfAnotherModelIsToldToBeOne(String command) throws IOException {
        String file = Samples.file(folder, "other.json", Samples.smallAnswers("s", "2026-01-31", "yes", "no"));

        Run run = run(command, file);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(file + ":1:", ": model-mismatch: ");
    }

    @ParameterizedTest
    @MethodSource("takingAssessments")
    void aModelThatIsNotThereIsNamed(String command) {
        assertThat(run(command, "--model", "growthpath"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "growthpath: no-such-model: Model must be growth-path, growth-path-full or a file, but there is"
                                + " no such file\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"diff-model gone growth-path", "diff-model growth-path gone", "lint gone"})
    void neitherIsOneOfTwo(String command) {
        Run run = run(command);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("gone: no-such-model: ");
    }

    @ParameterizedTest
    @CsvSource({
        "score, 1",
        "next, 1",
        "plan, 1",
        "robustness, 1",
        "migrate --to growth-path-full, 1",
        "benchmark, 1",
        "panel, 2",
        "compare, 2"
    })
    void oneBadLineCostsItselfButNotWhereAllCountTogether(String command, int status) throws IOException {
        String file = Samples.file(folder, "towns.jsonl", Samples.lines().get(2) + "\n{\"format\": 1}\n");

        Run run = run(command, file);

        assertThat(run.status()).isEqualTo(status);
        assertThat(run.out().isEmpty()).isEqualTo(status == 2);
        assertThat(run.err()).contains(file + ":2:").endsWith("2 read = 1 scored + 1 rejected\n");
    }

    @ParameterizedTest
    @CsvSource({
        "score, 0",
        "next, 0",
        "plan, 0",
        "robustness, 0",
        "migrate --to growth-path-full, 0",
        "benchmark, 0",
        "panel, 2",
        "compare, 2"
    })
    void anEmptyStreamIsAllDoneUnlessSomethingIsNeeded(String command, int status) throws IOException {
        String file = Samples.file(folder, "none.jsonl", "");

        Run run = run(command, file);

        assertThat(run.status()).isEqualTo(status);
        assertThat(run.err()).startsWith(file + ": 0 read = 0 scored + 0 rejected\n");
        assertThat(run.err().contains("too-few-assessments")).isEqualTo(status == 2);
        assertThat(run.out().isEmpty()).isEqualTo(!command.equals("benchmark"));
    }

    @Test
    void noPeersOrFewerThanAskedForAreTooFewToTellOf() throws IOException {
        String none = Samples.file(folder, "none.jsonl", "");

        assertThat(run("benchmark", none).out()).contains("Peers       Fewer than 5, so nothing is told about them");
        assertThat(run("benchmark --k 25").out()).contains("Peers       Fewer than 25, so nothing is told");
        assertThat(run("benchmark --k 24").out()).contains("24 other organisations");
    }

    @Test
    void whoAsksForOnePeerIsToldOfOne() throws IOException {
        Run run = run("benchmark --k 1", Samples.path("fantasiestad-2026"));

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("1 other organisation\n");
    }

    @Test
    void standardInputCannotHoldTheSubjectAndThePeers() {
        assertThat(run("benchmark --of - -"))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                "assess benchmark: stdin-twice: Standard input must hold the subject or the peers, but not both\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"benchmark --where size", "benchmark --k few", "score --as-of yesterday", "compare --as-of"})
    void whatAnOptionCannotMeanIsTold(String command) {
        Run run = run(command);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString().contains(": usage: ", "--help tells what it takes");
    }

    @Test
    void aPhaseThatIsReachedAlreadyTakesNothing() {
        assertThat(run("plan --target discover").out())
                .endsWith("Way         Nothing has to change: Discover is reached.\n");
    }

    @Test
    void equalModelsAreToldToBeEqual() throws IOException {
        Path copy = Files.writeString(
                folder.resolve("copy.json"), run("show-model --format json").out());

        Run run = run("diff-model growth-path", copy.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).endsWith("The models are equal.\n");
        assertThat(run("diff-model --format json growth-path growth-path").out())
                .contains("\"scoreNeutral\":true,\"edits\":[]");
    }
}

package io.github.groeipad.maturity.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.growthpath.GrowthPath;
import io.github.groeipad.maturity.json.MaturityJson;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Scorer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The README tells the truth about the command, its links lead somewhere, and its code is that of {@link ReadmeExamples}. */
class ReadmeTest {

    private static final Path ROOT = Path.of("../..");
    private static final Path README = ROOT.resolve("README.md");
    private static final Path EXAMPLES =
            Path.of("src/test/java/io/github/groeipad/maturity/assess/ReadmeExamples.java");
    private static final Pattern REGION =
            Pattern.compile("// @start region=\"([a-z]+)\"\n(.*?)\n *// @end", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)");

    /** The contents of the fenced blocks of a language. */
    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("^```([a-z]*)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE)
                .matcher(Files.readString(README))
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    @Test
    void theOutputOfItsFirstCommandIsWhole() throws IOException {
        assertThat(blocks("")).containsExactly(Run.of("score").out());
    }

    @Test
    void itsPictureShowsTheFirstReport() throws IOException {
        String report = Run.of("score").out().split("\n\n\n", 2)[0];

        Golden.assertIs(Picture.of(report), ROOT.resolve("maturity-examples/assess/report.svg"));
    }

    @Test
    void itsCodeIsCompiled() throws IOException {
        List<String> regions = REGION.matcher(Files.readString(EXAMPLES))
                .results()
                .map(region -> region.group(2).stripIndent() + "\n")
                .toList();

        assertThat(regions).hasSize(14);
        assertThat(blocks("java")).containsSubsequence(regions);
    }

    @Test
    void itsExplanationIsThatOfItsCode() throws IOException {
        MaturityModel model = GrowthPath.model();
        byte[] document = Samples.document().getBytes(StandardCharsets.UTF_8);
        MaturityProfile profile = Scorer.of(model).score(MaturityJson.strict().readAssessment(document, model));

        assertThat(blocks("text")).contains(printed(() -> ReadmeExamples.explanation(model, profile)));
    }

    /** What each example of the way from a score to a decision prints, in the order of the README. */
    @Test
    void itsDecisionsAreThoseOfItsCode() throws IOException {
        MaturityModel model = GrowthPath.model();
        MaturityModel full = GrowthPath.fullModel();
        Scorer scorer = Scorer.of(model);
        Assessment then = read(AssessmentSource.moments().get(0), model).get(0);
        Assessment town = read(AssessmentSource.moments().get(1), model).get(0);
        Assessment example = read(AssessmentSource.samples().get(1), model).get(0);
        List<Assessment> country = read(AssessmentSource.peers(), model);
        List<Assessment> respondents = read(AssessmentSource.respondents(), model);

        assertThat(blocks("text"))
                .containsSubsequence(
                        printed(() -> ReadmeExamples.plan(scorer, town)),
                        printed(() -> ReadmeExamples.actions(scorer, town)),
                        printed(() -> ReadmeExamples.robustness(scorer, town)),
                        printed(() -> ReadmeExamples.target(scorer, town, example)),
                        printed(() -> ReadmeExamples.history(scorer, then, town)),
                        printed(() -> ReadmeExamples.panel(scorer, respondents)),
                        printed(() -> ReadmeExamples.benchmark(model, scorer, town, country)),
                        printed(() -> ReadmeExamples.evidence(scorer, town)),
                        printed(() -> ReadmeExamples.diff(model, full)),
                        printed(() -> ReadmeExamples.migration(model, full, town)),
                        printed(() -> ReadmeExamples.lint(model)));
    }

    private static List<Assessment> read(AssessmentSource source, MaturityModel model) throws IOException {
        List<Assessment> read = new ArrayList<>();
        try (InputStream stream = source.open()) {
            if (source.holdsDocument()) {
                read.add(MaturityJson.strict().readAssessment(stream, model));
            } else {
                MaturityJson.strict()
                        .readLines(stream, model)
                        .forEachRemaining(line -> read.add(line.assessment().orElseThrow()));
            }
        }
        return read;
    }

    @ParameterizedTest
    @ValueSource(strings = {"next", "plan"})
    void theReadmeOfTheCommandShowsWhatItPrints(String command) throws IOException {
        assertThat(Files.readString(ROOT.resolve("maturity-examples/assess/README.md")))
                .contains("```text\n" + Run.of(command).out() + "```\n");
    }

    @Test
    void itsRuleKeepsTheLaws() {
        assertThatCode(ReadmeExamples::laws).doesNotThrowAnyException();
    }

    @Test
    void whatANewcomerNeedsStandsAtItsTop() throws IOException {
        List<String> lines = Files.readAllLines(README);

        assertThat(lines.indexOf("```java")).isBetween(1, 13);
        assertThat(lines.indexOf("  <groupId>io.github.groeipad</groupId>")).isBetween(1, 38);
        assertThat(lines)
                .containsOnlyOnce("    mvn -q -pl maturity-examples/assess -am compile exec:java")
                .containsOnlyOnce("    mvn -B -ntp verify");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHANGELOG.md", ".github/CONTRIBUTING.md", "maturity-examples/assess/README.md"})
    void whatIsLinkedToIsThere(String file) throws IOException {
        Path document = ROOT.resolve(file);
        try (Stream<MatchResult> links =
                LINK.matcher(Files.readString(document)).results()) {
            assertThat(links.map(link -> document.resolveSibling(link.group(1))))
                    .allMatch(Files::exists);
        }
    }

    /** What a piece of code prints. */
    private static String printed(Runnable code) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (PrintStream capture = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(capture);
            code.run();
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}

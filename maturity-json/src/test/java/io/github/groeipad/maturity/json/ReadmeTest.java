package io.github.groeipad.maturity.json;

import static io.github.groeipad.maturity.model.Criterion.allOf;
import static io.github.groeipad.maturity.model.Criterion.indicator;
import static io.github.groeipad.maturity.model.Criterion.phaseScore;
import static io.github.groeipad.maturity.model.Criterion.score;
import static io.github.groeipad.maturity.model.Scope.eachDimension;
import static io.github.groeipad.maturity.model.Scope.overall;
import static io.github.groeipad.maturity.model.Threshold.atLeast;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.benchmark.BenchmarkAccumulator;
import io.github.groeipad.maturity.benchmark.PeerFilter;
import io.github.groeipad.maturity.growthpath.GrowthPath;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.InvalidModelException;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.model.ResponseScale;
import io.github.groeipad.maturity.model.ScoringRules;
import io.github.groeipad.maturity.scoring.BatchScorer;
import io.github.groeipad.maturity.scoring.Explainer;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.ParallelBlocks;
import io.github.groeipad.maturity.scoring.Scorer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of the README is the code between the marks below, and its output is the output. */
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Path SOURCE =
            Path.of("src", "test", "java", "io", "github", "groeipad", "maturity", "json", "ReadmeTest.java");

    /** Stands in for the standard output, which tests leave alone, so that the code above reads as it does in a program. */
    @SuppressWarnings("JavaLangClash")
    private static final class System {
        private static final ByteArrayOutputStream PRINTED = new ByteArrayOutputStream();
        private static final PrintStream out = new PrintStream(PRINTED, true, StandardCharsets.UTF_8);
    }

    @TempDir
    Path folder;

    private static void first() {
        // <first>
        MaturityModel model = GrowthPath.model();
        Assessment town = Assessment.builder(model)
                .subject(Subject.of("ex-1", "Nergenshuizen"))
                .date(LocalDate.of(2026, 11, 22))
                .answer("STR-01", "fully")
                .answer("BUD-01", "largely")
                .answer("CUL-01", "agree")
                .unknown("LEA-01")
                .build();
        MaturityProfile profile = Scorer.of(model).score(town);

        System.out.println(profile.phase().orElse("not started"));
        System.out.println(profile.score().orElseThrow() + " of what is counted, "
                + profile.bounds().orElseThrow().low() + " if all that is open turns out lowest");
        System.out.println(
                Explainer.of(model, Locale.ENGLISH).phase(profile).lines().get(0));
        // </first>
    }

    private static MaturityModel webcare() {
        // <own>
        MaturityModel webcare = MaturityModel.builder("webcare-check", "1.0.0")
                .name("en", "Webcare check")
                .scale(ResponseScale.of("done", "no", "partly", "largely", "fully"))
                .phase(Phase.builder("reactive").name("en", "Reactive"))
                .phase(Phase.builder("social")
                        .name("en", "Social")
                        .gate(allOf(
                                score(eachDimension(), atLeast("0.5")),
                                phaseScore("social", overall(), atLeast("2/3")),
                                indicator("answers", "largely"))))
                .dimension(Dimension.builder("people")
                        .weight(2)
                        .indicator(Indicator.builder("answers")
                                .statement("en", "Every question gets an answer.")
                                .scale("done")
                                .phase("social"))
                        .indicator(Indicator.builder("tone")
                                .statement("en", "We all use one tone.")
                                .scale("done")))
                .dimension(Dimension.builder("tools")
                        .indicator(Indicator.builder("listening")
                                .statement("en", "We listen.")
                                .scale("done")
                                .phase("social")))
                .scoring(ScoringRules.builder().minimumCoverage("0.7"))
                .build();
        // </own>
        return webcare;
    }

    @Test
    void theFirstExamplePrintsWhatTheReadmeSays() throws IOException {
        System.PRINTED.reset();
        first();

        String printed =
                System.PRINTED.toString(StandardCharsets.UTF_8).replace(java.lang.System.lineSeparator(), "\n");
        assertThat(blocks("java")).contains(region("first"));
        assertThat(blocks("text").get(0)).isEqualTo(printed);
    }

    @Test
    void theOwnModelIsValidAndScoresRows() throws IOException {
        MaturityModel webcare = webcare();
        // <batch>
        BatchScorer batch = Scorer.of(webcare).batch();
        int[] rows = {3, 2, 1, 0, BatchScorer.UNKNOWN, 3};
        double[] scores = new double[2];
        int[] phases = new int[2];
        batch.score(rows, 2, scores, new double[0], phases);
        // </batch>

        assertThat(phases).containsExactly(0, 0);
        assertThat(scores[0]).isEqualTo(2.0 / 3);
        assertThat(blocks("java")).contains(region("own"), region("batch"));
    }

    @Test
    void aStreamIsScoredOnTwoThreads() throws IOException, InterruptedException {
        MaturityModel webcare = Samples.model();
        Executor pool = Runnable::run;
        InputStream stream = new ByteArrayInputStream(Samples.utf8(Samples.text("webcare-lines.jsonl") + "{}\n"));
        PeerFilter everyone = PeerFilter.everyone();
        // <lines>
        BenchmarkAccumulator country = BenchmarkAccumulator.groupedBy(webcare, everyone, "size");
        LineTally tally = MaturityJson.strict()
                .lineScorer(Scorer.of(webcare))
                .on(ParallelBlocks.alone().on(pool, 2))
                .score(stream, lines -> lines.addTo(country));
        System.out.println(tally.scored() + " of " + tally.read() + " lines are scored");
        // </lines>

        assertThat(tally).isEqualTo(new LineTally(2, 1, 1, 407));
        assertThat(country.benchmark(1).peers().orElseThrow().size()).isEqualTo(1);
        assertThat(blocks("java")).contains(region("lines"));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        MaturityModel webcare = webcare();
        Path file = Files.writeString(folder.resolve("answers.json"), """
                {"format": "maturity-assessment/1", "model": {"id": "webcare-check", "version": "1.0.0"},
                 "subject": {"id": "t"}, "date": "2026-11-22",
                 "responses": {"answers": "fully", "tone": "partly", "listening": "largely"}}""");
        // <json>
        MaturityJson json = MaturityJson.strict();
        byte[] document = json.write(webcare);
        MaturityModel same = json.readModel(document);
        Assessment answers = json.readAssessment(file, same);
        byte[] result = json.write(Scorer.of(same).score(answers), same);
        // </json>

        assertThat(same).isEqualTo(webcare);
        assertThat(json.readProfile(result, webcare).phase()).contains("social");
        assertThat(blocks("java")).contains(region("json"));
    }

    @Test
    void theProblemsOfAModelAreThoseOfTheReadme() throws IOException {
        MaturityModel.Builder wrong = MaturityModel.builder("webcare check", "1")
                .scale(ResponseScale.of("done", "no", "yes"))
                .dimension(Dimension.builder("people")
                        .indicator(Indicator.builder("tone").scale("don").weight(-1)));

        InvalidModelException refused = catchThrowableOfType(InvalidModelException.class, wrong::build);

        assertThat(blocks("text").get(1)).isEqualTo(refused.getMessage() + "\n");
    }

    /** The contents of all fenced blocks of a language. */
    private static List<String> blocks(String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        StringBuilder block = null;
        for (String line : Files.readAllLines(README)) {
            if (block == null && line.equals("```" + language)) {
                block = new StringBuilder();
            } else if (block != null && line.equals("```")) {
                blocks.add(block.toString());
                block = null;
            } else if (block != null) {
                block.append(line).append('\n');
            }
        }
        return blocks;
    }

    private static String region(String name) throws IOException {
        StringBuilder region = new StringBuilder();
        boolean inside = false;
        for (String line : Files.readAllLines(SOURCE)) {
            if (line.strip().equals("// </" + name + ">")) {
                return region.toString();
            }
            if (inside) {
                region.append(line.isBlank() ? "" : line.substring(8)).append('\n');
            }
            inside |= line.strip().equals("// <" + name + ">");
        }
        throw new IllegalStateException("no region " + name);
    }
}

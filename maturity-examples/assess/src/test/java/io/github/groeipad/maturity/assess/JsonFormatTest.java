package io.github.groeipad.maturity.assess;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.groeipad.maturity.json.DocumentKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands say to programs keeps to the schemas in the jar. */
class JsonFormatTest {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @TempDir
    private Path folder;

    private static void assertKeepsTo(String kind, String document) {
        Schema schema =
                SCHEMAS.getSchema(DocumentKind.valueOf(kind.replace('-', '_').toUpperCase(Locale.ROOT))
                        .schema());
        assertThat(document).contains("\"maturity-" + kind + "/1\"");
        assertThat(schema.validate(document, InputFormat.JSON))
                .describedAs(document)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "next, actions",
        "plan, plan",
        "robustness, robustness",
        "compare, comparison",
        "panel, panel",
        "benchmark, benchmark",
        "lint growth-path, lint",
        "diff-model growth-path-full growth-path, model-diff",
        "migrate --to growth-path-full, assessment"
    })
    void eachCommandHasADocument(String command, String kind) {
        List<String> args = List.of((command + " --format json").split(" ", -1));

        Run run = Run.of(args.toArray(String[]::new));

        assertThat(run.status()).isZero();
        assertThat(run.out().lines()).hasSize(1);
        assertKeepsTo(kind, run.out());
    }

    @ParameterizedTest
    @MethodSource("io.github.groeipad.maturity.assess.Samples#townsInEachLanguage")
    void languageChangesNothingOfWhatProgramsAreTold(String sample, String language) {
        for (String command : List.of("next", "plan", "robustness")) {
            Run run = Run.of(command, "--format", "json", "--lang", language, Samples.path(sample));

            assertThat(run).isEqualTo(Run.of(command, "--format", "json", Samples.path(sample)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"next", "plan", "robustness"})
    void aStreamGivesALineForEachAssessment(String command) throws IOException {
        String file = Samples.file(folder, "towns.jsonl", String.join("\n", Samples.lines()));

        Run run = Run.of(command, "--format", "json", file);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEqualTo(file + ": 5 read = 5 scored + 0 rejected\n");
        assertThat(run.out().lines())
                .hasSize(5)
                .allSatisfy(line -> assertKeepsTo(command.equals("next") ? "actions" : command, line));
    }

    @Test
    void threeMomentsAreASeries() throws IOException {
        String later =
                Samples.file(folder, "later.json", Samples.documents().get(3).replace("2026-11-16", "2027-11-15"));

        Run run = Run.of(
                "compare",
                "--format",
                "json",
                later,
                Samples.path("verzonnenbeek-2025"),
                Samples.path("verzonnenbeek-2026"));

        assertThat(run.status()).isZero();
        assertKeepsTo("series", run.out());
    }

    @Test
    void tooFewPeersAreATruthfulDocument() {
        Run run = Run.of("benchmark", "--format", "json", "--where", "size=500000-and-more");

        assertThat(run.status()).isZero();
        assertKeepsTo("benchmark", run.out());
        assertThat(run.out()).contains("\"hidden\":true").doesNotContain("uartile", "median");
    }

    @Test
    void aWayThatIsNeededNoMoreIsADocumentToo() {
        Run run = Run.of("plan", "--format", "json", Samples.path("fantasiestad-2026"));

        assertKeepsTo("plan", run.out());
    }

    @Test
    void whatBecameOfEachAnswerIsADocumentToo() {
        Run run = Run.of("migrate", "--to", "growth-path-full", "--format", "json");

        assertKeepsTo("migration-report", run.err());
    }
}

package io.github.groeipad.maturity.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.groeipad.maturity.migration.IndicatorMigration;
import io.github.groeipad.maturity.migration.Migration;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.ModelReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationReaderTest {

    private static final MaturityModel OLD = ResultSamples.MODEL;
    private static final MaturityModel NOW = ResultSamples.LATER;

    private final MaturityJson json = MaturityJson.strict();
    private final byte[] document = Samples.bytes("webcare-migration.json");

    @BeforeEach
    void forgetWhatWasLogged() {
        RecordedLogs.clear();
    }

    @Test
    void eachRuleIsReadAsItIsWritten() {
        Migration read = json.readMigration(document, OLD, NOW);

        assertThat(read)
                .isEqualTo(new Migration(
                        ModelReference.of("webcare-check", "1.0.0"),
                        ModelReference.of("webcare-check", "2.0.0"),
                        List.of(
                                IndicatorMigration.kept("answers").option("largely", "mostly"),
                                IndicatorMigration.dropped("monitor", "asked otherwise now"))));
        assertThat(read.problems(OLD, NOW)).isEmpty();
    }

    @Test
    void aMigrationIsReadFromAFileWithItsModelsAndWithout(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("migration.json"), document);

        assertThat(json.readMigration(file)).isEqualTo(json.readMigration(document));
        assertThat(json.readMigration(file, OLD, NOW)).isEqualTo(json.readMigration(document));
    }

    @Test
    void aMigrationThatFitsNoModelAtHandIsReadWithoutModels() {
        Migration migration = new Migration(
                ModelReference.of("a", "1"),
                ModelReference.of("b", "1"),
                List.of(IndicatorMigration.renamed("x", "y"), IndicatorMigration.dropped("z", "gone")));

        assertThat(json.readMigration(json.write(migration))).isEqualTo(migration);
        assertThat(json.readMigration(json.writeLine(migration))).isEqualTo(migration);
    }

    @Test
    void optionsOfARuleThatDropsAnswersAreNotWritten() {
        IndicatorMigration dropped = IndicatorMigration.dropped("x", "gone");
        Migration odd = new Migration(OLD.reference(), NOW.reference(), List.of(dropped.option("a", "b")));

        assertThat(json.readMigration(json.write(odd)).indicators()).containsExactly(dropped);
    }

    @Test
    void allProblemsAreReportedAtOnceEachInItsPlace() {
        String bad = Samples.text("webcare-migration.json")
                .replace("\"version\": \"1.0.0\"", "\"version\": \"1.0\"")
                .replace("\"largely\"", "\"largly\"")
                .replace("\"monitor\"", "\"monitr\"");

        UnreadableDocumentException refused = catchThrowableOfType(
                UnreadableDocumentException.class, () -> json.readMigration(Samples.utf8(bad), OLD, NOW));

        assertThat(refused.problems())
                .extracting(JsonProblem::code, JsonProblem::pointer, JsonProblem::line, JsonProblem::column)
                .containsExactly(
                        tuple("model-mismatch", "/from/version", 3L, 46),
                        tuple("incomplete-migration", "/indicators", 5L, 17),
                        tuple("incomplete-migration", "/indicators/0", 6L, 5),
                        tuple("unknown-option", "/indicators/0/options/largly", 6L, 64),
                        tuple("unknown-indicator", "/indicators/1/from", 7L, 14));
        assertThat(refused.problems().get(4).hint()).contains("did you mean \"monitor\"?");
        assertThat(refused.problems().get(4).allowed()).containsExactly("answers", "monitor");
    }

    @Test
    void aMissingRuleIsNotReportedWhereARuleCouldNotBeRead() {
        String bad = Samples.text("webcare-migration.json").replace("\"from\": \"monitor\"", "\"from\": 1");

        UnreadableDocumentException refused = catchThrowableOfType(
                UnreadableDocumentException.class, () -> json.readMigration(Samples.utf8(bad), OLD, NOW));

        assertThat(refused.problems()).extracting(JsonProblem::code).containsExactly("wrong-type");
    }

    @Test
    void aLenientReaderLetsUnknownPropertiesPass() {
        String more = Samples.text("webcare-migration.json").replace("\"reason\":", "\"author\": \"Jan\", \"reason\":");

        assertThat(MaturityJson.lenient().readMigration(Samples.utf8(more), OLD, NOW))
                .isEqualTo(json.readMigration(document));
        assertThat(RecordedLogs.lines())
                .containsExactly("WARN Ignored unknown property /indicators/1/author at line 7, column 42");
    }
}

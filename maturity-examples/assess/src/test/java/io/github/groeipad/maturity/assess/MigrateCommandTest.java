package io.github.groeipad.maturity.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.growthpath.GrowthPath;
import io.github.groeipad.maturity.json.MaturityJson;
import io.github.groeipad.maturity.migration.Migration;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MigrateCommandTest {

    private static final String MIGRATION = """
            {"format": "maturity-migration/1", "from": {"id": "m", "version": "1"}, "to": {"id": "m", "version": "2"},
             "indicators": [
               {"from": "a1", "to": "a1"},
               {"from": "a2", "to": "a3", "options": {"yes": "fully", "no": "not"}},
               {"from": "b1", "dropped": true, "reason": "asked otherwise now"}]}
            """;

    @TempDir
    private Path folder;

    private String old;
    private String now;
    private String answers;

    @BeforeEach
    void twoModels() throws IOException {
        old = Samples.file(folder, "old.json", """
                {"format": "maturity-model/1", "id": "m", "version": "1", "defaultLocale": "en",
                 "scales": [{"id": "yes-no", "options": [{"id": "no"}, {"id": "yes"}]}],
                 "dimensions": [{"id": "a", "indicators": [{"id": "a1", "scale": "yes-no"}, {"id": "a2", "scale": "yes-no"}]},
                                {"id": "b", "indicators": [{"id": "b1", "scale": "yes-no"}]}]}
                """);
        now = Samples.file(folder, "now.json", """
                {"format": "maturity-model/1", "id": "m", "version": "2", "defaultLocale": "en", "name": {"en": "New m"},
                 "scales": [{"id": "yes-no", "options": [{"id": "no"}, {"id": "yes"}]},
                            {"id": "done", "options": [{"id": "not"}, {"id": "partly"}, {"id": "fully"}]}],
                 "dimensions": [{"id": "a", "indicators": [{"id": "a1", "scale": "yes-no"}, {"id": "a3", "scale": "done"}]},
                                {"id": "b", "indicators": [{"id": "b2", "scale": "done"}]}]}
                """);
        answers = Samples.file(folder, "answers.json", assessment("yes"));
    }

    private static String assessment(String b1) {
        return "{\"format\": \"maturity-assessment/1\", \"model\": {\"id\": \"m\", \"version\": \"1\"},"
                + " \"subject\": {\"id\": \"s\"}, \"date\": \"2026-01-31\","
                + " \"responses\": {\"a1\": \"yes\", \"a2\": \"no\", \"b1\": \"" + b1 + "\"}}\n";
    }

    private String with(String migration) throws IOException {
        return Samples.file(folder, "migration.json", migration);
    }

    @Test
    void eachAnswerIsCarriedChangedOrDroppedWithAReport() throws IOException {
        Run run = Run.of("migrate", "--model", old, "--to", now, "--with", with(MIGRATION), answers);

        assertThat(run).isEqualTo(new Run(0, """
                {
                  "format": "maturity-assessment/1",
                  "model": {
                    "id": "m",
                    "version": "2"
                  },
                  "subject": {
                    "id": "s"
                  },
                  "date": "2026-01-31",
                  "responses": {
                    "a1": "yes",
                    "a3": "not"
                  }
                }
                """, """
                s, 31 January 2026, to New m 2: 1 answer carried as it was, 1 changed, 1 dropped; 1 indicator is \
                without an answer.
                  changed: a3: was a2, no → not
                  dropped: b1: asked otherwise now
                  no answer: b2
                """));
    }

    @Test
    void theReportIsInDutchToo() throws IOException {
        assertThat(Run.of("migrate", "--lang", "nl", "--model", old, "--to", now, "--with", with(MIGRATION), answers)
                        .err())
                .isEqualTo("""
                        s, 31 januari 2026, naar New m 2: 1 antwoord ongewijzigd overgenomen, 1 veranderd, 1 vervallen; 1 \
                        indicator is zonder antwoord.
                          veranderd: a3: was a2, no → not
                          vervallen: b1: asked otherwise now
                          geen antwoord: b2
                        """);
    }

    @Test
    void theResultIsAnAssessmentOfTheNewModel() throws IOException {
        Run run = Run.of("migrate", "--model", old, "--to", now, "--with", with(MIGRATION), answers);

        assertThat(Run.with(run.out(), "score", "--model", now, "-").status()).isZero();
    }

    @Test
    void severalAssessmentsComeOutOnePerLineAndBadOnesAreReported() throws IOException {
        String file = Samples.file(folder, "answers.jsonl", assessment("yes") + assessment("maybe") + assessment("no"));

        Run run = Run.of("migrate", "--model", old, "--to", now, "--with", with(MIGRATION), file);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"format\":"));
        assertThat(run.err()).contains(file + ":2:", "unknown-option").endsWith("3 read = 2 scored + 1 rejected\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void withoutAMigrationWhatFitsIsCarriedAndTheRestNamed(String language) throws IOException {
        Run run = Run.of("migrate", "--to", "growth-path-full", "--lang", language);

        assertThat(run.status()).isZero();
        Golden.assertIs(run.err(), "migrate." + language + ".txt");
        Golden.assertIs(run.out(), "migrate.json");
    }

    @ParameterizedTest
    @CsvSource({
        "en, no such indicator, other options, does not allow, the migration drops it",
        "nl, heeft deze indicator niet, andere opties, staat er, de migratie laat het vervallen"
    })
    void whyAnAnswerIsDroppedIsSaidInTheLanguageAskedFor(
            String language, String noIndicator, String otherOptions, String notApplicable, String dropped)
            throws IOException {
        String other = Samples.file(folder, "other.json", """
                {"format": "maturity-model/1", "id": "m", "version": "2", "defaultLocale": "en",
                 "scales": [{"id": "yes-no", "options": [{"id": "no"}, {"id": "yes"}]},
                            {"id": "done", "options": [{"id": "not"}, {"id": "fully"}]}],
                 "dimensions": [{"id": "a", "indicators": [{"id": "a1", "scale": "yes-no"}, {"id": "a2", "scale": "done"}]}]}
                """);
        String open = Samples.file(
                folder,
                "open.json",
                Files.readString(Path.of(old)).replaceFirst("\"a1\", ", "\"a1\", \"notApplicableAllowed\": true, "));
        String outside = Samples.file(
                folder,
                "outside.json",
                assessment("yes").replace("\"a1\": \"yes\"", "\"a1\": {\"notApplicable\": \"n\"}"));

        String err = Run.of("migrate", "--lang", language, "--model", open, "--to", other, outside)
                .err();

        assertThat(err).contains(noIndicator, otherOptions, notApplicable);
        String silent = with(MIGRATION.replace(", \"reason\": \"asked otherwise now\"", ""));
        assertThat(Run.of("migrate", "--lang", language, "--model", old, "--to", now, "--with", silent, answers)
                        .err())
                .contains(dropped);
    }

    @Test
    void aMigrationThatDoesNotFitIsRefusedWithEveryProblem() throws IOException {
        String migration = with(MIGRATION.replace("\"a3\"", "\"a9\"").replace("\"from\": \"b1\"", "\"from\": \"b9\""));

        Run run = Run.of("migrate", "--model", old, "--to", now, "--with", migration, answers);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSizeGreaterThan(1).allMatch(line -> line.startsWith(migration + ":"));
        assertThat(run.err()).contains("a9", "b9");
    }

    @Test
    void whatIsMissingIsTold() {
        String gone = folder.resolve("gone.json").toString();

        assertThat(Run.of("migrate", "--model", old, "--to", now, "--with", gone, answers))
                .isEqualTo(new Run(2, "", gone + ": no-such-file: File must exist\n"));
        assertThat(Run.of("migrate", "--to", "new"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "new: no-such-model: Model must be growth-path, growth-path-full or a file, but there is no such"
                                + " file\n"));
        assertThat(Run.of("migrate", answers))
                .isEqualTo(new Run(
                        2,
                        "",
                        "assess migrate: no-target-model: The model to bring assessments to must be named (name it with"
                                + " --to, or give a migration with --with)\n"));
    }

    @Test
    void aMigrationBetweenBundledModelsNamesThemItself() throws IOException {
        String migration = with(new String(
                MaturityJson.strict().write(Migration.projection(GrowthPath.model(), GrowthPath.fullModel())),
                StandardCharsets.UTF_8));

        assertThat(Run.of("migrate", "--with", migration)).isEqualTo(Run.of("migrate", "--to", "growth-path-full"));
    }

    @Test
    void theFilesOfOtherModelsHaveToBeNamed() throws IOException {
        String migration = with(MIGRATION);

        assertThat(Run.of("migrate", "--with", migration, answers))
                .isEqualTo(new Run(
                        2,
                        "",
                        migration
                                + ": no-such-model: The migration leads from model m 1, which is not bundled (name its"
                                + " file with --model)\n"));
        assertThat(Run.of("migrate", "--with", migration, "--model", old, answers))
                .isEqualTo(new Run(
                        2,
                        "",
                        migration + ": no-such-model: The migration leads to model m 2, which is not bundled (name its"
                                + " file with --to)\n"));
    }

    @Test
    void aMigrationThatCannotBeReadIsReportedOnce() throws IOException {
        String migration = with("{\"format\": \"maturity-migration/1\"}");

        Run run = Run.of("migrate", "--with", migration, answers);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(3).allMatch(line -> line.startsWith(migration + ":1:"));
    }

    @Test
    void anAssessmentOfAnotherModelThanTheOldOneIsRejected() {
        Run run = Run.of("migrate", "--model", now, "--to", old, answers);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("model-mismatch");
    }
}

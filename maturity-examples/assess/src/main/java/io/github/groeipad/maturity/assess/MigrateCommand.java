package io.github.groeipad.maturity.assess;

import io.github.groeipad.maturity.assess.report.MigrationReport;
import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.json.MaturityJson;
import io.github.groeipad.maturity.json.ResultWriter;
import io.github.groeipad.maturity.json.UnreadableDocumentException;
import io.github.groeipad.maturity.migration.MigratedAssessment;
import io.github.groeipad.maturity.migration.Migration;
import io.github.groeipad.maturity.model.MaturityModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings assessments of one model to another. */
@Command(
        name = "migrate",
        description =
                "Brings assessments of one model to another. What became of each answer is told on standard error;"
                        + " nothing is dropped silently.")
final class MigrateCommand implements Callable<Integer> {

    private final Streams streams;
    private final Output output;
    private final Problems problems;
    private final MaturityJson json = MaturityJson.strict();

    @Mixin
    private final ModelOption model = new ModelOption();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "MODEL",
            description = "The model to bring them to: growth-path, growth-path-full, or a file.")
    private String to = "";

    @Option(
            names = "--with",
            paramLabel = "MIGRATION",
            description = "A file that says what becomes of each indicator and option. Unless given: indicators of the"
                    + " same id and the same options are carried, all others dropped.")
    private @Nullable String with;

    @Mixin
    private final FormatOption format = new FormatOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Parameters(
            paramLabel = "FILE",
            description = "Assessments of the model that --model names, in JSON or JSON Lines files, or - for standard"
                    + " input. Unless given: one of the samples.")
    private final List<String> files = new ArrayList<>();

    MigrateCommand(Streams streams, Output output, Problems problems) {
        this.streams = streams;
        this.output = output;
        this.problems = problems;
    }

    @Override
    public Integer call() {
        Optional<MaturityModel> old = model.read(problems);
        Optional<MaturityModel> now = ModelOption.named(to, problems);
        if (old.isEmpty() || now.isEmpty()) {
            return ExitStatus.NOTHING_DONE;
        }
        return migration(old.get(), now.get())
                .map(migration -> migrate(migration, old.get(), now.get()))
                .orElse(ExitStatus.NOTHING_DONE);
    }

    private Optional<Migration> migration(MaturityModel old, MaturityModel now) {
        if (with == null) {
            return Optional.of(Migration.projection(old, now));
        }
        try {
            return Optional.of(json.readMigration(InputFile.path(with), old, now));
        } catch (UnreadableDocumentException refused) {
            problems.report(with, refused.problems());
        } catch (IOException unreadable) {
            InputFile.report(with, unreadable, problems);
        }
        return Optional.empty();
    }

    private int migrate(Migration migration, MaturityModel old, MaturityModel now) {
        List<AssessmentSource> sources = files.isEmpty()
                ? List.of(AssessmentSource.sample())
                : files.stream().map(file -> AssessmentSource.of(file, streams)).toList();
        AssessmentInput input = new AssessmentInput(old, streams, problems);
        Consumer<MigratedAssessment> reporter = reporter(now);
        boolean lines = format.isJson() || sources.size() > 1 || !sources.get(0).holdsDocument();
        for (AssessmentSource source : sources) {
            input.read(source, assessment -> {
                MigratedAssessment migrated = migration.migrate(assessment, old, now);
                Assessment written = migrated.assessment();
                output.bytes(lines ? json.writeLine(written) : json.write(written));
                reporter.accept(migrated);
            });
        }
        return input.exitStatus();
    }

    private Consumer<MigratedAssessment> reporter(MaturityModel now) {
        if (format.isJson()) {
            ResultWriter results = json.results(now);
            return migrated -> problems.note(new String(results.writeLine(migrated), StandardCharsets.UTF_8).strip());
        }
        MigrationReport report = MigrationReport.of(now, language.locale(now));
        return migrated -> report.lines(migrated).forEach(problems::note);
    }
}

package io.github.groeipad.maturity.assess;

import io.github.groeipad.maturity.assess.report.MigrationReport;
import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.json.MaturityJson;
import io.github.groeipad.maturity.json.ResultWriter;
import io.github.groeipad.maturity.json.UnreadableDocumentException;
import io.github.groeipad.maturity.migration.MigratedAssessment;
import io.github.groeipad.maturity.migration.Migration;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.ModelReference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

    @Option(
            names = "--model",
            paramLabel = "MODEL",
            description =
                    "The model of the assessments: growth-path, growth-path-full, or a file. Unless given: the one"
                            + " that the migration names if it is bundled, or else growth-path.")
    private @Nullable String model;

    @Option(
            names = "--to",
            paramLabel = "MODEL",
            description =
                    "The model to bring them to, named alike. Unless given: the one that the migration names, if it"
                            + " is bundled.")
    private @Nullable String to;

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
        Optional<MaturityModel> old = old();
        Optional<MaturityModel> now = old.isPresent() ? now() : Optional.empty();
        if (old.isEmpty() || now.isEmpty()) {
            return ExitStatus.NOTHING_DONE;
        }
        return migration(old.get(), now.get())
                .map(migration -> migrate(migration, old.get(), now.get()))
                .orElse(ExitStatus.NOTHING_DONE);
    }

    private Optional<MaturityModel> old() {
        String file = with;
        if (model != null || file == null) {
            return ModelOption.named(model == null ? ModelOption.GROWTH_PATH : model, problems);
        }
        return migration(file, json::readMigration)
                .flatMap(migration -> bundled(file, migration.from(), "from", "--model"));
    }

    private Optional<MaturityModel> now() {
        String file = with;
        if (to != null) {
            return ModelOption.named(to, problems);
        }
        if (file != null) {
            return migration(file, json::readMigration)
                    .flatMap(migration -> bundled(file, migration.to(), "to", "--to"));
        }
        problems.report(
                "assess migrate",
                "no-target-model",
                "The model to bring assessments to must be named",
                "name it with --to, or give a migration with --with");
        return Optional.empty();
    }

    private Optional<MaturityModel> bundled(String file, ModelReference named, String direction, String option) {
        Optional<MaturityModel> model = ModelOption.bundled(named);
        if (model.isEmpty()) {
            problems.report(
                    file,
                    "no-such-model",
                    "The migration leads " + direction + " model " + named.id() + " " + named.version()
                            + ", which is not bundled",
                    "name its file with " + option);
        }
        return model;
    }

    private Optional<Migration> migration(MaturityModel old, MaturityModel now) {
        return with == null
                ? Optional.of(Migration.projection(old, now))
                : migration(with, path -> json.readMigration(path, old, now));
    }

    private Optional<Migration> migration(String file, MigrationFile reader) {
        try {
            return Optional.of(reader.read(InputFile.path(file)));
        } catch (UnreadableDocumentException refused) {
            problems.report(file, refused.problems());
        } catch (IOException unreadable) {
            InputFile.report(file, unreadable, problems);
        }
        return Optional.empty();
    }

    @FunctionalInterface
    private interface MigrationFile {
        Migration read(Path path) throws IOException;
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

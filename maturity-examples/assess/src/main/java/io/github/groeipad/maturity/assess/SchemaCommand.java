package io.github.groeipad.maturity.assess;

import io.github.groeipad.maturity.json.DocumentKind;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a JSON Schema. */
@Command(name = "schema", description = "Prints the JSON Schema of a kind of document.")
final class SchemaCommand implements Callable<Integer> {

    private final Output output;

    @Parameters(
            paramLabel = "KIND",
            description = "The kind of document: model, assessment, profile, actions, plan, target, robustness, panel,"
                    + " benchmark, comparison, series, model-diff, migration, migration-report or lint.")
    private @Nullable DocumentKind kind;

    SchemaCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        if (kind != null) {
            output.text(kind.schema());
        }
        return ExitStatus.DONE;
    }
}

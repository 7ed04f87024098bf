package io.github.groeipad.maturity.assess;

import io.github.groeipad.maturity.assess.report.DiffReport;
import io.github.groeipad.maturity.json.MaturityJson;
import io.github.groeipad.maturity.migration.ModelDiff;
import io.github.groeipad.maturity.model.MaturityModel;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells what changed between two models. */
@Command(
        name = "diff-model",
        description = "Tells what changed between two models, and what it means for old answers and scores.")
final class DiffModelCommand implements Callable<Integer> {

    private final Output output;
    private final Problems problems;

    @Mixin
    private final FormatOption format = new FormatOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "The older model: growth-path, growth-path-full, or a file that holds a model as JSON.")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The newer model.")
    private String now = "";

    DiffModelCommand(Output output, Problems problems) {
        this.output = output;
        this.problems = problems;
    }

    @Override
    public Integer call() {
        Optional<MaturityModel> from = ModelOption.named(old, problems);
        Optional<MaturityModel> to = ModelOption.named(now, problems);
        if (from.isEmpty() || to.isEmpty()) {
            return ExitStatus.NOTHING_DONE;
        }
        ModelDiff diff = ModelDiff.of(from.get(), to.get());
        if (format.isJson()) {
            output.bytes(MaturityJson.strict().results(to.get()).writeLine(diff));
        } else {
            output.text(DiffReport.of(language.locale(to.get())).text(diff));
        }
        return ExitStatus.DONE;
    }
}

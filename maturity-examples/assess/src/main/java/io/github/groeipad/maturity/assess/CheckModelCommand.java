package io.github.groeipad.maturity.assess;

import io.github.groeipad.maturity.assess.text.Printable;
import io.github.groeipad.maturity.model.LintFinding;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.ModelLint;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks a model. */
@Command(
        name = "check-model",
        description =
                "Checks whether a file holds a valid model: names every problem, or else warns of what is doubtful.")
final class CheckModelCommand implements Callable<Integer> {

    private final Output output;
    private final Problems problems;

    @Parameters(paramLabel = "FILE", description = "A model as JSON.")
    private String file = "";

    CheckModelCommand(Output output, Problems problems) {
        this.output = output;
        this.problems = problems;
    }

    @Override
    public Integer call() {
        Optional<MaturityModel> model = ModelOption.read(file, problems);
        model.ifPresent(this::tell);
        return model.isPresent() ? ExitStatus.DONE : ExitStatus.NOTHING_DONE;
    }

    private void tell(MaturityModel model) {
        for (LintFinding finding : ModelLint.findings(model)) {
            String message = finding.place() + ": " + finding.message();
            problems.report(file, "warning: " + finding.code().id(), message, finding.hint());
        }
        output.text(Printable.of(summary(model)) + "\n");
    }

    private String summary(MaturityModel model) {
        return file + ": valid: " + model.reference() + ", " + model.phases().size() + " phases, "
                + model.dimensions().size() + " top-level dimensions, "
                + model.indicators().size() + " indicators, fingerprint " + model.fingerprint();
    }
}

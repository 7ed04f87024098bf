package io.github.groeipad.maturity.assess;

import io.github.groeipad.maturity.assess.report.LintReport;
import io.github.groeipad.maturity.json.MaturityJson;
import io.github.groeipad.maturity.model.LintFinding;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.ModelLint;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells what is doubtful about a model. */
@Command(name = "lint", description = "Tells what is doubtful about a valid model, why, and what to do about it.")
final class LintCommand implements Callable<Integer> {

    private final Output output;
    private final Problems problems;

    @Mixin
    private final FormatOption format = new FormatOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Parameters(
            paramLabel = "MODEL",
            description = "growth-path, growth-path-full, or a file that holds a model as JSON.")
    private String name = "";

    LintCommand(Output output, Problems problems) {
        this.output = output;
        this.problems = problems;
    }

    @Override
    public Integer call() {
        Optional<MaturityModel> model = ModelOption.named(name, problems);
        model.ifPresent(this::tell);
        return model.isPresent() ? ExitStatus.DONE : ExitStatus.NOTHING_DONE;
    }

    private void tell(MaturityModel linted) {
        List<LintFinding> findings = ModelLint.findings(linted);
        if (format.isJson()) {
            output.bytes(MaturityJson.strict().results(linted).writeLine(findings));
        } else {
            output.text(LintReport.of(linted, language.locale(linted)).text(findings));
        }
    }
}

package io.github.groeipad.maturity.assess;

import io.github.groeipad.maturity.assess.report.ModelOutline;
import io.github.groeipad.maturity.json.MaturityJson;
import io.github.groeipad.maturity.model.MaturityModel;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows a model. */
@Command(name = "show-model", description = "Shows a model: its phases with what they ask, and its indicators.")
final class ShowModelCommand implements Callable<Integer> {

    private final Output output;
    private final Problems problems;

    @Mixin
    private final ModelOption model = new ModelOption();

    @Mixin
    private final FormatOption format = new FormatOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    ShowModelCommand(Output output, Problems problems) {
        this.output = output;
        this.problems = problems;
    }

    @Override
    public Integer call() {
        Optional<MaturityModel> read = model.read(problems);
        read.ifPresent(this::show);
        return read.isPresent() ? ExitStatus.DONE : ExitStatus.NOTHING_DONE;
    }

    private void show(MaturityModel shown) {
        if (format.isJson()) {
            output.bytes(MaturityJson.strict().write(shown));
        } else {
            output.text(ModelOutline.of(shown, language.locale(shown)).text());
        }
    }
}

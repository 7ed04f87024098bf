package io.github.groeipad.maturity.assess;

import io.github.groeipad.maturity.assess.report.PanelReport;
import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.AssessmentRejectedException;
import io.github.groeipad.maturity.json.MaturityJson;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Problem;
import io.github.groeipad.maturity.panel.Panel;
import io.github.groeipad.maturity.panel.PanelProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Combines what several respondents say of one subject. */
@Command(
        name = "panel",
        description = "Combines what several respondents say of one subject, and tells how far they agree.")
final class PanelCommand implements Callable<Integer> {

    private final Streams streams;
    private final Output output;
    private final Problems problems;

    @Mixin
    private final ModelOption model = new ModelOption();

    @Mixin
    private final FormatOption format = new FormatOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Mixin
    private final AsOfOption asOf = new AsOfOption();

    @Parameters(
            paramLabel = "FILE",
            description = "An assessment per respondent, in .json files or one a line in .jsonl files."
                    + " Unless given: a sample of four respondents.")
    private final List<String> files = new ArrayList<>();

    PanelCommand(Streams streams, Output output, Problems problems) {
        this.streams = streams;
        this.output = output;
        this.problems = problems;
    }

    @Override
    public Integer call() {
        Optional<MaturityModel> read = model.read(problems);
        return read.isEmpty() ? ExitStatus.NOTHING_DONE : combine(read.get());
    }

    private int combine(MaturityModel by) {
        List<AssessmentSource> sources = files.isEmpty()
                ? List.of(AssessmentSource.respondents())
                : files.stream().map(file -> AssessmentSource.of(file, streams)).toList();
        Optional<List<Assessment>> read =
                new Gathering("assess panel", by, streams, problems).readOfOneSubject(sources, 1);
        if (read.isEmpty()) {
            return ExitStatus.NOTHING_DONE;
        }
        try {
            PanelProfile profile = Panel.of(asOf.scorer(by)).combine(read.get());
            if (format.isJson()) {
                output.bytes(MaturityJson.strict().results(by).writeLine(profile));
            } else {
                output.text(PanelReport.of(by, language.locale(by)).text(read.get(), profile));
            }
            return ExitStatus.DONE;
        } catch (AssessmentRejectedException rejected) {
            for (Problem problem : rejected.problems()) {
                problems.report("assess panel", problem.code().id(), problem.message());
            }
            return ExitStatus.NOTHING_DONE;
        }
    }
}

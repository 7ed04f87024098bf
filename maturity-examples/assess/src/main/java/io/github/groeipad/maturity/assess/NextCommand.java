package io.github.groeipad.maturity.assess;

import io.github.groeipad.maturity.assess.report.NextReport;
import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.json.MaturityJson;
import io.github.groeipad.maturity.json.ResultWriter;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.roadmap.Actions;
import io.github.groeipad.maturity.scoring.Scorer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells what to do next. */
@Command(
        name = "next",
        description = "Tells what to do next: what brings the next phase nearer most, and what is worth finding out.")
final class NextCommand extends EachCommand {

    @Mixin
    private final TargetOption target = new TargetOption();

    NextCommand(Streams streams, Output output, Problems problems) {
        super(streams, output, problems);
    }

    @Override
    Optional<Telling> telling(Scorer scorer, Locale locale) {
        MaturityModel by = scorer.model();
        Optional<Phase> wanted = target.phase(by, problems);
        if (target.isWrong(wanted)) {
            return Optional.empty();
        }
        Function<Assessment, Actions> actions =
                assessment -> wanted.map(phase -> Actions.towards(scorer, assessment, phase.id()))
                        .orElseGet(() -> Actions.of(scorer, assessment));
        NextReport report = NextReport.of(by, locale);
        ResultWriter json = MaturityJson.strict().results(by);
        return Optional.of(new Telling(
                assessment -> report.text(actions.apply(assessment)),
                assessment -> json.writeLine(actions.apply(assessment))));
    }
}

package io.github.groeipad.maturity.assess;

import io.github.groeipad.maturity.assess.report.NextReport;
import io.github.groeipad.maturity.json.MaturityJson;
import io.github.groeipad.maturity.json.ResultWriter;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.roadmap.Actions;
import io.github.groeipad.maturity.scoring.Scorer;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;

/** Tells what to do next. */
@Command(
        name = "next",
        description = "Tells what to do next: what brings the next phase nearer most, and what is worth finding out.")
final class NextCommand extends EachCommand {

    NextCommand(Streams streams, Output output, Problems problems) {
        super(streams, output, problems);
    }

    @Override
    Optional<Telling> telling(MaturityModel by, Locale locale) {
        Scorer scorer = Scorer.of(by);
        NextReport report = NextReport.of(by, locale);
        ResultWriter json = MaturityJson.strict().results(by);
        return Optional.of(new Telling(
                assessment -> report.text(Actions.of(scorer, assessment)),
                assessment -> json.writeLine(Actions.of(scorer, assessment))));
    }
}

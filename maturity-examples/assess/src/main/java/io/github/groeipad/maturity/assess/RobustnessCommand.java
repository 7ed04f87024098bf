package io.github.groeipad.maturity.assess;

import io.github.groeipad.maturity.assess.report.RobustnessReport;
import io.github.groeipad.maturity.json.MaturityJson;
import io.github.groeipad.maturity.json.ResultWriter;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.roadmap.Robustness;
import io.github.groeipad.maturity.scoring.Scorer;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;

/** Tells how sure the phase is. */
@Command(
        name = "robustness",
        description =
                "Tells how sure the phase is: which single indicator, answer or weight would make it another one.")
final class RobustnessCommand extends EachCommand {

    RobustnessCommand(Streams streams, Output output, Problems problems) {
        super(streams, output, problems);
    }

    @Override
    Optional<Telling> telling(Scorer scorer, Locale locale) {
        MaturityModel by = scorer.model();
        if (by.phases().isEmpty()) {
            problems.report(
                    "assess robustness", "no-phases", "Model must have phases, but " + by.reference() + " has none");
            return Optional.empty();
        }
        RobustnessReport report = RobustnessReport.of(by, locale);
        ResultWriter json = MaturityJson.strict().results(by);
        return Optional.of(new Telling(
                assessment -> report.text(scorer.score(assessment), Robustness.of(scorer, assessment)),
                assessment -> json.writeLine(Robustness.of(scorer, assessment))));
    }
}

package io.github.groeipad.maturity.assess;

import io.github.groeipad.maturity.assess.report.PlanReport;
import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.json.MaturityJson;
import io.github.groeipad.maturity.json.ResultWriter;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.roadmap.Plan;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Scorer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plans the way to a phase. */
@Command(
        name = "plan",
        description = "Plans the way to a phase that takes the least: what has to become better, and how far.")
final class PlanCommand extends EachCommand {

    @Mixin
    private final TargetOption target = new TargetOption();

    @Option(names = "--advice", description = "Adds the advice of the model to each step.")
    private boolean advice;

    PlanCommand(Streams streams, Output output, Problems problems) {
        super(streams, output, problems);
    }

    @Override
    Optional<Telling> telling(Scorer scorer, Locale locale) {
        MaturityModel by = scorer.model();
        if (by.phases().isEmpty()) {
            problems.report("assess plan", "no-phases", "Model must have phases, but " + by.reference() + " has none");
            return Optional.empty();
        }
        Optional<Phase> wanted = target.phase(by, problems);
        if (target.isWrong(wanted)) {
            return Optional.empty();
        }
        PlanReport report = PlanReport.of(by, locale, advice);
        ResultWriter json = MaturityJson.strict().results(by);
        return Optional.of(new Telling(
                assessment -> {
                    MaturityProfile profile = scorer.score(assessment);
                    return report.text(assessment, profile, plan(scorer, assessment, profile, wanted));
                },
                assessment -> json.writeLine(plan(scorer, assessment, scorer.score(assessment), wanted))));
    }

    private static Plan plan(Scorer scorer, Assessment assessment, MaturityProfile profile, Optional<Phase> wanted) {
        return Plan.toPhase(
                scorer,
                assessment,
                wanted.orElseGet(() -> next(scorer.model(), profile)).id());
    }

    /** The phase after the one that is reached, or the highest. */
    private static Phase next(MaturityModel model, MaturityProfile profile) {
        List<String> ids = model.phases().stream().map(Phase::id).toList();
        int reached = profile.phase().map(ids::indexOf).orElse(-1);
        return model.phases().get(Math.min(reached + 1, ids.size() - 1));
    }
}

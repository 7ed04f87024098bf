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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plans the way to a phase. */
@Command(
        name = "plan",
        description = "Plans the way to a phase that takes the least: what has to become better, and how far.")
final class PlanCommand extends EachCommand {

    @Option(
            names = "--target",
            paramLabel = "PHASE",
            description = "The phase to reach, by its id or its name. Unless given: the next one.")
    private @Nullable String target;

    @Option(names = "--advice", description = "Adds the advice of the model to each step.")
    private boolean advice;

    PlanCommand(Streams streams, Output output, Problems problems) {
        super(streams, output, problems);
    }

    @Override
    Optional<Telling> telling(MaturityModel by, Locale locale) {
        if (by.phases().isEmpty()) {
            problems.report("assess plan", "no-phases", "Model must have phases, but " + by.reference() + " has none");
            return Optional.empty();
        }
        Optional<Phase> wanted =
                target == null ? Optional.empty() : PhaseNames.of(by).phase(target, problems);
        if (target != null && wanted.isEmpty()) {
            return Optional.empty();
        }
        Scorer scorer = Scorer.of(by);
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

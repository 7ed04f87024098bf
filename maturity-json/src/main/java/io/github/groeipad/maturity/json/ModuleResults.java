package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.benchmark.Benchmark;
import io.github.groeipad.maturity.history.Comparison;
import io.github.groeipad.maturity.history.Series;
import io.github.groeipad.maturity.migration.ModelDiff;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.panel.PanelProfile;
import io.github.groeipad.maturity.roadmap.Actions;
import io.github.groeipad.maturity.roadmap.Plan;
import io.github.groeipad.maturity.roadmap.Robustness;
import io.github.groeipad.maturity.roadmap.Target;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes results for a mapper, each with the model that it was scored with. */
final class ModuleResults {

    private final ProfileModels models;

    ModuleResults(ProfileModels models) {
        this.models = models;
    }

    void write(Actions actions, JsonGenerator json) {
        ActionsWriter.write(actions, model("Actions", actions.profile(), json), json);
    }

    void write(Plan plan, JsonGenerator json) {
        PlanWriter.write(plan, model("Plan", plan.start(), json), json);
    }

    void write(Robustness robustness, JsonGenerator json) {
        RobustnessWriter.write(robustness, model("Robustness", robustness.profile(), json), json);
    }

    void write(Target target, JsonGenerator json) {
        TargetWriter.write(target, Optional.empty(), model("Target", target.profile(), json), json);
    }

    void write(PanelProfile panel, JsonGenerator json) {
        PanelWriter.write(panel, model("Panel", panel.profile(), json), json);
    }

    void write(Benchmark benchmark, JsonGenerator json) {
        BenchmarkWriter.write(benchmark, Optional.empty(), models.of(benchmark.fingerprint(), json), json);
    }

    void write(Comparison comparison, JsonGenerator json) {
        ComparisonWriter.write(comparison, model("Comparison", comparison.after(), json), json);
    }

    void write(Series series, JsonGenerator json) {
        List<MaturityProfile> profiles = series.profiles();
        ComparisonWriter.write(series, model("Series", profiles.get(profiles.size() - 1), json), json);
    }

    void write(ModelDiff diff, JsonGenerator json) {
        ModelFindingsWriter.write(diff, diff.to(), json);
    }

    private MaturityModel model(String what, MaturityProfile profile, JsonGenerator json) {
        return models.of(what, profile.model(), json);
    }
}

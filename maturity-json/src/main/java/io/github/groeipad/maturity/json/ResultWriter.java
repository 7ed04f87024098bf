package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.AssessmentRejectedException;
import io.github.groeipad.maturity.benchmark.Benchmark;
import io.github.groeipad.maturity.history.Comparison;
import io.github.groeipad.maturity.history.Series;
import io.github.groeipad.maturity.migration.MigratedAssessment;
import io.github.groeipad.maturity.migration.Migration;
import io.github.groeipad.maturity.migration.ModelDiff;
import io.github.groeipad.maturity.model.LintFinding;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.ModelLint;
import io.github.groeipad.maturity.panel.Panel;
import io.github.groeipad.maturity.panel.PanelProfile;
import io.github.groeipad.maturity.roadmap.Actions;
import io.github.groeipad.maturity.roadmap.Plan;
import io.github.groeipad.maturity.roadmap.Robustness;
import io.github.groeipad.maturity.roadmap.Target;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import java.util.List;
import java.util.Optional;

/**
 * Writes what follows from profiles of one model, and from the model itself, as JSON: made by
 * {@link MaturityJson#results(MaturityModel)}. Immutable, and safe for use by many threads.
 *
 * <p>Each result is written in two forms with the same content: as a document, indented, for people; and as one line, for
 * programs and for files of JSON Lines. Both end with a line feed. Scores are shown as the model shows them.
 */
public final class ResultWriter {

    private final MaturityModel model;

    ResultWriter(MaturityModel model) {
        this.model = model;
    }

    /**
     * {@return what to do next, as a document}
     *
     * @param actions what to do next
     * @throws IllegalArgumentException if they are of another model
     */
    public byte[] write(Actions actions) {
        return Writing.document(json -> ActionsWriter.write(actions, model, json));
    }

    /**
     * {@return what to do next, as one line}
     *
     * @param actions what to do next
     * @throws IllegalArgumentException if they are of another model
     */
    public byte[] writeLine(Actions actions) {
        return Writing.line(json -> ActionsWriter.write(actions, model, json));
    }

    /**
     * {@return a plan, as a document}
     *
     * @param plan the plan
     * @throws IllegalArgumentException if it is of another model
     */
    public byte[] write(Plan plan) {
        return Writing.document(json -> PlanWriter.write(plan, model, json));
    }

    /**
     * {@return a plan, as one line}
     *
     * @param plan the plan
     * @throws IllegalArgumentException if it is of another model
     */
    public byte[] writeLine(Plan plan) {
        return Writing.line(json -> PlanWriter.write(plan, model, json));
    }

    /**
     * {@return how far it is to a target, as a document}
     *
     * @param target the target
     * @throws IllegalArgumentException if it is of another model
     */
    public byte[] write(Target target) {
        return Writing.document(json -> TargetWriter.write(target, Optional.empty(), model, json));
    }

    /**
     * {@return how far it is to a target, as one line}
     *
     * @param target the target
     * @throws IllegalArgumentException if it is of another model
     */
    public byte[] writeLine(Target target) {
        return Writing.line(json -> TargetWriter.write(target, Optional.empty(), model, json));
    }

    /**
     * {@return how far it is to a target and how much of the way from a baseline is done, as a document}
     *
     * @param target the target
     * @param baseline where the subject stood
     * @throws IllegalArgumentException if it is of another model
     * @throws AssessmentRejectedException if the baseline does not fit the model
     */
    public byte[] write(Target target, Assessment baseline) {
        return Writing.document(json -> TargetWriter.write(target, Optional.of(baseline), model, json));
    }

    /**
     * {@return how far it is to a target and how much of the way from a baseline is done, as one line}
     *
     * @param target the target
     * @param baseline where the subject stood
     * @throws IllegalArgumentException if it is of another model
     * @throws AssessmentRejectedException if the baseline does not fit the model
     */
    public byte[] writeLine(Target target, Assessment baseline) {
        return Writing.line(json -> TargetWriter.write(target, Optional.of(baseline), model, json));
    }

    /**
     * {@return how sure the phase is, as a document}
     *
     * @param robustness what became of the phase in the trials
     * @throws IllegalArgumentException if it is of another model
     */
    public byte[] write(Robustness robustness) {
        return Writing.document(json -> RobustnessWriter.write(robustness, model, json));
    }

    /**
     * {@return how sure the phase is, as one line}
     *
     * @param robustness what became of the phase in the trials
     * @throws IllegalArgumentException if it is of another model
     */
    public byte[] writeLine(Robustness robustness) {
        return Writing.line(json -> RobustnessWriter.write(robustness, model, json));
    }

    /**
     * {@return what a panel comes to, as a document}
     *
     * @param panel the profile, as {@link Panel#combine} gives it
     * @throws IllegalArgumentException if it is of another model
     * @throws IllegalStateException if its profile was read from a document, which does not hold how values were combined
     */
    public byte[] write(PanelProfile panel) {
        return Writing.document(json -> PanelWriter.write(panel, model, json));
    }

    /**
     * {@return what a panel comes to, as one line}
     *
     * @param panel the profile, as {@link Panel#combine} gives it
     * @throws IllegalArgumentException if it is of another model
     * @throws IllegalStateException if its profile was read from a document, which does not hold how values were combined
     */
    public byte[] writeLine(PanelProfile panel) {
        return Writing.line(json -> PanelWriter.write(panel, model, json));
    }

    /**
     * {@return a benchmark, as a document}
     *
     * @param benchmark the benchmark
     * @throws IllegalArgumentException if its peers were scored with a model of another fingerprint
     */
    public byte[] write(Benchmark benchmark) {
        return Writing.document(json -> BenchmarkWriter.write(benchmark, Optional.empty(), model, json));
    }

    /**
     * {@return a benchmark, as one line}
     *
     * @param benchmark the benchmark
     * @throws IllegalArgumentException if its peers were scored with a model of another fingerprint
     */
    public byte[] writeLine(Benchmark benchmark) {
        return Writing.line(json -> BenchmarkWriter.write(benchmark, Optional.empty(), model, json));
    }

    /**
     * {@return a benchmark with the place of a subject in it, as a document}
     *
     * @param benchmark the benchmark
     * @param profile the profile of a subject that is not among the peers
     * @throws IllegalArgumentException if one of them is of a model of another fingerprint
     */
    public byte[] write(Benchmark benchmark, MaturityProfile profile) {
        return Writing.document(json -> BenchmarkWriter.write(benchmark, Optional.of(profile), model, json));
    }

    /**
     * {@return a benchmark with the place of a subject in it, as one line}
     *
     * @param benchmark the benchmark
     * @param profile the profile of a subject that is not among the peers
     * @throws IllegalArgumentException if one of them is of a model of another fingerprint
     */
    public byte[] writeLine(Benchmark benchmark, MaturityProfile profile) {
        return Writing.line(json -> BenchmarkWriter.write(benchmark, Optional.of(profile), model, json));
    }

    /**
     * {@return what changed between two profiles, as a document}
     *
     * @param comparison the comparison
     * @throws IllegalArgumentException if the later profile is of another model
     */
    public byte[] write(Comparison comparison) {
        return Writing.document(json -> ComparisonWriter.write(comparison, model, json));
    }

    /**
     * {@return what changed between two profiles, as one line}
     *
     * @param comparison the comparison
     * @throws IllegalArgumentException if the later profile is of another model
     */
    public byte[] writeLine(Comparison comparison) {
        return Writing.line(json -> ComparisonWriter.write(comparison, model, json));
    }

    /**
     * {@return what changed along the dates of profiles, as a document}
     *
     * @param series the series
     * @throws IllegalArgumentException if the last profile is of another model
     */
    public byte[] write(Series series) {
        return Writing.document(json -> ComparisonWriter.write(series, model, json));
    }

    /**
     * {@return what changed along the dates of profiles, as one line}
     *
     * @param series the series
     * @throws IllegalArgumentException if the last profile is of another model
     */
    public byte[] writeLine(Series series) {
        return Writing.line(json -> ComparisonWriter.write(series, model, json));
    }

    /**
     * {@return what changed between two models, as a document}
     *
     * @param diff the differences, of which the model is the newer one
     * @throws IllegalArgumentException if the newer of them is not the model
     */
    public byte[] write(ModelDiff diff) {
        return Writing.document(json -> ModelFindingsWriter.write(diff, model, json));
    }

    /**
     * {@return what changed between two models, as one line}
     *
     * @param diff the differences, of which the model is the newer one
     * @throws IllegalArgumentException if the newer of them is not the model
     */
    public byte[] writeLine(ModelDiff diff) {
        return Writing.line(json -> ModelFindingsWriter.write(diff, model, json));
    }

    /**
     * {@return what became of each answer of a migrated assessment, as a document; {@link MaturityJson} writes the assessment itself}
     *
     * @param migrated the assessment with its report, as {@link Migration#migrate} gives it
     * @throws IllegalArgumentException if it was migrated to another model
     */
    public byte[] write(MigratedAssessment migrated) {
        return Writing.document(json -> MigrationWriter.write(migrated, model, json));
    }

    /**
     * {@return what became of each answer of a migrated assessment, as one line; {@link MaturityJson} writes the assessment itself}
     *
     * @param migrated the assessment with its report, as {@link Migration#migrate} gives it
     * @throws IllegalArgumentException if it was migrated to another model
     */
    public byte[] writeLine(MigratedAssessment migrated) {
        return Writing.line(json -> MigrationWriter.write(migrated, model, json));
    }

    /**
     * {@return what is doubtful about the model, as a document}
     *
     * @param findings what {@link ModelLint} found in the model
     */
    public byte[] write(List<LintFinding> findings) {
        return Writing.document(json -> ModelFindingsWriter.write(findings, model, json));
    }

    /**
     * {@return what is doubtful about the model, as one line}
     *
     * @param findings what {@link ModelLint} found in the model
     */
    public byte[] writeLine(List<LintFinding> findings) {
        return Writing.line(json -> ModelFindingsWriter.write(findings, model, json));
    }
}

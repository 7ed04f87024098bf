package io.github.groeipad.maturity.migration;

import io.github.groeipad.maturity.assessment.Answered;
import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.AssessmentRejectedException;
import io.github.groeipad.maturity.assessment.NotApplicable;
import io.github.groeipad.maturity.assessment.Response;
import io.github.groeipad.maturity.migration.MigratedAnswer.Outcome;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.ModelReference;
import io.github.groeipad.maturity.model.Problem;
import io.github.groeipad.maturity.model.ResponseOption;
import io.github.groeipad.maturity.model.ResponseScale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How assessments of one model become assessments of another: one rule for each indicator of the old model.
 *
 * @param from the old model
 * @param to the new model
 * @param indicators the rules, one for each indicator of the old model, in any order
 */
public record Migration(ModelReference from, ModelReference to, List<IndicatorMigration> indicators) {

    /**
     * Copies the list.
     *
     * @param from the old model
     * @param to the new model
     * @param indicators the rules, one for each indicator of the old model, in any order
     */
    public Migration {
        indicators = List.copyOf(indicators);
    }

    /**
     * The migration that carries what fits as it is: indicators of the same id and the same options. All others are dropped, and
     * the report of each assessment says so.
     *
     * @param from the model of the answers
     * @param to the model to score them with
     * @return the projection
     */
    public static Migration projection(MaturityModel from, MaturityModel to) {
        List<IndicatorMigration> rules = new ArrayList<>();
        for (Indicator indicator : from.indicators()) {
            Optional<Indicator> same = to.indicator(indicator.id());
            if (same.isEmpty()) {
                rules.add(IndicatorMigration.dropped(indicator.id(), "the other model has no such indicator"));
            } else if (!options(from.scaleOf(indicator)).equals(options(to.scaleOf(same.get())))) {
                rules.add(IndicatorMigration.dropped(indicator.id(), "the other model has other options for it"));
            } else {
                rules.add(IndicatorMigration.kept(indicator.id()));
            }
        }
        return new Migration(from.reference(), to.reference(), rules);
    }

    private static List<String> options(ResponseScale scale) {
        return scale.options().stream().map(ResponseOption::id).toList();
    }

    /**
     * {@return everything that keeps this migration from being used between two models, each in one English sentence; empty if
     * nothing does}
     *
     * @param old the old model
     * @param now the new model
     */
    public List<String> problems(MaturityModel old, MaturityModel now) {
        List<String> problems = new ArrayList<>();
        names("from", from, old, problems);
        names("to", to, now, problems);
        Set<String> seen = new HashSet<>();
        Set<String> targets = new HashSet<>();
        for (IndicatorMigration rule : indicators) {
            Optional<Indicator> source = old.indicator(rule.from());
            if (!seen.add(rule.from())) {
                problems.add("Indicator " + rule.from() + ": rule must be given once");
            }
            if (source.isEmpty()) {
                problems.add("Indicator " + rule.from() + ": must be one of model " + old.reference());
                continue;
            }
            if (rule.to().isPresent()) {
                String target = rule.to().get();
                if (!targets.add(target)) {
                    problems.add("Indicator " + target + ": only one indicator must become it");
                }
                options(rule, old.scaleOf(source.get()), now, problems);
            }
        }
        for (Indicator indicator : old.indicators()) {
            if (!seen.contains(indicator.id())) {
                problems.add("Indicator " + indicator.id()
                        + ": a rule must say whether its answers are kept, renamed or dropped");
            }
        }
        return problems;
    }

    private static void names(String which, ModelReference named, MaturityModel model, List<String> problems) {
        boolean same = named.id().equals(model.id()) && named.version().equals(model.version());
        if (!same
                || (named.fingerprint().isPresent()
                        && !named.fingerprint().get().equals(model.fingerprint()))) {
            problems.add("Migration: " + which + " must be model " + model.reference() + ", but was " + named);
        }
    }

    private static void options(
            IndicatorMigration rule, ResponseScale scale, MaturityModel now, List<String> problems) {
        Optional<Indicator> target = rule.to().flatMap(now::indicator);
        if (target.isEmpty()) {
            problems.add("Indicator " + rule.from() + ": must become one of model " + now.reference() + ", but was "
                    + rule.to().orElse(""));
            return;
        }
        ResponseScale targetScale = now.scaleOf(target.get());
        for (ResponseOption option : scale.options()) {
            if (targetScale.positionOf(rule.becomes(option.id())) < 0) {
                problems.add("Indicator " + rule.from() + ": option " + option.id() + " must become one of scale "
                        + targetScale.id() + ", but was " + rule.becomes(option.id()));
            }
        }
        for (String option : rule.options().keySet()) {
            if (scale.positionOf(option) < 0) {
                problems.add("Indicator " + rule.from() + ": option " + option + " must be one of scale " + scale.id());
            }
        }
    }

    /**
     * {@return an assessment in the terms of the new model, with a report of every answer}
     *
     * @param assessment an assessment of the old model
     * @param old the old model
     * @param now the new model
     * @throws IllegalArgumentException if this migration cannot be used between the two models; it names every problem
     * @throws AssessmentRejectedException if an answer does not fit the old model; it names every problem
     */
    public MigratedAssessment migrate(Assessment assessment, MaturityModel old, MaturityModel now) {
        List<String> problems = problems(old, now);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("Migration has problems:\n  " + String.join("\n  ", problems));
        }
        List<Problem> misfits = assessment.problems(old);
        if (!misfits.isEmpty()) {
            throw new AssessmentRejectedException(misfits);
        }
        return new Walk(assessment, now).walk(old);
    }

    /** Walks over the answers of one assessment. */
    private final class Walk {
        private final Assessment assessment;
        private final MaturityModel now;
        private final Assessment.Builder result;
        private final List<MigratedAnswer> report = new ArrayList<>();
        private final Set<String> answered = new HashSet<>();

        Walk(Assessment assessment, MaturityModel now) {
            this.assessment = assessment;
            this.now = now;
            this.result = Assessment.builder(now).subject(assessment.subject()).date(assessment.date());
            assessment.id().ifPresent(result::id);
            assessment.respondent().ifPresent(result::respondent);
        }

        MigratedAssessment walk(MaturityModel old) {
            for (Indicator indicator : old.indicators()) {
                assessment.response(indicator.id()).ifPresent(response -> answer(rule(indicator.id()), response));
            }
            for (Indicator indicator : now.indicators()) {
                if (!answered.contains(indicator.id())) {
                    report.add(new MigratedAnswer(
                            Outcome.OPEN, Optional.empty(), Optional.of(indicator.id()), "no answer was carried over"));
                }
            }
            return new MigratedAssessment(result.build(), report);
        }

        private IndicatorMigration rule(String indicator) {
            return indicators.stream()
                    .filter(rule -> rule.from().equals(indicator))
                    .findFirst()
                    .orElseThrow();
        }

        private void answer(IndicatorMigration rule, Response response) {
            if (rule.to().isEmpty()) {
                report(rule, Outcome.DROPPED, rule.reason().orElse("the migration drops it"));
                return;
            }
            String target = rule.to().get();
            boolean allowed =
                    now.indicator(target).map(Indicator::notApplicableAllowed).orElse(false);
            if (response instanceof NotApplicable && !allowed) {
                report(rule, Outcome.DROPPED, "the new model does not allow \"not applicable\" for it");
                return;
            }
            Response mapped = response;
            String detail = rule.from().equals(target) ? "" : "was " + rule.from();
            if (response instanceof Answered old && !rule.becomes(old.option()).equals(old.option())) {
                mapped = new Answered(rule.becomes(old.option()), old.comment(), old.evidence());
                detail += (detail.isEmpty() ? "" : ", ") + "option " + old.option() + " became "
                        + rule.becomes(old.option());
            }
            result.respond(target, mapped);
            answered.add(target);
            report(rule, detail.isEmpty() ? Outcome.CARRIED : Outcome.MAPPED, detail.isEmpty() ? "as it was" : detail);
        }

        private void report(IndicatorMigration rule, Outcome outcome, String detail) {
            Optional<String> target = outcome == Outcome.DROPPED ? Optional.empty() : rule.to();
            report.add(new MigratedAnswer(outcome, Optional.of(rule.from()), target, detail));
        }
    }
}

package io.github.groeipad.maturity.assess.report;

import io.github.groeipad.maturity.assess.text.Labels;
import io.github.groeipad.maturity.assess.text.Names;
import io.github.groeipad.maturity.assess.text.Page;
import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.NotApplicable;
import io.github.groeipad.maturity.assessment.Response;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.model.ResponseOption;
import io.github.groeipad.maturity.roadmap.Plan;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Readiness;
import io.github.groeipad.maturity.scoring.Score;
import io.github.groeipad.maturity.scoring.Scorer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The way to a phase, step by step. */
public final class PlanReport {

    private final MaturityModel model;
    private final Labels labels;
    private final Names names;
    private final Stand stand;
    private final StepWords words;
    private final Conditions conditions;
    private final boolean advice;

    private PlanReport(MaturityModel model, Locale locale, boolean advice) {
        this.model = model;
        this.labels = Labels.in(locale);
        this.names = new Names(model, locale);
        this.stand = new Stand(model, labels, names);
        this.words = new StepWords(model, labels, names);
        this.conditions = new Conditions(model, locale);
        this.advice = advice;
    }

    /**
     * {@return reports of plans by a model, in a language}
     *
     * @param advice whether each step comes with the advice of the model
     */
    public static PlanReport of(MaturityModel model, Locale locale, boolean advice) {
        return new PlanReport(model, locale, advice);
    }

    /**
     * {@return the report of a plan}
     *
     * @param assessment what the subject answered
     * @param profile its profile
     */
    public String text(Assessment assessment, MaturityProfile profile, Plan plan) {
        Page page = new Page();
        Heading.addTo(page, profile, names, labels);
        stand.addTo(page, profile, Optional.of(plan.target()));
        if (!plan.isReachable()) {
            outOfReach(page, assessment, plan);
            return page.toString();
        }
        page.field(labels.text("plan.way"), way(plan));
        boolean reached = place(profile.phase()) >= place(Optional.of(plan.target()));
        if (reached && !plan.steps().isEmpty()) {
            page.more(labels.text("plan.certain", names.phase(plan.target())));
        }
        int open = profile.coverage().unknown().count()
                + profile.coverage().unanswered().count();
        if (open > 0 && !plan.steps().isEmpty()) {
            page.field(labels.text("open"), labels.text("plan.open", open, start(profile, plan)));
        }
        steps(page, plan);
        return page.toString();
    }

    private int place(Optional<String> phase) {
        return phase.map(id -> model.phases().stream().map(Phase::id).toList().indexOf(id))
                .orElse(-1);
    }

    private String way(Plan plan) {
        int count = plan.steps().size();
        if (count == 0) {
            return labels.text("plan.nothing", names.phase(plan.target()));
        }
        String end = words.effortsDiffer() ? ".effort" : "";
        return labels.text("plan.indicators" + end, count, plan.effort()) + " "
                + (plan.isOptimal()
                        ? labels.text("plan.optimal" + end)
                        : labels.text("plan.found" + end, plan.leastEffort()));
    }

    /** How things stand with everything open at its lowest. */
    private String start(MaturityProfile profile, Plan plan) {
        String score = stand.score(plan.start());
        return plan.start().phase().equals(profile.phase())
                ? score
                : stand.name(plan.start().phase()) + ", " + score;
    }

    private void steps(Page page, Plan plan) {
        StepWords.State state = new StepWords.State(
                plan.start().score().map(Score::exact),
                plan.start().readiness(plan.target()).map(Readiness::value));
        int place = 0;
        for (Plan.Step step : plan.steps()) {
            if (place == 0) {
                page.blank();
            }
            place++;
            StepWords.State after = new StepWords.State(
                    Optional.of(state.score()
                            .orElse(Fraction.zero())
                            .plus(step.gain().score())),
                    state.readiness()
                            .map(before -> before.plus(step.gain().readiness().orElse(Fraction.zero()))));
            String number = place + ". ";
            page.hanging(number, number.length(), words.title(step.indicator()));
            page.paragraph(
                    number.length(),
                    words.change(step) + ": "
                            + words.result(state, after, step.gain().phaseReached()) + ".");
            if (advice) {
                words.advice(page, number.length(), step.indicator());
            }
            state = after;
        }
    }

    /** Says what is missing though everything that applies has its best answer, and what does not apply. */
    private void outOfReach(Page page, Assessment assessment, Plan plan) {
        page.field(labels.text("plan.way"), labels.text("plan.unreachable", names.phase(plan.target())));
        page.blank().paragraph(0, labels.text("plan.obstacles"));
        MaturityProfile best = Scorer.of(model).score(best(assessment));
        conditions.addTo(page, conditions.missing(best));
        Set<String> notApplicable = new LinkedHashSet<>();
        plan.obstacles().forEach(obstacle -> notApplicable.addAll(obstacle.notApplicable()));
        if (!notApplicable.isEmpty()) {
            page.paragraph(0, labels.text("plan.not-applicable", String.join(", ", notApplicable)));
        }
    }

    /** The assessment with the best answer to everything that applies. */
    private Assessment best(Assessment assessment) {
        Assessment.Builder best =
                Assessment.builder(model).subject(assessment.subject()).date(assessment.date());
        for (Indicator indicator : model.indicators()) {
            Optional<Response> response = assessment.response(indicator.id());
            if (response.isPresent() && response.get() instanceof NotApplicable) {
                best.respond(indicator.id(), response.get());
            } else {
                List<ResponseOption> options = model.scaleOf(indicator).options();
                best.answer(indicator.id(), options.get(options.size() - 1).id());
            }
        }
        return best.build();
    }
}

package io.github.groeipad.maturity.roadmap;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.AssessmentRejectedException;
import io.github.groeipad.maturity.scoring.CriterionFinding;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Scorer;
import java.util.List;
import java.util.Optional;

/**
 * The cheapest way to a phase: the raises with the least total effort after which it is reached. The effort of a raise is that
 * of its indicator times the options it goes up.
 *
 * <p>A plan counts on nothing that is not known: an open indicator counts as its lowest option, from the start on, so that
 * the phase is reached whatever is found out about those which the plan leaves alone. What is not applicable stays so.
 *
 * <p>Of plans of equal effort, the one with the fewest raises is taken; then, at the first indicator in model order that one
 * of them raises and another does not, the one that raises it; then, at the first indicator that they raise differently, the
 * one that raises it more.
 */
public final class Plan {

    /**
     * How many small steps a search takes at most, unless stated: some seconds, which few models need. There is no such limit for
     * models of up to 100 indicators that have weighted means only and whose gates ask for all of their criteria: their plans
     * are always proven.
     */
    public static final long SEARCH_BUDGET = 100_000_000;

    private final String target;
    private final MaturityProfile start;
    private final MaturityProfile end;
    private final Assessment endAssessment;
    private final List<Step> steps;
    private final List<Obstacle> obstacles;
    private final long leastEffort;

    Plan(
            String target,
            MaturityProfile start,
            MaturityProfile end,
            Assessment endAssessment,
            List<Step> steps,
            List<Obstacle> obstacles,
            long leastEffort) {
        this.target = target;
        this.start = start;
        this.end = end;
        this.endAssessment = endAssessment;
        this.steps = List.copyOf(steps);
        this.obstacles = List.copyOf(obstacles);
        this.leastEffort = leastEffort;
    }

    /**
     * A raise.
     *
     * @param indicator the id of the indicator
     * @param from the id of the option it starts from: its answer, or the lowest option where there is none
     * @param to the id of the option it ends with
     * @param open whether there is no answer yet, so that the first thing to do is to find out
     * @param effort what it takes: the effort of the indicator times the options it goes up; 1 or more
     * @param gain what it brings at its place in the plan
     */
    public record Step(String indicator, String from, String to, boolean open, long effort, Gain gain) {}

    /**
     * Why a phase is out of reach: a criterion that stays unmet though everything that applies has its highest option.
     *
     * @param phase the id of the phase whose gate asks it
     * @param criterion the criterion, as it would be found then
     * @param notApplicable the ids of the indicators it looks at that do not apply to the subject, in model order
     */
    public record Obstacle(String phase, CriterionFinding criterion, List<String> notApplicable) {

        /**
         * Copies the list.
         *
         * @param phase the id of the phase whose gate asks it
         * @param criterion the criterion, as it would be found then
         * @param notApplicable the ids of the indicators it looks at that do not apply to the subject, in model order
         */
        public Obstacle {
            notApplicable = List.copyOf(notApplicable);
        }
    }

    /**
     * {@return the plan to a phase}
     *
     * @param scorer a scorer of the model
     * @param assessment where the subject stands
     * @param phase the id of the phase to reach
     * @throws AssessmentRejectedException if the assessment does not fit the model
     * @throws IllegalArgumentException if the model has no such phase
     */
    public static Plan toPhase(Scorer scorer, Assessment assessment, String phase) {
        return new Planner(new Row(scorer, assessment)).plan(phase, Budget.of(scorer.model()));
    }

    /**
     * {@return the plan to a phase, or the best that is found within a budget}
     *
     * @param scorer a scorer of the model
     * @param assessment where the subject stands
     * @param phase the id of the phase to reach
     * @param searchBudget how many small steps the search may take, 0 or more; never a time, so that the result repeats
     * @throws AssessmentRejectedException if the assessment does not fit the model
     * @throws IllegalArgumentException if the model has no such phase, or the budget is less than 0
     */
    public static Plan toPhase(Scorer scorer, Assessment assessment, String phase, long searchBudget) {
        if (searchBudget < 0) {
            throw new IllegalArgumentException("Plan: search budget must be 0 or more, but was " + searchBudget);
        }
        return new Planner(new Row(scorer, assessment)).plan(phase, new Budget(searchBudget));
    }

    /**
     * {@return the plan to the phase after the one that is reached; absent where there is none}
     *
     * @param scorer a scorer of the model
     * @param assessment where the subject stands
     * @throws AssessmentRejectedException if the assessment does not fit the model
     */
    public static Optional<Plan> toNextPhase(Scorer scorer, Assessment assessment) {
        return Layout.phaseAfter(scorer.model(), scorer.score(assessment).phase())
                .map(phase -> toPhase(scorer, assessment, phase));
    }

    /** {@return the id of the phase to reach} */
    public String target() {
        return target;
    }

    /** {@return whether the phase can be reached at all; if not, {@link #obstacles()} say why, and there are no steps} */
    public boolean isReachable() {
        return obstacles.isEmpty();
    }

    /** {@return why the phase is out of reach, in the order of phases and gates; empty if it can be reached} */
    public List<Obstacle> obstacles() {
        return obstacles;
    }

    /**
     * {@return the raises, one per indicator; empty if there is nothing to do. First come those that the gate of the lowest
     * phase looks at, of the gates that are unmet at the start; then those of the next, and so on; so each phase on the way is
     * reached as early as the plan allows. Within a gate they stand in model order}
     */
    public List<Step> steps() {
        return steps;
    }

    /** {@return the effort of all steps together, 0 or more} */
    public long effort() {
        return steps.stream().mapToLong(Step::effort).sum();
    }

    /** {@return the effort that any plan to the phase takes at least; that of this one, if it is optimal} */
    public long leastEffort() {
        return leastEffort;
    }

    /**
     * {@return whether it is proven that no plan to the phase takes less effort. If not, the search budget ended first, and
     * {@link #leastEffort()} says how much less it could be at most}
     */
    public boolean isOptimal() {
        return effort() == leastEffort;
    }

    /** {@return the profile at the start, with every open indicator at its lowest option} */
    public MaturityProfile start() {
        return start;
    }

    /** {@return the profile after the last step, with every open indicator that is not raised at its lowest option} */
    public MaturityProfile end() {
        return end;
    }

    /** {@return the assessment after the last step, with every open indicator that is not raised at its lowest option} */
    public Assessment endAssessment() {
        return endAssessment;
    }

    /** {@return target, effort and the number of steps, for a log or a debugger} */
    @Override
    public String toString() {
        return "Plan to " + target + ": "
                + (isReachable() ? "effort " + effort() + " in " + steps.size() + " steps" : "out of reach");
    }
}

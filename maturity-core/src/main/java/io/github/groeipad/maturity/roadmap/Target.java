package io.github.groeipad.maturity.roadmap;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.AssessmentRejectedException;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Score;
import io.github.groeipad.maturity.scoring.Scorer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far it is to a target, which need not be the top. The <em>reach</em> is the better of target and actual answer at each
 * indicator; the <em>gap</em> is what the reach scores above the actual answers. So more than the target in one place does not
 * make up for less in another. Over weighted means this is the percent to target that OWASP SAMM publishes.
 *
 * <p>Scores are compared over the same indicators, and count on nothing that is not known, as a {@link Plan} does:
 *
 * <ul>
 *   <li>An open indicator of the subject counts as its lowest option. What it may turn out to be, its profile says.
 *   <li>What does not apply to the subject takes no part, or counts as the model says of it, whatever the target asks.
 *   <li>Of an indicator that is open in the target, or not applicable there, the target asks nothing: its lowest option.
 * </ul>
 */
public final class Target {

    private final TargetScores scores;
    private final List<Distance> distances;

    private Target(TargetScores scores) {
        this.scores = scores;
        this.distances = scores.distances();
    }

    /**
     * How far it is to the target in one scope.
     *
     * @param of {@code overall}, or the id of a dimension
     * @param score the actual score
     * @param target the score of the target
     * @param reach the score of the reach
     * @param gap by how much the reach scores above the actual answers, 0 to 1; with a custom aggregation that breaks its laws it
     *     may be less than 0
     * @param share how much of the target is there: 1 less the gap over the score of the target; 1 where that score is 0. From 0
     *     to 1 over weighted means; where an aggregation picks one value, the gap can exceed the target, and the share is less
     *     than 0
     */
    public record Distance(String of, Score score, Score target, Score reach, Fraction gap, Fraction share) {

        /** {@return whether nothing is missing} */
        public boolean isReached() {
            return gap.signum() <= 0;
        }
    }

    /**
     * How much of the way from a baseline to the target is done in one scope.
     *
     * @param of {@code overall}, or the id of a dimension
     * @param baseline the score of the baseline, with every open indicator at its lowest option
     * @param value the part that is done: the actual score above the baseline, over that of the target above the baseline; less
     *     than 0 below the baseline, more than 1 beyond the target. Where the target scores as the baseline: 1 if it is reached,
     *     and else 0
     */
    public record Progress(String of, Score baseline, Fraction value) {}

    /**
     * What is still to be done at an indicator.
     *
     * @param indicator the id of the indicator
     * @param from the id of the option it has: its answer, or the lowest option where there is none
     * @param to the id of the option that the target has
     * @param open whether there is no answer yet, so that the first thing to do is to find out
     * @param effort what it takes: the effort of the indicator times the options it goes up; 1 or more
     */
    public record Missing(String indicator, String from, String to, boolean open, long effort) {}

    /**
     * {@return how far it is to a target that is itself an assessment, made by hand or an organisation to take as an example}
     *
     * @param scorer a scorer of the model
     * @param assessment where the subject stands
     * @param target what it wants to be; its subject and date may be others
     * @throws AssessmentRejectedException if one of them does not fit the model
     */
    public static Target of(Scorer scorer, Assessment assessment, Assessment target) {
        Row row = new Row(scorer, assessment);
        return new Target(new TargetScores(row, new Row(scorer, target).codes));
    }

    /**
     * {@return how far it is to where a plan ends}
     *
     * @param scorer a scorer of the model
     * @param assessment where the subject stands, today or when the plan was made
     * @param plan a plan of the same model
     * @throws AssessmentRejectedException if the assessment or the end of the plan does not fit the model
     */
    public static Target of(Scorer scorer, Assessment assessment, Plan plan) {
        return of(scorer, assessment, plan.endAssessment());
    }

    /**
     * How far it is to a phase of each of some dimensions. The target is what the cheapest raises lead to after which each of
     * them is in its phase or above, as the profile gives the phase of a dimension; everything else stays as it is. To follow the
     * progress towards it, keep its {@linkplain #targetAssessment() assessment}, because from elsewhere the cheapest raises are
     * others.
     *
     * @param scorer a scorer of the model
     * @param assessment where the subject stands
     * @param phases the phase to be in by dimension, wherever in the tree; the order does not matter
     * @return how far it is; absent where a dimension cannot be in its phase, not even with everything that applies at its
     *     highest option
     * @throws AssessmentRejectedException if the assessment does not fit the model
     * @throws IllegalArgumentException if the model has no such dimension or phase
     */
    public static Optional<Target> ofPhases(Scorer scorer, Assessment assessment, Map<String, String> phases) {
        Row row = new Row(scorer, assessment);
        return new PhaseTarget(row).codes(phases).map(codes -> new Target(new TargetScores(row, codes)));
    }

    /** {@return how far it is in all; absent where no indicator counts} */
    public Optional<Distance> overall() {
        return distance(TargetScores.OVERALL);
    }

    /**
     * {@return how far it is in a dimension; absent where no indicator of it counts, or there is none of that id}
     *
     * @param dimension the id of a dimension, wherever it stands in the tree
     */
    public Optional<Distance> dimension(String dimension) {
        return distance(dimension);
    }

    private Optional<Distance> distance(String of) {
        return distances.stream().filter(each -> each.of().equals(of)).findFirst();
    }

    /** {@return how far it is: in all, then per dimension through the tree, each before those it holds; those that score} */
    public List<Distance> distances() {
        return distances;
    }

    /** {@return every indicator at which the target is better than the actual answer, in model order} */
    public List<Missing> missing() {
        return scores.missing();
    }

    /**
     * {@return how much of the way from a baseline is done: in all, then per dimension through the tree, each before those it
     * holds; those that score, then and now}
     *
     * @param baseline where the subject stood; its own "not applicable" holds for it
     * @throws AssessmentRejectedException if the baseline does not fit the model
     */
    public List<Progress> progressFrom(Assessment baseline) {
        return scores.progressFrom(baseline, distances);
    }

    /** {@return the target as an assessment of the subject, as it takes part in the comparison} */
    public Assessment targetAssessment() {
        return scores.targetAssessment();
    }

    /** {@return where the subject stands, with every open indicator at its lowest option} */
    public MaturityProfile profile() {
        return scores.actual;
    }

    /** {@return the profile of the target} */
    public MaturityProfile target() {
        return scores.target;
    }

    /** {@return the profile of the reach} */
    public MaturityProfile reach() {
        return scores.reach;
    }

    /** {@return the overall gap and share, for a log or a debugger} */
    @Override
    public String toString() {
        return "Target: "
                + overall()
                        .map(each -> "gap " + each.gap() + ", share " + each.share())
                        .orElse("-");
    }
}

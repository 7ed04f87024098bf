package io.github.groeipad.maturity.roadmap;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.AssessmentRejectedException;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.PhaseRange;
import io.github.groeipad.maturity.scoring.ResponseState;
import io.github.groeipad.maturity.scoring.ScoreRange;
import io.github.groeipad.maturity.scoring.Scorer;
import java.util.List;
import java.util.Optional;

/**
 * What to do next, one thing at a time: for every answered indicator below its best value the raise to the next better
 * option, and every open indicator to find out about. What each brings is exact: it is what scoring again would give.
 *
 * <p>First come those by which a phase is reached; then those that bring more readiness for the target phase per effort; then
 * more score per effort; then model order.
 */
public final class Actions {

    private final Optional<String> target;
    private final MaturityProfile profile;
    private final List<Raise> raises;
    private final List<FindOut> findOut;

    private Actions(Row row, MaturityProfile profile, Optional<String> target) {
        ActionFinder finder = new ActionFinder(row, profile, target);
        this.target = target;
        this.profile = profile;
        this.raises = finder.raises();
        this.findOut = finder.findOut();
    }

    /**
     * A raise to the next better option.
     *
     * @param indicator the id of the indicator
     * @param from the id of the option that was answered
     * @param to the id of the next option that is worth more
     * @param effort what it takes: the effort of the indicator times the options it goes up; 1 or more
     * @param gain what it brings
     */
    public record Raise(String indicator, String from, String to, long effort, Gain gain) {}

    /**
     * An open indicator to find out about: what its answer can lead to, if it is answered with an option. Finding out takes no
     * effort as the model counts it.
     *
     * @param indicator the id of the indicator
     * @param state whether nobody knows the answer or nobody gave one
     * @param scores the overall score with the lowest option and with the highest
     * @param phases the phase with the lowest option and with the highest; absent where the model has no phases
     * @param best what the highest option brings
     */
    public record FindOut(
            String indicator, ResponseState state, ScoreRange scores, Optional<PhaseRange> phases, Gain best) {}

    /**
     * {@return what to do next, on the way to the phase after the one that is reached}
     *
     * @param scorer a scorer of the model
     * @param assessment where the subject stands
     * @throws AssessmentRejectedException if the assessment does not fit the model
     */
    public static Actions of(Scorer scorer, Assessment assessment) {
        MaturityProfile profile = scorer.score(assessment);
        return new Actions(new Row(scorer, assessment), profile, Layout.phaseAfter(scorer.model(), profile.phase()));
    }

    /**
     * {@return what to do next, on the way to a phase}
     *
     * @param scorer a scorer of the model
     * @param assessment where the subject stands
     * @param phase the id of the target phase
     * @throws AssessmentRejectedException if the assessment does not fit the model
     * @throws IllegalArgumentException if the model has no such phase
     */
    public static Actions towards(Scorer scorer, Assessment assessment, String phase) {
        Row row = new Row(scorer, assessment);
        row.layout.knownPhase(phase);
        return new Actions(row, scorer.score(assessment), Optional.of(phase));
    }

    /** {@return the id of the target phase; absent where the highest is reached or the model has none} */
    public Optional<String> target() {
        return target;
    }

    /** {@return where the subject stands} */
    public MaturityProfile profile() {
        return profile;
    }

    /** {@return a raise for every answered indicator below its best value, the most rewarding first} */
    public List<Raise> raises() {
        return raises;
    }

    /**
     * {@return every open indicator; first those by whose highest option a phase is reached, then those whose highest option
     * brings more readiness, then more score, then model order}
     */
    public List<FindOut> findOut() {
        return findOut;
    }

    /** {@return how much there is to do, for a log or a debugger} */
    @Override
    public String toString() {
        return "Actions towards " + target.orElse("-") + ": " + raises.size() + " raises, " + findOut.size()
                + " to find out";
    }
}

package io.github.groeipad.maturity.roadmap;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.AssessmentRejectedException;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Scorer;
import java.util.List;
import java.util.Optional;

/**
 * How sure the phase is: what becomes of it if one single thing is a little different. These are the trials:
 *
 * <ul>
 *   <li>Each indicator that applies to the subject (it is counted or open) is left out, as if the model had no such indicator;
 *       {@link Scorer#batchWithout(String)} says what goes with it. What is out already because it is not applicable is not
 *       tried, nor is the only indicator of a model.
 *   <li>Each answered indicator is answered one option lower, if there is one, and one option higher, if there is one, even where
 *       that option is worth the same. Open indicators are not tried: {@link Actions} and the phase range of the profile say
 *       what they can lead to.
 *   <li>Each dimension, wherever it stands in the tree, weighs nine tenths and then eleven tenths of what it does, beside the
 *       unchanged weights of its siblings. A dimension without siblings is not tried: its weight means nothing.
 * </ul>
 *
 * <p>Each trial is scored exactly, by itself, with the rest as it is.
 */
public final class Robustness {

    private final MaturityProfile profile;
    private final int trials;
    private final List<LeftOut> leftOut;
    private final List<OtherAnswer> otherAnswers;
    private final List<OtherWeight> otherWeights;

    private Robustness(RobustnessTrials tried, MaturityProfile profile) {
        this.profile = profile;
        leftOut = tried.leftOut();
        otherAnswers = tried.otherAnswers();
        otherWeights = tried.otherWeights();
        trials = tried.trials();
    }

    /** A trial in which the phase is another one. */
    public sealed interface PhaseChange {

        /** {@return the id of the phase as it is; absent: not started} */
        Optional<String> before();

        /** {@return the id of the phase as it would be; absent: not started} */
        Optional<String> after();
    }

    /**
     * An indicator without which the phase is another one.
     *
     * @param indicator the id of the indicator
     * @param before the id of the phase as it is; absent: not started
     * @param after the id of the phase without the indicator; absent: not started
     */
    public record LeftOut(String indicator, Optional<String> before, Optional<String> after) implements PhaseChange {}

    /**
     * An answer that is one option lower or higher, with which the phase is another one.
     *
     * @param indicator the id of the indicator
     * @param from the id of the option that was answered
     * @param to the id of the option next to it
     * @param before the id of the phase as it is; absent: not started
     * @param after the id of the phase with the other option; absent: not started
     */
    public record OtherAnswer(String indicator, String from, String to, Optional<String> before, Optional<String> after)
            implements PhaseChange {}

    /**
     * A weight that is a tenth less or more, with which the phase is another one.
     *
     * @param dimension the id of the dimension
     * @param from its weight in the model, more than 0
     * @param to the other weight: 9/10 or 11/10 of it
     * @param before the id of the phase as it is; absent: not started
     * @param after the id of the phase with the other weight; absent: not started
     */
    public record OtherWeight(
            String dimension, Fraction from, Fraction to, Optional<String> before, Optional<String> after)
            implements PhaseChange {}

    /**
     * {@return how sure the phase of an assessment is}
     *
     * @param scorer a scorer of the model
     * @param assessment where the subject stands
     * @throws AssessmentRejectedException if the assessment does not fit the model
     * @throws IllegalArgumentException if the model has no phases
     */
    public static Robustness of(Scorer scorer, Assessment assessment) {
        if (scorer.model().phases().isEmpty()) {
            throw new IllegalArgumentException(
                    "Robustness: model " + scorer.model().reference() + " must have phases, but has none");
        }
        return new Robustness(new RobustnessTrials(new Row(scorer, assessment)), scorer.score(assessment));
    }

    /** {@return the id of the phase as it is; absent: not started} */
    public Optional<String> phase() {
        return profile.phase();
    }

    /** {@return where the subject stands} */
    public MaturityProfile profile() {
        return profile;
    }

    /** {@return the indicators that change the phase when they are left out, in model order} */
    public List<LeftOut> leftOut() {
        return leftOut;
    }

    /** {@return the answers that change the phase when they are one option lower or higher, in model order, lower ones first} */
    public List<OtherAnswer> otherAnswers() {
        return otherAnswers;
    }

    /**
     * {@return the weights of dimensions that change the phase when they are a tenth less or more: through the tree, each
     * dimension before those it holds, lesser weights first}
     */
    public List<OtherWeight> otherWeights() {
        return otherWeights;
    }

    /** {@return how many trials there were, with those in which the phase stands; 0 or more} */
    public int trials() {
        return trials;
    }

    /** {@return the share of the trials in which the phase stands, 0 to 1; 1 where there was nothing to try} */
    public Fraction share() {
        int changes = leftOut.size() + otherAnswers.size() + otherWeights.size();
        return trials == 0 ? Fraction.one() : Fraction.of(trials - changes, trials);
    }

    /** {@return phase, share and trials, for a log or a debugger} */
    @Override
    public String toString() {
        return "Robustness of phase " + phase().orElse("-") + ": stands in " + share() + " of " + trials + " trials";
    }
}

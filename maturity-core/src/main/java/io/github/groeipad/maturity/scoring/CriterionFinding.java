package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Fraction;
import java.util.Locale;
import java.util.Optional;

/**
 * How one leaf of a gate was decided: what it asked, what was found, and why it is unmet.
 *
 * @param criterion the leaf; one that stands for each dimension appears once per dimension, with that dimension as its scope
 * @param asked the threshold, or the value of the option asked for, 0 to 1
 * @param found the value found, 0 to 1; absent where there is none
 * @param coverage how much of what it looks at was answered, 0 to 1; absent where nothing of it applies
 * @param reason why it is unmet; absent where it is met
 * @param progress how far towards being met, 0 to 1; 1 where it is met
 */
public record CriterionFinding(
        Criterion.Leaf criterion,
        Fraction asked,
        Optional<Fraction> found,
        Optional<Fraction> coverage,
        Optional<Reason> reason,
        Fraction progress) {

    /** Why a criterion is unmet. */
    public enum Reason {
        /** The value does not pass the threshold. */
        BELOW_THRESHOLD,
        /** It would pass, but too little of what it looks at was answered. */
        NOT_ENOUGH_ANSWERS,
        /** There is no value, since nothing is counted yet. */
        NO_VALUE,
        /** Nothing of what it looks at applies to the subject. */
        NOTHING_APPLIES;

        /** {@return the name used in documents, such as {@code "below-threshold"}} */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** {@return whether the criterion is met} */
    public boolean isMet() {
        return reason.isEmpty();
    }
}

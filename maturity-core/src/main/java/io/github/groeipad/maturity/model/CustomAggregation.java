package io.github.groeipad.maturity.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An aggregation of your own. Implement it as a record or another immutable class with value equality: a model that
 * holds it is compared, serialized and shared between threads.
 *
 * <p>A rule owes what every score owes: a value from 0 to 1, which does not fall when a child's value rises, and does
 * not depend on the order of the children or on anything but its input. The test kit puts a rule to these laws.
 */
public non-sealed interface CustomAggregation extends Aggregation {

    /** {@return the name by which documents refer to this rule; an id} */
    String name();

    /** {@return the version of the rule; change it whenever a result can change} */
    String version();

    /**
     * Computes the score. Called only where at least one child has a value.
     *
     * @param children every child, in model order, with its value or why it has none
     * @return the score, from 0 to 1
     */
    Fraction aggregate(List<Child> children);

    /**
     * Splits a score over the children, so that the score can be explained. Unless overridden, each child gets a part in
     * proportion to {@code weight * value}, or to its weight where all values are 0.
     *
     * @param children what {@link #aggregate} was given
     * @param score what {@link #aggregate} returned
     * @return one part for each child, in the same order, 0 for a child without a value; they add up to the score
     */
    default List<Fraction> contributions(List<Child> children, Fraction score) {
        Fraction byValue = Fraction.zero();
        Fraction byWeight = Fraction.zero();
        for (Child child : children) {
            if (child.value().isPresent()) {
                byValue = byValue.plus(child.weight().times(child.value().get()));
                byWeight = byWeight.plus(child.weight());
            }
        }
        List<Fraction> parts = new ArrayList<>(children.size());
        for (Child child : children) {
            Fraction value = child.value().orElse(null);
            if (value == null) {
                parts.add(Fraction.zero());
            } else if (byValue.signum() > 0) {
                parts.add(score.times(child.weight().times(value)).dividedBy(byValue));
            } else {
                parts.add(score.times(child.weight()).dividedBy(byWeight));
            }
        }
        return parts;
    }

    /** Why a child has no value. */
    enum Missing {
        /** An indicator that does not apply to the subject. */
        NOT_APPLICABLE,
        /** An indicator whose answer nobody knows. */
        UNKNOWN,
        /** An indicator without an answer. */
        UNANSWERED,
        /** A dimension below which nothing is counted. */
        NOTHING_COUNTED
    }

    /**
     * A child of the dimension that is aggregated: an indicator or a dimension.
     *
     * @param id its id
     * @param weight its weight, more than 0
     * @param value its value, 0 to 1; absent where it has none
     * @param missing why it has no value; present where {@code value} is absent
     */
    record Child(String id, Fraction weight, Optional<Fraction> value, Optional<Missing> missing) {

        /**
         * Checks that there is a value or a reason.
         *
         * @param id its id
         * @param weight its weight, more than 0
         * @param value its value, 0 to 1; absent where it has none
         * @param missing why it has no value; present where {@code value} is absent
         * @throws IllegalArgumentException if there are both or neither
         */
        public Child {
            if (value.isPresent() == missing.isPresent()) {
                throw new IllegalArgumentException(
                        "Child " + id + ": either a value or why it is missing must be given");
            }
        }
    }
}

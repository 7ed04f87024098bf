package io.github.groeipad.maturity.model;

import java.io.Serializable;

/**
 * How the score of a dimension follows from those of its children (or the overall score from the top-level dimensions).
 * Only children that have a score take part; where none has, there is no score.
 *
 * <p>Below, each such child has a value {@code x} from 0 to 1 and a weight {@code w}.
 */
public sealed interface Aggregation extends Serializable
        permits Aggregation.WeightedMean,
                Aggregation.Minimum,
                Aggregation.Maximum,
                Aggregation.LowerMedian,
                Aggregation.ShareAtLeast,
                CustomAggregation {

    /** {@code sum(w x) / sum(w)}: strong children make up for weak ones. */
    record WeightedMean() implements Aggregation {}

    /** The smallest {@code x}; weights play no part. */
    record Minimum() implements Aggregation {}

    /** The largest {@code x}; weights play no part. */
    record Maximum() implements Aggregation {}

    /** In the order of {@code x}, the first at which the running weight is at least half of the total weight. */
    record LowerMedian() implements Aggregation {}

    /**
     * The weight of the children with {@code x >= value}, over the total weight.
     *
     * @param value what a child has to be worth: more than 0, at most 1
     */
    record ShareAtLeast(Fraction value) implements Aggregation {}

    /** {@return the weighted mean, the aggregation of a dimension that states none} */
    static Aggregation weightedMean() {
        return new WeightedMean();
    }

    /** {@return the minimum} */
    static Aggregation minimum() {
        return new Minimum();
    }

    /** {@return the maximum} */
    static Aggregation maximum() {
        return new Maximum();
    }

    /** {@return the lower median} */
    static Aggregation lowerMedian() {
        return new LowerMedian();
    }

    /**
     * {@return the share of children with at least a value}
     *
     * @param value what a child has to be worth: more than 0, at most 1
     */
    static Aggregation shareAtLeast(Fraction value) {
        return new ShareAtLeast(value);
    }
}

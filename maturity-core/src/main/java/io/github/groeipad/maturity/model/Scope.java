package io.github.groeipad.maturity.model;

import java.io.Serializable;

/** What a criterion looks at: everything, one dimension, each top-level dimension, or all indicators of a tag. */
public sealed interface Scope extends Serializable {

    /** All top-level dimensions together. */
    record Overall() implements Scope {}

    /** Every top-level dimension that applies, one criterion each. */
    record EachDimension() implements Scope {}

    /**
     * One dimension, wherever it stands in the tree.
     *
     * @param id the id of a dimension of the model
     */
    record OfDimension(String id) implements Scope {}

    /**
     * All indicators that carry a tag, wherever they stand.
     *
     * @param tag a tag that an indicator of the model carries
     */
    record OfTag(String tag) implements Scope {}

    /** {@return all top-level dimensions together} */
    static Scope overall() {
        return new Overall();
    }

    /** {@return every top-level dimension that applies, one criterion each} */
    static Scope eachDimension() {
        return new EachDimension();
    }

    /**
     * {@return one dimension}
     *
     * @param id the id of a dimension of the model
     */
    static Scope dimension(String id) {
        return new OfDimension(id);
    }

    /**
     * {@return all indicators that carry a tag}
     *
     * @param tag a tag that an indicator of the model carries
     */
    static Scope tag(String tag) {
        return new OfTag(tag);
    }
}

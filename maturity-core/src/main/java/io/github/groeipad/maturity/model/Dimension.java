package io.github.groeipad.maturity.model;

import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/**
 * A capability dimension: a branch of the model that holds either indicators or smaller dimensions.
 *
 * <p>Whether a dimension is sound is checked by the model it is put in.
 */
@Value.Immutable
public abstract sealed class Dimension implements Serializable permits ImmutableDimension {

    Dimension() {}

    /**
     * {@return a builder of a dimension}
     *
     * @param id its id, unique over all dimensions and indicators of the model
     */
    public static Builder builder(String id) {
        return ImmutableDimension.builder().id(id);
    }

    /** {@return the id, unique over all dimensions and indicators of the model} */
    public abstract String id();

    /** {@return the name; may be empty} */
    @Value.Default
    public LocalizedText name() {
        return LocalizedText.empty();
    }

    /** {@return what it is about; may be empty} */
    @Value.Default
    public LocalizedText description() {
        return LocalizedText.empty();
    }

    /** {@return how heavily it counts beside its siblings: more than 0, at most 1,000,000; 1 unless stated} */
    @Value.Default
    public Fraction weight() {
        return Fraction.one();
    }

    /** {@return how its score follows from its children's; the weighted mean unless stated} */
    @Value.Default
    public Aggregation aggregation() {
        return Aggregation.weightedMean();
    }

    /** {@return its indicators in their order; empty if it holds dimensions} */
    public abstract List<Indicator> indicators();

    /** {@return its smaller dimensions in their order; empty if it holds indicators} */
    public abstract List<Dimension> dimensions();

    /** Makes a dimension. */
    public abstract static sealed class Builder permits ImmutableDimension.Builder {

        private LocalizedText nameSoFar = LocalizedText.empty();
        private LocalizedText descriptionSoFar = LocalizedText.empty();

        Builder() {}

        abstract Builder id(String id);

        abstract Builder addIndicator(Indicator indicator);

        abstract Builder addDimension(Dimension dimension);

        /**
         * Sets the name.
         *
         * @param name the name in all its languages
         * @return this builder
         */
        public abstract Builder name(LocalizedText name);

        /**
         * Adds the name in one language.
         *
         * @param tag a BCP 47 tag
         * @param text the name
         * @return this builder
         */
        public final Builder name(String tag, String text) {
            nameSoFar = nameSoFar.and(tag, text);
            return name(nameSoFar);
        }

        /**
         * Sets what it is about.
         *
         * @param description the description in all its languages
         * @return this builder
         */
        public abstract Builder description(LocalizedText description);

        /**
         * Adds the description in one language.
         *
         * @param tag a BCP 47 tag
         * @param text what it is about
         * @return this builder
         */
        public final Builder description(String tag, String text) {
            descriptionSoFar = descriptionSoFar.and(tag, text);
            return description(descriptionSoFar);
        }

        /**
         * Sets how heavily it counts beside its siblings.
         *
         * @param weight more than 0, at most 1,000,000
         * @return this builder
         */
        public abstract Builder weight(Fraction weight);

        /**
         * Sets how heavily it counts beside its siblings.
         *
         * @param weight more than 0, at most 1,000,000
         * @return this builder
         */
        public final Builder weight(long weight) {
            return weight(Fraction.of(weight));
        }

        /**
         * Sets how heavily it counts beside its siblings.
         *
         * @param weight more than 0, at most 1,000,000: a decimal or fraction such as {@code "1.5"} or {@code "2/3"}
         * @return this builder
         * @throws IllegalArgumentException if the text is not a number
         */
        public final Builder weight(String weight) {
            return weight(Fraction.parse(weight));
        }

        /**
         * Sets how its score follows from its children's.
         *
         * @param aggregation a built-in aggregation or one of your own
         * @return this builder
         */
        public abstract Builder aggregation(Aggregation aggregation);

        /**
         * Adds an indicator.
         *
         * @param indicator the next indicator
         * @return this builder
         */
        public final Builder indicator(Indicator indicator) {
            return addIndicator(indicator);
        }

        /**
         * Adds an indicator.
         *
         * @param indicator the next indicator, as described so far
         * @return this builder
         */
        public final Builder indicator(Indicator.Builder indicator) {
            return addIndicator(indicator.build());
        }

        /**
         * Adds a smaller dimension.
         *
         * @param dimension the next dimension
         * @return this builder
         */
        public final Builder dimension(Dimension dimension) {
            return addDimension(dimension);
        }

        /**
         * Adds a smaller dimension.
         *
         * @param dimension the next dimension, as described so far
         * @return this builder
         */
        public final Builder dimension(Dimension.Builder dimension) {
            return addDimension(dimension.build());
        }

        /** {@return the dimension} */
        public abstract Dimension build();
    }
}

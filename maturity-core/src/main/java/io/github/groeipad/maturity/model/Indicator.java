package io.github.groeipad.maturity.model;

import io.github.groeipad.maturity.internal.Visible;
import java.io.Serializable;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * A statement about the organisation that is answered on a response scale.
 *
 * <p>Whether an indicator is sound (its scale exists, its weight is more than 0, …) is checked by the model it is put in.
 */
@Value.Immutable
public abstract sealed class Indicator implements Serializable permits ImmutableIndicator {

    Indicator() {}

    /**
     * {@return a builder of an indicator}
     *
     * @param id its id, unique over all dimensions and indicators of the model
     */
    public static Builder builder(String id) {
        return ImmutableIndicator.builder().id(id);
    }

    /** {@return the id, unique over all dimensions and indicators of the model} */
    public abstract String id();

    /** {@return what is stated} */
    @Value.Default
    public LocalizedText statement() {
        return LocalizedText.empty();
    }

    /** {@return the id of the scale on which it is answered} */
    @Value.Default
    public String scale() {
        return "";
    }

    /** {@return how heavily it counts beside its siblings: more than 0, at most 1,000,000; 1 unless stated} */
    @Value.Default
    public Fraction weight() {
        return Fraction.one();
    }

    /** {@return the id of the phase in which it is first expected; absent: none} */
    public abstract Optional<String> phase();

    /** {@return what sort of statement it is; a fact unless stated} */
    @Value.Default
    public IndicatorKind kind() {
        return IndicatorKind.FACT;
    }

    /** {@return whether it may be answered with "not applicable"; false unless stated} */
    @Value.Default
    public boolean notApplicableAllowed() {
        return false;
    }

    /** {@return the effort of one step up the scale, in units of the model's author: 1 or more; 1 unless stated} */
    @Value.Default
    public int effort() {
        return 1;
    }

    /** {@return the tags, by which indicators of several dimensions are scored together; sorted} */
    @Value.NaturalOrder
    public abstract SortedSet<String> tags();

    /** {@return where the statement comes from} */
    public abstract Optional<String> provenance();

    /** {@return what to do for a better answer; may be empty} */
    @Value.Default
    public LocalizedText advice() {
        return LocalizedText.empty();
    }

    @Value.Check
    void check() {
        Visible.check("Indicator " + id() + ": provenance", provenance());
    }

    /** Makes an indicator. */
    public abstract static sealed class Builder permits ImmutableIndicator.Builder {

        private LocalizedText statementSoFar = LocalizedText.empty();
        private LocalizedText adviceSoFar = LocalizedText.empty();

        Builder() {}

        abstract Builder id(String id);

        abstract Builder addTag(String tag);

        /**
         * Sets what is stated.
         *
         * @param statement the statement in all its languages
         * @return this builder
         */
        public abstract Builder statement(LocalizedText statement);

        /**
         * Adds the statement in one language.
         *
         * @param tag a BCP 47 tag
         * @param text the statement
         * @return this builder
         */
        public final Builder statement(String tag, String text) {
            statementSoFar = statementSoFar.and(tag, text);
            return statement(statementSoFar);
        }

        /**
         * Sets the scale on which it is answered.
         *
         * @param scale the id of a scale of the model
         * @return this builder
         */
        public abstract Builder scale(String scale);

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
         * Sets the phase in which it is first expected.
         *
         * @param phase the id of a phase of the model
         * @return this builder
         */
        public abstract Builder phase(String phase);

        /**
         * Sets what sort of statement it is.
         *
         * @param kind the kind
         * @return this builder
         */
        public abstract Builder kind(IndicatorKind kind);

        /**
         * Sets whether it may be answered with "not applicable".
         *
         * @param allowed true if it may
         * @return this builder
         */
        public abstract Builder notApplicableAllowed(boolean allowed);

        /**
         * Sets the effort of one step up the scale.
         *
         * @param effort 1 or more
         * @return this builder
         */
        public abstract Builder effort(int effort);

        /**
         * Adds tags.
         *
         * @param tags ids of tags; one that is there already stays there once
         * @return this builder
         */
        public final Builder tags(String... tags) {
            for (String tag : tags) {
                addTag(tag);
            }
            return this;
        }

        /**
         * Sets where the statement comes from.
         *
         * @param provenance a source
         * @return this builder
         */
        public abstract Builder provenance(String provenance);

        /**
         * Sets what to do for a better answer.
         *
         * @param advice the advice in all its languages
         * @return this builder
         */
        public abstract Builder advice(LocalizedText advice);

        /**
         * Adds the advice in one language.
         *
         * @param tag a BCP 47 tag
         * @param text what to do for a better answer
         * @return this builder
         */
        public final Builder advice(String tag, String text) {
            adviceSoFar = adviceSoFar.and(tag, text);
            return advice(adviceSoFar);
        }

        /**
         * {@return the indicator}
         *
         * @throws IllegalArgumentException if the provenance is blank
         */
        public abstract Indicator build();
    }
}

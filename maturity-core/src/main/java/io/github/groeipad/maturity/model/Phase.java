package io.github.groeipad.maturity.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A step of the growth path. A subject is in the highest phase such that its gate and those of all lower phases are met.
 *
 * <p>Whether a phase is sound is checked by the model it is put in.
 */
@Value.Immutable
public abstract sealed class Phase implements Serializable permits ImmutablePhase {

    Phase() {}

    /**
     * {@return a builder of a phase}
     *
     * @param id its id, unique among the phases
     */
    public static Builder builder(String id) {
        return ImmutablePhase.builder().id(id);
    }

    /** {@return the id, unique among the phases} */
    public abstract String id();

    /** {@return the name; may be empty} */
    @Value.Default
    public LocalizedText name() {
        return LocalizedText.empty();
    }

    /** {@return what an organisation in this phase looks like; may be empty} */
    @Value.Default
    public LocalizedText description() {
        return LocalizedText.empty();
    }

    /** {@return what the step from this phase to the next asks; may be empty} */
    @Value.Default
    public LocalizedText advice() {
        return LocalizedText.empty();
    }

    /** {@return what has to be met to be in this phase; absent: nothing} */
    public abstract Optional<Criterion> gate();

    /** Makes a phase. */
    public abstract static sealed class Builder permits ImmutablePhase.Builder {

        private LocalizedText nameSoFar = LocalizedText.empty();
        private LocalizedText descriptionSoFar = LocalizedText.empty();
        private LocalizedText adviceSoFar = LocalizedText.empty();

        Builder() {}

        abstract Builder id(String id);

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
         * Sets what an organisation in this phase looks like.
         *
         * @param description the description in all its languages
         * @return this builder
         */
        public abstract Builder description(LocalizedText description);

        /**
         * Adds the description in one language.
         *
         * @param tag a BCP 47 tag
         * @param text what an organisation in this phase looks like
         * @return this builder
         */
        public final Builder description(String tag, String text) {
            descriptionSoFar = descriptionSoFar.and(tag, text);
            return description(descriptionSoFar);
        }

        /**
         * Sets what the step from this phase to the next asks.
         *
         * @param advice the advice in all its languages
         * @return this builder
         */
        public abstract Builder advice(LocalizedText advice);

        /**
         * Adds the advice in one language.
         *
         * @param tag a BCP 47 tag
         * @param text what the step to the next phase asks
         * @return this builder
         */
        public final Builder advice(String tag, String text) {
            adviceSoFar = adviceSoFar.and(tag, text);
            return advice(adviceSoFar);
        }

        /**
         * Sets what has to be met to be in this phase.
         *
         * @param gate a criterion
         * @return this builder
         */
        public abstract Builder gate(Criterion gate);

        /** {@return the phase} */
        public abstract Phase build();
    }
}

package io.github.groeipad.maturity.model;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A phase. */
@Value.Immutable
public abstract sealed class SamplePhase implements Serializable permits ImmutableSamplePhase {
    @Serial
    private static final long serialVersionUID = 1;

    SamplePhase() {}

    /**
     * Starts a phase.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return ImmutableSamplePhase.builder();
    }

    /**
     * The id.
     *
     * @return not empty
     */
    public abstract String id();

    /**
     * What it is called.
     *
     * @return absent when it has no name
     */
    public abstract Optional<String> name();

    /**
     * Tags.
     *
     * @return in the order given
     */
    public abstract List<String> tags();

    /**
     * The weight.
     *
     * @return more than 0
     */
    @Value.Default
    public int weight() {
        return 1;
    }

    @Value.Check
    void check() {
        if (weight() <= 0) {
            throw new IllegalArgumentException("Phase " + id() + ": weight must be more than 0, but was " + weight());
        }
    }

    /** Builds a phase. */
    public abstract static sealed class Builder permits ImmutableSamplePhase.Builder {
        Builder() {}

        /**
         * Sets the id.
         *
         * @param id not empty
         * @return this builder
         */
        public abstract Builder id(String id);

        /**
         * Sets the name.
         *
         * @param name what it is called
         * @return this builder
         */
        public abstract Builder name(String name);

        /**
         * Adds a tag.
         *
         * @param tag not empty
         * @return this builder
         */
        public abstract Builder addTag(String tag);

        /**
         * Sets the weight.
         *
         * @param weight more than 0
         * @return this builder
         */
        public abstract Builder weight(int weight);

        /**
         * Builds it.
         *
         * @return the phase
         */
        public abstract SamplePhase build();
    }
}

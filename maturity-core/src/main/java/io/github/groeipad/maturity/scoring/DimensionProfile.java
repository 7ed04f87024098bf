package io.github.groeipad.maturity.scoring;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What scoring tells about one dimension. */
@Value.Immutable
public abstract sealed class DimensionProfile permits ImmutableDimensionProfile {

    DimensionProfile() {}

    /**
     * {@return a builder of a profile that was scored elsewhere, for those who read one from a document}
     *
     * @param id the id of the dimension
     */
    public static Builder builder(String id) {
        return ImmutableDimensionProfile.builder().id(id);
    }

    /** {@return the id of the dimension} */
    public abstract String id();

    /** {@return the score; absent where nothing is counted} */
    public abstract Optional<Score> score();

    /** {@return between which the score lies whatever the open answers are; present where the score is} */
    public abstract Optional<ScoreRange> bounds();

    /** {@return how much was really answered} */
    public abstract Coverage coverage();

    /** {@return the score if every indicator that applies had its highest option; absent where there could be none} */
    public abstract Optional<Score> attainable();

    /** {@return the scores per phase in phase order; without phases of which nothing here is counted} */
    public abstract List<PhaseScore> phaseScores();

    /** {@return the profiles of the dimensions it holds, in model order} */
    public abstract List<DimensionProfile> dimensions();

    /** {@return how far along the path; present for a top-level dimension with an indicator that is tagged with a phase} */
    public abstract Optional<Position> position();

    /** {@return the phases possible while indicators are open; absent where no gate asks anything of the dimension} */
    public abstract Optional<PhaseRange> phaseRange();

    /**
     * {@return the id of the highest phase such that the gates up to it are met, as far as they ask something of this
     * dimension; absent where it has not started or no gate asks anything of it, which {@link #phaseRange()} tells apart}
     */
    public abstract Optional<String> phase();

    /** {@return the readiness per phase in phase order; empty where no gate asks anything of the dimension} */
    public abstract List<Readiness> readiness();

    /** Makes the profile of a dimension. */
    public abstract static sealed class Builder permits ImmutableDimensionProfile.Builder {

        Builder() {}

        abstract Builder id(String id);

        /**
         * Sets the score.
         *
         * @param score the score
         * @return this builder
         */
        public abstract Builder score(Optional<? extends Score> score);

        /**
         * Sets the bounds of the score.
         *
         * @param bounds present where the score is
         * @return this builder
         */
        public abstract Builder bounds(Optional<? extends ScoreRange> bounds);

        /**
         * Sets how much was really answered.
         *
         * @param coverage the coverage
         * @return this builder
         */
        public abstract Builder coverage(Coverage coverage);

        /**
         * Sets the attainable score.
         *
         * @param attainable the score with the highest option everywhere
         * @return this builder
         */
        public abstract Builder attainable(Optional<? extends Score> attainable);

        /**
         * Sets the scores per phase.
         *
         * @param phaseScores in phase order
         * @return this builder
         */
        public abstract Builder phaseScores(Iterable<? extends PhaseScore> phaseScores);

        /**
         * Sets the profiles of the dimensions it holds.
         *
         * @param dimensions in model order
         * @return this builder
         */
        public abstract Builder dimensions(Iterable<? extends DimensionProfile> dimensions);

        /**
         * Sets the position.
         *
         * @param position the position of a top-level dimension
         * @return this builder
         */
        public abstract Builder position(Optional<? extends Position> position);

        /**
         * Sets the phases possible.
         *
         * @param phaseRange lowest and highest
         * @return this builder
         */
        public abstract Builder phaseRange(Optional<? extends PhaseRange> phaseRange);

        /**
         * Sets the phase.
         *
         * @param phase the id of a phase
         * @return this builder
         */
        public abstract Builder phase(Optional<String> phase);

        /**
         * Sets the readiness per phase.
         *
         * @param readiness in phase order
         * @return this builder
         */
        public abstract Builder readiness(Iterable<? extends Readiness> readiness);

        /** {@return the profile} */
        public abstract DimensionProfile build();
    }
}

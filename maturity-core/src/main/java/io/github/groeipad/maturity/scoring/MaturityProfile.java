package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.model.ModelReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result of scoring an assessment: phase, position, scores, coverage, readiness and contributions, and how each came
 * about.
 *
 * <p>A profile that a {@link Scorer} gives works out what it is asked for when it is asked, and keeps it. One that is read
 * from a document holds what the document holds; it is equal to the profile that was written, but cannot say how its
 * numbers came about.
 */
public abstract sealed class MaturityProfile permits ComputedProfile, RecordedProfile {

    MaturityProfile() {}

    /** {@return a builder of a profile that was scored elsewhere, for those who read one from a document} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the model that was scored with, with its fingerprint} */
    public abstract ModelReference model();

    /** {@return the organisation that was assessed} */
    public abstract Subject subject();

    /** {@return the day of the assessment} */
    public abstract LocalDate date();

    /** {@return the day from which it was looked whether evidence has expired; the day of the assessment unless stated} */
    public abstract LocalDate asOf();

    /**
     * {@return the evidence that has expired, in model order and per response in its own order; whether the answers that rest
     * on it count, the model's rules say}
     */
    public abstract List<Expiry> expired();

    /** {@return the id of the phase; absent: not started, or the model has no phases} */
    public abstract Optional<String> phase();

    /** {@return the phases possible while indicators are open; absent where the model has no phases} */
    public abstract Optional<PhaseRange> phaseRange();

    /** {@return whether the phase is the same whatever the open answers are; true where the model has no phases} */
    public final boolean phaseDetermined() {
        return phaseRange().map(PhaseRange::isDetermined).orElse(true);
    }

    /** {@return the overall score; absent where nothing is counted} */
    public abstract Optional<Score> score();

    /** {@return between which the score lies whatever the open answers are; present where the score is} */
    public abstract Optional<ScoreRange> bounds();

    /** {@return how far along the path; absent where no indicator is tagged with a phase} */
    public abstract Optional<Position> position();

    /** {@return how much was really answered} */
    public abstract Coverage coverage();

    /** {@return the score if every indicator that applies had its highest option; absent where there could be none} */
    public abstract Optional<Score> attainable();

    /** {@return the scores of all tags of the model, by tag, sorted} */
    public abstract Map<String, TagScore> tags();

    /** {@return the profiles of the top-level dimensions, in model order} */
    public abstract List<DimensionProfile> dimensions();

    /**
     * {@return the profile of a dimension, wherever it stands in the tree, or nothing if there is none of that id}
     *
     * @param id the id of a dimension
     */
    public final Optional<DimensionProfile> dimension(String id) {
        return find(dimensions(), id);
    }

    /**
     * {@return the score of a dimension; absent where nothing below it is counted, or there is none of that id}
     *
     * @param dimension the id of a dimension, wherever it stands in the tree
     */
    public Optional<Score> scoreOf(String dimension) {
        return dimension(dimension).flatMap(DimensionProfile::score);
    }

    /** {@return the readiness per phase in phase order; empty where the model has no phases} */
    public abstract List<Readiness> readiness();

    /**
     * {@return the readiness for a phase, or nothing if there is none of that id}
     *
     * @param phase the id of a phase
     */
    public final Optional<Readiness> readiness(String phase) {
        return readiness().stream().filter(each -> each.phase().equals(phase)).findFirst();
    }

    /** {@return what each indicator adds to the overall score, in model order; they add up to it exactly} */
    public abstract List<Contribution> contributions();

    /**
     * {@return how the gate of each phase was decided, in phase order; the first unmet one holds the phase}
     *
     * @throws IllegalStateException if this profile was read from a document, which does not hold it
     */
    public abstract List<GateFinding> gates();

    /**
     * {@return how the overall score came about, down to the indicators}
     *
     * @throws IllegalStateException if this profile was read from a document, which does not hold it
     */
    public abstract Derivation derivation();

    /**
     * How a reported number of the profile came about. The ends of bounds are the reported numbers of the assessment with every
     * open indicator at its lowest, or highest, option, and what is attainable is that of the assessment with the highest option
     * everywhere: score that assessment to see how they come about.
     *
     * @param measure the kind of number
     * @param of what it is a number of: {@code overall}, the id of a dimension or, for a score, of an indicator; the tag of a
     *     tag score or tag coverage; for a phase score the scope and the phase with a slash between them, such as
     *     {@code overall/converse}; for a readiness or gate progress the phase, or a dimension and the phase with a slash
     *     between them
     * @return the derivation
     * @throws IllegalArgumentException if the model has no such number
     * @throws IllegalStateException if this profile was read from a document, which does not hold it
     */
    public abstract Derivation derivation(Derivation.Measure measure, String of);

    private static Optional<DimensionProfile> find(List<DimensionProfile> profiles, String id) {
        for (DimensionProfile profile : profiles) {
            Optional<DimensionProfile> found =
                    profile.id().equals(id) ? Optional.of(profile) : find(profile.dimensions(), id);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /**
     * {@return whether the other is a profile of the same numbers, decisions, expired evidence, subject, days and model; how
     * they came about is not compared}
     */
    @Override
    public final boolean equals(@Nullable Object object) {
        return object == this || (object instanceof MaturityProfile other && parts().equals(other.parts()));
    }

    @Override
    public final int hashCode() {
        return Objects.hash(model(), subject(), date(), phase(), score());
    }

    /** {@return subject, date, phase and score, for a log or a debugger} */
    @Override
    public final String toString() {
        return "MaturityProfile of " + subject().id() + " on " + date() + ": phase " + phase().orElse("-") + ", score "
                + score().map(Score::toString).orElse("-");
    }

    private List<Object> parts() {
        return List.of(
                model(),
                subject(),
                date(),
                asOf(),
                phase(),
                phaseRange(),
                score(),
                bounds(),
                position(),
                coverage(),
                attainable(),
                tags(),
                dimensions(),
                readiness(),
                contributions(),
                expired());
    }

    /** Makes a profile that was scored elsewhere. Model, subject, date and coverage are needed. */
    public static final class Builder {

        @Nullable
        ModelReference model;

        @Nullable
        Subject subject;

        @Nullable
        LocalDate date;

        @Nullable
        LocalDate asOf;

        @Nullable
        Coverage coverage;

        Optional<String> phase = Optional.empty();
        Optional<PhaseRange> phaseRange = Optional.empty();
        Optional<Score> score = Optional.empty();
        Optional<ScoreRange> bounds = Optional.empty();
        Optional<Position> position = Optional.empty();
        Optional<Score> attainable = Optional.empty();
        Map<String, TagScore> tags = new LinkedHashMap<>();
        List<DimensionProfile> dimensions = new ArrayList<>();
        List<Readiness> readiness = new ArrayList<>();
        List<Contribution> contributions = new ArrayList<>();
        List<Expiry> expired = new ArrayList<>();

        private Builder() {}

        /**
         * Sets the model.
         *
         * @param reference the model, with its fingerprint
         * @return this builder
         */
        public Builder model(ModelReference reference) {
            model = reference;
            return this;
        }

        /**
         * Sets the subject.
         *
         * @param assessed the organisation that was assessed
         * @return this builder
         */
        public Builder subject(Subject assessed) {
            subject = assessed;
            return this;
        }

        /**
         * Sets the date.
         *
         * @param day the day of the assessment
         * @return this builder
         */
        public Builder date(LocalDate day) {
            date = day;
            return this;
        }

        /**
         * Sets from which day it was looked whether evidence has expired.
         *
         * @param day the day; that of the assessment unless stated
         * @return this builder
         */
        public Builder asOf(LocalDate day) {
            asOf = day;
            return this;
        }

        /**
         * Sets the evidence that has expired.
         *
         * @param evidence in model order
         * @return this builder
         */
        public Builder expired(List<Expiry> evidence) {
            expired = List.copyOf(evidence);
            return this;
        }

        /**
         * Sets the phase.
         *
         * @param reached the id of a phase
         * @return this builder
         */
        public Builder phase(Optional<String> reached) {
            phase = reached;
            return this;
        }

        /**
         * Sets the phases possible.
         *
         * @param possible lowest and highest
         * @return this builder
         */
        public Builder phaseRange(Optional<PhaseRange> possible) {
            phaseRange = possible;
            return this;
        }

        /**
         * Sets the overall score.
         *
         * @param overall the score
         * @return this builder
         */
        public Builder score(Optional<Score> overall) {
            score = overall;
            return this;
        }

        /**
         * Sets the bounds of the overall score.
         *
         * @param possible present where the score is
         * @return this builder
         */
        public Builder bounds(Optional<ScoreRange> possible) {
            bounds = possible;
            return this;
        }

        /**
         * Sets the position.
         *
         * @param overall the position
         * @return this builder
         */
        public Builder position(Optional<Position> overall) {
            position = overall;
            return this;
        }

        /**
         * Sets how much was really answered.
         *
         * @param overall the coverage
         * @return this builder
         */
        public Builder coverage(Coverage overall) {
            coverage = overall;
            return this;
        }

        /**
         * Sets the attainable score.
         *
         * @param highest the score with the highest option everywhere
         * @return this builder
         */
        public Builder attainable(Optional<Score> highest) {
            attainable = highest;
            return this;
        }

        /**
         * Sets the scores of the tags.
         *
         * @param byTag by tag, sorted
         * @return this builder
         */
        public Builder tags(Map<String, TagScore> byTag) {
            tags = new LinkedHashMap<>(byTag);
            return this;
        }

        /**
         * Sets the profiles of the top-level dimensions.
         *
         * @param profiles in model order
         * @return this builder
         */
        public Builder dimensions(List<DimensionProfile> profiles) {
            dimensions = List.copyOf(profiles);
            return this;
        }

        /**
         * Sets the readiness per phase.
         *
         * @param perPhase in phase order
         * @return this builder
         */
        public Builder readiness(List<Readiness> perPhase) {
            readiness = List.copyOf(perPhase);
            return this;
        }

        /**
         * Sets what each indicator adds to the overall score.
         *
         * @param perIndicator in model order
         * @return this builder
         */
        public Builder contributions(List<Contribution> perIndicator) {
            contributions = List.copyOf(perIndicator);
            return this;
        }

        /**
         * {@return the profile}
         *
         * @throws IllegalStateException if model, subject, date or coverage was not given
         */
        public MaturityProfile build() {
            return new RecordedProfile(this);
        }
    }
}

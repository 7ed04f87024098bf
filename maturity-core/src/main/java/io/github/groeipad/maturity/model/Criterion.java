package io.github.groeipad.maturity.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A condition on an assessment: what the gate of a phase is made of.
 *
 * <p>The leaves ask for a score, a phase score, an option or a share of indicators; the composites combine them. Import
 * the factory methods statically and a gate reads as it is said:
 *
 * <pre>{@code
 * allOf(
 *         score(eachDimension(), atLeast("0.5")),
 *         phaseScore("social", overall(), atLeast("0.6")),
 *         indicator("answers", "largely"))
 * }</pre>
 */
public sealed interface Criterion extends Serializable {

    /** A criterion that is decided on one value. */
    sealed interface Leaf extends Criterion {}

    /** A criterion that is decided on its parts. */
    sealed interface Composite extends Criterion {

        /** {@return the parts, one or more} */
        List<Criterion> criteria();
    }

    /**
     * Met when the score of the scope passes the threshold.
     *
     * @param of the scope
     * @param threshold what its score has to pass
     */
    record ScoreOf(Scope of, Threshold threshold) implements Leaf {}

    /**
     * Met when the weighted mean over the scope's counted indicators of one phase passes the threshold.
     *
     * @param phase the id of a phase of the model
     * @param of the scope
     * @param threshold what its phase score has to pass
     */
    record PhaseScoreOf(String phase, Scope of, Threshold threshold) implements Leaf {}

    /**
     * Met when the value of an indicator is at least that of an option.
     *
     * @param indicator the id of an indicator of the model
     * @param option the id of an option on its scale that is worth more than 0
     */
    record IndicatorAt(String indicator, String option) implements Leaf {}

    /**
     * Met when the weight share of the scope's counted indicators with at least a value passes the threshold.
     *
     * @param phase the id of the only phase whose indicators take part; absent: all take part
     * @param of the scope
     * @param value what an indicator has to be worth to be in the share: more than 0, at most 1
     * @param threshold what the share has to pass
     */
    record IndicatorShare(Optional<String> phase, Scope of, Fraction value, Threshold threshold) implements Leaf {

        private Object writeReplace() {
            return new Stored(phase.orElse(null), of, value, threshold);
        }

        /** What is serialized: an Optional cannot be. */
        private record Stored(@Nullable String phase, Scope of, Fraction value, Threshold threshold)
                implements Serializable {

            private Object readResolve() {
                return new IndicatorShare(Optional.ofNullable(phase), of, value, threshold);
            }
        }
    }

    /**
     * Met when all parts are met.
     *
     * @param criteria the parts, one or more
     */
    record AllOf(List<Criterion> criteria) implements Composite {

        /**
         * Copies the parts.
         *
         * @param criteria the parts, one or more
         */
        public AllOf {
            criteria = List.copyOf(criteria);
        }
    }

    /**
     * Met when one part is met.
     *
     * @param criteria the parts, one or more
     */
    record AnyOf(List<Criterion> criteria) implements Composite {

        /**
         * Copies the parts.
         *
         * @param criteria the parts, one or more
         */
        public AnyOf {
            criteria = List.copyOf(criteria);
        }
    }

    /**
     * Met when a number of the parts is met.
     *
     * @param count how many, from 1 to the number of parts
     * @param criteria the parts, one or more
     */
    record AtLeast(int count, List<Criterion> criteria) implements Composite {

        /**
         * Copies the parts.
         *
         * @param count how many, from 1 to the number of parts
         * @param criteria the parts, one or more
         */
        public AtLeast {
            criteria = List.copyOf(criteria);
        }
    }

    /**
     * {@return the criterion that the score of a scope passes a threshold}
     *
     * @param of the scope
     * @param threshold what its score has to pass
     */
    static Criterion score(Scope of, Threshold threshold) {
        return new ScoreOf(of, threshold);
    }

    /**
     * {@return the criterion that the phase score of a scope passes a threshold}
     *
     * @param phase the id of a phase of the model
     * @param of the scope
     * @param threshold what its phase score has to pass
     */
    static Criterion phaseScore(String phase, Scope of, Threshold threshold) {
        return new PhaseScoreOf(phase, of, threshold);
    }

    /**
     * {@return the criterion that an indicator has at least the value of an option}
     *
     * @param indicator the id of an indicator of the model
     * @param option the id of an option on its scale that is worth more than 0
     */
    static Criterion indicator(String indicator, String option) {
        return new IndicatorAt(indicator, option);
    }

    /**
     * {@return the criterion that enough of a scope's indicators have at least a value}
     *
     * @param of the scope
     * @param value what an indicator has to be worth to be in the share: more than 0, at most 1
     * @param threshold what the share has to pass
     */
    static Criterion indicatorShare(Scope of, Fraction value, Threshold threshold) {
        return new IndicatorShare(Optional.empty(), of, value, threshold);
    }

    /**
     * {@return the criterion that enough of a scope's indicators of one phase have at least a value}
     *
     * @param phase the id of a phase of the model
     * @param of the scope
     * @param value what an indicator has to be worth to be in the share: more than 0, at most 1
     * @param threshold what the share has to pass
     */
    static Criterion indicatorShare(String phase, Scope of, Fraction value, Threshold threshold) {
        return new IndicatorShare(Optional.of(phase), of, value, threshold);
    }

    /**
     * {@return the criterion that all parts are met}
     *
     * @param criteria the parts, one or more
     */
    static Criterion allOf(Criterion... criteria) {
        return new AllOf(List.of(criteria));
    }

    /**
     * {@return the criterion that one part is met}
     *
     * @param criteria the parts, one or more
     */
    static Criterion anyOf(Criterion... criteria) {
        return new AnyOf(List.of(criteria));
    }

    /**
     * {@return the criterion that a number of the parts is met}
     *
     * @param count how many, from 1 to the number of parts
     * @param criteria the parts, one or more
     */
    static Criterion atLeastOf(int count, Criterion... criteria) {
        return new AtLeast(count, List.of(criteria));
    }
}

package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.model.Fraction;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a number came about: the rule, each input with its weight and value, and the result.
 *
 * @param measure what kind of number it is
 * @param of what it is a number of: the id of an indicator, dimension, tag or phase, or {@code overall}
 * @param rule the rule, by the name documents use for it: {@code weighted-mean}, {@code minimum}, {@code option},
 *     {@code counted-as}, {@code mean}, {@code sum-of-products}, …
 * @param value the result; absent where there is none
 * @param leftOut why there is no result; absent where there is one
 * @param inputs what went in, or was left out, in model order
 */
public record Derivation(
        Measure measure,
        String of,
        String rule,
        Optional<Fraction> value,
        Optional<LeftOut> leftOut,
        List<Input> inputs) {

    /**
     * Copies the list.
     *
     * @param measure what kind of number it is
     * @param of what it is a number of
     * @param rule the rule, by the name documents use for it
     * @param value the result; absent where there is none
     * @param leftOut why there is no result; absent where there is one
     * @param inputs what went in, or was left out, in model order
     */
    public Derivation {
        inputs = List.copyOf(inputs);
    }

    /** The kinds of number that are derived. */
    public enum Measure {
        /** The score of an indicator, a dimension or everything. */
        SCORE,
        /** The score of a tag. */
        TAG_SCORE,
        /** The score of a phase within a scope. */
        PHASE_SCORE,
        /** The coverage of a dimension or of everything. */
        COVERAGE,
        /** The coverage of a tag. */
        TAG_COVERAGE,
        /** The position of a dimension or of everything. */
        POSITION,
        /** The readiness for a phase, of a dimension or of everything. */
        READINESS,
        /** The progress of the gate of a phase, or of a part of it. */
        GATE_PROGRESS;

        /** {@return the name used in documents, such as {@code "phase-score"}} */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Why something was left out of a calculation. */
    public enum LeftOut {
        /** The indicator does not apply to the subject. */
        NOT_APPLICABLE,
        /** Nobody knows the answer. */
        UNKNOWN,
        /** There is no answer. */
        UNANSWERED,
        /** Nothing below is counted. */
        NOTHING_COUNTED;

        /** {@return the name used in documents, such as {@code "not-applicable"}} */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One input of a calculation.
     *
     * @param weight how heavily it counts; 1 where the rule knows no weights
     * @param derivation how its value came about, or why it has none
     */
    public record Input(Fraction weight, Derivation derivation) {}
}

package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.model.Fraction;
import java.util.Optional;

/**
 * How much of a scope was really answered.
 *
 * @param share the weighted mean of the coverages below (1 for an answered indicator, 0 for an open one), 0 to 1; absent
 *     where nothing applies
 * @param answered indicators answered with an option
 * @param notApplicable indicators that do not apply
 * @param unknown indicators whose answer nobody knows
 * @param unanswered indicators without a response
 */
public record Coverage(Optional<Fraction> share, Part answered, Part notApplicable, Part unknown, Part unanswered) {

    /**
     * Some of the indicators of a scope.
     *
     * @param count how many
     * @param weight the sum of their own weights
     */
    public record Part(int count, Fraction weight) {}

    /**
     * {@return the indicators whose response is of one kind}
     *
     * @param state the kind
     */
    public Part of(ResponseState state) {
        return switch (state) {
            case ANSWERED -> answered;
            case NOT_APPLICABLE -> notApplicable;
            case UNKNOWN -> unknown;
            case UNANSWERED -> unanswered;
        };
    }
}

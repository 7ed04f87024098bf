package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.assessment.Response;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.MaturityModel;
import java.util.Optional;

/**
 * What several responses for one indicator come to: a value that need not be one of the options, or why there is none.
 *
 * @param state what kind of response it is
 * @param value the value, 0 to 1; present only where the indicator is answered
 */
public record CombinedResponse(ResponseState state, Optional<Fraction> value) {

    /**
     * Checks that there is a value just where one belongs.
     *
     * @param state what kind of response it is
     * @param value the value, 0 to 1; present only where the indicator is answered
     * @throws IllegalArgumentException if a value is missing, too many, or out of range
     */
    public CombinedResponse {
        if (value.isPresent() != (state == ResponseState.ANSWERED)) {
            throw new IllegalArgumentException(
                    "Combined response: a value must be given for an answered indicator only");
        }
        if (value.isPresent() && (value.get().signum() < 0 || value.get().compareTo(Fraction.one()) > 0)) {
            throw new IllegalArgumentException("Combined response: value must be from 0 to 1, but was " + value.get());
        }
    }

    /**
     * {@return the response that an indicator has a value}
     *
     * @param value 0 to 1
     */
    public static CombinedResponse value(Fraction value) {
        return new CombinedResponse(ResponseState.ANSWERED, Optional.of(value));
    }

    /**
     * {@return the response that an indicator has no value}
     *
     * @param state why not
     */
    public static CombinedResponse missing(ResponseState state) {
        return new CombinedResponse(state, Optional.empty());
    }

    int code() {
        return switch (state) {
            case ANSWERED -> 0;
            case NOT_APPLICABLE -> BatchScorer.NOT_APPLICABLE;
            case UNKNOWN -> BatchScorer.UNKNOWN;
            case UNANSWERED -> BatchScorer.UNANSWERED;
        };
    }

    /** A response of the same kind, so that the model's rules for responses can be checked. */
    Optional<Response> standIn(MaturityModel model, String indicator) {
        return switch (state) {
            case ANSWERED ->
                Optional.of(Response.option(model.indicator(indicator)
                        .map(known -> model.scaleOf(known).options().get(0).id())
                        .orElse("0")));
            case NOT_APPLICABLE -> Optional.of(Response.notApplicable("by most respondents"));
            case UNKNOWN -> Optional.of(Response.unknown());
            case UNANSWERED -> Optional.empty();
        };
    }
}

package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.assessment.Response;
import java.time.LocalDate;
import java.util.List;

/**
 * A piece of evidence that is past its last valid day.
 *
 * @param indicator the id of the indicator whose response rests on it
 * @param reference where to find it: a document, an address, a number
 * @param lastValidDay the last day on which it was valid
 */
public record Expiry(String indicator, String reference, LocalDate lastValidDay) {

    /**
     * {@return the evidence of a response that has expired, in its order}
     *
     * @param indicator the id of the indicator
     * @param response the response
     * @param day the day to look from
     */
    public static List<Expiry> of(String indicator, Response response, LocalDate day) {
        return response.evidence().stream()
                .filter(piece -> piece.isExpiredOn(day))
                .map(piece -> new Expiry(
                        indicator, piece.reference(), piece.validUntil().orElse(day)))
                .toList();
    }

    /** {@return the indicator and the last valid day only: a reference may be about a person} */
    @Override
    public String toString() {
        return "Expiry of evidence for " + indicator + " after " + lastValidDay;
    }
}

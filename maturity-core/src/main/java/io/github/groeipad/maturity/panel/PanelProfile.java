package io.github.groeipad.maturity.panel;

import io.github.groeipad.maturity.scoring.Expiry;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import java.util.List;
import java.util.Optional;

/**
 * What a panel comes to.
 *
 * @param profile the profile of the combined answers
 * @param respondents how many respondents there are
 * @param indicators how far they agree on each indicator, in model order
 * @param dimensions how far they agree on each dimension, in model order, each before those it holds
 * @param expired the evidence of any respondent that has expired, in model order, each piece once
 */
public record PanelProfile(
        MaturityProfile profile,
        int respondents,
        List<Agreement> indicators,
        List<Agreement> dimensions,
        List<Expiry> expired) {

    /**
     * Copies the lists.
     *
     * @param profile the profile of the combined answers
     * @param respondents how many respondents there are
     * @param indicators how far they agree on each indicator, in model order
     * @param dimensions how far they agree on each dimension, in model order, each before those it holds
     * @param expired the evidence of any respondent that has expired, in model order, each piece once
     */
    public PanelProfile {
        indicators = List.copyOf(indicators);
        dimensions = List.copyOf(dimensions);
        expired = List.copyOf(expired);
    }

    /**
     * {@return how far respondents agree on an indicator or a dimension, or nothing if there is none of that id}
     *
     * @param id the id of an indicator or a dimension
     */
    public Optional<Agreement> agreement(String id) {
        return indicators.stream()
                .filter(each -> each.of().equals(id))
                .findFirst()
                .or(() ->
                        dimensions.stream().filter(each -> each.of().equals(id)).findFirst());
    }
}

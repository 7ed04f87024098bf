package io.github.groeipad.maturity.oracle;

import io.github.groeipad.maturity.model.CustomAggregation.Missing;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Indicator;
import java.util.Optional;

/**
 * A child of a scope: an indicator or a dimension.
 *
 * @param id its id
 * @param weight its weight
 * @param value its score; absent where it has none
 * @param missing why it has no score; present where it has none
 * @param indicator the indicator, or
 * @param dimension the dimension
 */
public record Part(
        String id,
        Ratio weight,
        Optional<Ratio> value,
        Optional<Missing> missing,
        Optional<Indicator> indicator,
        Optional<Dimension> dimension) {}

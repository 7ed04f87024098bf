package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.model.Fraction;
import java.util.Optional;

/**
 * What one indicator adds to the overall score. The contributions of all indicators add up to it exactly.
 *
 * @param indicator the id of the indicator
 * @param state what kind of response it has
 * @param value its contribution, 0 to 1; absent where it is not counted
 */
public record Contribution(String indicator, ResponseState state, Optional<Fraction> value) {

    /** {@return whether the indicator is counted, be it by its answer or by policy} */
    public boolean isCounted() {
        return value.isPresent();
    }
}

package io.github.groeipad.maturity.oracle;

import io.github.groeipad.maturity.scoring.ResponseState;
import java.util.Optional;

/**
 * What became of one indicator.
 *
 * @param state what kind of response it has
 * @param value what it counts, 0 to 1; absent where it is out
 */
public record Mark(ResponseState state, Optional<Ratio> value) {

    public boolean isCounted() {
        return value.isPresent();
    }

    public boolean isOpen() {
        return state == ResponseState.UNKNOWN || state == ResponseState.UNANSWERED;
    }
}

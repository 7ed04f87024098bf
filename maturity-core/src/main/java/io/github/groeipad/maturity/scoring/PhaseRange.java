package io.github.groeipad.maturity.scoring;

import java.util.Optional;

/**
 * The phases that are possible while indicators are open.
 *
 * @param lowest the id of the lowest phase possible; absent: not started
 * @param highest the id of the highest phase possible; absent: not started
 */
public record PhaseRange(Optional<String> lowest, Optional<String> highest) {

    /** {@return whether the phase is the same whatever the open answers are} */
    public boolean isDetermined() {
        return lowest.equals(highest);
    }
}

package io.github.groeipad.maturity.history;

import io.github.groeipad.maturity.model.Fraction;

/**
 * How the readiness for a phase changed.
 *
 * @param phase the id of the phase
 * @param before the readiness then, 0 to 1
 * @param after the readiness now, 0 to 1
 */
public record ReadinessChange(String phase, Fraction before, Fraction after) {

    /** {@return the readiness now less the readiness then, -1 to 1} */
    public Fraction difference() {
        return after.minus(before);
    }
}

package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.model.Fraction;
import java.util.List;
import java.util.Optional;

/**
 * How ready a subject is for a phase: the mean of the gate progress of that phase and all lower ones.
 *
 * @param phase the id of the phase
 * @param value the readiness, 0 to 1; 1 for a phase that is reached
 * @param low the lowest readiness possible while indicators are open
 * @param high the highest readiness possible while indicators are open
 * @param gateProgress the progress of the gate of this phase alone, 0 to 1; absent for a phase without a gate
 * @param unmet the leaves of the gate of this phase that are unmet, in the order of the gate
 */
public record Readiness(
        String phase,
        Fraction value,
        Fraction low,
        Fraction high,
        Optional<Fraction> gateProgress,
        List<CriterionFinding> unmet) {

    /**
     * Copies the list.
     *
     * @param phase the id of the phase
     * @param value the readiness, 0 to 1; 1 for a phase that is reached
     * @param low the lowest readiness possible while indicators are open
     * @param high the highest readiness possible while indicators are open
     * @param gateProgress the progress of the gate of this phase alone, 0 to 1; absent for a phase without a gate
     * @param unmet the leaves of the gate of this phase that are unmet, in the order of the gate
     */
    public Readiness {
        unmet = List.copyOf(unmet);
    }
}

package io.github.groeipad.maturity.history;

import io.github.groeipad.maturity.scoring.CriterionFinding;

/**
 * A criterion that is unmet at one of the two moments and not at the other.
 *
 * @param phase the id of the phase in whose gate it stands
 * @param unmet how it was decided at the moment at which it is unmet
 */
public record CriterionChange(String phase, CriterionFinding unmet) {}

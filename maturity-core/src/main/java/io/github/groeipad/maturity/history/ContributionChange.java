package io.github.groeipad.maturity.history;

import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.scoring.ResponseState;

/**
 * What one indicator did to the change of the overall score.
 *
 * @param indicator the id of the indicator
 * @param before what kind of response it had
 * @param after what kind of response it has
 * @param difference its contribution now less its contribution then, -1 to 1; an indicator that is not counted contributes 0
 */
public record ContributionChange(String indicator, ResponseState before, ResponseState after, Fraction difference) {}

package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.model.Fraction;
import java.util.Optional;

/**
 * The weighted mean over all counted indicators that carry a tag, wherever they stand.
 *
 * @param score the tag score; absent where none is counted
 * @param bounds between which it lies whatever the open answers are; present where the score is
 * @param coverage the share of the tag's indicators that is answered, 0 to 1; absent where none applies
 */
public record TagScore(Optional<Score> score, Optional<ScoreRange> bounds, Optional<Fraction> coverage) {}

package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.scoring.Score;
import io.github.groeipad.maturity.scoring.ScoreRange;

/**
 * A number of a profile with its bounds.
 *
 * @param exact the number itself
 * @param low the lowest it can be while indicators are open
 * @param high the highest it can be
 */
record Measure(Fraction exact, Fraction low, Fraction high) {

    static final Measure UNREADABLE = new Measure(Fraction.zero(), Fraction.zero(), Fraction.zero());

    /** The score that this number is. */
    Score score() {
        return Score.of(exact);
    }

    /** The bounds of the score that this number is. */
    ScoreRange bounds() {
        return new ScoreRange(Score.of(low), Score.of(high));
    }
}

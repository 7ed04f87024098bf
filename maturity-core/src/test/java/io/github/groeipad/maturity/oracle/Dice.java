package io.github.groeipad.maturity.oracle;

import java.util.List;
import java.util.SplittableRandom;

/** Random choices that a seed fixes. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** {@return a whole number from {@code least} to {@code most}} */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** {@return true in so many of a hundred cases} */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    final <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}

package io.github.groeipad.maturity.oracle;

import io.github.groeipad.maturity.model.MaturityModel;

/**
 * An assessment and its two completions.
 *
 * @param reported as it was reported
 * @param lowest with each open indicator at its lowest option
 * @param highest with each open indicator at its highest option
 */
public record World(Sheet reported, Sheet lowest, Sheet highest) {

    public MaturityModel model() {
        return reported.model();
    }

    /** The lowest completion as if that had been reported: nothing is open in it. */
    public World asLowest() {
        return new World(lowest, lowest, lowest);
    }

    /** The highest completion as if that had been reported: nothing is open in it. */
    public World asHighest() {
        return new World(highest, highest, highest);
    }
}

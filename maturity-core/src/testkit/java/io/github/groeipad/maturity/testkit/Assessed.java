package io.github.groeipad.maturity.testkit;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.model.MaturityModel;

/**
 * A model, and an assessment in its terms.
 *
 * @param model the model
 * @param assessment an assessment that names the model
 */
public record Assessed(MaturityModel model, Assessment assessment) {

    /** {@return both in a form that a person can read at a glance: the tree with its numbers and the answer to each indicator} */
    @Override
    public String toString() {
        return Sketch.of(model, assessment);
    }
}

package io.github.groeipad.maturity.oracle;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.model.MaturityModel;
import java.util.List;

/**
 * A model and assessments of it, refused ones among them.
 *
 * @param model the model
 * @param assessments what is scored with it
 */
record RandomCase(MaturityModel model, List<Assessment> assessments) {

    /** The same case for the same seed, on every machine. */
    static RandomCase of(long seed, int assessments) {
        Dice dice = new Dice(seed);
        RandomModel model = new RandomModel(dice);
        MaturityModel ungated = model.ungated();
        RandomAssessment filler = new RandomAssessment(dice, ungated);
        List<Assessment> filled = filler.several(assessments);
        return new RandomCase(model.gated(new RandomGates(dice, ungated, filled)), filled);
    }
}

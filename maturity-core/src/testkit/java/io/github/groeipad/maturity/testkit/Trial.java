package io.github.groeipad.maturity.testkit;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.model.DisplayRange;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Score;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What a law is checked on: a model, an assessment that it accepts, a way of scoring, and a seed from which the law takes its
 * variations. The same trial always gives the same result.
 *
 * <p>Unless said otherwise, scoring, batch scoring and display are those of this library.
 */
public final class Trial {

    private final MaturityModel model;
    private final Assessment assessment;
    private long seed;
    private MaturityScoring scoring = MaturityScoring.standard();
    private Optional<BatchScoring> batch = Optional.of(BatchScoring.standard());
    private BiFunction<Score, DisplayRange, String> display = Score::display;
    private Optional<Codec<MaturityModel>> models = Optional.empty();
    private Optional<Codec<Assessment>> assessments = Optional.empty();
    private Optional<Codec<MaturityProfile>> profiles = Optional.empty();

    private Trial(MaturityModel model, Assessment assessment) {
        this.model = model;
        this.assessment = assessment;
    }

    /**
     * {@return a trial of this library's scoring}
     *
     * @param model the model to score with
     * @param assessment an assessment that the model accepts
     * @throws IllegalArgumentException if the model does not accept the assessment
     */
    public static Trial of(MaturityModel model, Assessment assessment) {
        if (!assessment.problems(model).isEmpty()) {
            throw new IllegalArgumentException("Trial: model must accept the assessment, but finds "
                    + assessment.problems(model).get(0));
        }
        return new Trial(model, assessment);
    }

    /**
     * {@return a trial of this library's scoring}
     *
     * @param assessed a model and an assessment that it accepts
     * @throws IllegalArgumentException if the model does not accept the assessment
     */
    public static Trial of(Assessed assessed) {
        return of(assessed.model(), assessed.assessment());
    }

    /**
     * {@return the same trial with other variations}
     *
     * @param value any number; 0 unless stated
     */
    public Trial withSeed(long value) {
        Trial copy = copy();
        copy.seed = value;
        return copy;
    }

    /**
     * {@return the same trial of another way of scoring, which has no batch scoring until it is given one}
     *
     * @param other how assessments are scored
     */
    public Trial withScoring(MaturityScoring other) {
        Trial copy = copy();
        copy.scoring = other;
        copy.batch = Optional.empty();
        return copy;
    }

    /**
     * {@return the same trial of another way of scoring many at once}
     *
     * @param other how many assessments are scored
     */
    public Trial withBatch(BatchScoring other) {
        Trial copy = copy();
        copy.batch = Optional.of(other);
        return copy;
    }

    /**
     * {@return the same trial of another way of showing scores}
     *
     * @param other gives the decimal that is shown for a score on a display range
     */
    public Trial withDisplay(BiFunction<Score, DisplayRange, String> other) {
        Trial copy = copy();
        copy.display = other;
        return copy;
    }

    /**
     * {@return the same trial with a way of writing models}
     *
     * @param codec writes and reads models
     */
    public Trial withModelCodec(Codec<MaturityModel> codec) {
        Trial copy = copy();
        copy.models = Optional.of(codec);
        return copy;
    }

    /**
     * {@return the same trial with a way of writing assessments}
     *
     * @param codec writes and reads assessments
     */
    public Trial withAssessmentCodec(Codec<Assessment> codec) {
        Trial copy = copy();
        copy.assessments = Optional.of(codec);
        return copy;
    }

    /**
     * {@return the same trial with a way of writing profiles}
     *
     * @param codec writes and reads profiles
     */
    public Trial withProfileCodec(Codec<MaturityProfile> codec) {
        Trial copy = copy();
        copy.profiles = Optional.of(codec);
        return copy;
    }

    private Trial copy() {
        Trial copy = new Trial(model, assessment);
        copy.seed = seed;
        copy.scoring = scoring;
        copy.batch = batch;
        copy.display = display;
        copy.models = models;
        copy.assessments = assessments;
        copy.profiles = profiles;
        return copy;
    }

    /** {@return the model to score with} */
    public MaturityModel model() {
        return model;
    }

    /** {@return the assessment that is scored and varied} */
    public Assessment assessment() {
        return assessment;
    }

    /** {@return where the variations come from} */
    public long seed() {
        return seed;
    }

    MaturityScoring scoring() {
        return scoring;
    }

    Optional<BatchScoring> batch() {
        return batch;
    }

    BiFunction<Score, DisplayRange, String> display() {
        return display;
    }

    Optional<Codec<MaturityModel>> modelCodec() {
        return models;
    }

    Optional<Codec<Assessment>> assessmentCodec() {
        return assessments;
    }

    Optional<Codec<MaturityProfile>> profileCodec() {
        return profiles;
    }

    /** {@return the seed, and model and assessment in a form that a person can read at a glance} */
    @Override
    public String toString() {
        return "seed " + seed + ", " + Sketch.of(model, assessment);
    }
}

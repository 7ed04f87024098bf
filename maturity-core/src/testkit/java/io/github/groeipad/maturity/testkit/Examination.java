package io.github.groeipad.maturity.testkit;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** One law that is being checked on one trial. */
final class Examination {

    private final Law law;
    private final Trial trial;
    private final Random random;

    Examination(Law law, Trial trial) {
        this.law = law;
        this.trial = trial;
        this.random = new Random(trial.seed());
    }

    Trial trial() {
        return trial;
    }

    MaturityModel model() {
        return trial.model();
    }

    Assessment assessment() {
        return trial.assessment();
    }

    /** Where all variations come from; its numbers are the same on every platform. */
    Random random() {
        return random;
    }

    <T> T oneOf(List<T> parts) {
        return parts.get(random.nextInt(parts.size()));
    }

    MaturityProfile profile() {
        return profile(model(), assessment());
    }

    /** Scores an assessment that the model accepts: not to be able to breaks the law too. */
    MaturityProfile profile(MaturityModel model, Assessment assessment) {
        Assessment fitting = model.equals(model()) ? assessment : Variations.on(model, assessment);
        try {
            return trial.scoring().score(model, fitting);
        } catch (RuntimeException failure) {
            throw violation("scoring failed with " + failure, model, fitting, failure);
        }
    }

    Numbers numbers() {
        return numbers(model(), assessment());
    }

    Numbers numbers(MaturityModel model, Assessment assessment) {
        return Numbers.of(model, profile(model, assessment));
    }

    void require(boolean kept, Supplier<String> reason) {
        if (!kept) {
            throw violation(reason.get());
        }
    }

    /** Requires that two profiles have the same numbers of some kinds. */
    void requireSame(Numbers before, Numbers after, Predicate<Numbers.Key> kinds, String what) {
        Numbers.firstDifference(before, after, kinds).ifPresent(difference -> {
            throw violation(what + ": " + difference);
        });
    }

    /** Not to be able to tell what a profile is asked for breaks a law too. */
    LawViolation failed(RuntimeException failure) {
        return violation("scoring failed with " + failure, model(), assessment(), failure);
    }

    LawViolation violation(String reason) {
        return violation(reason, model(), assessment(), null);
    }

    private LawViolation violation(String reason, MaturityModel model, Assessment assessment, Throwable cause) {
        return new LawViolation(law, reason, "seed " + trial.seed() + ", " + Sketch.of(model, assessment), cause);
    }
}

package io.github.groeipad.maturity.roadmap;

import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Readiness;
import java.util.Optional;

/**
 * What a raise brings: exact differences between the profile after it and the one before. With a custom aggregation that
 * breaks its laws they may be less than 0.
 *
 * @param score by how much the overall score rises, 0 to 1; where there was no score before, the score after it
 * @param position by how much the position rises, 0 to the number of phases; absent where the model gives none
 * @param readiness by how much the readiness for the target phase rises, 0 to 1; absent where there is no target phase
 * @param phaseReached the id of the phase that is reached by it; absent where the phase stays
 */
public record Gain(
        Fraction score, Optional<Fraction> position, Optional<Fraction> readiness, Optional<String> phaseReached) {

    /** What lies between two profiles of one model. */
    static Gain between(MaturityProfile before, MaturityProfile after, Optional<String> target) {
        return new Gain(
                score(after).minus(score(before)),
                after.position()
                        .map(now -> now.value()
                                .minus(before.position()
                                        .map(then -> then.value())
                                        .orElse(Fraction.zero()))),
                target.map(phase -> readiness(after, phase).minus(readiness(before, phase))),
                after.phase().filter(phase -> !after.phase().equals(before.phase())));
    }

    private static Fraction score(MaturityProfile profile) {
        return profile.score().map(score -> score.exact()).orElse(Fraction.zero());
    }

    private static Fraction readiness(MaturityProfile profile, String phase) {
        return profile.readiness(phase).map(Readiness::value).orElse(Fraction.zero());
    }
}

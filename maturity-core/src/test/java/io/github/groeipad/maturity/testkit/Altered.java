package io.github.groeipad.maturity.testkit;

import io.github.groeipad.maturity.scoring.DimensionProfile;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import java.util.List;
import java.util.function.BiConsumer;

/** Profiles that say the same as another but for what is changed in them. */
final class Altered {

    private Altered() {}

    static MaturityProfile.Builder copyOf(MaturityProfile profile) {
        return MaturityProfile.builder()
                .model(profile.model())
                .subject(profile.subject())
                .date(profile.date())
                .phase(profile.phase())
                .phaseRange(profile.phaseRange())
                .score(profile.score())
                .bounds(profile.bounds())
                .position(profile.position())
                .coverage(profile.coverage())
                .attainable(profile.attainable())
                .tags(profile.tags())
                .dimensions(profile.dimensions())
                .readiness(profile.readiness())
                .contributions(profile.contributions());
    }

    /** The same dimensions, each changed by what gets the old one and a builder of the new one. */
    static List<DimensionProfile> dimensions(
            List<DimensionProfile> profiles, BiConsumer<DimensionProfile, DimensionProfile.Builder> change) {
        return profiles.stream()
                .map(profile -> {
                    DimensionProfile.Builder copy =
                            copyOf(profile).dimensions(dimensions(profile.dimensions(), change));
                    change.accept(profile, copy);
                    return copy.build();
                })
                .toList();
    }

    private static DimensionProfile.Builder copyOf(DimensionProfile profile) {
        return DimensionProfile.builder(profile.id())
                .score(profile.score())
                .bounds(profile.bounds())
                .coverage(profile.coverage())
                .attainable(profile.attainable())
                .phaseScores(profile.phaseScores())
                .position(profile.position())
                .phaseRange(profile.phaseRange())
                .phase(profile.phase())
                .readiness(profile.readiness());
    }
}

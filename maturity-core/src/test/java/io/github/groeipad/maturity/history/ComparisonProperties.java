package io.github.groeipad.maturity.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.RandomTowns;
import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.CriterionFinding;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Readiness;
import io.github.groeipad.maturity.scoring.Scorer;
import io.github.groeipad.maturity.testkit.MaturityArbitraries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ComparisonProperties {

    private static final int PAIRS = 5;

    @Provide
    Arbitrary<MaturityModel> models() {
        return MaturityArbitraries.models().withoutTexts();
    }

    @Property(seed = "4242", tries = 500)
    void ofModelsOfAnyShapeTheDifferencesAddUpExactly(@ForAll("models") MaturityModel model, @ForAll long seed) {
        Scorer scorer = Scorer.of(model);
        RandomTowns towns = new RandomTowns(model, seed);
        for (int pair = 0; pair < PAIRS; pair++) {
            Optional<MaturityProfile> before = profile(scorer, towns);
            Optional<MaturityProfile> after = profile(scorer, towns);
            if (before.isPresent() && after.isPresent()) {
                Comparison comparison = Comparison.of(before.get(), after.get());

                addsUp(comparison);
                assertThat(phasesOf(comparison.newlyMet())).isEqualTo(lost(after.get(), before.get()));
                assertThat(phasesOf(comparison.newlyLost())).isEqualTo(lost(before.get(), after.get()));
            }
        }
    }

    /** An assessment that the model accepts; nothing if it demands answers that are not given. */
    private static Optional<MaturityProfile> profile(Scorer scorer, RandomTowns towns) {
        Assessment town = towns.next(Subject.of("town"));
        return town.problems(scorer.model()).isEmpty() ? Optional.of(scorer.score(town)) : Optional.empty();
    }

    private static void addsUp(Comparison comparison) {
        comparison
                .score()
                .ifPresent(difference -> assertThat(comparison.contributions().stream()
                                .map(ContributionChange::difference)
                                .reduce(Fraction.zero(), Fraction::plus))
                        .isEqualTo(difference));
    }

    private static List<String> phasesOf(List<CriterionChange> changes) {
        return changes.stream()
                .map(change -> change.phase() + " " + change.unmet().criterion())
                .toList();
    }

    /** What is unmet in the one profile and not in the other, phase by phase. */
    private static List<String> lost(MaturityProfile without, MaturityProfile with) {
        List<String> lost = new ArrayList<>(unmet(with));
        lost.removeAll(unmet(without));
        return lost;
    }

    private static List<String> unmet(MaturityProfile profile) {
        List<String> unmet = new ArrayList<>();
        for (Readiness readiness : profile.readiness()) {
            for (CriterionFinding finding : readiness.unmet()) {
                unmet.add(readiness.phase() + " " + finding.criterion());
            }
        }
        return unmet;
    }
}

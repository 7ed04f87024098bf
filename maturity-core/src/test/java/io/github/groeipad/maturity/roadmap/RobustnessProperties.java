package io.github.groeipad.maturity.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.scoring.Scorer;
import io.github.groeipad.maturity.testkit.Assessed;
import io.github.groeipad.maturity.testkit.MaturityArbitraries;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RobustnessProperties {

    /** Weights whose proportions stay within what a model may hold when one of them is changed. */
    @Provide
    Arbitrary<Assessed> assessed() {
        return MaturityArbitraries.assessed(MaturityArbitraries.models()
                .withPhases(1, 3)
                .withTopLevelDimensions(1, 3)
                .withIndicatorsPerDimension(1, 3)
                .withDepth(3)
                .withWeights(Arbitraries.of("1", "1", "1", "2", "3", "0.5", "1.5", "2/3")
                        .map(Fraction::parse))
                .withoutTexts());
    }

    @Property(seed = "5150", tries = 1_000)
    void theListsAreWhatScoringEachTrialAnewGives(@ForAll("assessed") Assessed assessed) {
        SlowRobustness slow = new SlowRobustness(assessed.model(), assessed.assessment());

        Robustness robustness = Robustness.of(Scorer.of(assessed.model()), assessed.assessment());

        List<Robustness.PhaseChange> changes = new ArrayList<>(robustness.leftOut());
        changes.addAll(robustness.otherAnswers());
        changes.addAll(robustness.otherWeights());
        assertThat(changes).isEqualTo(slow.changes);
        assertThat(robustness.phase()).isEqualTo(slow.phase);
        assertThat(robustness.trials()).isEqualTo(slow.trials);
        assertThat(robustness.share())
                .isEqualTo(
                        slow.trials == 0
                                ? Fraction.one()
                                : Fraction.one().minus(Fraction.of(slow.changes.size(), slow.trials)));
    }
}

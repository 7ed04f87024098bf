package io.github.groeipad.maturity.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.scoring.Scorer;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanOptimalityTest {

    private static final int CASES = 2_500;

    @Test
    void aPlanIsTheFirstOfTheCheapestWhereGatesAskMuchOfTheSameIndicators() {
        int raises = 0;
        for (long seed = 0; seed < CASES; seed++) {
            DenseCase dense = DenseCase.of(seed);
            Scorer scorer = Scorer.of(dense.model());
            SlowPlan slow = new SlowPlan(scorer, dense.assessment());
            String phase = dense.model().phases().get((int) (seed % 3)).id();
            Optional<int[]> best = slow.best(phase);

            Plan plan = Plan.toPhase(scorer, dense.assessment(), phase);

            assertThat(plan.isReachable()).as("seed %d", seed).isEqualTo(best.isPresent());
            assertThat(plan.isOptimal()).as("seed %d", seed).isTrue();
            if (best.isPresent()) {
                assertThat(slow.end(plan)).as("seed %d", seed).isEqualTo(best.get());
            }
            raises += plan.steps().size();
        }
        assertThat(raises).isGreaterThan(3 * CASES);
    }
}

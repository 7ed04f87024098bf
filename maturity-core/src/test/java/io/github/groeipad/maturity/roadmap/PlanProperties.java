package io.github.groeipad.maturity.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.model.Aggregation;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.oracle.Oracle;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Scorer;
import io.github.groeipad.maturity.testkit.Assessed;
import io.github.groeipad.maturity.testkit.MaturityArbitraries;
import io.github.groeipad.maturity.testkit.ModelArbitrary;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlanProperties {

    private static final int MOST_PLANS = 1_000;

    @Provide
    Arbitrary<Assessed> ofAnyShape() {
        return small(MaturityArbitraries.models());
    }

    @Provide
    Arbitrary<Assessed> ofWeightedMeans() {
        return small(MaturityArbitraries.models().withAggregations(Aggregation.weightedMean()));
    }

    private static Arbitrary<Assessed> small(ModelArbitrary models) {
        return MaturityArbitraries.assessed(models.withPhases(1, 3)
                        .withTopLevelDimensions(1, 3)
                        .withIndicatorsPerDimension(1, 3)
                        .withDepth(2)
                        .withoutTexts())
                .filter(10_000, each -> new SlowPlan(Scorer.of(each.model()), each.assessment()).size() <= MOST_PLANS);
    }

    @Property(seed = "1814", tries = 1_200)
    void aPlanIsTheFirstOfTheCheapest(@ForAll("ofAnyShape") Assessed assessed) {
        comparesWithAllPlans(assessed);
    }

    @Property(seed = "1815", tries = 1_200)
    void aPlanIsTheFirstOfTheCheapestOverWeightedMeans(@ForAll("ofWeightedMeans") Assessed assessed) {
        comparesWithAllPlans(assessed);
    }

    @Property(seed = "1816", tries = 300)
    void eachStepBringsWhatScoringAnewGives(@ForAll("ofAnyShape") Assessed assessed) {
        MaturityModel model = assessed.model();
        Plan plan = farthest(assessed);
        Assessment now = Answering.lowest(model, assessed.assessment());
        MaturityProfile before = new Oracle().profile(model, now);
        assertThat(plan.start()).isEqualTo(before);
        for (Plan.Step step : plan.steps()) {
            now = Answering.with(model, now, step.indicator(), step.to());
            MaturityProfile after = new Oracle().profile(model, now);

            assertThat(step.gain()).isEqualTo(Answering.gain(before, after, Optional.of(plan.target())));
            assertThat(step.open()).isEqualTo(Answering.isOpen(model, assessed.assessment(), step.indicator()));
            before = after;
        }
        assertThat(plan.end()).isEqualTo(before);
        assertThat(plan.endAssessment()).isEqualTo(now);
    }

    /** The plan to the highest phase that can be reached; to the first one if none can. */
    private static Plan farthest(Assessed assessed) {
        Scorer scorer = Scorer.of(assessed.model());
        Plan plan = null;
        for (Phase phase : assessed.model().phases()) {
            Plan next = Plan.toPhase(scorer, assessed.assessment(), phase.id());
            plan = plan == null || next.isReachable() ? next : plan;
        }
        return plan;
    }

    private static void comparesWithAllPlans(Assessed assessed) {
        Scorer scorer = Scorer.of(assessed.model());
        SlowPlan slow = new SlowPlan(scorer, assessed.assessment());
        for (Phase phase : assessed.model().phases()) {
            Optional<int[]> best = slow.best(phase.id());

            Plan plan = Plan.toPhase(scorer, assessed.assessment(), phase.id());

            assertThat(plan.isReachable()).isEqualTo(best.isPresent());
            assertThat(plan.isOptimal()).isTrue();
            if (best.isPresent()) {
                assertThat(slow.end(plan)).isEqualTo(best.get());
                assertThat(plan.effort()).isEqualTo(slow.effort(best.get()));
            }
        }
    }
}

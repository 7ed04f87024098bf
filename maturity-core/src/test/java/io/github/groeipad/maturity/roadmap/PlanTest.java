package io.github.groeipad.maturity.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.groeipad.maturity.RandomTowns;
import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.AssessmentRejectedException;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.growthpath.GrowthPath;
import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.CriterionFinding;
import io.github.groeipad.maturity.scoring.Scorer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final Scorer SCORER = Scorer.of(Webcare.MODEL);

    private static Plan.Step step(String indicator, String from, String to, long effort, Gain gain) {
        return new Plan.Step(indicator, from, to, false, effort, gain);
    }

    private static Gain gain(Fraction score, Fraction position, Fraction readiness, String phase) {
        return new Gain(score, Optional.of(position), Optional.of(readiness), Optional.of(phase));
    }

    @Test
    void aPlanIsTheCheapestWayToAPhaseAndTellsWhatEachStepBrings() {
        Assessment town = Webcare.town("answers=no tone=no monitor=no");

        Plan plan = Plan.toPhase(SCORER, town, "social");

        assertThat(plan.steps())
                .containsExactly(
                        step(
                                "answers",
                                "no",
                                "fully",
                                3,
                                gain(Fraction.of(1, 4), Fraction.of(1, 2), Fraction.of(5, 8), "reactive")),
                        step(
                                "monitor",
                                "no",
                                "fully",
                                3,
                                gain(Fraction.of(1, 2), Fraction.of(1, 2), Fraction.of(3, 8), "social")));
        assertThat(plan.effort()).isEqualTo(6);
        assertThat(plan.leastEffort()).isEqualTo(6);
        assertThat(plan.isOptimal()).isTrue();
        assertThat(plan.isReachable()).isTrue();
        assertThat(plan.target()).isEqualTo("social");
        assertThat(plan.end().phase()).contains("social");
        assertThat(plan.endAssessment()).isEqualTo(Webcare.town("answers=fully tone=no monitor=fully"));
        assertThat(plan).hasToString("Plan to social: effort 6 in 2 steps");
    }

    @Test
    void anOpenIndicatorCountsAsItsLowestOption() {
        Plan plan = Plan.toPhase(SCORER, Webcare.town("answers=fully monitor=unknown"), "social");

        assertThat(plan.start().phase()).contains("reactive");
        assertThat(plan.start().score())
                .hasValueSatisfying(score -> assertThat(score.exact()).isEqualTo(Fraction.of(1, 4)));
        assertThat(plan.steps()).singleElement().satisfies(step -> {
            assertThat(step.indicator()).isEqualTo("monitor");
            assertThat(step.from()).isEqualTo("no");
            assertThat(step.open()).isTrue();
        });
        assertThat(plan.endAssessment()).isEqualTo(Webcare.town("answers=fully tone=no monitor=fully"));
    }

    @Test
    void aPhaseIsNotReachedForAPlanWhileItHangsOnWhatIsOpen() {
        Assessment town = Webcare.town("answers=fully monitor=fully tone=unknown");
        Assessment open = Webcare.town("monitor=fully tone=fully");

        assertThat(Plan.toPhase(SCORER, town, "social").steps()).isEmpty();
        assertThat(Plan.toPhase(SCORER, open, "social").steps()).hasSize(1);
    }

    @Test
    void whereThePhaseIsReachedThereIsNothingToDo() {
        Plan plan = Plan.toPhase(SCORER, Webcare.town("answers=fully tone=no monitor=fully"), "reactive");

        assertThat(plan.steps()).isEmpty();
        assertThat(plan.effort()).isZero();
        assertThat(plan.isOptimal()).isTrue();
        assertThat(plan.end()).isEqualTo(plan.start());
    }

    @Test
    void whatIsNotApplicableStaysSoAndCanPutAPhaseOutOfReach() {
        Assessment town = Webcare.town("answers=partly tone=no monitor=n/a");

        Plan plan = Plan.toPhase(SCORER, town, "social");

        assertThat(plan.isReachable()).isFalse();
        assertThat(plan.steps()).isEmpty();
        assertThat(plan.isOptimal()).isTrue();
        assertThat(plan.obstacles()).singleElement().satisfies(obstacle -> {
            assertThat(obstacle.phase()).isEqualTo("social");
            assertThat(obstacle.criterion().criterion()).isEqualTo(Criterion.indicator("monitor", "fully"));
            assertThat(obstacle.criterion().reason()).contains(CriterionFinding.Reason.NOTHING_APPLIES);
            assertThat(obstacle.notApplicable()).containsExactly("monitor");
        });
        assertThat(plan.endAssessment()).isEqualTo(town);
        assertThat(plan).hasToString("Plan to social: out of reach");
    }

    @Test
    void theNextPhaseIsTheOneAfterThePhaseReached() {
        assertThat(Plan.toNextPhase(SCORER, Webcare.town("")).map(Plan::target)).contains("reactive");
        assertThat(Plan.toNextPhase(SCORER, Webcare.town("answers=partly")).map(Plan::target))
                .contains("social");
        assertThat(Plan.toNextPhase(SCORER, Webcare.town("answers=fully tone=no monitor=fully")))
                .isEmpty();
    }

    @Test
    void aPlanWithinAnEmptyBudgetStillReachesItsPhase() {
        Scorer scorer = Scorer.of(GrowthPath.fullModel());
        Assessment town = new RandomTowns(GrowthPath.fullModel(), 7).next(Subject.of("town"));

        Plan hasty = Plan.toPhase(scorer, town, "collaborate", 0);
        Plan plan = Plan.toPhase(scorer, town, "collaborate");

        assertThat(hasty.end().phase()).contains("collaborate");
        assertThat(hasty.effort()).isGreaterThanOrEqualTo(plan.effort());
        assertThat(hasty.leastEffort()).isBetween(1L, plan.effort());
        assertThat(hasty.isOptimal()).isEqualTo(hasty.leastEffort() == hasty.effort());
    }

    @Test
    void whatDoesNotBelongTogetherIsRefused() {
        Assessment town = Webcare.town("");
        MaturityModel other = GrowthPath.model();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Plan.toPhase(SCORER, town, "perfect"))
                .withMessage("Target: phase must be one of model webcare 1, [reactive, social], but was perfect");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Plan.toPhase(SCORER, town, "social", -1))
                .withMessage("Plan: search budget must be 0 or more, but was -1");
        assertThatExceptionOfType(AssessmentRejectedException.class)
                .isThrownBy(() -> Plan.toPhase(Scorer.of(other), town, "discover"));
    }

    @Test
    void eachPhaseOnTheWayIsReachedBeforeTheStepsOfTheNextGateBegin() {
        Scorer scorer = Scorer.of(GrowthPath.model());
        RandomTowns towns = new RandomTowns(GrowthPath.model(), 20_141);
        for (int i = 0; i < 25; i++) {
            Plan plan = Plan.toPhase(scorer, towns.next(Subject.of("town")), "collaborate");

            List<String> reached = plan.steps().stream()
                    .flatMap(step -> step.gain().phaseReached().stream())
                    .toList();

            assertThat(plan.isOptimal()).isTrue();
            assertThat(reached).isEqualTo(phasesBetween(plan));
        }
    }

    private static List<String> phasesBetween(Plan plan) {
        List<String> phases = List.of("discover", "experiment", "converse", "collaborate");
        return phases.subList(plan.start().phase().map(phases::indexOf).orElse(-1) + 1, 4);
    }
}

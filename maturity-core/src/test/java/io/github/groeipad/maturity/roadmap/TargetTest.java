package io.github.groeipad.maturity.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.AssessmentRejectedException;
import io.github.groeipad.maturity.assessment.Response;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.growthpath.GrowthPath;
import io.github.groeipad.maturity.model.Aggregation;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.ResponseScale;
import io.github.groeipad.maturity.model.ScoringRules;
import io.github.groeipad.maturity.scoring.Score;
import io.github.groeipad.maturity.scoring.Scorer;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TargetTest {

    private static final Scorer SCORER = Scorer.of(Webcare.MODEL);

    private static Score score(long numerator, long denominator) {
        return Score.of(Fraction.of(numerator, denominator));
    }

    /** The practice Secure Build of OWASP SAMM: two streams of three activities. */
    private static final MaturityModel SAMM = MaturityModel.builder("samm", "2")
            .scale(ResponseScale.builder("answer")
                    .option("no", "0")
                    .option("some", "0.25")
                    .option("half", "0.5")
                    .option("most", "1")
                    .build())
            .dimension(activities("I-SB-A"))
            .dimension(activities("I-SB-B"))
            .build();

    private static Dimension.Builder activities(String stream) {
        Dimension.Builder activities = Dimension.builder(stream);
        for (int level = 1; level <= 3; level++) {
            activities.indicator(Indicator.builder(stream + "-" + level).scale("answer"));
        }
        return activities;
    }

    private static Assessment samm(String... answers) {
        Assessment.Builder team =
                Assessment.builder(SAMM).subject(Subject.of("team")).date(LocalDate.of(2026, 11, 22));
        for (int i = 0; i < answers.length; i++) {
            team.answer(SAMM.indicators().get(i).id(), answers[i]);
        }
        return team.build();
    }

    @Test
    void theExampleThatSammPublishesComesOut() {
        Assessment baseline = samm("some", "no", "no", "most", "no", "no");
        Assessment posture = samm("most", "most", "no", "most", "half", "no");
        Assessment afterAQuarter = samm("most", "half", "no", "most", "no", "no");

        Target target = Target.of(Scorer.of(SAMM), baseline, posture);
        Target later = Target.of(Scorer.of(SAMM), afterAQuarter, posture);

        // Percent to target 1 - 2.25/3.5; progress to date (1.25 - 0.625)/(1.75 - 0.625).
        assertThat(target.overall())
                .contains(new Target.Distance(
                        "overall",
                        score(5, 24),
                        score(7, 12),
                        score(7, 12),
                        Fraction.of(3, 8),
                        Fraction.one().minus(Fraction.parse("2.25").dividedBy(Fraction.parse("3.5")))));
        assertThat(later.progressFrom(baseline).get(0))
                .isEqualTo(new Target.Progress("overall", score(5, 24), Fraction.of(5, 9)));
        assertThat(target.missing())
                .extracting(Target.Missing::indicator)
                .containsExactly("I-SB-A-1", "I-SB-A-2", "I-SB-B-2");
    }

    @Test
    void moreThanTheTargetInOnePlaceDoesNotMakeUpForLessInAnother() {
        Assessment town = Webcare.town("answers=fully tone=no monitor=partly");

        Target target = Target.of(SCORER, town, Webcare.town("answers=partly tone=partly monitor=partly"));

        assertThat(target.dimension("people"))
                .contains(new Target.Distance(
                        "people", score(1, 2), score(1, 3), score(2, 3), Fraction.of(1, 6), Fraction.of(1, 2)));
        assertThat(target.dimension("tools")).hasValueSatisfying(tools -> {
            assertThat(tools.isReached()).isTrue();
            assertThat(tools.share()).isEqualTo(Fraction.one());
        });
        assertThat(target.missing()).containsExactly(new Target.Missing("tone", "no", "partly", false, 2));
        assertThat(target.reach().score()).contains(score(1, 2));
        assertThat(target).hasToString("Target: gap 1/12, share 3/4");
    }

    @Test
    void whatIsOpenCountsAsItsLowestOption() {
        Target target = Target.of(
                SCORER, Webcare.town("answers=fully tone=unknown"), Webcare.town("answers=fully tone=largely"));

        assertThat(target.dimension("people"))
                .contains(new Target.Distance(
                        "people", score(1, 2), score(5, 6), score(5, 6), Fraction.of(1, 3), Fraction.of(3, 5)));
        // Neither says anything of monitor: the target asks nothing of it, and the town counts on nothing.
        assertThat(target.dimension("tools"))
                .contains(new Target.Distance(
                        "tools", score(0, 1), score(0, 1), score(0, 1), Fraction.zero(), Fraction.one()));
        assertThat(target.missing()).containsExactly(new Target.Missing("tone", "no", "largely", true, 4));
        assertThat(target.profile().score()).contains(score(1, 4));
    }

    @Test
    void whatDoesNotApplyToTheSubjectTakesNoPartWhateverTheTargetAsks() {
        Target target = Target.of(
                SCORER,
                Webcare.town("answers=partly tone=n/a monitor=n/a"),
                Webcare.town("answers=largely tone=fully monitor=fully"));

        assertThat(target.overall().orElseThrow().share()).isEqualTo(Fraction.of(1, 2));
        assertThat(target.dimension("tools")).isEmpty();
        assertThat(target.dimension("nowhere")).isEmpty();
        assertThat(target.distances()).extracting(Target.Distance::of).containsExactly("overall", "people");
        assertThat(target.targetAssessment()).isEqualTo(Webcare.town("answers=largely tone=n/a monitor=n/a"));
    }

    @Test
    void ofWhatIsNotApplicableInTheTargetNothingIsAsked() {
        Target target = Target.of(
                SCORER,
                Webcare.town("answers=no tone=fully monitor=no"),
                Webcare.town("answers=fully tone=n/a monitor=no"));

        assertThat(target.dimension("people"))
                .contains(new Target.Distance(
                        "people", score(1, 2), score(1, 2), score(1, 1), Fraction.of(1, 2), Fraction.zero()));
    }

    @Test
    void whereNothingAppliesThereIsNoDistance() {
        MaturityModel model = MaturityModel.builder("m", "1")
                .scale(ResponseScale.of("yes-no", "no", "yes"))
                .dimension(Dimension.builder("d")
                        .indicator(Indicator.builder("i").scale("yes-no").notApplicableAllowed(true)))
                .build();
        Assessment nothing = Assessment.builder(model)
                .subject(Subject.of("town"))
                .date(LocalDate.of(2026, 11, 22))
                .respond("i", Response.notApplicable("not ours"))
                .build();

        Target target = Target.of(Scorer.of(model), nothing, nothing);

        assertThat(target.overall()).isEmpty();
        assertThat(target.progressFrom(nothing)).isEmpty();
        assertThat(target).hasToString("Target: -");
    }

    @Test
    void whereTheTargetScoresAsTheBaselineProgressIsWhetherItIsReached() {
        Assessment target = Webcare.town("answers=partly tone=partly monitor=no");
        Assessment other = Webcare.town("answers=largely tone=no monitor=no");

        assertThat(Target.of(SCORER, target, target).progressFrom(target))
                .extracting(Target.Progress::value)
                .containsExactly(Fraction.one(), Fraction.one(), Fraction.one());
        // As much in all, but not where the target asks it.
        assertThat(Target.of(SCORER, other, target).progressFrom(target))
                .extracting(Target.Progress::value)
                .containsExactly(Fraction.zero(), Fraction.zero(), Fraction.one());
    }

    @Test
    void progressMayFallBelowTheBaselineAndGoBeyondTheTarget() {
        Assessment baseline = Webcare.town("answers=partly tone=no monitor=partly");
        Target target = Target.of(
                SCORER,
                Webcare.town("answers=no tone=no monitor=fully"),
                Webcare.town("answers=largely tone=no monitor=largely"));

        assertThat(target.progressFrom(baseline))
                .containsExactly(
                        new Target.Progress("overall", score(1, 4), Fraction.of(1)),
                        new Target.Progress("people", score(1, 6), Fraction.of(-1)),
                        new Target.Progress("tools", score(1, 3), Fraction.of(2)));
    }

    @Test
    void ofABaselineToWhichADimensionDidNotApplyThereIsNoProgressInIt() {
        Assessment baseline = Webcare.town("answers=no tone=no monitor=n/a");
        Assessment now = Webcare.town("answers=partly tone=no monitor=fully");

        assertThat(Target.of(SCORER, now, Webcare.town("answers=fully tone=fully monitor=fully"))
                        .progressFrom(baseline))
                .extracting(Target.Progress::of)
                .containsExactly("overall", "people");
    }

    @Test
    void whereAnAggregationPicksOneValueTheGapCanExceedTheTarget() {
        MaturityModel model = MaturityModel.builder("m", "1")
                .scale(ResponseScale.of("done", "no", "partly", "fully"))
                .dimension(Dimension.builder("d")
                        .indicator(Indicator.builder("i").scale("done"))
                        .indicator(Indicator.builder("j").scale("done"))
                        .aggregation(Aggregation.minimum()))
                .scoring(ScoringRules.defaults())
                .build();
        Assessment.Builder town =
                Assessment.builder(model).subject(Subject.of("t")).date(LocalDate.EPOCH);
        Assessment.Builder aim =
                Assessment.builder(model).subject(Subject.of("t")).date(LocalDate.EPOCH);

        Target target = Target.of(
                Scorer.of(model),
                town.answer("i", "fully").answer("j", "no").build(),
                aim.answer("i", "partly").answer("j", "fully").build());

        assertThat(target.overall().orElseThrow().share()).isEqualTo(Fraction.of(-1));
    }

    @Test
    void theEndOfAPlanIsATarget() {
        Assessment town = Webcare.town("answers=partly tone=no monitor=largely");
        Plan plan = Plan.toPhase(SCORER, town, "social");

        Target target = Target.of(SCORER, town, plan);

        assertThat(target.target()).isEqualTo(plan.end());
        assertThat(target.reach()).isEqualTo(plan.end());
        assertThat(target.missing())
                .extracting(Target.Missing::indicator)
                .containsExactlyInAnyOrderElementsOf(
                        plan.steps().stream().map(Plan.Step::indicator).toList());
        assertThat(Target.of(SCORER, plan.endAssessment(), plan)
                        .overall()
                        .orElseThrow()
                        .isReached())
                .isTrue();
    }

    @Test
    void aDimensionIsInItsPhaseAfterTheCheapestRaises() {
        Assessment town = Webcare.town("answers=no tone=no monitor=no");

        Target tools = Target.ofPhases(SCORER, town, Map.of("tools", "social")).orElseThrow();
        Target people =
                Target.ofPhases(SCORER, town, Map.of("people", "social")).orElseThrow();

        assertThat(tools.missing()).containsExactly(new Target.Missing("monitor", "no", "fully", false, 3));
        assertThat(people.missing()).containsExactly(new Target.Missing("answers", "no", "fully", false, 3));
        assertThat(people.target().dimension("people").orElseThrow().phase()).contains("social");
        assertThat(Target.ofPhases(SCORER, town, Map.of()).orElseThrow().missing())
                .isEmpty();
    }

    @Test
    void aPhaseThatADimensionCannotBeInIsNoTarget() {
        Assessment town = Webcare.town("answers=no tone=no monitor=n/a");

        // No gate asks anything of tools if monitor does not apply but monitor itself, which is out of reach.
        assertThat(Target.ofPhases(SCORER, town, Map.of("tools", "social"))).isEmpty();
        assertThat(Target.ofPhases(SCORER, town, Map.of("people", "reactive"))).isPresent();
    }

    @Test
    void onlyDimensionsAndPhasesOfTheModelAreTargets() {
        Assessment town = Webcare.town("answers=no tone=no monitor=no");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Target.ofPhases(SCORER, town, Map.of("peeple", "social")))
                .withMessage("Target: dimension must be one of model webcare 1, but was peeple");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Target.ofPhases(SCORER, town, Map.of("people", "first")))
                .withMessage("Target: phase must be one of model webcare 1, [reactive, social], but was first");
    }

    @Test
    void anAssessmentOfAnotherModelIsRefused() {
        Assessment other = Assessment.builder(GrowthPath.model())
                .subject(Subject.of("town"))
                .date(LocalDate.of(2026, 11, 22))
                .build();
        Assessment town = Webcare.town("answers=no tone=no monitor=no");

        assertThatExceptionOfType(AssessmentRejectedException.class).isThrownBy(() -> Target.of(SCORER, other, town));
        assertThatExceptionOfType(AssessmentRejectedException.class).isThrownBy(() -> Target.of(SCORER, town, other));
        assertThatExceptionOfType(AssessmentRejectedException.class)
                .isThrownBy(() -> Target.of(SCORER, town, town).progressFrom(other));
    }
}

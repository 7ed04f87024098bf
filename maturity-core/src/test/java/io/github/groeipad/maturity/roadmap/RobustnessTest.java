package io.github.groeipad.maturity.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.AssessmentRejectedException;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.growthpath.GrowthPath;
import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.model.ResponseScale;
import io.github.groeipad.maturity.model.Scope;
import io.github.groeipad.maturity.model.ScoringRules;
import io.github.groeipad.maturity.model.Threshold;
import io.github.groeipad.maturity.scoring.Scorer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RobustnessTest {

    private static final Optional<String> NOT_STARTED = Optional.empty();
    private static final Optional<String> REACTIVE = Optional.of("reactive");
    private static final Optional<String> SOCIAL = Optional.of("social");

    @Test
    void eachTrialThatChangesThePhaseIsNamed() {
        Robustness robustness =
                Robustness.of(Scorer.of(Webcare.MODEL), Webcare.town("answers=partly tone=largely monitor=fully"));

        // People has (1/3 + 2/3)/2, just the half that is asked; without answers 2/3, without tone 1/3.
        assertThat(robustness.phase()).isEqualTo(SOCIAL);
        assertThat(robustness.leftOut()).containsExactly(new Robustness.LeftOut("tone", SOCIAL, REACTIVE));
        assertThat(robustness.otherAnswers())
                .containsExactly(
                        new Robustness.OtherAnswer("answers", "partly", "no", SOCIAL, NOT_STARTED),
                        new Robustness.OtherAnswer("tone", "largely", "partly", SOCIAL, REACTIVE),
                        new Robustness.OtherAnswer("monitor", "fully", "largely", SOCIAL, REACTIVE));
        assertThat(robustness.otherWeights()).isEmpty();
        // 3 left out, 2 + 2 + 1 other answers, 2 dimensions with 2 other weights each.
        assertThat(robustness.trials()).isEqualTo(12);
        assertThat(robustness.share()).isEqualTo(Fraction.of(2, 3));
        assertThat(robustness).hasToString("Robustness of phase social: stands in 2/3 of 12 trials");
    }

    @Test
    void whatOnlyAnIndicatorIsAskedForGoesWithIt() {
        Robustness robustness =
                Robustness.of(Scorer.of(Webcare.MODEL), Webcare.town("answers=no tone=fully monitor=fully"));

        // Without answers nothing is asked for reactive any more, and people has 1.
        assertThat(robustness.phase()).isEmpty();
        assertThat(robustness.leftOut()).containsExactly(new Robustness.LeftOut("answers", NOT_STARTED, SOCIAL));
    }

    @Test
    void whatIsNotApplicableIsOutAlreadyAndWhatIsOpenHasNoOptionNextToIt() {
        Robustness robustness =
                Robustness.of(Scorer.of(Webcare.MODEL), Webcare.town("answers=largely tone=n/a monitor=unknown"));

        // Tools has no answer that could meet its half; without monitor there is no tools, and nothing asks for it.
        assertThat(robustness.phase()).isEqualTo(REACTIVE);
        assertThat(robustness.leftOut()).containsExactly(new Robustness.LeftOut("monitor", REACTIVE, SOCIAL));
        assertThat(robustness.otherAnswers()).isEmpty();
        assertThat(robustness.trials()).isEqualTo(2 + 2 + 4);
    }

    private static MaturityModel.Builder model() {
        return MaturityModel.builder("m", "1").scale(ResponseScale.of("yes-no", "no", "yes"));
    }

    private static Dimension.Builder dimension(String id, String weight, String... indicators) {
        Dimension.Builder dimension = Dimension.builder(id).weight(weight);
        for (String indicator : indicators) {
            dimension.indicator(Indicator.builder(indicator).scale("yes-no").notApplicableAllowed(true));
        }
        return dimension;
    }

    private static Robustness robustness(MaturityModel model, String... yes) {
        Assessment.Builder town =
                Assessment.builder(model).subject(Subject.of("town")).date(LocalDate.of(2026, 11, 22));
        model.indicators().forEach(each -> town.answer(each.id(), List.of(yes).contains(each.id()) ? "yes" : "no"));
        return Robustness.of(Scorer.of(model), town.build());
    }

    @Test
    void aTenthOfAWeightCanDecideEvenWhereAModelCouldNotStateIt() {
        Robustness robustness = robustness(
                model().phase(Phase.builder("half").gate(Criterion.score(Scope.overall(), Threshold.atLeast("0.5"))))
                        .dimension(dimension("a", "999999.999999", "a1"))
                        .dimension(dimension("b", "999999.999999", "b1"))
                        .build(),
                "a1");

        Fraction weight = Fraction.parse("999999.999999");
        assertThat(robustness.phase()).contains("half");
        assertThat(robustness.otherWeights())
                .containsExactly(
                        new Robustness.OtherWeight(
                                "a", weight, Fraction.parse("899999.9999991"), Optional.of("half"), NOT_STARTED),
                        new Robustness.OtherWeight(
                                "b", weight, Fraction.parse("1099999.9999989"), Optional.of("half"), NOT_STARTED));
    }

    @Test
    void aDimensionWithoutSiblingsIsNotWeighedButThoseItHoldsAre() {
        Robustness robustness = robustness(
                model().phase(Phase.builder("half").gate(Criterion.score(Scope.overall(), Threshold.above("0.5"))))
                        .dimension(Dimension.builder("all")
                                .dimension(dimension("a", "1", "a1", "a2"))
                                .dimension(dimension("b", "1", "b1", "b2")))
                        .build(),
                "a1",
                "a2");

        assertThat(robustness.otherWeights())
                .extracting(Robustness.OtherWeight::dimension, Robustness.OtherWeight::to)
                .containsExactly(tuple("a", Fraction.of(11, 10)), tuple("b", Fraction.of(9, 10)));
        assertThat(robustness.trials()).isEqualTo(4 + 4 + 4);
    }

    @Test
    void ofACompositeTheCriteriaThatStayAreAsked() {
        Criterion two = Criterion.atLeastOf(
                2,
                Criterion.indicator("a1", "yes"),
                Criterion.indicator("b1", "yes"),
                Criterion.anyOf(Criterion.indicator("c1", "yes")));
        Robustness robustness = robustness(
                model().phase(Phase.builder("two").gate(Criterion.allOf(two, Criterion.indicator("a1", "yes"))))
                        .dimension(dimension("all", "1", "a1", "b1", "c1"))
                        .build(),
                "b1",
                "c1");

        // Without a1, two of the other two are asked, and both are there; without b1 or c1 a1 is still missing.
        assertThat(robustness.leftOut()).containsExactly(new Robustness.LeftOut("a1", NOT_STARTED, Optional.of("two")));
    }

    @Test
    void anOpenIndicatorLeftOutIsNotMissingAnyMore() {
        MaturityModel model = model().phase(
                        Phase.builder("sure").gate(Criterion.score(Scope.dimension("all"), Threshold.atLeast("0.9"))))
                .dimension(dimension("all", "1", "a1", "b1", "c1"))
                .scoring(ScoringRules.builder().minimumCoverage(Fraction.one()))
                .build();
        Assessment town = Assessment.builder(model)
                .subject(Subject.of("town"))
                .date(LocalDate.of(2026, 11, 22))
                .answer("a1", "yes")
                .answer("b1", "yes")
                .build();

        assertThat(Robustness.of(Scorer.of(model), town).leftOut())
                .containsExactly(new Robustness.LeftOut("c1", NOT_STARTED, Optional.of("sure")));
    }

    @Test
    void theOnlyIndicatorIsNotLeftOutAndWhereNothingCanBeTriedThePhaseStands() {
        MaturityModel model = model().phase(Phase.builder("yes").gate(Criterion.indicator("a1", "yes")))
                .dimension(dimension("a", "1", "a1"))
                .build();
        Assessment town = Assessment.builder(model)
                .subject(Subject.of("town"))
                .date(LocalDate.of(2026, 11, 22))
                .build();

        assertThat(robustness(model, "a1").trials()).isEqualTo(1);
        assertThat(robustness(model, "a1").share()).isEqualTo(Fraction.zero());
        assertThat(Robustness.of(Scorer.of(model), town).trials()).isZero();
        assertThat(Robustness.of(Scorer.of(model), town).share()).isEqualTo(Fraction.one());
    }

    @Test
    void theWholeGrowthPathIsTriedThroughout() {
        MaturityModel model = GrowthPath.fullModel();
        Assessment.Builder town =
                Assessment.builder(model).subject(Subject.of("town")).date(LocalDate.of(2026, 11, 22));
        model.indicators()
                .forEach(each -> town.answer(
                        each.id(), model.scaleOf(each).options().get(1).id()));

        Robustness robustness = Robustness.of(Scorer.of(model), town.build());

        assertThat(robustness.trials()).isGreaterThan(3 * model.indicators().size());
        assertThat(robustness.share()).isBetween(Fraction.zero(), Fraction.one());
    }

    @Test
    void aModelWithoutPhasesHasNoPhaseToBeSureOf() {
        MaturityModel model = model().dimension(dimension("a", "1", "a1", "b1")).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> robustness(model, "a1"))
                .withMessage("Robustness: model m 1 must have phases, but has none");
    }

    @Test
    void anAssessmentThatDoesNotFitIsRefused() {
        Assessment other = Assessment.builder(GrowthPath.model())
                .subject(Subject.of("town"))
                .date(LocalDate.of(2026, 11, 22))
                .build();

        assertThatExceptionOfType(AssessmentRejectedException.class)
                .isThrownBy(() -> Robustness.of(Scorer.of(Webcare.MODEL), other));
    }
}

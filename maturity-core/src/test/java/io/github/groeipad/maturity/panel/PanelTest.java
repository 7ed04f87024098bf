package io.github.groeipad.maturity.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.AssessmentRejectedException;
import io.github.groeipad.maturity.assessment.Evidence;
import io.github.groeipad.maturity.assessment.Respondent;
import io.github.groeipad.maturity.assessment.Response;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.ExpiredEvidence;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.MissingPolicy;
import io.github.groeipad.maturity.model.PanelRule;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.model.ResponseScale;
import io.github.groeipad.maturity.model.ScoringRules;
import io.github.groeipad.maturity.scoring.CombinedResponse;
import io.github.groeipad.maturity.scoring.Expiry;
import io.github.groeipad.maturity.scoring.ResponseState;
import io.github.groeipad.maturity.scoring.Score;
import io.github.groeipad.maturity.scoring.Scorer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PanelTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static MaturityModel model(ScoringRules.Builder rules) {
        return MaturityModel.builder("m", "1")
                .scale(ResponseScale.builder("five")
                        .option("1", 1)
                        .option("2", 2)
                        .option("3", 3)
                        .option("4", 4)
                        .option("5", 5)
                        .build())
                .phase(Phase.builder("good").gate(Criterion.indicator("a", "4")))
                .dimension(Dimension.builder("d")
                        .dimension(Dimension.builder("below")
                                .indicator(Indicator.builder("a").scale("five").notApplicableAllowed(true))
                                .indicator(Indicator.builder("b").scale("five"))))
                .scoring(rules)
                .build();
    }

    private static final MaturityModel MODEL = model(ScoringRules.builder());

    private static Assessment.Builder by(MaturityModel model, String role) {
        return Assessment.builder(model).subject(Subject.of("town")).date(DAY).respondent(Respondent.of("r", role));
    }

    private static PanelProfile panel(MaturityModel model, String... answers) {
        List<Assessment> assessments = new ArrayList<>();
        for (String answer : answers) {
            assessments.add(by(model, "adviser").answer("a", answer).build());
        }
        return Panel.of(Scorer.of(model)).combine(assessments);
    }

    @ParameterizedTest
    @CsvSource({"4 4 5 3,2/3", "5 1 5 1,-5/3", "3 3 3,1"})
    void agreementIsRawRwg(String answers, String expected) {
        assertThat(panel(MODEL, answers.split(" ")).agreement("a").orElseThrow().agreement())
                .contains(Fraction.parse(expected));
    }

    /**
     * The variance of answers by chance on so many evenly spaced options, in their own units: LeBreton and Senter, Answers to 20
     * questions about interrater reliability and interrater agreement (2008), the uniform distribution of table 2, by the
     * formula of James, Demaree and Wolf (1984).
     */
    @ParameterizedTest(name = "{0} options: {1}")
    @CsvSource({"5,2.00", "6,2.92", "7,4.00", "8,5.25", "9,6.67", "10,8.25", "11,10.00"})
    void chanceHasThePublishedVariance(int options, BigDecimal published) {
        MaturityModel likert = MaturityModel.builder("m", "1")
                .scale(ResponseScale.range("likert", 1, options, 1))
                .dimension(
                        Dimension.builder("d").indicator(Indicator.builder("a").scale("likert")))
                .build();

        Fraction agreement =
                panel(likert, "3", "4").agreement("a").orElseThrow().agreement().orElseThrow();

        // The answers 3 and 4 have the sample variance 1/2.
        Fraction variance = Fraction.of(1, 2).dividedBy(Fraction.one().minus(agreement));
        assertThat(variance.toBigDecimal(2, RoundingMode.HALF_EVEN)).isEqualByComparingTo(published);
    }

    /** Half of the respondents at one end and half at the other: the most that answers can differ. */
    @ParameterizedTest
    @CsvSource({"1 5, -3", "1 5 1 5, -5/3", "1 1 1 5 5 5, -7/5", "1 1 1 1 1 5 5 5 5 5, -11/9"})
    void theMostThatAnswersCanDifferIsLessAgreementThanByChance(String answers, String expected) {
        assertThat(panel(MODEL, answers.split(" ")).agreement("a").orElseThrow().agreement())
                .contains(Fraction.parse(expected));
    }

    @Test
    void oneAnswerAgreesWithNobody() {
        Agreement agreement = panel(MODEL, "3").agreement("a").orElseThrow();

        assertThat(agreement.count()).isEqualTo(1);
        assertThat(agreement.agreement()).isEmpty();
        assertThat(agreement.spread()).isEmpty();
    }

    @Test
    void spreadIsTheSampleStandardDeviation() {
        // Of 0.75, 0.75, 1 and 0.5: variance 1/24.
        assertThat(panel(MODEL, "4", "4", "5", "3").agreement("a").orElseThrow().spread())
                .contains(new BigDecimal("0.204124145232"));
    }

    @ParameterizedTest
    @CsvSource({"MEAN,11/16", "LOWER_MEDIAN,3/4", "MINIMUM,1/4"})
    void theModelSaysHowAnswersCombine(PanelRule rule, String expected) {
        PanelProfile panel = panel(model(ScoringRules.builder().panel(rule)), "5", "4", "4", "2");

        assertThat(panel.profile().score()).contains(Score.of(Fraction.parse(expected)));
    }

    @Test
    void theLowerMedianOfAnEvenNumberIsTheLowerOne() {
        PanelProfile panel = panel(model(ScoringRules.builder().panel(PanelRule.LOWER_MEDIAN)), "1", "5", "2", "4");

        assertThat(panel.profile().score()).contains(Score.of(Fraction.of(1, 4)));
    }

    @Test
    void aCriterionOnAnOptionComparesTheCombinedValue() {
        assertThat(panel(MODEL, "3", "5").profile().phase()).contains("good");
        assertThat(panel(MODEL, "3", "4", "4").profile().phase()).isEmpty();
    }

    @Test
    void notApplicableNeedsMoreThanThoseWhoGiveAnOption() {
        Assessment yes = by(MODEL, "a").answer("a", "5").build();
        Assessment no = by(MODEL, "b").notApplicable("a", "none").build();
        Panel panel = Panel.of(Scorer.of(MODEL));

        assertThat(panel.combine(List.of(yes, no)).profile().score()).contains(Score.of(Fraction.one()));
        PanelProfile most = panel.combine(List.of(no, yes, no));
        assertThat(most.profile().score()).isEmpty();
        assertThat(most.profile().coverage().of(ResponseState.NOT_APPLICABLE).count())
                .isEqualTo(1);
        assertThat(most.agreement("a").orElseThrow().notApplicable()).isEqualTo(2);
    }

    @Test
    void whoDoesNotKnowIsLeftOutAndCounted() {
        PanelProfile panel = Panel.of(Scorer.of(MODEL))
                .combine(List.of(
                        by(MODEL, "a").unknown("a").unknown("b").build(),
                        by(MODEL, "a").answer("a", "3").build()));

        assertThat(panel.respondents()).isEqualTo(2);
        assertThat(panel.agreement("a").orElseThrow().unknown()).isEqualTo(1);
        assertThat(panel.profile().score()).contains(Score.of(Fraction.of(1, 2)));
        assertThat(panel.profile().coverage().unknown().count()).isEqualTo(1);
        assertThat(panel.agreement("nobody")).isEmpty();
    }

    @Test
    void policiesForMissingAnswersApplyAfterCombining() {
        MaturityModel strict = model(ScoringRules.builder().unanswered(MissingPolicy.reject()));
        Panel panel = Panel.of(Scorer.of(strict));
        Assessment first = by(strict, "a").answer("a", "5").build();
        Assessment second = by(strict, "b").answer("b", "1").build();

        assertThat(panel.combine(List.of(first, second)).profile().score()).contains(Score.of(Fraction.of(1, 2)));
        assertThatExceptionOfType(AssessmentRejectedException.class)
                .isThrownBy(() -> panel.combine(List.of(first, first)))
                .withMessageContaining("Indicator b: response must be given");
    }

    @Test
    void rolesAreComparedWithEachOther() {
        PanelProfile panel = Panel.of(Scorer.of(MODEL))
                .combine(List.of(
                        by(MODEL, "adviser").answer("a", "5").answer("b", "5").build(),
                        by(MODEL, "manager").answer("a", "2").answer("b", "3").build(),
                        by(MODEL, "manager").answer("a", "4").build(),
                        Assessment.builder(MODEL)
                                .subject(Subject.of("town"))
                                .date(DAY.plusDays(1))
                                .answer("a", "1")
                                .build()));

        Agreement a = panel.agreement("a").orElseThrow();
        assertThat(a.roles())
                .containsExactly(
                        new RoleMean("adviser", 1, Fraction.one()), new RoleMean("manager", 2, Fraction.of(1, 2)));
        assertThat(a.roleGap()).contains(Fraction.of(1, 2));
        assertThat(panel(MODEL, "1", "2").agreement("a").orElseThrow().roleGap())
                .isEmpty();
        assertThat(panel.profile().date()).isEqualTo(DAY.plusDays(1));
        Agreement below = panel.agreement("below").orElseThrow();
        assertThat(below.count()).isEqualTo(4);
        assertThat(below.agreement())
                .contains(a.agreement()
                        .orElseThrow()
                        .plus(panel.agreement("b").orElseThrow().agreement().orElseThrow())
                        .dividedBy(Fraction.of(2)));
        assertThat(panel.dimensions()).extracting(Agreement::of).containsExactly("d", "below");
    }

    @Test
    void evidenceIsLookedAtFromTheLatestAssessmentOrTheDayOfTheScorer() {
        MaturityModel strict = model(ScoringRules.builder().expiredEvidence(ExpiredEvidence.UNKNOWN));
        Response lasting = Response.option("5").withEvidence(Evidence.of("permit", DAY));
        List<Assessment> both = List.of(
                by(strict, "a").respond("a", lasting).build(),
                by(strict, "b").date(DAY.plusDays(1)).respond("a", lasting).build());

        PanelProfile later = Panel.of(Scorer.of(strict)).combine(both);
        PanelProfile then = Panel.of(Scorer.of(strict).asOf(DAY)).combine(both);

        assertThat(later.expired()).containsExactly(new Expiry("a", "permit", DAY));
        assertThat(later.profile().asOf()).isEqualTo(DAY.plusDays(1));
        assertThat(later.agreement("a").orElseThrow().unknown()).isEqualTo(2);
        assertThat(later.agreement("d").orElseThrow().count()).isZero();
        assertThat(then.expired()).isEmpty();
        assertThat(then.profile().asOf()).isEqualTo(DAY);
        assertThat(then.profile().date()).isEqualTo(DAY.plusDays(1));
        assertThat(then.agreement("a").orElseThrow().count()).isEqualTo(2);
        assertThat(then.agreement("d").orElseThrow().count()).isEqualTo(2);
    }

    @Test
    void anAnswerWhoseEvidenceHasExpiredIsUnknownWhereTheModelSaysSo() {
        Response expired = Response.option("5").withEvidence(Evidence.of("old", DAY.minusDays(1)));
        MaturityModel strict = model(ScoringRules.builder().expiredEvidence(ExpiredEvidence.UNKNOWN));

        PanelProfile lenient = Panel.of(Scorer.of(MODEL))
                .combine(List.of(by(MODEL, "a").respond("a", expired).build()));
        PanelProfile counted = Panel.of(Scorer.of(strict))
                .combine(List.of(by(strict, "a").respond("a", expired).build()));

        assertThat(lenient.agreement("a").orElseThrow().count()).isEqualTo(1);
        assertThat(counted.agreement("a").orElseThrow().unknown()).isEqualTo(1);
    }

    @Test
    void aPanelOfOneScoresLikeItsAssessment() {
        Assessment one = by(MODEL, "a").answer("a", "4").unknown("b").build();

        assertThat(Panel.of(Scorer.of(MODEL)).combine(List.of(one)).profile())
                .isEqualTo(Scorer.of(MODEL).score(one));
    }

    @Test
    void whatIsNoPanelIsRefused() {
        Panel panel = Panel.of(Scorer.of(MODEL));
        Assessment one = by(MODEL, "a").build();
        Assessment other = Assessment.builder(MODEL)
                .subject(Subject.of("village"))
                .date(DAY)
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> panel.combine(List.of()))
                .withMessage("Panel: assessments must be one or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> panel.combine(List.of(one, other)))
                .withMessage("Panel: subject must be town, but was village");
        assertThatExceptionOfType(AssessmentRejectedException.class)
                .isThrownBy(() -> panel.combine(
                        List.of(one, by(MODEL, "b").answer("z", "5").build())))
                .satisfies(rejected ->
                        assertThat(rejected.problems().get(0).place()).isEqualTo("/1/responses/z"));
    }

    @Test
    void aCombinedResponseHasAValueOrAReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CombinedResponse(ResponseState.UNKNOWN, Optional.of(Fraction.one())))
                .withMessage("Combined response: a value must be given for an answered indicator only");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CombinedResponse.value(Fraction.of(2)))
                .withMessage("Combined response: value must be from 0 to 1, but was 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CombinedResponse.value(Fraction.of(-1)))
                .withMessageContaining("but was -1");
        assertThat(Scorer.of(MODEL)
                        .score(Subject.of("town"), DAY, Map.of("a", CombinedResponse.missing(ResponseState.UNANSWERED)))
                        .score())
                .isEmpty();
    }
}

package io.github.groeipad.maturity.oracle;

import static io.github.groeipad.maturity.oracle.Example.dimension;
import static io.github.groeipad.maturity.oracle.Example.indicator;
import static io.github.groeipad.maturity.oracle.Example.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.Evidence;
import io.github.groeipad.maturity.assessment.Response;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.model.Aggregation;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.DisplayRange;
import io.github.groeipad.maturity.model.ExpiredEvidence;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.MissingPolicy;
import io.github.groeipad.maturity.model.ResponseScale;
import io.github.groeipad.maturity.model.ScoringRules;
import io.github.groeipad.maturity.scoring.DimensionProfile;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.ResponseState;
import io.github.groeipad.maturity.scoring.TagScore;
import org.junit.jupiter.api.Test;

/** Responses, scores, coverage and bounds, worked out by hand. */
class OracleScoresTest {

    private static Example three(Aggregation aggregation, String a, String b, String c) {
        return Example.of(dimension("d", indicator("a", a), indicator("b", b), indicator("c", c))
                .aggregation(aggregation));
    }

    @Test
    void aWeightedMeanCountsByWeight() {
        assertThat(three(Aggregation.weightedMean(), "0.1", "0.2", "0.7").score("a=10 b=5 c=0"))
                .isEqualTo("1/5");
    }

    @Test
    void thirdsStayThirds() {
        Example example = Example.of(
                dimension("d", indicator("a").scale("thirds"), indicator("b").scale("thirds")));
        assertThat(example.score("a=partly b=partly")).isEqualTo("1/3");
        assertThat(example.score("a=partly b=largely")).isEqualTo("1/2");
    }

    @Test
    void smallestAndLargestTakeNoNoticeOfWeights() {
        assertThat(three(Aggregation.minimum(), "1", "1000", "1").score("a=3 b=9 c=7"))
                .isEqualTo("3/10");
        assertThat(three(Aggregation.maximum(), "1000", "1", "1").score("a=3 b=9 c=7"))
                .isEqualTo("9/10");
    }

    @Test
    void aLowerMedianIsReachedAtJustHalfOfTheWeight() {
        assertThat(three(Aggregation.lowerMedian(), "0.1", "0.2", "0.3").score("a=1 b=2 c=3"))
                .isEqualTo("1/5");
        assertThat(three(Aggregation.lowerMedian(), "1", "2", "3").score("a=9 b=5 c=1"))
                .isEqualTo("1/10");
        assertThat(three(Aggregation.lowerMedian(), "1", "2", "2.9").score("a=9 b=5 c=1"))
                .isEqualTo("1/2");
    }

    @Test
    void aShareIsTheWeightOfThoseThatReachTheValue() {
        assertThat(three(Aggregation.shareAtLeast(Fraction.of(1, 2)), "1", "2", "3")
                        .score("a=5 b=4 c=9"))
                .isEqualTo("2/3");
    }

    @Test
    void optionsOfARangeAreWorthTheirPlaceInIt() {
        ResponseScale scale = ResponseScale.range(
                "signed",
                new ResponseScale.Range(Fraction.parse("-0.3"), Fraction.parse("0.6"), Fraction.parse("0.1")));
        assertThat(new Oracle().optionValue(scale, "0")).isEqualTo(Ratio.of(1, 3));
    }

    @Test
    void anUnansweredIndicatorIsOutOrCountsWhatTheModelSays() {
        assertThat(unanswered(MissingPolicy.exclude()).score("a=6")).isEqualTo("3/5");
        assertThat(unanswered(MissingPolicy.lowest()).score("a=6")).isEqualTo("3/10");
        assertThat(unanswered(MissingPolicy.highest()).score("a=6")).isEqualTo("4/5");
        assertThat(unanswered(MissingPolicy.countAs(Fraction.of(1, 3))).score("a=6"))
                .isEqualTo("7/15");
        assertThat(unanswered(MissingPolicy.lowest()).score("a=6 b=unknown")).isEqualTo("3/5");
    }

    @Test
    void anAssessmentWithoutADemandedAnswerIsRefused() {
        Example example = unanswered(MissingPolicy.reject());
        assertThatIllegalArgumentException().isThrownBy(() -> example.profile("a=6"));
        assertThat(example.score("a=6 b=unknown")).isEqualTo("3/5");
    }

    @Test
    void strangeAnswersAreRefused() {
        Example example =
                Example.of(dimension("d", indicator("a"), indicator("b").notApplicableAllowed(false)));
        Oracle oracle = new Oracle();
        assertThat(oracle.rejects(example.model(), example.assessment("a=6 b=7")))
                .isFalse();
        assertThat(oracle.rejects(example.model(), example.assessment("a=11"))).isTrue();
        assertThat(oracle.rejects(example.model(), example.assessment("b=n/a"))).isTrue();
        assertThat(oracle.rejects(example.model(), example.assessment("z=1"))).isTrue();
    }

    private static Example unanswered(MissingPolicy policy) {
        return Example.of(dimension("d", indicator("a"), indicator("b")))
                .rules(ScoringRules.builder().unanswered(policy));
    }

    @Test
    void notApplicableIsOutOrCountsAndIsNeverCovered() {
        Example excluded = Example.of(dimension("d", indicator("a"), indicator("b")));
        assertThat(excluded.score("a=6 b=n/a")).isEqualTo("3/5");
        Example counted = Example.of(dimension("d", indicator("a"), indicator("b")))
                .rules(ScoringRules.builder().notApplicable(MissingPolicy.lowest()));
        MaturityProfile profile = counted.profile("a=6 b=n/a");
        assertThat(text(profile.score().map(score -> score.exact()))).isEqualTo("3/10");
        assertThat(text(profile.coverage().share())).isEqualTo("1");
        assertThat(text(profile.attainable().map(score -> score.exact()))).isEqualTo("1/2");
        assertThat(text(counted.profile("a=n/a b=n/a").coverage().share())).isEqualTo("-");
    }

    @Test
    void whereNothingCountsThereIsNoScoreAndNoBounds() {
        MaturityProfile profile =
                Example.of(dimension("d", indicator("a"), indicator("b"))).profile("a=unknown b=n/a");
        assertThat(profile.score()).isEmpty();
        assertThat(profile.bounds()).isEmpty();
        assertThat(text(profile.coverage().share())).isEqualTo("0");
        assertThat(text(profile.attainable().map(score -> score.exact()))).isEqualTo("1");
        assertThat(profile.contributions()).allMatch(each -> each.value().isEmpty());
    }

    @Test
    void boundsAreWhatTheOpenAnswersCouldStillMake() {
        MaturityProfile profile =
                Example.of(dimension("d", indicator("a"), indicator("b"))).profile("a=5");
        assertThat(profile.score().orElseThrow()).hasToString("1/2");
        assertThat(profile.bounds().orElseThrow().low()).hasToString("1/4");
        assertThat(profile.bounds().orElseThrow().high()).hasToString("3/4");
    }

    @Test
    void coverageIsWeighedLevelByLevel() {
        Example example = Example.of(
                dimension("d", indicator("a", "1"), indicator("b", "3")).weight(1),
                dimension("e", indicator("c"), indicator("f")).weight(3));
        assertThat(text(example.profile("a=1 c=n/a f=n/a").coverage().share())).isEqualTo("1/4");
        assertThat(text(example.profile("a=1 c=5 f=n/a").coverage().share())).isEqualTo("13/16");
    }

    @Test
    void theTallyCountsIndicatorsAndTheirOwnWeights() {
        DimensionProfile profile = Example.of(dimension(
                        "d", indicator("a", "0.5"), indicator("b", "0.25"), indicator("c", "3"), indicator("f", "1/3")))
                .dimension("d", "a=1 b=1 c=n/a");
        assertThat(profile.coverage().of(ResponseState.ANSWERED).count()).isEqualTo(2);
        assertThat(profile.coverage().of(ResponseState.ANSWERED).weight()).hasToString("3/4");
        assertThat(profile.coverage().of(ResponseState.NOT_APPLICABLE).weight()).hasToString("3");
        assertThat(profile.coverage().of(ResponseState.UNKNOWN).count()).isZero();
        assertThat(profile.coverage().of(ResponseState.UNANSWERED).weight()).hasToString("1/3");
    }

    @Test
    void aTagScoreTakesItsIndicatorsWhereverTheyStand() {
        TagScore score = Example.of(
                        dimension("d", indicator("a", "1").tags("t"), indicator("b")),
                        dimension(
                                        "e",
                                        indicator("c", "2").tags("t"),
                                        indicator("f", "1").tags("t"))
                                .weight(9))
                .profile("a=10 b=1 c=4")
                .tags()
                .get("t");
        assertThat(score.score().orElseThrow()).hasToString("3/5");
        assertThat(score.bounds().orElseThrow().low()).hasToString("9/20");
        assertThat(text(score.coverage())).isEqualTo("3/4");
    }

    @Test
    void childrenWithoutAScoreTakeNoPart() {
        Example example = Example.of(Dimension.builder("top")
                .aggregation(Aggregation.minimum())
                .dimension(dimension("d", indicator("a")))
                .dimension(dimension("e", indicator("b"))));
        assertThat(example.score("a=6")).isEqualTo("3/5");
        assertThat(example.score("a=6 b=2")).isEqualTo("1/5");
        assertThat(example.dimension("e", "a=6").score()).isEmpty();
    }

    @Test
    void aCustomRuleSeesWhyAChildHasNoValue() {
        Example example = three(new CustomRules.SilenceIsZero(), "1", "1", "2");
        assertThat(example.score("a=8 b=n/a")).isEqualTo("4/15");
        assertThat(example.score("a=8 b=n/a c=n/a")).isEqualTo("4/5");
        assertThat(example.score("")).isEqualTo("-");
    }

    @Test
    void scoresAreShownRoundedDown() {
        Oracle oracle = new Oracle();
        assertThat(oracle.display(DisplayRange.percent(), Ratio.of(2, 3))).isEqualTo("66.6");
        assertThat(oracle.display(DisplayRange.of(-100, 100, 0), Ratio.of(1, 3)))
                .isEqualTo("-34");
        assertThat(oracle.display(DisplayRange.of(-1, 1, 1), Ratio.of(49, 100))).isEqualTo("-0.1");
        assertThat(oracle.display(DisplayRange.of(1, 5, 2), Ratio.ONE)).isEqualTo("5.00");
    }

    @Test
    void anAnswerWithExpiredEvidenceIsUnknownInAModelThatSaysSo() {
        MaturityModel model = Example.of(dimension("d", indicator("a"), indicator("b")))
                .rules(ScoringRules.builder().expiredEvidence(ExpiredEvidence.UNKNOWN))
                .model();
        Assessment assessment = Assessment.builder(model)
                .subject(Subject.of("town"))
                .date(Example.DAY)
                .respond("a", Response.option("6").withEvidence(Evidence.of("valid today", Example.DAY)))
                .respond(
                        "b",
                        Response.option("1")
                                .withEvidence(Evidence.of("for ever"), Evidence.of("over", Example.DAY.minusDays(1))))
                .build();
        MaturityProfile profile = new Oracle().profile(model, assessment);
        assertThat(profile.score().orElseThrow()).hasToString("3/5");
        assertThat(profile.coverage().unknown().count()).isEqualTo(1);
    }
}

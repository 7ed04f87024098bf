package io.github.groeipad.maturity.scoring;

import static io.github.groeipad.maturity.model.Criterion.allOf;
import static io.github.groeipad.maturity.model.Criterion.indicator;
import static io.github.groeipad.maturity.model.Criterion.score;
import static io.github.groeipad.maturity.model.Scope.overall;
import static io.github.groeipad.maturity.model.Threshold.atLeast;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.model.Aggregation;
import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.CustomAggregation;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.DisplayRange;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.MissingPolicy;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.model.ResponseScale;
import io.github.groeipad.maturity.model.ScoringRules;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExplainerTest {
    private static final Criterion EASY = score(overall(), atLeast("0.5"));
    private static final Criterion HARD =
            allOf(score(overall(), atLeast("0.8")), indicator("answers", "fully"), indicator("monitor", "yes"));

    @Test
    void aReachedPhaseIsDescribedAndExplainedGateByGate() {
        assertThat(english(Webcare.model(EASY)).phase(profile(Webcare.model(EASY))))
                .hasToString("""
                        Town stands in phase Social.
                          Reactive has no conditions, so anyone meets them.
                          Social: all conditions are met.
                            Met: the overall score is at least 50.0 (found: 66.6).""");
    }

    @Test
    void thePhaseThatHoldsIsNamed() {
        assertThat(english(Webcare.model(HARD)).phase(profile(Webcare.model(HARD))))
                .hasToString("""
                        Town stands in phase Reactive.
                          Answers when asked.
                          Reactive has no conditions, so anyone meets them.
                          Social: 2 of 3 conditions are not met. This keeps Town below this phase.
                            Not met: the overall score is at least 80.0 (found: 66.6).
                            Not met: answers is answered with at least “fully” (found: “Largely”).
                              answers: Every question gets an answer.
                            Met: monitor is answered with at least “yes” (found: “yes”).""");
    }

    @Test
    void gatesAboveTheHoldingOneAreExplainedToo() {
        MaturityModel model = Webcare.unphased(ScoringRules.defaults())
                .phase(Phase.builder("one").gate(score(overall(), atLeast("0.7"))))
                .phase(Phase.builder("two").gate(score(overall(), atLeast("0.6"))))
                .phase(Phase.builder("three").gate(score(overall(), atLeast("0.9"))))
                .build();

        assertThat(english(model).phase(profile(model))).hasToString("""
                        Town has not started: not all conditions of the first phase, one, are met.
                          one: 1 of 1 conditions is not met. This keeps Town below this phase.
                            Not met: the overall score is at least 70.0 (found: 66.6).
                          two: all conditions are met, but a lower phase is not reached.
                            Met: the overall score is at least 60.0 (found: 66.6).
                          three: 1 of 1 conditions is not met.
                            Not met: the overall score is at least 90.0 (found: 66.6).""");
    }

    @Test
    void whatAGateAsksIsSaidWithoutAnAssessment() {
        Criterion gate = allOf(
                HARD,
                Criterion.anyOf(score(overall(), atLeast("0.8"))),
                Criterion.atLeastOf(1, score(overall(), atLeast("0.9")), indicator("monitor", "yes")));

        assertThat(english(Webcare.model(gate)).gate("social"))
                .extracting(Explanation::toString)
                .containsExactly("""
                        all of the following
                          the overall score is at least 80.0
                          answers is answered with at least “fully”
                            answers: Every question gets an answer.
                          monitor is answered with at least “yes”""", """
                        one of the following
                          the overall score is at least 80.0""", """
                        1 of the following 2
                          the overall score is at least 90.0
                          monitor is answered with at least “yes”""");
        assertThat(english(Webcare.model(EASY)).gate("social"))
                .containsExactly(Explanation.of("the overall score is at least 50.0"));
    }

    @Test
    void aPhaseWithoutAGateAsksNothing() {
        assertThat(english(Webcare.model(EASY)).gate("reactive")).isEmpty();
    }

    @Test
    void theGateOfAPhaseThatTheModelLacksIsRefused() {
        Explainer explainer = english(Webcare.model(EASY));

        assertThatThrownBy(() -> explainer.gate("sociable"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Explainer: phase must be one of model webcare 1, but was \"sociable\"");
    }

    @Test
    void whatHoldsTheNextPhaseComesWithReadinessAndAdvice() {
        assertThat(english(Webcare.model(HARD)).nextPhase(profile(Webcare.model(HARD))))
                .hasToString("""
                        2 conditions have still to be met for the next phase, Social.
                          Readiness for Social: 83.3%. That is how far its conditions and those of all lower phases are met,\
                         on average.
                          What the step asks: Listen first.
                          Not met: the overall score is at least 80.0 (found: 66.6).
                          Not met: answers is answered with at least “fully” (found: “Largely”).
                            answers: Every question gets an answer.
                            Advice: Publish a response time.""");
    }

    @Test
    void theReadinessOfAnOpenAssessmentIsARange() {
        MaturityModel model = Webcare.model(indicator("answers", "fully"));
        Assessment open = Webcare.town(model).unknown("answers").build();

        assertThat(english(model).nextPhase(Scorer.of(model).score(open)).lines())
                .startsWith(
                        "1 condition has still to be met for the next phase, Social.",
                        "  Readiness for Social: 0.0%. That is how far its conditions and those of all lower phases are met,"
                                + " on average; it lies between 0.0% and 100.0%, depending on what is still open.");
    }

    @Test
    void aboveTheHighestPhaseThereIsOnlyItsAdvice() {
        MaturityModel model = Webcare.unphased(ScoringRules.defaults())
                .phase(Phase.builder("top").name("en", "Top").advice("en", "Keep going."))
                .build();

        assertThat(english(model).nextPhase(profile(model)))
                .hasToString("Top is the highest phase, so there is no next one.\n  Keep going.");
    }

    @Test
    void withoutPhasesNothingIsSaidOfThem() {
        MaturityModel model = Webcare.unphased(ScoringRules.defaults()).build();

        assertThat(english(model).phase(profile(model)))
                .hasToString("The model has no phases, so Town stands in none.");
        assertThat(english(model).nextPhase(profile(model)))
                .hasToString("The model has no phases, so there is no next one.");
    }

    @Test
    void aScoreIsExplainedByItsDimensionsAndWhatAddsMostAndLeast() {
        MaturityModel model = MaturityModel.builder("many", "1")
                .scale(ResponseScale.of("scale", "a", "b", "c"))
                .dimension(Dimension.builder("x")
                        .weight("1.5")
                        .indicator(Indicator.builder("x1").scale("scale"))
                        .indicator(Indicator.builder("x2").scale("scale"))
                        .indicator(Indicator.builder("x3").scale("scale").weight(2)))
                .dimension(Dimension.builder("y")
                        .indicator(Indicator.builder("y1").scale("scale").statement("en", "Why."))
                        .indicator(Indicator.builder("y2").scale("scale")))
                .dimension(Dimension.builder("z")
                        .weight("1/3")
                        .indicator(Indicator.builder("z1").scale("scale")))
                .scoring(ScoringRules.builder().display(DisplayRange.of(0, 10, 1)))
                .build();
        Assessment assessment = Webcare.town(model)
                .answer("x1", "a")
                .answer("x2", "c")
                .answer("x3", "a")
                .answer("y1", "b")
                .answer("y2", "b")
                .build();

        assertThat(english(model).score(Scorer.of(model).score(assessment))).hasToString("""
                        The score of Town is 3.5, on a range from 0 to 10.
                          It is the weighted mean of its parts: each counts by its weight.
                          x: 2.5, weight 1.5, adds 1.50 points.
                          y: 5.0, weight 1, adds 2.00 points.
                          z: no score and left out, since nothing of it is counted.
                          Most is added by:
                            x2: 1.50 of 1.50 points (answer: “c”).
                            y1: 1.00 of 2.00 points (answer: “b”). Why.
                            y2: 1.00 of 2.00 points (answer: “b”).
                          Least is added by:
                            x3: 0.00 of 3.00 points (answer: “a”).
                            x1: 0.00 of 1.50 points (answer: “a”).""");
    }

    static List<Arguments> rules() {
        return List.of(
                Arguments.of(
                        Aggregation.weightedMean(), "It is the weighted mean of its parts: each counts by its weight."),
                Arguments.of(Aggregation.minimum(), "It is the score of its lowest part."),
                Arguments.of(Aggregation.maximum(), "It is the score of its highest part."),
                Arguments.of(
                        Aggregation.lowerMedian(),
                        "It is the score of the part in the middle: at least half of the weight scores that or less."),
                Arguments.of(
                        Aggregation.shareAtLeast(Fraction.of(1, 2)),
                        "It is the share, by weight, of its parts that score 50.0 or more."),
                Arguments.of(new First(), "It follows from its parts by the rule first, version 2."));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleOfAScoreIsSaid(Aggregation rule, String sentence) {
        MaturityModel model = Webcare.unphased(
                        ScoringRules.builder().aggregation(rule).build())
                .build();

        Explanation explained = english(model).score(profile(model));

        assertThat(explained.parts().get(0).text()).isEqualTo(sentence);
        assertThat(explained.lines())
                .filteredOn(line -> line.contains(" of ") && line.contains("answer: "))
                .as("what could be added is known for a weighted mean only")
                .hasSize(rule.equals(Aggregation.weightedMean()) ? 3 : 0);
    }

    @Test
    void theRuleOfADimensionIsSaidWhereItIsNoWeightedMean() {
        MaturityModel model = MaturityModel.builder("rules", "1")
                .scale(ResponseScale.of("scale", "a", "b"))
                .dimension(Dimension.builder("x")
                        .dimension(Dimension.builder("x1")
                                .aggregation(Aggregation.minimum())
                                .indicator(Indicator.builder("i").scale("scale"))
                                .indicator(Indicator.builder("j").scale("scale"))))
                .build();
        Assessment assessment =
                Webcare.town(model).answer("i", "a").answer("j", "b").build();

        assertThat(english(model).score(Scorer.of(model).score(assessment))).hasToString("""
                        The score of Town is 0.0, on a range from 0 to 100.
                          It is the weighted mean of its parts: each counts by its weight.
                          x: 0.0, weight 1, adds 0.00 points.
                            x1: 0.0, weight 1, adds 0.00 points.
                              It is the score of its lowest part.
                          Most is added by:
                            i: 0.00 points (answer: “a”).
                            j: 0.00 points (answer: “b”).""");
    }

    @Test
    void aRangeThatDoesNotBeginAtZeroIsSaid() {
        MaturityModel model = Webcare.unphased(ScoringRules.builder()
                        .display(new DisplayRange(Fraction.of(-3, 2), Fraction.of(5), 0))
                        .build())
                .build();

        assertThat(english(model).score(profile(model)).lines())
                .startsWith(
                        "The score of Town is 2, on a range from -1.5 to 5.",
                        "  It is the weighted mean of its parts: each counts by its weight.",
                        "  Every score begins at -1.5; the points below come on top of that.",
                        "  People: 1, weight 2, adds 2.1 points.");
    }

    @Test
    void noScoreIsSaidToBeNone() {
        MaturityModel model = Webcare.unphased(ScoringRules.defaults()).build();

        assertThat(english(model)
                        .score(Scorer.of(model).score(Webcare.town(model).build())))
                .hasToString("There is no score, since nothing is counted.");
    }

    @Test
    void whatCountsWithoutAnAnswerIsSaid() {
        MaturityModel model = Webcare.unphased(ScoringRules.builder()
                        .notApplicable(MissingPolicy.highest())
                        .unknown(MissingPolicy.countAs(Fraction.of(1, 4)))
                        .unanswered(MissingPolicy.lowest())
                        .build())
                .build();
        MaturityProfile profile = Scorer.of(model)
                .score(Webcare.town(model)
                        .unknown("answers")
                        .notApplicable("monitor", "no tools")
                        .build());

        assertThat(english(model).score(profile).lines())
                .endsWith(
                        "  Most is added by:",
                        "    monitor: 33.33 of 33.33 points (counted as 100.0 without an answer).",
                        "    answers: 8.33 of 33.33 points (counted as 25.0 without an answer). Every question gets an answer.",
                        "    tone: 0.00 of 33.33 points (counted as 0.0 without an answer).");
        assertThat(english(model).leftOut(profile)).hasToString("""
                        0 of 3 indicators are answered.
                          By weight, 0.0% of what applies is answered.
                          1 indicator does not apply and is counted as 100.0.
                            listening: monitor.
                          Of 1 indicator nobody knows the answer; it is counted as 25.0 and stays open.
                            People: answers.
                          1 indicator has no answer; it is counted as 0.0 and stays open.
                            People: tone.
                          With the lowest answer on everything that is open, the score would be 33.3; with the highest, 100.0.""");
    }

    @Test
    void whatCountsWithoutAnAnswerIsSaidBelowOtherRulesToo() {
        MaturityModel model = Webcare.unphased(ScoringRules.builder()
                        .aggregation(Aggregation.minimum())
                        .unanswered(MissingPolicy.lowest())
                        .build())
                .build();

        assertThat(english(model)
                        .score(Scorer.of(model).score(Webcare.town(model).build()))
                        .lines())
                .contains("    tone: 0.00 points (counted as 0.0 without an answer).");
    }

    @Test
    void whatIsLeftOutIsListedPerDimensionWithWhatItCanStillChange() {
        MaturityModel model = Webcare.model(EASY);
        Assessment open = Webcare.town(model)
                .notApplicable("tone", "no texts")
                .unknown("monitor")
                .build();

        assertThat(english(model).leftOut(Scorer.of(model).score(open))).hasToString("""
                        0 of 3 indicators are answered.
                          By weight, 0.0% of what applies is answered.
                          1 indicator does not apply and is left out.
                            People: tone.
                          Of 1 indicator nobody knows the answer; it is left out and stays open.
                            listening: monitor.
                          1 indicator has no answer; it is left out and stays open.
                            People: answers.
                          The phase is not certain yet: it lies between Reactive and Social, depending on the open answers.""");
    }

    @Test
    void aPhaseThatNoOpenAnswerChangesIsCertain() {
        MaturityModel model = Webcare.model(indicator("answers", "largely"));
        Assessment open = Webcare.town(model)
                .answer("answers", "fully")
                .unknown("monitor")
                .build();

        assertThat(english(model).leftOut(Scorer.of(model).score(open)).lines())
                .startsWith("1 of 3 indicators are answered.")
                .endsWith(
                        "  With the lowest answer on everything that is open, the score would be 33.3; with the highest,"
                                + " 100.0.",
                        "  The phase is certain: it is Social whatever the open answers are.");
    }

    @Test
    void whereTheLowestPhaseIsNoneThatIsSaid() {
        MaturityModel model = Webcare.unphased(ScoringRules.defaults())
                .phase(Phase.builder("one").gate(EASY))
                .build();

        assertThat(english(model)
                        .leftOut(Scorer.of(model).score(Webcare.town(model).build()))
                        .lines())
                .endsWith(
                        "  The phase is not certain yet: it lies between not started and one, depending on the open answers.");
    }

    @Test
    void aCompleteAssessmentLeavesNothingOpen() {
        MaturityModel model = Webcare.model(EASY);

        assertThat(english(model).leftOut(profile(model))).hasToString("""
                        3 of 3 indicators are answered.
                          By weight, 100.0% of what applies is answered.
                          Nothing is open, so nothing can change but the answers themselves.""");
    }

    @Test
    void everythingIsSaidInOrder() {
        MaturityModel model = Webcare.model(HARD);
        Explainer explainer = english(model);
        MaturityProfile profile = profile(model);

        assertThat(explainer.all(profile))
                .containsExactly(
                        explainer.phase(profile),
                        explainer.nextPhase(profile),
                        explainer.score(profile),
                        explainer.leftOut(profile));
    }

    @Test
    void aLanguageOfOnesOwnUsesTheModelsTextsInThatLanguage() throws IOException {
        MaturityModel model = MaturityModel.builder("m", "1")
                .scale(ResponseScale.of("scale", "a", "b"))
                .dimension(Dimension.builder("d")
                        .name("fy", "Minsken")
                        .indicator(Indicator.builder("i").scale("scale")))
                .phase(Phase.builder("p").name("fy", "Begjin").name("en", "Start"))
                .build();
        PropertyResourceBundle frisian = new PropertyResourceBundle(new StringReader("""
                phase.reached = {subject} stiet yn faze {phase}.
                part.unscored = {dimension}: gjin skoare.
                """));
        Explainer explainer = Explainer.of(model, Locale.forLanguageTag("fy"), frisian);
        Assessment assessment = Assessment.builder(model)
                .subject(Subject.of("bare-id"))
                .date(LocalDate.of(2026, 11, 22))
                .build();

        assertThat(explainer.phase(Scorer.of(model).score(assessment)))
                .hasToString("bare-id stiet yn faze Begjin.\n  Begjin has no conditions, so anyone meets them.");
    }

    @Test
    void aProfileOfAnotherModelIsRefused() {
        MaturityProfile profile = profile(Webcare.model(EASY));
        MaturityModel sameName = Webcare.model(HARD);
        MaturityModel otherVersion = MaturityModel.builder("webcare", "2")
                .scale(ResponseScale.of("scale", "a", "b"))
                .dimension(
                        Dimension.builder("d").indicator(Indicator.builder("i").scale("scale")))
                .build();

        for (MaturityModel other : List.of(sameName, otherVersion)) {
            assertThatThrownBy(() -> english(other).leftOut(profile))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageMatching("Explainer: profile must be of model webcare [12] with fingerprint [0-9a-f]+,"
                            + " but was of webcare 1 with fingerprint [0-9a-f]+");
        }
    }

    @Test
    void ofAProfileFromADocumentOnlyWhatIsOpenCanBeSaid() {
        MaturityModel model = Webcare.model(EASY);
        MaturityProfile scored = profile(model);
        MaturityProfile read = MaturityProfile.builder()
                .model(model.reference())
                .subject(scored.subject())
                .date(scored.date())
                .coverage(scored.coverage())
                .contributions(scored.contributions())
                .build();

        assertThat(english(model).leftOut(read)).isEqualTo(english(model).leftOut(scored));
        assertThatThrownBy(() -> english(model).phase(read)).isInstanceOf(IllegalStateException.class);
    }

    private static Explainer english(MaturityModel model) {
        return Explainer.of(model, Locale.ENGLISH);
    }

    private static MaturityProfile profile(MaturityModel model) {
        return Scorer.of(model).score(Webcare.answered(model));
    }

    /** A rule of a user's: the first value counts. */
    private record First() implements CustomAggregation {
        @Override
        public String name() {
            return "first";
        }

        @Override
        public String version() {
            return "2";
        }

        @Override
        public Fraction aggregate(List<Child> children) {
            return children.stream()
                    .flatMap(child -> child.value().stream())
                    .findFirst()
                    .orElseThrow();
        }
    }
}

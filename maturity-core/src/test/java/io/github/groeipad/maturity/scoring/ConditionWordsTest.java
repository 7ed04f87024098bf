package io.github.groeipad.maturity.scoring;

import static io.github.groeipad.maturity.model.Criterion.allOf;
import static io.github.groeipad.maturity.model.Criterion.anyOf;
import static io.github.groeipad.maturity.model.Criterion.atLeastOf;
import static io.github.groeipad.maturity.model.Criterion.indicator;
import static io.github.groeipad.maturity.model.Criterion.indicatorShare;
import static io.github.groeipad.maturity.model.Criterion.phaseScore;
import static io.github.groeipad.maturity.model.Criterion.score;
import static io.github.groeipad.maturity.model.Scope.dimension;
import static io.github.groeipad.maturity.model.Scope.eachDimension;
import static io.github.groeipad.maturity.model.Scope.overall;
import static io.github.groeipad.maturity.model.Scope.tag;
import static io.github.groeipad.maturity.model.Threshold.above;
import static io.github.groeipad.maturity.model.Threshold.atLeast;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.MissingPolicy;
import io.github.groeipad.maturity.model.NothingApplies;
import io.github.groeipad.maturity.model.ScoringRules;
import io.github.groeipad.maturity.model.Threshold;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a condition asks and what was found, in words. */
class ConditionWordsTest {
    private static final Fraction HALF = Fraction.of(1, 2);

    static List<Arguments> conditions() {
        return List.of(
                arguments(
                        score(overall(), atLeast("0.5")),
                        "Met: the overall score is at least 50.0 (found: 66.6).",
                        "Voldaan: de totaalscore is minstens 50,0 (gevonden: 66,6)."),
                arguments(
                        score(dimension("people"), atLeast("0.6")),
                        "Not met: the score of People is at least 60.0 (found: 50.0).",
                        "Niet voldaan: de score van Mensen is minstens 60,0 (gevonden: 50,0)."),
                arguments(
                        score(dimension("tools"), above("0.6")),
                        "Met: the score of tools is more than 60.0 (found: 100.0).",
                        "Voldaan: de score van tools is meer dan 60,0 (gevonden: 100,0)."),
                arguments(
                        score(tag("public"), atLeast("0.9")),
                        "Not met: the score of all indicators tagged “public” is at least 90.0 (found: 83.3).",
                        "Niet voldaan: de score van alle indicatoren met het kenmerk “public” is minstens 90,0"
                                + " (gevonden: 83,3)."),
                arguments(
                        phaseScore("social", overall(), atLeast("0.6")),
                        "Met: the score of all indicators of phase Social is at least 60.0 (found: 66.6).",
                        "Voldaan: de score van alle indicatoren van fase Social is minstens 60,0 (gevonden: 66,6)."),
                arguments(
                        phaseScore("social", dimension("people"), atLeast("0.6")),
                        "Not met: the score of the indicators of People in phase Social is at least 60.0 (found: 50.0).",
                        "Niet voldaan: de score van de indicatoren van Mensen in fase Social is minstens 60,0"
                                + " (gevonden: 50,0)."),
                arguments(
                        phaseScore("social", tag("public"), atLeast("0.6")),
                        "Met: the score of the indicators of phase Social tagged “public” is at least 60.0"
                                + " (found: 83.3).",
                        "Voldaan: de score van de indicatoren van fase Social met het kenmerk “public” is minstens 60,0"
                                + " (gevonden: 83,3)."),
                arguments(
                        indicatorShare(overall(), HALF, atLeast("0.6")),
                        "Met: the share, by weight, of indicators worth 50.0 or more is at least 60.0% (found: 66.6%).",
                        "Voldaan: het aandeel, naar gewicht, van indicatoren die 50,0 of meer waard zijn is minstens 60,0%"
                                + " (gevonden: 66,6%)."),
                arguments(
                        indicatorShare(dimension("people"), HALF, atLeast("0.6")),
                        "Not met: the share, by weight, of indicators of People worth 50.0 or more is at least 60.0%"
                                + " (found: 50.0%).",
                        "Niet voldaan: het aandeel, naar gewicht, van indicatoren van Mensen die 50,0 of meer waard zijn"
                                + " is minstens 60,0% (gevonden: 50,0%)."),
                arguments(
                        indicatorShare(tag("public"), HALF, above("0.6")),
                        "Met: the share, by weight, of indicators tagged “public” worth 50.0 or more is more than 60.0%"
                                + " (found: 100.0%).",
                        "Voldaan: het aandeel, naar gewicht, van indicatoren met het kenmerk “public” die 50,0 of meer"
                                + " waard zijn is meer dan 60,0% (gevonden: 100,0%)."),
                arguments(
                        indicatorShare("social", overall(), HALF, atLeast("0.6")),
                        "Met: the share, by weight, of indicators of phase Social worth 50.0 or more is at least 60.0%"
                                + " (found: 66.6%).",
                        "Voldaan: het aandeel, naar gewicht, van indicatoren van fase Social die 50,0 of meer waard zijn"
                                + " is minstens 60,0% (gevonden: 66,6%)."),
                arguments(
                        indicatorShare("social", dimension("people"), HALF, atLeast("0.6")),
                        "Not met: the share, by weight, of indicators of People in phase Social worth 50.0 or more is at"
                                + " least 60.0% (found: 50.0%).",
                        "Niet voldaan: het aandeel, naar gewicht, van indicatoren van Mensen in fase Social die 50,0 of"
                                + " meer waard zijn is minstens 60,0% (gevonden: 50,0%)."),
                arguments(
                        indicatorShare("social", tag("public"), HALF, atLeast("0.6")),
                        "Met: the share, by weight, of indicators of phase Social tagged “public” worth 50.0 or more is at"
                                + " least 60.0% (found: 100.0%).",
                        "Voldaan: het aandeel, naar gewicht, van indicatoren van fase Social met het kenmerk “public” die"
                                + " 50,0 of meer waard zijn is minstens 60,0% (gevonden: 100,0%)."),
                arguments(
                        indicator("tone", "largely"),
                        "Not met: tone is answered with at least “Largely” (found: “Partly”).",
                        "Niet voldaan: tone is beantwoord met minstens “Grotendeels” (gevonden: “Deels”)."),
                arguments(
                        indicator("monitor", "yes"),
                        "Met: monitor is answered with at least “yes” (found: “yes”).",
                        "Voldaan: monitor is beantwoord met minstens “yes” (gevonden: “yes”)."));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void aConditionSaysWhatItAsksAndWhatWasFound(Criterion gate, String english, String dutch) {
        assertThat(said(gate, Locale.ENGLISH)).containsExactly(english);
        assertThat(said(gate, Locale.forLanguageTag("nl"))).containsExactly(dutch);
    }

    static List<Arguments> conditionsOnEachDimension() {
        return List.of(
                arguments(
                        score(eachDimension(), atLeast("0.5")),
                        List.of(
                                "Met: in each dimension, the score is at least 50.0 (the lowest is People, found: 50.0)."),
                        List.of("Voldaan: in elke dimensie is de score minstens 50,0"
                                + " (het laagst is Mensen, gevonden: 50,0).")),
                arguments(
                        score(eachDimension(), atLeast("0.6")),
                        List.of(
                                "Not met: in each dimension, the score is at least 60.0. 1 of 2 dimensions misses it:",
                                "  People (found: 50.0)."),
                        List.of(
                                "Niet voldaan: in elke dimensie is de score minstens 60,0."
                                        + " 1 van de 2 dimensies haalt dat niet:",
                                "  Mensen (gevonden: 50,0).")),
                arguments(
                        phaseScore("social", eachDimension(), above("0.5")),
                        List.of(
                                "Not met: in each dimension, the score of its indicators of phase Social is more than 50.0."
                                        + " 1 of 2 dimensions misses it:",
                                "  People (found: 50.0)."),
                        List.of(
                                "Niet voldaan: in elke dimensie is de score van de indicatoren van fase Social meer dan"
                                        + " 50,0. 1 van de 2 dimensies haalt dat niet:",
                                "  Mensen (gevonden: 50,0).")),
                arguments(
                        indicatorShare(eachDimension(), HALF, atLeast("0.6")),
                        List.of(
                                "Not met: in each dimension, the share, by weight, of its indicators worth 50.0 or more is"
                                        + " at least 60.0%. 1 of 2 dimensions misses it:",
                                "  People (found: 50.0%)."),
                        List.of(
                                "Niet voldaan: in elke dimensie is het aandeel, naar gewicht, van indicatoren die 50,0 of"
                                        + " meer waard zijn minstens 60,0%. 1 van de 2 dimensies haalt dat niet:",
                                "  Mensen (gevonden: 50,0%).")),
                arguments(
                        indicatorShare("social", eachDimension(), HALF, atLeast("0.5")),
                        List.of(
                                "Met: in each dimension, the share, by weight, of its indicators of phase Social worth 50.0"
                                        + " or more is at least 50.0% (the lowest is People, found: 50.0%)."),
                        List.of(
                                "Voldaan: in elke dimensie is het aandeel, naar gewicht, van indicatoren van fase Social die"
                                        + " 50,0 of meer waard zijn minstens 50,0% (het laagst is Mensen, gevonden: 50,0%).")));
    }

    @ParameterizedTest
    @MethodSource("conditionsOnEachDimension")
    void aConditionOnEachDimensionNamesThoseThatMissIt(Criterion gate, List<String> english, List<String> dutch) {
        assertThat(said(gate, Locale.ENGLISH)).isEqualTo(english);
        assertThat(said(gate, Locale.forLanguageTag("nl"))).isEqualTo(dutch);
    }

    @Test
    void allDimensionsThatMissACriterionAreCounted() {
        MaturityModel model = Webcare.model(score(eachDimension(), atLeast("0.5")));

        assertThat(said(model, Webcare.town(model).answer("answers", "no").build(), Locale.ENGLISH))
                .containsExactly(
                        "Not met: in each dimension, the score is at least 50.0. 2 of 2 dimensions miss it:",
                        "  People (found: 0.0).",
                        "  tools (nothing of it is counted yet).");
    }

    static List<Arguments> composites() {
        Criterion met = indicator("monitor", "yes");
        Criterion unmet = indicator("tone", "fully");
        String metLine = "  Met: monitor is answered with at least “yes” (found: “yes”).";
        String unmetLine = "  Not met: tone is answered with at least “fully” (found: “Partly”).";
        return List.of(
                arguments(anyOf(met, unmet), List.of("Met: one of the following is enough.", metLine, unmetLine)),
                arguments(
                        anyOf(unmet, unmet), List.of("Not met: one of the following is enough.", unmetLine, unmetLine)),
                arguments(atLeastOf(1, unmet, met), List.of("Met: it takes 1 of the following 2.", unmetLine, metLine)),
                arguments(
                        atLeastOf(2, unmet, met),
                        List.of("Not met: it takes 2 of the following 2.", unmetLine, metLine)),
                arguments(allOf(allOf(met, met)), List.of("Met: all of the following is needed.", metLine, metLine)),
                arguments(
                        allOf(allOf(met, unmet)),
                        List.of("Not met: all of the following is needed.", metLine, unmetLine)));
    }

    @ParameterizedTest
    @MethodSource("composites")
    void aComposedConditionListsItsParts(Criterion gate, List<String> lines) {
        assertThat(said(gate, Locale.ENGLISH)).isEqualTo(lines);
    }

    @Test
    void aConditionOnAnIndicatorQuotesItsStatement() {
        assertThat(said(indicator("answers", "fully"), Locale.forLanguageTag("nl")))
                .containsExactly(
                        "Niet voldaan: answers is beantwoord met minstens “fully” (gevonden: “Grotendeels”).",
                        "  answers: Elke vraag krijgt antwoord.");
    }

    static List<Arguments> thresholds() {
        return List.of(
                arguments(atLeast("2/3"), "Met: the overall score is at least 66.6… (2/3) (found: 66.6… (2/3))."),
                arguments(above("2/3"), "Not met: the overall score is more than 66.6… (2/3) (found: 66.6… (2/3))."),
                arguments(
                        atLeast("0.6667"), "Not met: the overall score is at least 66.67 (found: 66.6, exactly 2/3)."),
                arguments(above("0.666"), "Met: the overall score is more than 66.6 (found: 66.6, exactly 2/3)."));
    }

    @Test
    void aShareIsSaidInPercent() {
        assertThat(said(indicatorShare(overall(), HALF, atLeast("2/3")), Locale.ENGLISH))
                .containsExactly("Met: the share, by weight, of indicators worth 50.0 or more is at least 66.6…% (2/3)"
                        + " (found: 66.6…% (2/3)).");
        assertThat(said(indicatorShare(overall(), Fraction.of(1, 3), atLeast("0.99999")), Locale.ENGLISH))
                .containsExactly(
                        "Met: the share, by weight, of indicators worth 33.3… (1/3) or more is at least 99.999%"
                                + " (found: 100.0%).");
    }

    @ParameterizedTest
    @MethodSource("thresholds")
    void aThresholdIsNeverRoundedAndALookAlikeIsGivenExactly(Threshold threshold, String line) {
        assertThat(said(score(overall(), threshold), Locale.ENGLISH)).containsExactly(line);
    }

    @Test
    void openAnswersAreSaid() {
        MaturityModel model = Webcare.model(allOf(
                indicator("tone", "partly"),
                score(dimension("tools"), atLeast("0.5")),
                score(dimension("people"), atLeast("0.5"))));

        assertThat(said(model, Webcare.town(model).answer("answers", "largely").build(), Locale.ENGLISH))
                .containsExactly(
                        "Not met: tone is answered with at least “Partly” (there is no answer yet).",
                        "Not met: the score of tools is at least 50.0 (nothing of it is counted yet).",
                        "Not met: the score of People is at least 50.0"
                                + " (66.6 so far, but only 50.0% of it is answered, and 70.0% is needed).");
    }

    @Test
    void whatDoesNotApplyIsSaid() {
        Criterion gate = allOf(
                indicator("monitor", "yes"),
                score(dimension("tools"), atLeast("0.5")),
                score(overall(), atLeast("0.5")));
        MaturityModel failing = Webcare.model(gate);
        MaturityModel exempting = Webcare.model(
                gate,
                ScoringRules.builder().nothingApplies(NothingApplies.EXEMPT).build());

        assertThat(said(failing, withoutTools(failing), Locale.ENGLISH))
                .containsExactly(
                        "Not met: monitor is answered with at least “yes” (nothing of it applies here).",
                        "Not met: the score of tools is at least 50.0 (nothing of it applies here).",
                        "Met: the overall score is at least 50.0 (found: 66.6).");
        assertThat(said(exempting, withoutTools(exempting), Locale.ENGLISH))
                .containsExactly(
                        "Met: monitor is answered with at least “yes” (nothing of it applies here).",
                        "Met: the score of tools is at least 50.0 (nothing of it applies here).",
                        "Met: the overall score is at least 50.0 (found: 66.6).");
    }

    @Test
    void eachDimensionOfWhichNothingAppliesIsSaid() {
        MaturityModel model = Webcare.model(
                indicatorShare(eachDimension(), HALF, atLeast("0.5")),
                ScoringRules.builder().notApplicable(MissingPolicy.exclude()).build());
        MaturityModel onlyTools = MaturityModel.builder("tools", "1")
                .scale(model.scales().get(1))
                .dimension(model.dimensions().get(1))
                .phase(model.phases().get(0))
                .phase(model.phases().get(1))
                .build();
        Assessment nothing =
                Webcare.town(onlyTools).notApplicable("monitor", "no tools").build();

        assertThat(said(onlyTools, nothing, Locale.ENGLISH))
                .containsExactly(
                        "Not met: in each dimension, the share, by weight, of its indicators worth 50.0 or more is"
                                + " at least 50.0% (nothing of it applies here).");
    }

    @Test
    void aValueThatIsNoOptionIsShownAsAScore() {
        MaturityModel model = Webcare.model(
                indicator("tone", "fully"),
                ScoringRules.builder().unknown(MissingPolicy.countAs(HALF)).build());

        assertThat(said(model, Webcare.town(model).unknown("tone").build(), Locale.ENGLISH))
                .containsExactly("Not met: tone is answered with at least “fully” (found: “50.0”).");
    }

    private static Assessment withoutTools(MaturityModel model) {
        return Webcare.town(model)
                .answer("answers", "largely")
                .answer("tone", "largely")
                .notApplicable("monitor", "no tools")
                .build();
    }

    private static List<String> said(Criterion gate, Locale locale) {
        MaturityModel model = Webcare.model(gate);
        return said(model, Webcare.answered(model), locale);
    }

    /** The lines below the gate of the last phase. */
    private static List<String> said(MaturityModel model, Assessment assessment, Locale locale) {
        List<Explanation> parts = Explainer.of(model, locale)
                .phase(Scorer.of(model).score(assessment))
                .parts();
        return parts.get(parts.size() - 1).parts().stream()
                .flatMap(condition -> condition.lines().stream())
                .toList();
    }
}

package io.github.groeipad.maturity.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.growthpath.GrowthPath;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ModelLintTest {

    private static final Threshold HALF = Threshold.atLeast("0.5");
    private static final Threshold MORE = Threshold.atLeast("0.6");

    /** A rule that never gives more than a half. */
    private record HalfAtMost(String name, String version) implements CustomAggregation {
        @Override
        public Fraction aggregate(List<Child> children) {
            return Fraction.of(1, 2);
        }
    }

    private static MaturityModel.Builder model(Criterion... gates) {
        MaturityModel.Builder model = MaturityModel.builder("m", "1")
                .scale(ResponseScale.of("done", "no", "partly", "fully"))
                .dimension(Dimension.builder("d1")
                        .indicator(
                                Indicator.builder("a").scale("done").effort(2).tags("t"))
                        .indicator(Indicator.builder("b").scale("done")))
                .dimension(Dimension.builder("d2")
                        .dimension(Dimension.builder("d3")
                                .indicator(Indicator.builder("c").scale("done"))));
        for (int i = 0; i < gates.length; i++) {
            model.phase(Phase.builder("p" + (i + 1)).gate(gates[i]));
        }
        return model;
    }

    private static MaturityModel tagged(Criterion... gates) {
        MaturityModel.Builder model = MaturityModel.builder("m", "1")
                .scale(ResponseScale.of("done", "no", "partly", "fully"))
                .dimension(Dimension.builder("d1")
                        .indicator(
                                Indicator.builder("a").scale("done").effort(2).phase("p1"))
                        .indicator(
                                Indicator.builder("b").scale("done").phase("p2").tags("t")));
        for (int i = 0; i < gates.length; i++) {
            model.phase(Phase.builder("p" + (i + 1)).gate(gates[i]));
        }
        return model.build();
    }

    private static Criterion overall(Threshold threshold) {
        return Criterion.score(Scope.overall(), threshold);
    }

    private static Arguments doubt(LintCode code, String place, String message, MaturityModel model) {
        return Arguments.of(code, place, message, model);
    }

    static Stream<Arguments> doubtsAreNamedWithTheirPlace() {
        Fraction half = Fraction.of(1, 2);
        return Stream.of(
                doubt(
                        LintCode.GATE_UNREACHABLE,
                        "/phases/0/gate",
                        "Gate of phase p1 is not met by the highest option everywhere",
                        model(overall(MORE))
                                .scoring(ScoringRules.builder().aggregation(new HalfAtMost("half", "1")))
                                .build()),
                doubt(
                        LintCode.GATE_UNREACHABLE,
                        "/phases/0/gate",
                        "Gate of phase p1 is not met by the highest option everywhere",
                        model(Criterion.anyOf(
                                        Criterion.score(Scope.dimension("d4"), MORE),
                                        Criterion.score(Scope.eachDimension(), MORE)))
                                .dimension(Dimension.builder("d4")
                                        .aggregation(new HalfAtMost("half", "1"))
                                        .indicator(Indicator.builder("x").scale("done")))
                                .build()),
                doubt(
                        LintCode.GATE_UNREACHABLE,
                        "/phases/0/gate",
                        "Gate of phase p1 is not met by the highest option everywhere",
                        model(Criterion.atLeastOf(1, Criterion.score(Scope.dimension("d5"), MORE)))
                                .dimension(Dimension.builder("d5")
                                        .aggregation(Aggregation.shareAtLeast(Fraction.one()))
                                        .dimension(Dimension.builder("d6")
                                                .aggregation(new HalfAtMost("half", "1"))
                                                .indicator(
                                                        Indicator.builder("x").scale("done"))))
                                .build()),
                doubt(
                        LintCode.GATE_IMPLIED,
                        "/phases/1/gate",
                        "Gate of phase p2 follows from the gates below it",
                        model(Criterion.allOf(overall(MORE)), overall(HALF)).build()),
                doubt(
                        LintCode.GATE_IMPLIED,
                        "/phases/1/gate",
                        "Gate of phase p2 follows from the gates below it",
                        model(
                                        Criterion.atLeastOf(1, Criterion.indicator("a", "fully")),
                                        Criterion.anyOf(overall(HALF), Criterion.indicator("a", "partly")))
                                .build()),
                doubt(
                        LintCode.GATE_IMPLIED,
                        "/phases/1/gate",
                        "Gate of phase p2 follows from the gates below it",
                        model(
                                        Criterion.indicatorShare(Scope.tag("t"), half, MORE),
                                        Criterion.atLeastOf(
                                                1, overall(HALF), Criterion.indicatorShare(Scope.tag("t"), half, MORE)))
                                .build()),
                doubt(
                        LintCode.GATE_EASIER,
                        "/phases/1/gate/criteria/0",
                        "Gate of phase p2 asks less than a lower gate on the same criterion",
                        tagged(
                                Criterion.phaseScore("p1", Scope.overall(), Threshold.above("0.5")),
                                Criterion.allOf(
                                        Criterion.phaseScore("p1", Scope.overall(), HALF),
                                        Criterion.phaseScore("p2", Scope.overall(), HALF)))),
                doubt(
                        LintCode.THRESHOLD_NOT_SHOWN,
                        "/phases/0/gate",
                        "Gate of phase p1 has threshold 2/3, which lies at 200/3 on the display range",
                        model(overall(Threshold.atLeast("2/3"))).build()),
                doubt(
                        LintCode.THRESHOLD_NOT_SHOWN,
                        "/phases/0/gate",
                        "Gate of phase p1 has threshold 1/3, which lies at 100/3 in percent",
                        model(Criterion.indicatorShare(Scope.overall(), half, Threshold.atLeast("1/3")))
                                .build()),
                doubt(
                        LintCode.GATE_IMPLIED,
                        "/phases/1/gate",
                        "Gate of phase p2 follows from the gates below it",
                        model(
                                        Criterion.anyOf(overall(MORE), Criterion.indicator("a", "fully")),
                                        Criterion.anyOf(Criterion.indicator("a", "partly"), overall(HALF)))
                                .build()),
                doubt(
                        LintCode.GATE_IMPLIED,
                        "/phases/1/gate",
                        "Gate of phase p2 follows from the gates below it",
                        model(
                                        Criterion.score(Scope.eachDimension(), MORE),
                                        Criterion.score(Scope.dimension("d2"), HALF))
                                .build()),
                doubt(
                        LintCode.GATE_IMPLIED,
                        "/phases/1/gate",
                        "Gate of phase p2 follows from the gates below it",
                        tagged(
                                Criterion.allOf(
                                        Criterion.phaseScore("p2", Scope.eachDimension(), MORE),
                                        Criterion.indicatorShare(Scope.eachDimension(), half, MORE)),
                                Criterion.allOf(
                                        Criterion.phaseScore("p2", Scope.dimension("d1"), HALF),
                                        Criterion.indicatorShare(Scope.dimension("d1"), half, HALF)))),
                doubt(
                        LintCode.PHASE_WITHOUT_INDICATORS,
                        "/phases/2",
                        "Phase p3 has no indicator that is first expected in it",
                        tagged(overall(HALF), overall(MORE), overall(Threshold.atLeast("0.7")))),
                doubt(
                        LintCode.WEIGHT_WITHOUT_EFFECT,
                        "/dimensions/0/dimensions/0/weight",
                        "Dimension d2 has weight 3 and no siblings",
                        MaturityModel.builder("m", "1")
                                .scale(ResponseScale.of("done", "no", "fully"))
                                .dimension(Dimension.builder("d1")
                                        .dimension(Dimension.builder("d2")
                                                .weight(3)
                                                .indicator(
                                                        Indicator.builder("a").scale("done"))))
                                .build()),
                doubt(
                        LintCode.WEIGHT_WITHOUT_EFFECT,
                        "/dimensions/2/weight",
                        "Dimension d4 has weight 2 under a rule without weights",
                        model(overall(HALF))
                                .dimension(Dimension.builder("d4")
                                        .weight(2)
                                        .indicator(Indicator.builder("x").scale("done")))
                                .scoring(ScoringRules.builder().aggregation(Aggregation.maximum()))
                                .build()),
                doubt(
                        LintCode.INDICATOR_UNFELT,
                        "/dimensions/0/indicators/1",
                        "Indicator b is looked at by no gate",
                        model(Criterion.anyOf(
                                        Criterion.score(Scope.tag("t"), HALF),
                                        Criterion.score(Scope.dimension("d2"), HALF)))
                                .build()),
                doubt(
                        LintCode.TRANSLATION_MISSING,
                        "/defaultLocale",
                        "Model m has no text in en, its default language",
                        MaturityModel.builder("m", "1")
                                .name("nl", "Model")
                                .scale(ResponseScale.of("done", "no", "fully"))
                                .dimension(Dimension.builder("d1")
                                        .indicator(Indicator.builder("a").scale("done")))
                                .build()),
                doubt(
                        LintCode.TRANSLATION_MISSING,
                        "/phases/0/name",
                        "Name of phase p1 is not there in nl",
                        MaturityModel.builder("m", "1")
                                .name("en", "Model")
                                .name("nl", "Model")
                                .phase(Phase.builder("p1").name("en", "One"))
                                .scale(ResponseScale.of("done", "no", "fully"))
                                .dimension(Dimension.builder("d1")
                                        .indicator(Indicator.builder("a").scale("done")))
                                .build()),
                doubt(
                        LintCode.TRANSLATION_MISSING,
                        "/dimensions/0/indicators/1/statement",
                        "Statement of indicator b is not there",
                        spoken("en", "").build()),
                doubt(
                        LintCode.TRANSLATION_MISSING,
                        "/scales/0/options/1/label",
                        "Label of scale done, option yes is not there",
                        spoken("en", "en").build()),
                doubt(
                        LintCode.EFFORTS_ALL_ONE,
                        "/dimensions",
                        "Model m has effort 1 for every indicator",
                        MaturityModel.builder("m", "1")
                                .phase(Phase.builder("p1").gate(overall(HALF)))
                                .scale(ResponseScale.of("done", "no", "fully"))
                                .dimension(Dimension.builder("d1")
                                        .indicator(Indicator.builder("a").scale("done"))
                                        .indicator(Indicator.builder("b").scale("done")))
                                .build()));
    }

    @MethodSource
    @ParameterizedTest
    void doubtsAreNamedWithTheirPlace(LintCode code, String place, String message, MaturityModel model) {
        assertThat(ModelLint.findings(model))
                .filteredOn(finding -> finding.code() == code)
                .extracting(LintFinding::place, LintFinding::message)
                .contains(org.assertj.core.groups.Tuple.tuple(place, message));
    }

    @Test
    void aSoundModelRaisesNoDoubt() {
        assertThat(ModelLint.findings(model(overall(HALF), overall(MORE)).build()))
                .isEmpty();
        assertThat(ModelLint.findings(tagged(
                        Criterion.phaseScore("p1", Scope.eachDimension(), HALF),
                        Criterion.allOf(
                                Criterion.indicatorShare("p2", Scope.overall(), Fraction.one(), HALF),
                                Criterion.phaseScore("p2", Scope.tag("t"), HALF)))))
                .isEmpty();
    }

    /** Two statements in a language each, and a scale of which one option has a label. */
    private static MaturityModel.Builder spoken(String first, String second) {
        Indicator.Builder b = Indicator.builder("b").scale("done");
        if (!second.isEmpty()) {
            b.statement(second, "We do.");
        }
        return MaturityModel.builder("m", "1")
                .scale(ResponseScale.builder("done")
                        .option(ResponseOption.of("no").label("en", "No"))
                        .option(ResponseOption.of("yes"))
                        .build())
                .scale(ResponseScale.of("plain", "low", "high"))
                .dimension(Dimension.builder("d")
                        .indicator(Indicator.builder("a").scale("done").statement(first, "We do."))
                        .indicator(b));
    }

    @Test
    void aTextInALanguageServesItsVariantsToo() {
        assertThat(ModelLint.findings(spoken("en-GB", "en").build()))
                .filteredOn(finding -> finding.place().endsWith("statement"))
                .extracting(LintFinding::message)
                .containsExactly("Statement of indicator a is not there in en");
    }

    @Test
    void whereTheScaleHasNoLabelsOrNothingHasANameNoneIsMissed() {
        assertThat(ModelLint.findings(spoken("en", "en").build()))
                .extracting(LintFinding::place)
                .containsExactly("/scales/0/options/1/label");
    }

    @Test
    void aWeightThatMovesThePositionHasAnEffect() {
        MaturityModel model = MaturityModel.builder("m", "1")
                .scale(ResponseScale.of("done", "no", "fully"))
                .phase(Phase.builder("p1"))
                .dimension(Dimension.builder("d1")
                        .weight(2)
                        .dimension(Dimension.builder("d3")
                                .weight(2)
                                .indicator(Indicator.builder("a").scale("done").phase("p1"))))
                .dimension(Dimension.builder("d2")
                        .weight(3)
                        .indicator(Indicator.builder("b").scale("done")))
                .scoring(ScoringRules.builder().aggregation(Aggregation.minimum()))
                .build();

        assertThat(ModelLint.findings(model))
                .filteredOn(finding -> finding.code() == LintCode.WEIGHT_WITHOUT_EFFECT)
                .extracting(LintFinding::place)
                .containsExactly("/dimensions/0/dimensions/0/weight", "/dimensions/1/weight");
    }

    @Test
    void whatIsAskedOfEachDimensionIsNotAskedOfOneThatNeedNotApply() {
        MaturityModel model = MaturityModel.builder("m", "1")
                .scale(ResponseScale.of("done", "no", "fully"))
                .phase(Phase.builder("p1").gate(Criterion.score(Scope.eachDimension(), MORE)))
                .phase(Phase.builder("p2").gate(Criterion.score(Scope.dimension("d"), HALF)))
                .dimension(Dimension.builder("d")
                        .indicator(
                                Indicator.builder("a").scale("done").effort(2).notApplicableAllowed(true)))
                .build();

        assertThat(ModelLint.findings(model)).isEmpty();
    }

    @Test
    void oneOfSeveralChoicesImpliesNothingThatTheOthersDoNot() {
        assertThat(ModelLint.findings(model(
                                Criterion.anyOf(overall(MORE), Criterion.indicator("a", "fully")),
                                Criterion.allOf(overall(HALF), Criterion.indicator("b", "fully")))
                        .build()))
                .isEmpty();
    }

    @Test
    void aHarderGateOnTheSameCriterionIsNoDoubt() {
        assertThat(ModelLint.findings(model(
                                Criterion.indicator("a", "partly"),
                                Criterion.allOf(overall(HALF), Criterion.indicator("a", "fully")))
                        .build()))
                .isEmpty();
    }

    @Test
    void theBundledModelIsDoubtedForItsEffortsAlone() {
        assertThat(ModelLint.findings(GrowthPath.model()))
                .extracting(LintFinding::code)
                .containsExactly(LintCode.EFFORTS_ALL_ONE);
    }

    @Test
    void eachCodeIsExplained() {
        for (LintCode code : LintCode.values()) {
            assertThat(code.id()).matches("[a-z]+(-[a-z]+)*");
            assertThat(code.explanation()).endsWith(".");
        }
        assertThat(ModelLint.findings(model(overall(Threshold.atLeast("2/3"))).build()))
                .extracting(LintFinding::toString)
                .containsExactly(
                        "/phases/0/gate: Gate of phase p1 has threshold 2/3, which lies at 200/3 on the display range"
                                + " (choose a threshold that the display shows, or show more decimals)");
    }
}

package io.github.groeipad.maturity.oracle;

import static io.github.groeipad.maturity.model.Criterion.allOf;
import static io.github.groeipad.maturity.model.Criterion.anyOf;
import static io.github.groeipad.maturity.model.Criterion.atLeastOf;
import static io.github.groeipad.maturity.model.Criterion.indicatorShare;
import static io.github.groeipad.maturity.model.Criterion.phaseScore;
import static io.github.groeipad.maturity.model.Criterion.score;
import static io.github.groeipad.maturity.model.Scope.eachDimension;
import static io.github.groeipad.maturity.model.Scope.overall;
import static io.github.groeipad.maturity.model.Threshold.above;
import static io.github.groeipad.maturity.model.Threshold.atLeast;
import static io.github.groeipad.maturity.oracle.Example.dimension;
import static io.github.groeipad.maturity.oracle.Example.indicator;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.model.Aggregation;
import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.NothingApplies;
import io.github.groeipad.maturity.model.Scope;
import io.github.groeipad.maturity.model.ScoringRules;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Gates of every kind, and how far they are, worked out by hand. */
class OracleGatesTest {

    private static Example two() {
        return Example.of(dimension("d", indicator("a"), indicator("b")));
    }

    private static ScoringRules.Builder covered(String minimum) {
        return ScoringRules.builder().minimumCoverage(minimum);
    }

    private static Criterion overallAtLeast(String threshold) {
        return score(overall(), atLeast(threshold));
    }

    @Test
    void atLeastPassesAtTheThresholdAndAboveDoesNot() {
        assertThat(two().phase("p", overallAtLeast("0.35")).unmet("p", "a=3 b=4"))
                .isEmpty();
        assertThat(two().phase("p", score(overall(), above("0.35"))).unmet("p", "a=3 b=4"))
                .containsExactly("below-threshold 1");
        assertThat(two().phase("p", score(overall(), above("0"))).unmet("p", "a=0 b=0"))
                .containsExactly("below-threshold 0");
    }

    @Test
    void whatHoldsWhateverTheOpenAnswersAreIsMetWithoutEnoughAnswers() {
        assertThat(two().rules(covered("1")).phase("p", overallAtLeast("0.4")).unmet("p", "a=8"))
                .isEmpty();
    }

    @Test
    void whatFailsWhateverTheOpenAnswersAreIsUnmet() {
        assertThat(two().phase("p", overallAtLeast("0.9")).unmet("p", "a=7")).containsExactly("below-threshold 7/9");
    }

    @Test
    void anOpenCriterionIsMetByTheReportedValueIfEnoughIsAnswered() {
        assertThat(two().rules(covered("0.5")).phase("p", overallAtLeast("0.7")).unmet("p", "a=7"))
                .isEmpty();
        assertThat(two().rules(covered("0.8")).phase("p", overallAtLeast("0.7")).unmet("p", "a=7"))
                .containsExactly("not-enough-answers 5/8");
        assertThat(two().phase("p", overallAtLeast("0.7")).unmet("p", "")).containsExactly("no-value 0");
    }

    @Test
    void progressIsNeverLessThanThatOfTheLowestCompletion() {
        Example example = Example.of(
                        dimension("d", indicator("a"), indicator("b", "4")).aggregation(Aggregation.maximum()))
                .rules(covered("1"))
                .phase("p", overallAtLeast("0.9"));
        assertThat(example.unmet("p", "a=8")).containsExactly("below-threshold 8/9");
    }

    @Test
    void whatAppliesToNobodyFailsOrIsExempt() {
        assertThat(two().phase("p", overallAtLeast("0.1")).unmet("p", "a=n/a b=n/a"))
                .containsExactly("nothing-applies 0");
        assertThat(two().rules(ScoringRules.builder().nothingApplies(NothingApplies.EXEMPT))
                        .phase("p", overallAtLeast("0.1"))
                        .readiness("p", "a=n/a b=n/a")
                        .value())
                .hasToString("1");
    }

    @Test
    void anIndicatorHasToBeWorthTheOptionAskedFor() {
        Example example = two().phase("p", Criterion.indicator("a", "8"));
        assertThat(example.unmet("p", "a=8")).isEmpty();
        assertThat(example.unmet("p", "a=6")).containsExactly("below-threshold 3/4");
        assertThat(example.unmet("p", "a=unknown")).containsExactly("no-value 0");
        assertThat(example.unmet("p", "a=n/a")).containsExactly("nothing-applies 0");
    }

    @Test
    void aShareOfIndicatorsIsByTheirWeights() {
        Example example = Example.of(dimension("d", indicator("a", "1"), indicator("b", "2"), indicator("c", "1")))
                .phase("p", indicatorShare(overall(), Fraction.of(1, 2), atLeast("0.6")));
        assertThat(example.unmet("p", "a=5 b=4 c=9")).containsExactly("below-threshold 5/6");
        assertThat(example.unmet("p", "a=4 b=5 c=9")).isEmpty();
    }

    @Test
    void aPhaseScoreTakesTheIndicatorsOfThatPhase() {
        Example example = Example.of(dimension("d", indicator("a").phase("p"), indicator("b")))
                .phase("p", phaseScore("p", overall(), atLeast("0.6")));
        assertThat(example.unmet("p", "a=6 b=0")).isEmpty();
        assertThat(example.unmet("p", "a=3 b=10")).containsExactly("below-threshold 1/2");
    }

    @Test
    void eachDimensionThatAppliesIsAskedOnItsOwn() {
        Example example = Example.of(
                        dimension("d", indicator("a")), dimension("e", indicator("b")), dimension("f", indicator("c")))
                .phase("p", score(eachDimension(), atLeast("0.5")));
        assertThat(example.unmet("p", "a=1 b=9 c=n/a")).containsExactly("below-threshold 1/5");
        assertThat(example.readiness("p", "a=1 b=9 c=n/a").value()).hasToString("3/5");
        assertThat(example.readiness("p", "a=1 b=9 c=n/a").unmet().get(0).criterion())
                .isEqualTo(score(Scope.dimension("d"), atLeast("0.5")));
        assertThat(example.dimension("f", "a=1 b=9 c=n/a").phaseRange()).isEmpty();
    }

    @Test
    void eachDimensionWithoutIndicatorsOfThePhaseIsNotAsked() {
        Example example = Example.of(dimension("d", indicator("a").phase("p")), dimension("e", indicator("b")))
                .phase("p", phaseScore("p", eachDimension(), atLeast("0.5")));
        assertThat(example.unmet("p", "a=5 b=0")).isEmpty();
        assertThat(example.unmet("p", "a=n/a b=0")).containsExactly("nothing-applies 0");
        assertThat(example.dimension("e", "a=5 b=0").readiness()).isEmpty();
    }

    @Test
    void compositesCombineTheirParts() {
        Criterion half = Criterion.indicator("a", "10");
        Criterion fifth = Criterion.indicator("b", "10");
        String answers = "a=5 b=2";
        assertThat(two().phase("p", allOf(half, fifth)).readiness("p", answers).value())
                .hasToString("7/20");
        assertThat(two().phase("p", anyOf(half, fifth)).readiness("p", answers).value())
                .hasToString("1/2");
        assertThat(two().phase("p", atLeastOf(1, half, fifth))
                        .readiness("p", answers)
                        .value())
                .hasToString("1/2");
        assertThat(two().phase("p", atLeastOf(2, half, fifth, half))
                        .readiness("p", answers)
                        .value())
                .hasToString("1/2");
        assertThat(two().phase("p", anyOf(half, fifth)).profile("a=5 b=10").phase())
                .contains("p");
        assertThat(two().phase("p", anyOf(half, fifth)).unmet("p", "a=5 b=10")).containsExactly("below-threshold 1/2");
        assertThat(two().phase("p", atLeastOf(2, half, fifth))
                        .profile("a=5 b=10")
                        .phase())
                .isEmpty();
    }

    @Test
    void thePhaseIsTheLastBeforeTheFirstUnmetGate() {
        Example example = two().phase("p1", Criterion.indicator("a", "2"))
                .phase("p2", Criterion.indicator("a", "6"))
                .phase("p3")
                .phase("p4", Criterion.indicator("b", "5"));
        assertThat(example.profile("a=1 b=9").phase()).isEmpty();
        assertThat(example.profile("a=5 b=9").phase()).contains("p1");
        assertThat(example.profile("a=6 b=4").phase()).contains("p3");
        assertThat(example.profile("a=6 b=5").phase()).contains("p4");
        assertThat(example.profile("b=5").phaseRange().orElseThrow().lowest()).isEmpty();
        assertThat(example.profile("b=5").phaseRange().orElseThrow().highest()).contains("p4");
    }

    @Test
    void readinessIsTheMeanOfTheGatesUpToThePhase() {
        Example example = two().phase("p1", Criterion.indicator("a", "4"))
                .phase("p2")
                .phase("p3", Criterion.indicator("b", "10"));
        assertThat(example.readiness("p1", "a=3 b=2").value()).hasToString("3/4");
        assertThat(example.readiness("p2", "a=3 b=2").value()).hasToString("3/4");
        assertThat(example.readiness("p2", "a=3 b=2").gateProgress()).isEmpty();
        assertThat(example.readiness("p3", "a=3 b=2").value()).hasToString("19/40");
        assertThat(example.readiness("p3", "a=3").low()).hasToString("3/8");
        assertThat(example.readiness("p3", "a=3").high()).hasToString("7/8");
        assertThat(two().phase("p").readiness("p", "").value()).hasToString("1");
    }

    @Test
    void aDimensionIsAskedWhatTheGatesAskOfItAndBelowIt() {
        Example example = Example.of(
                        dimension("d", indicator("a")), dimension("e", indicator("b")), dimension("f", indicator("c")))
                .phase("p1", allOf(overallAtLeast("1"), score(Scope.dimension("d"), atLeast("0.5"))))
                .phase("p2", atLeastOf(2, Criterion.indicator("b", "5"), Criterion.indicator("a", "8")))
                .phase("p3", overallAtLeast("0.1"));
        String answers = "a=5 b=5 c=5";
        assertThat(example.profile(answers).phase()).isEmpty();
        assertThat(example.dimension("d", answers).phase()).contains("p1");
        assertThat(example.dimension("d", "a=8 b=0 c=0").phase()).contains("p2");
        assertThat(example.dimension("e", answers).phase()).contains("p2");
        assertThat(example.dimension("e", "a=0 b=4 c=0").phase()).contains("p1");
        assertThat(example.dimension("e", "a=0 b=4 c=0").readiness().get(0).gateProgress())
                .isEqualTo(Optional.empty());
        assertThat(example.dimension("e", "a=0 b=4 c=0").readiness().get(2).value())
                .hasToString("4/5");
        assertThat(example.dimension("f", answers).phaseRange()).isEmpty();
        assertThat(example.dimension("f", answers).readiness()).isEmpty();
    }
}

package io.github.groeipad.maturity.oracle;

import static io.github.groeipad.maturity.oracle.Example.dimension;
import static io.github.groeipad.maturity.oracle.Example.indicator;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.model.Aggregation;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.NothingApplies;
import io.github.groeipad.maturity.model.ScoringRules;
import io.github.groeipad.maturity.scoring.Contribution;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Positions and contributions, worked out by hand. */
class OraclePathTest {

    private static String position(Example example, String responses) {
        return example.profile(responses).position().orElseThrow().value().toString();
    }

    private static List<String> contributions(Example example, String responses) {
        return example.profile(responses).contributions().stream()
                .map(Contribution::value)
                .map(Example::text)
                .toList();
    }

    @Test
    void aFirstPhaseWithoutIndicatorsGivesThePublishedFormulaOfTracc() {
        Example example = Example.of(dimension(
                        "d",
                        indicator("a").phase("p2"),
                        indicator("b").phase("p2"),
                        indicator("c").phase("p3"),
                        indicator("e").phase("p4"),
                        indicator("f").phase("p5"),
                        indicator("g").phase("p5")))
                .phase("p1")
                .phase("p2")
                .phase("p3")
                .phase("p4")
                .phase("p5");
        MaturityProfile profile = example.profile("a=5 b=10 c=5 e=5 f=5 g=0");
        assertThat(profile.position().orElseThrow().value()).isEqualTo(Fraction.parse("2.359375"));
        assertThat(profile.dimensions().get(0).phaseScores())
                .extracting(each -> each.phase() + " " + each.score())
                .containsExactly("p2 3/4", "p3 1/2", "p4 1/2", "p5 1/4");
    }

    @Test
    void aPhaseOfWhichNothingIsCountedHoldsBackAllHigherOnes() {
        Example example = Example.of(dimension(
                        "d", indicator("a").phase("p1"), indicator("b").phase("p2")))
                .phase("p1")
                .phase("p2");
        assertThat(position(example, "b=10")).isEqualTo("0");
        assertThat(position(example, "a=n/a b=10")).isEqualTo("0");
        assertThat(position(example, "a=5 b=10")).isEqualTo("1");
        assertThat(example.profile("a=5").position().orElseThrow().high()).hasToString("1");
        example.rules(ScoringRules.builder().nothingApplies(NothingApplies.EXEMPT));
        assertThat(position(example, "a=n/a b=10")).isEqualTo("2");
        assertThat(position(example, "a=unknown b=10")).isEqualTo("0");
    }

    @Test
    void theOverallPositionIsTheMeanOverTheDimensionsThatHavePhases() {
        Example example = Example.of(
                        dimension("d", indicator("a").phase("p1")).weight(3),
                        dimension("e", indicator("b").phase("p1")).weight(1),
                        dimension("f", indicator("c")).weight(9))
                .phase("p1");
        assertThat(position(example, "a=4 b=8 c=10")).isEqualTo("1/2");
        assertThat(example.dimension("f", "a=4").position()).isEmpty();
        assertThat(Example.of(dimension("d", indicator("a")))
                        .phase("p1")
                        .profile("a=4")
                        .position())
                .isEmpty();
    }

    @Test
    void theContributionsToAMeanFollowTheWeights() {
        Example example = Example.of(
                dimension("d", indicator("a", "1"), indicator("b", "3")).weight(1),
                dimension("e", indicator("c"), indicator("f")).weight(2));
        assertThat(contributions(example, "a=10 b=2 c=5")).containsExactly("1/12", "1/20", "1/3", "-");
        assertThat(example.score("a=10 b=2 c=5")).isEqualTo("7/15");
    }

    @Test
    void theContributionsToASmallestGoToThoseThatAreSmallest() {
        Example example = Example.of(dimension("d", indicator("a", "1"), indicator("b", "2"), indicator("c", "3"))
                .aggregation(Aggregation.minimum()));
        assertThat(contributions(example, "a=3 b=3 c=9")).containsExactly("1/10", "1/5", "0");
        assertThat(contributions(example, "a=3 b=3")).containsExactly("1/10", "1/5", "-");
    }

    @Test
    void theContributionsToAShareArePassedDownInProportion() {
        Example example = Example.of(
                        dimension("d", indicator("a"), indicator("b")), dimension("e", indicator("c"), indicator("f")))
                .rules(ScoringRules.builder().aggregation(Aggregation.shareAtLeast(Fraction.of(1, 2))));
        assertThat(contributions(example, "a=9 b=3 c=4 f=5")).containsExactly("3/8", "1/8", "0", "0");
    }

    @Test
    void aPartOfAChildThatIsWorthNothingIsPassedDownByWeight() {
        Example example = Example.of(
                        Dimension.builder("top")
                                .dimension(dimension("d", indicator("a", "1"), indicator("b", "3")))
                                .dimension(dimension("e", indicator("c")).weight(3)),
                        dimension("f", indicator("g")))
                .rules(ScoringRules.builder().aggregation(new CustomRules.FirstTakesAll()));
        assertThat(contributions(example, "a=0 b=0 c=0 g=8")).containsExactly("1/40", "3/40", "3/10", "0");
        assertThat(contributions(example, "a=0 c=0 g=8")).containsExactly("1/10", "-", "3/10", "0");
    }

    @Test
    void theContributionsOfEveryScopeAddUpToItsScore() {
        Oracle oracle = new Oracle();
        int compared = 0;
        for (long seed = 5_000_000; seed < 5_000_300; seed++) {
            RandomCase random = RandomCase.of(seed, 3);
            for (Assessment assessment : random.assessments()) {
                if (!oracle.rejects(random.model(), assessment)) {
                    Sheet sheet = oracle.reported(random.model(), assessment);
                    assertThat(sum(oracle.contributions(sheet)))
                            .isEqualTo(oracle.overallScore(sheet).orElse(Ratio.ZERO));
                    compared += addUp(oracle, sheet, random.model().dimensions());
                }
            }
        }
        assertThat(compared).isGreaterThan(1_000);
    }

    private static int addUp(Oracle oracle, Sheet sheet, List<Dimension> dimensions) {
        int compared = 0;
        for (Dimension each : dimensions) {
            assertThat(sum(oracle.contributions(sheet, each)))
                    .as(each.id())
                    .isEqualTo(oracle.score(sheet, each).orElse(Ratio.ZERO));
            compared += 1 + addUp(oracle, sheet, each.dimensions());
        }
        return compared;
    }

    private static Ratio sum(Map<String, Ratio> parts) {
        return parts.values().stream().reduce(Ratio.ZERO, Ratio::plus);
    }
}

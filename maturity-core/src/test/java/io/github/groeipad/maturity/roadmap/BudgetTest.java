package io.github.groeipad.maturity.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.growthpath.GrowthPath;
import io.github.groeipad.maturity.model.Aggregation;
import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.model.ResponseScale;
import io.github.groeipad.maturity.model.Scope;
import io.github.groeipad.maturity.model.ScoringRules;
import io.github.groeipad.maturity.model.Threshold;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class BudgetTest {

    private static final Criterion HALF = Criterion.score(Scope.overall(), Threshold.atLeast("0.5"));

    private static MaturityModel model(
            int indicators, Criterion gate, UnaryOperator<Dimension.Builder> dimension, ScoringRules.Builder rules) {
        Dimension.Builder inner = dimension.apply(Dimension.builder("inner"));
        for (int i = 0; i < indicators; i++) {
            inner.indicator(Indicator.builder("i" + i).scale("done"));
        }
        return MaturityModel.builder("m", "1")
                .scale(ResponseScale.of("done", "no", "yes"))
                .phase(Phase.builder("low"))
                .phase(Phase.builder("high").gate(gate))
                .dimension(Dimension.builder("d").dimension(inner))
                .scoring(rules)
                .build();
    }

    private static boolean endsWithTheProofAlone(MaturityModel model) {
        return Budget.of(model).spend(Plan.SEARCH_BUDGET + 1);
    }

    @Test
    void upToAHundredIndicatorsTheSearchGoesOnUntilTheProofIsThere() {
        ScoringRules.Builder rules = ScoringRules.builder();

        assertThat(endsWithTheProofAlone(model(100, HALF, d -> d, rules))).isTrue();
        assertThat(endsWithTheProofAlone(model(3, Criterion.allOf(HALF, Criterion.allOf(HALF)), d -> d, rules)))
                .isTrue();
        assertThat(endsWithTheProofAlone(GrowthPath.fullModel())).isTrue();
    }

    @Test
    void whereItCouldTakeForeverItEnds() {
        ScoringRules.Builder rules = ScoringRules.builder();

        assertThat(endsWithTheProofAlone(model(101, HALF, d -> d, rules))).isFalse();
        assertThat(endsWithTheProofAlone(model(3, Criterion.anyOf(HALF, HALF), d -> d, rules)))
                .isFalse();
        assertThat(endsWithTheProofAlone(model(3, HALF, d -> d.aggregation(Aggregation.minimum()), rules)))
                .isFalse();
        assertThat(endsWithTheProofAlone(
                        model(3, HALF, d -> d, ScoringRules.builder().aggregation(Aggregation.lowerMedian()))))
                .isFalse();
    }
}

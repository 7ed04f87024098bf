package io.github.groeipad.maturity.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.oracle.Oracle;
import io.github.groeipad.maturity.oracle.Rebuilt;
import io.github.groeipad.maturity.testkit.Assessed;
import io.github.groeipad.maturity.testkit.MaturityArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class VariantProperties {

    @Provide
    Arbitrary<Assessed> assessed() {
        return MaturityArbitraries.assessed(MaturityArbitraries.models()
                .withTopLevelDimensions(1, 3)
                .withIndicatorsPerDimension(1, 3)
                .withDepth(3)
                .withWeights(Arbitraries.of("1", "2", "3", "0.5", "2/3").map(Fraction::parse))
                .withoutTexts());
    }

    @Property(seed = "6121", tries = 200)
    void rowsWithoutAnIndicatorScoreAsWithTheModelThatHasNoSuchIndicator(@ForAll("assessed") Assessed assessed) {
        MaturityModel model = assessed.model();
        for (Indicator indicator : model.indicators()) {
            if (model.indicators().size() > 1) {
                MaturityModel rest = Rebuilt.without(model, indicator.id());
                Assessment responses = Rebuilt.without(assessed.assessment(), indicator.id());
                MaturityProfile expected = new Oracle().profile(rest, responses);

                BatchScorer batch = Scorer.of(model).batchWithout(indicator.id());

                assertThat(batch.rowLength()).isEqualTo(model.indicators().size());
                agree(batch, assessed.assessment(), rest, expected);
            }
        }
    }

    @Property(seed = "6122", tries = 200)
    void rowsWithAnotherWeightScoreAsWithTheModelThatHasIt(@ForAll("assessed") Assessed assessed) {
        MaturityModel model = assessed.model();
        for (Dimension dimension : model.dimensions()) {
            MaturityModel other = Rebuilt.withWeight(model, dimension.id(), Fraction.of(7, 3));
            MaturityProfile expected = new Oracle().profile(other, Rebuilt.same(assessed.assessment()));

            BatchScorer batch = Scorer.of(model).batchWithWeight(dimension.id(), Fraction.of(7, 3));

            agree(batch, assessed.assessment(), other, expected);
        }
    }

    private static void agree(
            BatchScorer batch, Assessment assessment, MaturityModel scored, MaturityProfile expected) {
        int[] codes = new int[batch.rowLength()];
        double[] overall = new double[1];
        double[] dimensions = new double[batch.dimensions().size()];
        int[] phases = new int[1];
        batch.encode(assessment, codes, 0);

        assertThat(batch.score(codes, 1, overall, dimensions, phases)).isEqualTo(1);
        assertThat(overall[0]).isEqualTo(expected.score().map(Score::toDouble).orElse(BatchScorer.NO_SCORE));
        for (int i = 0; i < dimensions.length; i++) {
            String dimension = batch.dimensions().get(i);
            assertThat(scored.dimension(dimension)).isPresent();
            assertThat(dimensions[i])
                    .isEqualTo(expected.scoreOf(dimension).map(Score::toDouble).orElse(BatchScorer.NO_SCORE));
        }
        assertThat(phases[0])
                .isEqualTo(expected.phase()
                        .map(phase ->
                                scored.phases().indexOf(scored.phase(phase).orElseThrow()))
                        .orElse(BatchScorer.NOT_STARTED));
    }
}

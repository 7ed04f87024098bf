package io.github.groeipad.maturity.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.MissingPolicy;
import io.github.groeipad.maturity.model.ResponseScale;
import io.github.groeipad.maturity.model.ScoringRules;
import org.junit.jupiter.api.Test;

class VariantTest {

    private static final Scorer SCORER = scorer(MissingPolicy.reject());

    private static Scorer scorer(MissingPolicy unanswered) {
        return Scorer.of(MaturityModel.builder("m", "1")
                .scale(ResponseScale.of("done", "no", "partly", "fully"))
                .dimension(
                        Dimension.builder("a").indicator(Indicator.builder("a1").scale("done")))
                .dimension(
                        Dimension.builder("b").indicator(Indicator.builder("b1").scale("done")))
                .dimension(
                        Dimension.builder("c").indicator(Indicator.builder("c1").scale("done")))
                .scoring(ScoringRules.builder().unanswered(unanswered))
                .build());
    }

    @Test
    void whatARowSaysOfAnIndicatorThatIsLeftOutIsNotLookedAt() {
        BatchScorer batch = SCORER.batchWithout("b1");
        int[] rows = {2, 99, 0, 1, BatchScorer.UNANSWERED, 1, BatchScorer.UNANSWERED, 1, 1};
        double[] overall = new double[3];
        double[] dimensions = new double[6];

        int scored = batch.score(rows, 3, overall, dimensions, new int[3]);

        assertThat(scored).isEqualTo(2);
        assertThat(overall).containsExactly(0.5, 0.5, BatchScorer.NO_SCORE);
        assertThat(batch.dimensions()).containsExactly("a", "c");
        assertThat(dimensions).containsExactly(1, 0, 0.5, 0.5, BatchScorer.NO_SCORE, BatchScorer.NO_SCORE);
    }

    @Test
    void aWeightMayBeAnyPositiveNumber() {
        BatchScorer batch = SCORER.batchWithWeight("a", Fraction.parse("123456789.123456789"));
        double[] overall = new double[1];

        batch.score(new int[] {2, 0, 0}, 1, overall, new double[0], new int[1]);

        assertThat(overall[0])
                .isEqualTo(Fraction.parse("123456789.123456789")
                        .dividedBy(Fraction.parse("123456791.123456789"))
                        .toDouble());
    }

    @Test
    void onlyWhatTheModelHasCanBeLeftOutOrWeighed() {
        Scorer lonely = Scorer.of(MaturityModel.builder("l", "1")
                .scale(ResponseScale.of("done", "no", "fully"))
                .dimension(
                        Dimension.builder("a").indicator(Indicator.builder("a1").scale("done")))
                .build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCORER.batchWithout("a"))
                .withMessage("Scorer: indicator to leave out must be one of several of model m 1, but was a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lonely.batchWithout("a1"))
                .withMessage("Scorer: indicator to leave out must be one of several of model l 1, but was a1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCORER.batchWithWeight("a1", Fraction.one()))
                .withMessage("Scorer: dimension must be one of model m 1, but was a1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCORER.batchWithWeight("a", Fraction.zero()))
                .withMessage("Scorer: weight must be more than 0, but was 0");
    }
}

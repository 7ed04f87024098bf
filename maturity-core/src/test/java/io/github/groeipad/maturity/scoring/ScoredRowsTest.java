package io.github.groeipad.maturity.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.groeipad.maturity.growthpath.GrowthPath;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.MaturityModel;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScoredRowsTest {

    private static final MaturityModel PATH = GrowthPath.model();

    private final BatchScorer batch = Scorer.of(PATH).batch();
    private final int[] codes = new int[3 * batch.rowLength()];

    @Test
    void resultsAreThoseOfTheLastBlock() {
        ScoredRows rows = batch.results(3);
        codes[batch.rowLength()] = 99;

        assertThat(batch.score(codes, 3, rows)).isEqualTo(2);
        assertThat(rows.size()).isEqualTo(3);
        assertThat(rows.scored()).isEqualTo(2);
        assertThat(rows.phase(1)).isEqualTo(BatchScorer.REJECTED);
        assertThat(rows.isScored(1)).isFalse();
        assertThat(rows.score().exact(1)).isEmpty();
        assertThat(rows.score().isPresent(1)).isFalse();
        assertThat(rows.score().toDouble(1)).isEqualTo(BatchScorer.NO_SCORE);
        assertThat(rows.position().exact(2)).contains(Fraction.zero());

        assertThat(batch.score(codes, 1, rows)).isEqualTo(1);
        assertThat(rows.size()).isEqualTo(1);
        assertThat(rows.capacity()).isEqualTo(3);
        assertThat(rows.fingerprint()).contains(PATH.fingerprint());
        assertThatThrownBy(() -> rows.phase(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> rows.score().exact(1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void rowsCanBeAddedPieceByPiece() {
        ScoredRows rows = batch.results(2);

        assertThat(batch.append(codes, batch.rowLength(), 1, rows)).isEqualTo(1);
        assertThat(batch.append(codes, 0, 1, rows)).isEqualTo(1);
        assertThat(rows.size()).isEqualTo(2);
        assertThatThrownBy(() -> batch.append(codes, 0, 1, rows)).isInstanceOf(IndexOutOfBoundsException.class);
        rows.clear();
        assertThat(rows.size()).isZero();
    }

    @Test
    void dimensionsAreFoundByTheirIds() {
        ScoredRows rows = batch.results(1);
        batch.score(codes, 1, rows);
        String last = rows.dimensionIds().get(rows.dimensionIds().size() - 1);

        assertThat(rows.dimensionIds()).isEqualTo(batch.dimensions());
        assertThat(rows.dimension(last))
                .isSameAs(rows.dimensions().get(rows.dimensionIds().size() - 1));
        assertThat(rows.dimension(last).exact(0)).isEqualTo(Optional.of(Fraction.zero()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rows.dimension("none"))
                .withMessage("Model: must have none");
    }

    @Test
    void rowsScoredAsIfTheModelWereDifferentHaveNoFingerprint() {
        Scorer scorer = Scorer.of(PATH);
        BatchScorer without = scorer.batchWithout(PATH.indicators().get(0).id());
        ScoredRows rows = without.results(2);
        int[] highest = new int[2 * batch.rowLength()];
        for (int i = 0; i < highest.length; i++) {
            int indicator = i % batch.rowLength();
            highest[i] =
                    PATH.scaleOf(PATH.indicators().get(indicator)).options().size() - 1;
        }
        highest[batch.rowLength()] = 0;

        assertThat(without.score(highest, 2, rows)).isEqualTo(2);
        assertThat(rows.score().exact(1)).contains(Fraction.one());
        assertThat(rows.position().exact(1)).isEqualTo(rows.position().exact(0));
        assertThat(rows.fingerprint()).isEmpty();
        assertThat(scorer.batchWithWeight(batch.dimensions().get(0), Fraction.of(2))
                        .results(1)
                        .fingerprint())
                .isEmpty();
    }

    @Test
    void resultsOfOtherScorersAreRefused() {
        ScoredRows others = Scorer.of(PATH).batch().results(1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> batch.score(codes, 1, others))
                .withMessage("Scored rows: must be made for the scorer of " + PATH.reference() + " that fills them");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> batch.results(-1))
                .withMessage("Scored rows: capacity must be 0 or more, but was -1");
    }
}

package io.github.groeipad.maturity.benchmarks;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.scoring.BatchScorer;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Score;
import io.github.groeipad.maturity.scoring.Scorer;
import java.util.Optional;

/** Checks that all that is measured gives the same results, so that only times differ. */
final class Agreement {

    /** More than the rounding of a few sums, and far less than any difference of one answer. */
    private static final double ROUNDING = 1e-12;

    private final Sample sample;
    private final MapScoring mapScoring;
    private final Scorer scorer;
    private final double[] overall = new double[Sample.ROWS];
    private final double[] dimensions = new double[Sample.ROWS * LikertModel.DIMENSIONS];
    private final int[] phases = new int[Sample.ROWS];

    Agreement(Sample sample) {
        this.sample = sample;
        this.mapScoring = new MapScoring(sample.model);
        this.scorer = Scorer.of(sample.model);
    }

    /** Compares everything with the array loop. */
    void check() {
        ArrayLoop.score(sample.codes, Sample.ROWS, overall, dimensions, phases);
        checkBatch();
        for (int row = 0; row < Sample.OBJECTS; row++) {
            checkMap(row);
            checkProfile(row, sample.assessments.get(row));
            checkProfile(row, sample.named.get(row));
        }
    }

    private void checkBatch() {
        double[] batchOverall = new double[overall.length];
        double[] batchDimensions = new double[dimensions.length];
        int[] batchPhases = new int[phases.length];
        int scored = scorer.batch().score(sample.codes, Sample.ROWS, batchOverall, batchDimensions, batchPhases);
        agree("rows scored", 0, Sample.ROWS, scored);
        for (int row = 0; row < Sample.ROWS; row++) {
            agree("batch score", row, overall[row], batchOverall[row]);
            agree("batch phase", row, phases[row], batchPhases[row]);
            for (int i = 0; i < LikertModel.DIMENSIONS; i++) {
                int place = row * LikertModel.DIMENSIONS + i;
                agree("batch dimension " + i, row, dimensions[place], batchDimensions[place]);
            }
        }
    }

    private void checkMap(int row) {
        MapScoring.Result result = mapScoring.score(sample.maps.get(row));
        agree("map score", row, overall[row], result.overall().orElse(BatchScorer.NO_SCORE));
        agree("map phase", row, phases[row], phase(result.phase()));
        for (int i = 0; i < LikertModel.DIMENSIONS; i++) {
            double score = result.dimensions()
                    .getOrDefault(sample.model.dimensions().get(i).id(), BatchScorer.NO_SCORE);
            agree("map dimension " + i, row, dimensions[row * LikertModel.DIMENSIONS + i], score);
        }
    }

    private void checkProfile(int row, Assessment assessment) {
        MaturityProfile profile = scorer.score(assessment);
        agree("profile score", row, overall[row], toDouble(profile.score()));
        agree("profile phase", row, phases[row], phase(profile.phase()));
        agree(
                "derived score",
                row,
                toDouble(profile.score()),
                toDouble(profile.derivation().value().map(Score::of)));
        for (int i = 0; i < LikertModel.DIMENSIONS; i++) {
            double score = toDouble(profile.dimensions().get(i).score());
            agree("profile dimension " + i, row, dimensions[row * LikertModel.DIMENSIONS + i], score);
        }
    }

    private static double toDouble(Optional<Score> score) {
        return score.map(Score::toDouble).orElse(BatchScorer.NO_SCORE);
    }

    private int phase(Optional<String> id) {
        return id.map(phase ->
                        sample.model.phases().indexOf(sample.model.phase(phase).orElseThrow()))
                .orElse(BatchScorer.NOT_STARTED);
    }

    static void agree(String what, int row, double expected, double actual) {
        if (Math.abs(expected - actual) > ROUNDING) {
            throw new IllegalStateException(
                    "Row " + row + ": " + what + " must be " + expected + " as by hand, but was " + actual);
        }
    }
}

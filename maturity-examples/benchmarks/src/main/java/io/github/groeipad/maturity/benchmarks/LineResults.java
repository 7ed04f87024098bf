package io.github.groeipad.maturity.benchmarks;

import io.github.groeipad.maturity.scoring.BatchScorer;
import io.github.groeipad.maturity.scoring.ScoredRows;
import java.util.Optional;

/** Where all that is measured on streams leaves its results: overall score, dimension scores and phase of each line. */
final class LineResults {

    final double[] overall;
    final double[] dimensions;
    final int[] phases;
    private int size;

    LineResults(int capacity) {
        this(new double[capacity], new double[capacity * LikertModel.DIMENSIONS], new int[capacity]);
    }

    private LineResults(double[] overall, double[] dimensions, int[] phases) {
        this.overall = overall;
        this.dimensions = dimensions;
        this.phases = phases;
    }

    LineResults copy() {
        return new LineResults(overall.clone(), dimensions.clone(), phases.clone());
    }

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    /** Adds what the library found for some lines. */
    void add(ScoredRows rows) {
        for (int row = 0; row < rows.size(); row++, size++) {
            overall[size] = rows.score().toDouble(row);
            for (int i = 0; i < LikertModel.DIMENSIONS; i++) {
                dimensions[size * LikertModel.DIMENSIONS + i] =
                        rows.dimensions().get(i).toDouble(row);
            }
            phases[size] = rows.phase(row);
        }
    }

    /** Adds what the array loop found for one line. */
    void add(double score, double[] scores, int phase) {
        overall[size] = score;
        System.arraycopy(scores, 0, dimensions, size * LikertModel.DIMENSIONS, scores.length);
        phases[size++] = phase;
    }

    /** Adds what the code with maps found for one line. */
    void add(MapScoring.Result result, String[] dimensionIds, String[] phaseIds) {
        overall[size] = result.overall().orElse(BatchScorer.NO_SCORE);
        for (int i = 0; i < dimensionIds.length; i++) {
            dimensions[size * LikertModel.DIMENSIONS + i] =
                    result.dimensions().getOrDefault(dimensionIds[i], BatchScorer.NO_SCORE);
        }
        phases[size++] = place(result.phase(), phaseIds);
    }

    private static int place(Optional<String> phase, String[] phaseIds) {
        int place = phaseIds.length - 1;
        while (place >= 0 && !phase.equals(Optional.of(phaseIds[place]))) {
            place--;
        }
        return place;
    }

    /** Refuses other results than those by hand. */
    void check(String what, LineResults byHand) {
        Agreement.agree(what + ": lines", 0, overall.length, size);
        for (int line = 0; line < size; line++) {
            Agreement.agree(what + ": score", line, byHand.overall[line], overall[line]);
            Agreement.agree(what + ": phase", line, byHand.phases[line], phases[line]);
        }
        for (int i = 0; i < dimensions.length; i++) {
            Agreement.agree(what + ": dimension", i / LikertModel.DIMENSIONS, byHand.dimensions[i], dimensions[i]);
        }
    }
}

package io.github.groeipad.maturity.benchmarks;

import io.github.groeipad.maturity.scoring.BatchScorer;

/**
 * The questionnaire of {@link LikertModel}, and no other, scored by hand in {@code double}s: as fast as plain loops get. It
 * trusts its codes, and its thresholds are not to be met exactly.
 */
final class ArrayLoop {

    private static final double[] VALUES = {0, 0.25, 0.5, 0.75, 1};

    private ArrayLoop() {}

    /** Writes the same results to the same places as {@link BatchScorer#score}. */
    static void score(int[] codes, int rows, double[] overall, double[] dimensions, int[] phases) {
        int next = 0;
        for (int row = 0; row < rows; row++) {
            double scores = 0;
            double lowest = 0;
            double coverage = 0;
            double weakest = 1;
            int scored = 0;
            int applying = 0;
            for (int dimension = 0; dimension < LikertModel.DIMENSIONS; dimension++) {
                double sum = 0;
                int answered = 0;
                int open = 0;
                for (int i = 0; i < LikertModel.INDICATORS_EACH; i++) {
                    int code = codes[next++];
                    if (code >= 0) {
                        sum += VALUES[code];
                        answered++;
                    } else if (code != BatchScorer.NOT_APPLICABLE) {
                        open++;
                    }
                }
                double score = BatchScorer.NO_SCORE;
                if (answered > 0) {
                    score = sum / answered;
                    scores += score;
                    scored++;
                }
                dimensions[row * LikertModel.DIMENSIONS + dimension] = score;
                if (answered + open > 0) {
                    double low = sum / (answered + open);
                    double covered = (double) answered / (answered + open);
                    lowest += low;
                    coverage += covered;
                    applying++;
                    weakest = Math.min(weakest, covered >= LikertModel.MINIMUM_COVERAGE ? score : low);
                }
            }
            overall[row] = scored == 0 ? BatchScorer.NO_SCORE : scores / scored;
            boolean covered = coverage / applying >= LikertModel.MINIMUM_COVERAGE;
            double certain = applying == 0 ? BatchScorer.NO_SCORE : covered ? overall[row] : lowest / applying;
            phases[row] = phase(weakest, certain);
        }
    }

    private static int phase(double weakest, double overall) {
        int next = 0;
        while (next < LikertModel.EACH_AT_LEAST.length
                && weakest >= LikertModel.EACH_AT_LEAST[next]
                && overall >= LikertModel.OVERALL_AT_LEAST[next]) {
            next++;
        }
        return next - 1;
    }
}

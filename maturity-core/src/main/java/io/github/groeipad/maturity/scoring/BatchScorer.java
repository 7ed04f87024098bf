package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.assessment.Assessment;
import java.util.List;

/**
 * Scores rows of option codes, one code per indicator in model order, without an object per answer or row. One instance is
 * for one thread; {@link Scorer#batch()} makes as many as are needed.
 *
 * <p>The code of an option is its place on the scale, 0 for the lowest. Indicators without an option have a code of their
 * own: {@link #UNANSWERED}, {@link #UNKNOWN} or {@link #NOT_APPLICABLE}.
 */
public final class BatchScorer {

    /** The code of an indicator without a response. */
    public static final int UNANSWERED = -1;

    /** The code of an indicator whose answer nobody knows. */
    public static final int UNKNOWN = -2;

    /** The code of an indicator that does not apply to the subject. */
    public static final int NOT_APPLICABLE = -3;

    /** Stands in a result for a score that there is none of. Scores are from 0 to 1. */
    public static final double NO_SCORE = -1.0;

    /** Stands in a result for the phase of a subject that has not started. Phases count from 0. */
    public static final int NOT_STARTED = -1;

    /** Stands in a result for the phase of a row that the model does not accept. */
    public static final int REJECTED = -2;

    BatchScorer() {}

    /** {@return how many codes a row has: the number of indicators} */
    public int rowLength() {
        return 0;
    }

    /** {@return the ids of the dimensions in the order of their scores in a result: through the tree, depth first} */
    public List<String> dimensions() {
        return List.of();
    }

    /**
     * Writes an assessment as a row of codes.
     *
     * @param assessment an assessment that fits the model
     * @param codes where the row is written to
     * @param offset where in {@code codes} the row begins
     * @throws io.github.groeipad.maturity.assessment.AssessmentRejectedException if the assessment does not fit the model; it
     *     names every problem
     */
    public void encode(Assessment assessment, int[] codes, int offset) {}

    /**
     * Scores rows. Where a row has a code that the model does not accept, or an open indicator that the model refuses, its
     * phase is {@link #REJECTED} and it has no scores.
     *
     * @param codes the rows, one after the other
     * @param rows how many rows there are
     * @param overall receives the overall score of each row, or {@link #NO_SCORE}
     * @param dimensions receives the scores of the dimensions, row after row in the order of {@link #dimensions()}, or
     *     {@link #NO_SCORE}; of length 0 if they are not wanted
     * @param phases receives the phase of each row, counted from 0, or {@link #NOT_STARTED} or {@link #REJECTED}
     * @return how many rows were scored; the others were rejected
     * @throws IllegalArgumentException if an array is too short
     */
    public int score(int[] codes, int rows, double[] overall, double[] dimensions, int[] phases) {
        return 0;
    }
}

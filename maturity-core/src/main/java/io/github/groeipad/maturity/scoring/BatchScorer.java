package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.AssessmentRejectedException;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Problem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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

    private static final int WORTH_A_BLOCK = 16;

    private final CompiledModel compiled;
    private final RowEncoder encoder;
    private final @Nullable LocalDate asOf;
    private final @Nullable FastKernel kernel;
    /** Scores many rows at once; null if each has to be scored on its own. */
    private final @Nullable FastBlock block;

    private final int rowLength;
    /** The indicator that rows have and the model scored with has not, or -1. */
    private final int leftOut;

    private final int dimensionCount;
    private final boolean hasPosition;
    private final @Nullable RowPosition position;
    /** The scores of a row that needs larger numbers; null while the kernel has them. */
    private @Nullable ExactScores exact;

    BatchScorer(
            CompiledModel compiled,
            RowEncoder encoder,
            @Nullable LocalDate asOf,
            @Nullable FastLayout layout,
            int leftOut) {
        this.compiled = compiled;
        this.encoder = encoder;
        this.asOf = asOf;
        this.kernel = layout == null ? null : new FastKernel(layout);
        this.block = layout == null || leftOut >= 0 ? null : FastBlock.of(layout);
        this.rowLength = compiled.indicators.size() + (leftOut < 0 ? 0 : 1);
        this.leftOut = leftOut;
        this.dimensionCount = compiled.nodes.size() - 1;
        this.hasPosition = Positions.isTagged(compiled, compiled.overall);
        PositionLayout positions = compiled.positions();
        this.position = positions == null ? null : new RowPosition(positions);
    }

    /** {@return how many codes a row has: the number of indicators} */
    public int rowLength() {
        return rowLength;
    }

    /** {@return the ids of the dimensions in the order of their scores in a result: through the tree, each before those it holds} */
    public List<String> dimensions() {
        return compiled.dimensionIds;
    }

    /**
     * Writes an assessment as a row of codes. Evidence is looked at as of the day that its scorer looks from.
     *
     * @param assessment an assessment that fits the model
     * @param codes where the row is written to
     * @param offset where in {@code codes} the row begins
     * @throws AssessmentRejectedException if the assessment does not fit the model; it names every problem
     * @throws IndexOutOfBoundsException if the row does not fit into {@code codes}
     */
    public void encode(Assessment assessment, int[] codes, int offset) {
        Objects.checkFromIndexSize(offset, rowLength, codes.length);
        LocalDate day = asOf == null ? assessment.date() : asOf;
        if (!encoder.encode(assessment, day, codes, offset) || encoder.isRejected(codes, offset)) {
            List<Problem> problems = assessment.problems(compiled.model, day);
            throw new AssessmentRejectedException(problems);
        }
    }

    /**
     * Scores rows. Where a row has a code that the model does not accept, or an open indicator that the model refuses, its
     * phase is {@link #REJECTED} and it has no scores.
     *
     * @param codes the rows, one after the other
     * @param rows how many rows there are, 0 or more
     * @param overall receives the overall score of each row, or {@link #NO_SCORE}
     * @param dimensions receives the scores of the dimensions, row after row in the order of {@link #dimensions()}, or
     *     {@link #NO_SCORE}; of length 0 if they are not wanted
     * @param phases receives the phase of each row, counted from 0, or {@link #NOT_STARTED} or {@link #REJECTED}
     * @return how many rows were scored; the others were rejected
     * @throws IndexOutOfBoundsException if an array is too short
     */
    public int score(int[] codes, int rows, double[] overall, double[] dimensions, int[] phases) {
        Objects.checkFromIndexSize(0, Math.multiplyExact(rows, rowLength), codes.length);
        Objects.checkFromIndexSize(0, rows, overall.length);
        Objects.checkFromIndexSize(0, rows, phases.length);
        if (dimensions.length > 0) {
            Objects.checkFromIndexSize(0, Math.multiplyExact(rows, dimensionCount), dimensions.length);
        }
        int scored = 0;
        for (int first = 0; first < rows; first += FastBlock.ROWS) {
            int length = Math.min(FastBlock.ROWS, rows - first);
            scored += block == null || length < WORTH_A_BLOCK
                    ? scoreRows(codes, first, first + length, overall, dimensions, phases)
                    : scoreBlock(block, codes, first, length, overall, dimensions, phases);
        }
        return scored;
    }

    private int scoreBlock(
            FastBlock rows, int[] codes, int first, int length, double[] overall, double[] dimensions, int[] phases) {
        rows.evaluate(codes, first * rowLength, length);
        rows.write(dimensionCount, length, overall, first, 1);
        for (int i = 0; dimensions.length > 0 && i < dimensionCount; i++) {
            rows.write(i, length, dimensions, first * dimensionCount + i, dimensionCount);
        }
        rows.decide(codes, first * rowLength, length);
        int scored = 0;
        for (int row = 0; row < length; row++) {
            phases[first + row] = rows.phase(row);
            scored += rows.isRegular(row)
                    ? 1
                    : scoreRows(codes, first + row, first + row + 1, overall, dimensions, phases);
        }
        return scored;
    }

    private int scoreRows(int[] codes, int from, int to, double[] overall, double[] dimensions, int[] phases) {
        boolean withDimensions = dimensions.length > 0;
        int scored = 0;
        for (int row = from; row < to; row++) {
            int first = row * dimensionCount;
            int phase = leftOut < 0 ? score(codes, row * rowLength) : score(without(codes, row * rowLength), 0);
            phases[row] = phase;
            if (phase == REJECTED) {
                overall[row] = NO_SCORE;
                if (withDimensions) {
                    Arrays.fill(dimensions, first, first + dimensionCount, NO_SCORE);
                }
                continue;
            }
            scored++;
            overall[row] = score(dimensionCount);
            for (int i = 0; withDimensions && i < dimensionCount; i++) {
                dimensions[first + i] = score(i);
            }
        }
        return scored;
    }

    /**
     * {@return room for the exact results of rows, which is used again for each block of rows}
     *
     * @param capacity how many rows there is room for, 0 or more
     * @throws IllegalArgumentException if {@code capacity} is negative
     */
    public ScoredRows results(int capacity) {
        if (capacity < 0) {
            throw new IllegalArgumentException("Scored rows: capacity must be 0 or more, but was " + capacity);
        }
        return new ScoredRows(compiled, capacity);
    }

    /**
     * Scores rows exactly: phase, overall score, position and the scores of dimensions. Rows are rejected as in
     * {@link #score(int[], int, double[], double[], int[])}.
     *
     * @param codes the rows, one after the other
     * @param rows how many rows there are, 0 or more
     * @param results receives the results, in the place of what it holds
     * @return how many rows were scored; the others were rejected
     * @throws IndexOutOfBoundsException if {@code codes} is too short or {@code results} too small
     * @throws IllegalArgumentException if {@code results} were made for another scorer
     */
    public int score(int[] codes, int rows, ScoredRows results) {
        results.clear();
        return append(codes, 0, rows, results);
    }

    /**
     * Scores rows exactly, and adds them to results.
     *
     * @param codes an array with the rows, one after the other
     * @param offset where in {@code codes} the first of the rows begins
     * @param rows how many rows there are, 0 or more
     * @param results receives the results, behind what it holds
     * @return how many of these rows were scored; the others were rejected
     * @throws IndexOutOfBoundsException if {@code codes} is too short or {@code results} has not enough room left
     * @throws IllegalArgumentException if {@code results} were made for another scorer
     */
    public int append(int[] codes, int offset, int rows, ScoredRows results) {
        Objects.checkFromIndexSize(offset, Math.multiplyExact(rows, rowLength), codes.length);
        Objects.checkFromIndexSize(results.size(), rows, results.capacity());
        if (!results.isOf(compiled)) {
            throw new IllegalArgumentException(
                    "Scored rows: must be made for the scorer of " + compiled.model.reference() + " that fills them");
        }
        int before = results.scored();
        for (int row = 0; row < rows; row++) {
            append(codes, offset + row * rowLength, results);
        }
        return results.scored() - before;
    }

    private void append(int[] codes, int offset, ScoredRows results) {
        if (leftOut >= 0) {
            appendWhole(without(codes, offset), 0, results);
        } else {
            appendWhole(codes, offset, results);
        }
    }

    private void appendWhole(int[] codes, int offset, ScoredRows results) {
        int phase = score(codes, offset);
        results.add(phase);
        if (phase != REJECTED) {
            for (int i = 0; i < dimensionCount; i++) {
                addScore(i, results.dimensions().get(i));
            }
            addScore(dimensionCount, results.score());
            addPosition(codes, offset, results.position());
        }
    }

    private void addScore(int node, ExactColumn column) {
        if (exact == null) {
            FastScores scores = Objects.requireNonNull(kernel).scores();
            column.add(scores.numerator(node), scores.denominator(node));
        } else {
            column.add(exact.score(compiled.nodes.get(node)));
        }
    }

    private void addPosition(int[] codes, int offset, ExactColumn column) {
        if (!hasPosition) {
            column.add(0, 0);
            return;
        }
        if (position != null && position.evaluate(codes, offset)) {
            column.add(position.numerator(), position.denominator());
            return;
        }
        int[] row = Arrays.copyOfRange(codes, offset, offset + compiled.indicators.size());
        ExactScores scores = exact == null ? new ExactScores(compiled, row, Mode.REPORTED) : exact;
        column.add(new Positions(compiled, row, scores, scores, scores)
                .overall()
                .map(Position::value)
                .orElse(null));
    }

    private int[] without(int[] codes, int offset) {
        int[] rest = Arrays.copyOfRange(codes, offset, offset + rowLength - 1);
        System.arraycopy(codes, offset + leftOut + 1, rest, leftOut, rest.length - leftOut);
        return rest;
    }

    private int score(int[] codes, int offset) {
        exact = null;
        if (kernel != null) {
            if (!kernel.load(codes, offset)) {
                return REJECTED;
            }
            kernel.evaluate();
            int phase = kernel.phase();
            if (!kernel.overflowed()) {
                return phase;
            }
        } else if (compiled.isRejected(codes, offset)) {
            return REJECTED;
        }
        int[] row = Arrays.copyOfRange(codes, offset, offset + compiled.indicators.size());
        ExactScores reported = new ExactScores(compiled, row, Mode.REPORTED);
        exact = reported;
        GateEvaluation gates = new GateEvaluation(
                compiled,
                row,
                reported,
                new ExactScores(compiled, row, Mode.LOWEST),
                new ExactScores(compiled, row, Mode.HIGHEST),
                new ExactCoverage(compiled, row));
        return new PhaseWalk(compiled, gates, compiled.overall).walk(Mode.REPORTED);
    }

    private double score(int node) {
        if (exact == null) {
            return Objects.requireNonNull(kernel).scores().score(node);
        }
        Fraction score = exact.score(compiled.nodes.get(node));
        return score == null ? NO_SCORE : score.toDouble();
    }
}

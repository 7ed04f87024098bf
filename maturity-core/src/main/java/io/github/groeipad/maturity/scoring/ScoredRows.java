package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.model.Fingerprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What {@link BatchScorer} found for some rows: phase, overall score, position and the scores of dimensions, all of them exact.
 * Made once by {@link BatchScorer#results} and used again for the next rows, so that a row costs no object. For one thread at a
 * time.
 *
 * <p>A row that was rejected has the phase {@link BatchScorer#REJECTED} and no numbers.
 */
public final class ScoredRows {

    private final CompiledModel model;
    private final Optional<Fingerprint> fingerprint;
    private final int capacity;
    private final int[] phases;
    private final ExactColumn score;
    private final ExactColumn position;
    private final List<ExactColumn> dimensions;
    private final List<ExactColumn> columns = new ArrayList<>();
    private int size;
    private int scored;

    ScoredRows(CompiledModel model, int capacity) {
        this.model = model;
        this.capacity = capacity;
        fingerprint = model.isVariant ? Optional.empty() : Optional.of(model.model.fingerprint());
        phases = new int[capacity];
        score = column();
        position = column();
        dimensions = Stream.generate(this::column).limit(model.nodes.size() - 1).toList();
    }

    private ExactColumn column() {
        ExactColumn column = new ExactColumn(capacity);
        columns.add(column);
        return column;
    }

    boolean isOf(CompiledModel other) {
        return model == other;
    }

    /** Adds a row, whose numbers are then added to the columns. */
    void add(int phase) {
        phases[size++] = phase;
        if (phase == BatchScorer.REJECTED) {
            columns.forEach(column -> column.add(0, 0));
        } else {
            scored++;
        }
    }

    /** Forgets all rows. */
    public void clear() {
        size = 0;
        scored = 0;
        columns.forEach(ExactColumn::clear);
    }

    /** {@return the fingerprint of the model that was scored with; absent where it was scored as if that were different} */
    public Optional<Fingerprint> fingerprint() {
        return fingerprint;
    }

    /** {@return how many rows there is room for} */
    public int capacity() {
        return capacity;
    }

    /** {@return how many rows there are, scored and rejected} */
    public int size() {
        return size;
    }

    /** {@return how many rows were scored; the others were rejected} */
    public int scored() {
        return scored;
    }

    /**
     * {@return whether a row was scored, and not rejected}
     *
     * @param row the row, 0 for the first
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public boolean isScored(int row) {
        return phase(row) != BatchScorer.REJECTED;
    }

    /**
     * {@return the phase of a row, counted from 0, or {@link BatchScorer#NOT_STARTED} or {@link BatchScorer#REJECTED}}
     *
     * @param row the row, 0 for the first
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public int phase(int row) {
        return phases[Objects.checkIndex(row, size)];
    }

    /** {@return the overall score of each row, 0 to 1} */
    public ExactColumn score() {
        return score;
    }

    /** {@return the overall position of each row, 0 to the number of phases; of no row if no indicator is expected in a phase} */
    public ExactColumn position() {
        return position;
    }

    /** {@return the ids of the dimensions: through the tree, each before those it holds} */
    public List<String> dimensionIds() {
        return model.dimensionIds;
    }

    /** {@return the score of each row, 0 to 1, for each dimension in the order of {@link #dimensionIds()}} */
    public List<ExactColumn> dimensions() {
        return dimensions;
    }

    /**
     * {@return the score of each row for one dimension, 0 to 1}
     *
     * @param id the id of a dimension at any depth
     * @throws IllegalArgumentException if the model has no such dimension
     */
    public ExactColumn dimension(String id) {
        return dimensions.get(model.node(id).index);
    }
}

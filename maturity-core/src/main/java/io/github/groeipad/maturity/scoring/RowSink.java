package io.github.groeipad.maturity.scoring;

import java.io.IOException;

/** Takes the results of rows, block by block and in order: what {@link ParallelScorer} hands them to. */
@FunctionalInterface
public interface RowSink {

    /**
     * Takes the results of some rows.
     *
     * @param firstRow the number of the first of these rows in the source, 0 for the first of all
     * @param rows the results, which are used again afterwards
     * @throws IOException if they cannot be taken
     */
    void accept(long firstRow, ScoredRows rows) throws IOException;
}

package io.github.groeipad.maturity.national.peers;

import io.github.groeipad.maturity.scoring.BatchScorer;
import io.github.groeipad.maturity.scoring.ScoredRows;
import io.github.groeipad.maturity.scoring.Scorer;
import java.util.function.IntFunction;

/** Scores rows of option codes and gathers the results. For one thread at a time. */
public final class Gatherer {

    private final BatchScorer batch;
    private final ScoredRows results;
    private final int[] codes;
    private final Peers peers;

    /**
     * Makes a gatherer with no peers yet.
     *
     * @param scorer what scores the rows
     * @param capacity how many rows it takes at a time
     */
    public Gatherer(Scorer scorer, int capacity) {
        batch = scorer.batch();
        results = batch.results(capacity);
        codes = new int[capacity * batch.rowLength()];
        peers = Peers.none(scorer.model());
    }

    /** {@return where the next rows are put, one after the other} */
    public int[] codes() {
        return codes;
    }

    /** {@return how many codes a row has} */
    public int rowLength() {
        return batch.rowLength();
    }

    /**
     * Scores the rows that were put into {@link #codes()}.
     *
     * @param rows how many there are
     * @param cells the cell of each
     * @return the results, until the next rows
     */
    public ScoredRows gather(int rows, IntFunction<Cell> cells) {
        peers.reject((long) rows - batch.score(codes, rows, results));
        for (int row = 0; row < rows; row++) {
            if (results.isScored(row)) {
                peers.add(cells.apply(row), results, row);
            }
        }
        return results;
    }

    /** {@return all that was gathered so far} */
    public Peers peers() {
        return peers;
    }
}

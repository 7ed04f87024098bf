package io.github.groeipad.maturity.scoring;

import java.io.IOException;
import java.util.concurrent.CancellationException;

/**
 * Scores rows of option codes from a source, block by block, on as many threads as are wanted, in bounded memory and always with the
 * same results in the same order. Immutable.
 */
public final class ParallelScorer {

    private static final int ROWS_OF_A_BLOCK = 1024;

    private final Scorer scorer;
    private final ParallelBlocks blocks;
    private final int blockRows;
    private final RowWatcher watcher;

    private ParallelScorer(Scorer scorer, ParallelBlocks blocks, int blockRows, RowWatcher watcher) {
        this.scorer = scorer;
        this.blocks = blocks;
        this.blockRows = blockRows;
        this.watcher = watcher;
    }

    /**
     * {@return a scorer of many rows, in blocks of 1024}
     *
     * @param scorer the scorer of single ones
     * @param blocks how many threads work, and what may stop them
     */
    public static ParallelScorer of(Scorer scorer, ParallelBlocks blocks) {
        return new ParallelScorer(scorer, blocks, ROWS_OF_A_BLOCK, soFar -> {});
    }

    /**
     * {@return the same with blocks of another size}
     *
     * @param rows how many rows a block has, 1 or more
     * @throws IllegalArgumentException if {@code rows} is less than 1
     */
    public ParallelScorer blocksOf(int rows) {
        if (rows < 1) {
            throw new IllegalArgumentException("Parallel scorer: rows of a block must be 1 or more, but were " + rows);
        }
        return new ParallelScorer(scorer, blocks, rows, watcher);
    }

    /**
     * {@return the same with somebody who is told how it goes on, in the place of who was told before}
     *
     * @param who is told of progress
     */
    public ParallelScorer watchedBy(RowWatcher who) {
        return new ParallelScorer(scorer, blocks, blockRows, who);
    }

    /**
     * Scores all rows of a source.
     *
     * @param source where the rows come from, asked on the thread of the caller
     * @param sink takes the results in the order of the rows, on the thread of the caller
     * @return how many rows were read, scored and rejected
     * @throws IOException if the source or the sink fails; what was read before has been handed to the sink then
     * @throws InterruptedException if the thread of the caller is interrupted
     * @throws CancellationException if it was cancelled
     * @see ParallelBlocks#run
     */
    public RowTally score(RowSource source, RowSink sink) throws IOException, InterruptedException {
        RowWork work = new RowWork(source, sink, watcher);
        blocks.run(() -> new RowWork.Block(scorer.batch(), blockRows), work);
        return work.tally();
    }
}

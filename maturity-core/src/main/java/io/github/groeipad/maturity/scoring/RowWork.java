package io.github.groeipad.maturity.scoring;

import java.io.IOException;

/** What {@link ParallelScorer} does with each block of rows. */
final class RowWork implements BlockWork<RowWork.Block> {

    private final RowSource source;
    private final RowSink sink;
    private final RowWatcher watcher;
    private long read;
    private long scored;

    RowWork(RowSource source, RowSink sink, RowWatcher watcher) {
        this.source = source;
        this.sink = sink;
        this.watcher = watcher;
    }

    /** Some rows, and what it takes to score them. */
    static final class Block {
        private final BatchScorer batch;
        private final int[] codes;
        private final ScoredRows results;
        private int rows;

        Block(BatchScorer batch, int capacity) {
            this.batch = batch;
            codes = new int[Math.multiplyExact(capacity, batch.rowLength())];
            results = batch.results(capacity);
        }
    }

    @Override
    public boolean fill(Block block) throws IOException {
        block.rows = source.read(block.codes, block.results.capacity());
        return block.rows > 0;
    }

    @Override
    public void work(Block block) {
        block.batch.score(block.codes, block.rows, block.results);
    }

    @Override
    public void deliver(Block block) throws IOException {
        sink.accept(read, block.results);
        read += block.rows;
        scored += block.results.scored();
        watcher.progress(tally());
    }

    RowTally tally() {
        return new RowTally(read, scored, read - scored);
    }
}

package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.scoring.BlockWork;
import java.io.IOException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What {@link LineScorer} does with each block of lines.
 *
 * @param <P> what is gathered
 */
final class LineWork<P> implements BlockWork<LineWork.Block<P>> {

    private final LineCutter cutter;
    private final BiConsumer<P, ScoredLines> gathering;
    private final LineSink sink;
    private final @Nullable LineWatcher watcher;
    private LineTally tally = LineTally.NONE;

    LineWork(LineCutter cutter, BiConsumer<P, ScoredLines> gathering, LineSink sink, @Nullable LineWatcher watcher) {
        this.cutter = cutter;
        this.gathering = gathering;
        this.sink = sink;
        this.watcher = watcher;
    }

    /** Some lines, what it takes to score them, and what is gathered of all lines that come by here. */
    static final class Block<P> {
        private final LineBlock lines;
        private final LineParser parser;
        private final ScoredLines results;
        private final P part;

        Block(int size, LineParser parser, P part) {
            this.lines = new LineBlock(size);
            this.parser = parser;
            this.results = parser.results(lines, size);
            this.part = part;
        }
    }

    @Override
    public boolean fill(Block<P> block) throws IOException {
        return cutter.fill(block.lines);
    }

    @Override
    public void work(Block<P> block) {
        block.parser.score(block.lines, block.results);
        if (block.results.size() > 0) {
            gathering.accept(block.part, block.results);
        }
    }

    @Override
    public void deliver(Block<P> block) throws IOException {
        int rejected = block.lines.lines() - block.results.size();
        if (rejected > 0 && watcher != null) {
            block.parser.tellRejected(block.lines, block.results, watcher);
        }
        if (block.results.size() > 0) {
            sink.accept(block.results);
        }
        tally = tally.plus(block.results.size(), rejected, block.lines.taken());
        if (watcher != null) {
            watcher.progress(tally);
        }
    }

    LineTally tally() {
        return tally;
    }

    /** What the caller is told of a failure: where, if it is the stream that failed. */
    IOException described(IOException failure) {
        return isOfStream(failure)
                ? new IOException(
                        "Line " + (tally.read() + 1) + ": the stream cannot be read to its end, since it fails here ("
                                + failure.getMessage() + ")",
                        failure)
                : failure;
    }

    @SuppressWarnings("ReferenceEquality") // it is about that very failure
    boolean isOfStream(IOException failure) {
        return failure == cutter.failure();
    }
}

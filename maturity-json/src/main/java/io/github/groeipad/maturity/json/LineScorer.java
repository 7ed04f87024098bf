package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.scoring.ParallelBlocks;
import io.github.groeipad.maturity.scoring.Scorer;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Scores streams of JSON Lines, one assessment a line, straight from their bytes: on as many threads as are wanted, in bounded memory
 * however long the stream is, and always with the same results in the same order. {@link MaturityJson#lineScorer} makes one.
 * Immutable.
 *
 * <p>Lines are told apart as {@link AssessmentLines} does, and each is scored just if
 * {@link MaturityJson#readAssessment(byte[], io.github.groeipad.maturity.model.MaturityModel)} reads it and {@link Scorer#score} takes
 * it, with the same result. Every other line is rejected, which costs that line and no other. Nothing is skipped: the lines read are
 * those scored and those rejected.
 *
 * <p>A stream that cannot be read to its end gives the whole lines before, and then an {@link IOException} that names the line. One
 * that ends in the middle of a line gives a last line that is rejected.
 */
public final class LineScorer {

    /** Large enough to be worth handing to another thread, and small enough for the cache of a processor. */
    private static final int LARGEST_BLOCK = 1 << 18;
    /** How many numbers the results of a block may have; few, for models with so many dimensions that rows are large. */
    private static final int MOST_NUMBERS = 1 << 16;

    private final MaturityJson json;
    private final Scorer scorer;
    private final ParallelBlocks blocks;
    private final int blockBytes;
    private final @Nullable LineWatcher watcher;

    private LineScorer(
            MaturityJson json, Scorer scorer, ParallelBlocks blocks, int blockBytes, @Nullable LineWatcher watcher) {
        this.json = json;
        this.scorer = scorer;
        this.blocks = blocks;
        this.blockBytes = blockBytes;
        this.watcher = watcher;
    }

    static LineScorer of(MaturityJson json, Scorer scorer) {
        int numbers = scorer.batch().dimensions().size() + 2;
        int bytes = LineParser.bytesOf(Math.max(1, MOST_NUMBERS / numbers));
        return new LineScorer(json, scorer, ParallelBlocks.alone(), Math.min(bytes, LARGEST_BLOCK), null);
    }

    /**
     * {@return the same with other threads at work; without this, the thread of the caller does everything}
     *
     * @param how what runs the work, and what may stop it
     */
    public LineScorer on(ParallelBlocks how) {
        return new LineScorer(json, scorer, how, blockBytes, watcher);
    }

    /**
     * {@return the same with somebody who is told how it goes on, in the place of who was told before}
     *
     * @param who is told of bad lines and of progress
     */
    public LineScorer watchedBy(LineWatcher who) {
        return new LineScorer(json, scorer, blocks, blockBytes, who);
    }

    /**
     * {@return the same with blocks of another size; unless stated, they are of 256 KiB, or smaller for a model with very many dimensions}
     *
     * @param bytes how many bytes of the stream a block has, unless a single line has more; 1 to 1,073,741,824 (1 GiB)
     * @throws IllegalArgumentException if it is less or more
     */
    public LineScorer blocksOf(int bytes) {
        if (bytes < 1 || bytes > MaturityJson.LARGEST_LIMIT) {
            throw new IllegalArgumentException("Line scorer: bytes of a block must be from 1 to "
                    + MaturityJson.LARGEST_LIMIT + ", but were " + bytes);
        }
        return new LineScorer(json, scorer, blocks, bytes, watcher);
    }

    /**
     * Scores all lines of a stream.
     *
     * @param lines the stream, which is read on the thread of the caller and not closed
     * @param sink takes the results in the order of the lines, on the thread of the caller
     * @return how many lines were read, scored and rejected
     * @throws IOException if the stream or the sink fails; the results of the lines before were handed to the sink then
     * @throws InterruptedException if the thread of the caller is interrupted
     * @throws CancellationException if it was cancelled
     * @see ParallelBlocks#run
     */
    public LineTally score(InputStream lines, LineSink sink) throws IOException, InterruptedException {
        return gather(lines, () -> sink, (nothing, scored) -> {}, nothing -> {}, sink);
    }

    /**
     * Scores all lines of a stream, and gathers their results where they are worked out, in parts: each thread adds to a part that no
     * other thread adds to meanwhile. Which lines come to which part changes from run to run.
     *
     * @param <P> what is gathered, such as a {@link io.github.groeipad.maturity.benchmark.BenchmarkAccumulator}
     * @param lines the stream, which is read on the thread of the caller and not closed
     * @param part makes an empty part; called a few times in the beginning
     * @param add adds some lines to a part, on any thread
     * @param merge takes each part in the end, on the thread of the caller; where the stream fails, with the lines before that
     * @return how many lines were read, scored and rejected
     * @throws IOException if the stream fails
     * @throws InterruptedException if the thread of the caller is interrupted; no part is taken then
     * @throws CancellationException if it was cancelled; no part is taken then
     * @see ParallelBlocks#run
     */
    public <P> LineTally gather(InputStream lines, Supplier<P> part, BiConsumer<P, ScoredLines> add, Consumer<P> merge)
            throws IOException, InterruptedException {
        return gather(lines, part, add, merge, scored -> {});
    }

    private <P> LineTally gather(
            InputStream lines, Supplier<P> part, BiConsumer<P, ScoredLines> add, Consumer<P> merge, LineSink sink)
            throws IOException, InterruptedException {
        List<P> parts = new ArrayList<>();
        LineCutter cutter = new LineCutter(lines, blockBytes, json.source().maximumLineBytes());
        LineWork<P> work = new LineWork<>(cutter, add, sink, watcher);
        try {
            blocks.run(
                    () -> {
                        parts.add(part.get());
                        return new LineWork.Block<>(
                                blockBytes, new LineParser(json, scorer), parts.get(parts.size() - 1));
                    },
                    work);
        } catch (IOException failure) {
            if (work.isOfStream(failure)) {
                parts.forEach(merge);
            }
            throw work.described(failure);
        }
        parts.forEach(merge);
        return work.tally();
    }
}

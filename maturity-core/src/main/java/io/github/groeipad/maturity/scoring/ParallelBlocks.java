package io.github.groeipad.maturity.scoring;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Runs {@link BlockWork} on several threads in bounded memory, with the same result as on one. Immutable.
 *
 * <p>The thread of the caller fills blocks and takes them back in order; the work between is done by it and by as many threads of
 * an executor as are wanted. Nothing waits for the executor: what it has not begun yet the caller does itself. So any
 * executor will do: a pool of one thread or with no thread free, virtual threads, the caller's own thread ({@code Runnable::run}),
 * even one that refuses. A fixed number of blocks, two for each thread and one more, is under way at a time, so a slow sink holds
 * up the source.
 */
public final class ParallelBlocks {

    private final Executor executor;
    private final int threads;
    private final BooleanSupplier cancelled;

    private ParallelBlocks(Executor executor, int threads, BooleanSupplier cancelled) {
        this.executor = executor;
        this.threads = threads;
        this.cancelled = cancelled;
    }

    /** {@return what does all work on the thread of the caller, one block after the other} */
    public static ParallelBlocks alone() {
        return new ParallelBlocks(Runnable::run, 1, () -> false);
    }

    /**
     * {@return the same with other threads at work}
     *
     * @param helpers what runs the work; it is not shut down
     * @param number how many threads work at the same time, that of the caller among them, 1 or more
     * @throws IllegalArgumentException if {@code number} is less than 1
     */
    public ParallelBlocks on(Executor helpers, int number) {
        if (number < 1) {
            throw new IllegalArgumentException("Parallel blocks: threads must be 1 or more, but were " + number);
        }
        return new ParallelBlocks(helpers, number, cancelled);
    }

    /**
     * {@return the same with a way to stop it}
     *
     * @param isCancelled asked by the thread of the caller between blocks, and from time to time while it waits; once it says
     *     yes the run ends
     */
    public ParallelBlocks cancelledWhen(BooleanSupplier isCancelled) {
        return new ParallelBlocks(executor, threads, isCancelled);
    }

    /**
     * Does all work. When this returns, normally or not, no thread works on a block any more. If something fails, the blocks filled
     * before it have been delivered, and none after it.
     *
     * @param <B> the block
     * @param blocks makes a block; called a few times in the beginning
     * @param work the work
     * @throws IOException if the source or the sink fails
     * @throws InterruptedException if the thread of the caller is interrupted; blocks under way are not delivered then
     * @throws CancellationException if it was cancelled; blocks under way are not delivered then
     */
    public <B> void run(Supplier<B> blocks, BlockWork<B> work) throws IOException, InterruptedException {
        BlockCrew<B> crew = new BlockCrew<>(executor, threads, work::work);
        new BlockRun<>(cancelled, work, crew).run(blocks, threads == 1 ? 1 : 2 * threads + 1);
    }
}

package io.github.groeipad.maturity.scoring;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One run of {@link ParallelBlocks}, as the thread of the caller sees it. */
final class BlockRun<B> {

    private final BooleanSupplier cancelled;
    private final BlockWork<B> work;
    private final BlockCrew<B> crew;
    private final ArrayDeque<BlockCrew.Slot<B>> free = new ArrayDeque<>();
    /** What is filled and not delivered yet. */
    private final ArrayDeque<BlockCrew.Slot<B>> underWay = new ArrayDeque<>();

    private boolean isEnded;
    private @Nullable Throwable sourceFailure;

    BlockRun(BooleanSupplier cancelled, BlockWork<B> work, BlockCrew<B> crew) {
        this.cancelled = cancelled;
        this.work = work;
        this.crew = crew;
    }

    void run(Supplier<B> blocks, int count) throws IOException, InterruptedException {
        for (int i = 0; i < count; i++) {
            free.add(new BlockCrew.Slot<>(blocks.get()));
        }
        try {
            while (step()) {
                check();
            }
        } finally {
            crew.leave();
        }
        if (sourceFailure != null) {
            rethrow(sourceFailure);
        }
    }

    /** Does what is most urgent; false if all is done. */
    private boolean step() throws IOException, InterruptedException {
        BlockCrew.Slot<B> first = underWay.peek();
        if (first != null && crew.isDone(first)) {
            deliver(underWay.remove());
        } else if (!isEnded && !free.isEmpty()) {
            fill(free.remove());
        } else if (first == null) {
            return false;
        } else if (!crew.workOnOne()) {
            crew.await(first);
        }
        return true;
    }

    private void check() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    /** If the source fails, what came before is delivered first. */
    private void fill(BlockCrew.Slot<B> slot) {
        try {
            isEnded = !work.fill(slot.block);
        } catch (IOException | RuntimeException | Error failure) {
            isEnded = true;
            sourceFailure = failure;
        }
        if (!isEnded) {
            underWay.add(slot);
            crew.offer(slot);
        }
    }

    private void deliver(BlockCrew.Slot<B> slot) throws IOException {
        Throwable failure = slot.failure();
        if (failure != null) {
            rethrow(failure);
        }
        work.deliver(slot.block);
        free.add(slot);
    }

    private static void rethrow(Throwable failure) throws IOException {
        if (failure instanceof IOException known) {
            throw known;
        }
        if (failure instanceof RuntimeException known) {
            throw known;
        }
        throw (Error) failure;
    }
}

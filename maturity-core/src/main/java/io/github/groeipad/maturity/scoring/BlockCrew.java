package io.github.groeipad.maturity.scoring;

import java.util.ArrayDeque;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The threads of one run. Whoever finds a block waiting takes it: helpers, and the caller where it has nothing else to do. So the
 * caller only ever waits for blocks that a running thread is at work on.
 */
final class BlockCrew<B> {

    private static final long LONGEST_WAIT = TimeUnit.MILLISECONDS.toNanos(20);

    private final Executor executor;
    private final int helpersWanted;
    private final Consumer<B> work;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition finished = lock.newCondition();
    /** What nobody works on yet. This, and all that follows and the state of slots, is touched under the lock only. */
    private final ArrayDeque<Slot<B>> waiting = new ArrayDeque<>();

    private int helpers;
    private int atWork;

    /** A block and what became of it. */
    static final class Slot<B> {
        final B block;
        private boolean isDone;
        private @Nullable Throwable failure;

        Slot(B block) {
            this.block = block;
        }

        /** Why the work on it was not done; to be asked once it is over. */
        @Nullable
        Throwable failure() {
            return failure;
        }
    }

    BlockCrew(Executor executor, int threads, Consumer<B> work) {
        this.executor = executor;
        this.helpersWanted = threads - 1;
        this.work = work;
    }

    /** Takes a filled block, and calls for help if there is too little. */
    void offer(Slot<B> slot) {
        if (add(slot)) {
            callForHelp();
        }
    }

    /** Adds a block; says whether another helper is wanted, who is counted already. */
    private boolean add(Slot<B> slot) {
        lock.lock();
        try {
            slot.isDone = false;
            slot.failure = null;
            waiting.add(slot);
            boolean isHelpWanted = helpers < helpersWanted;
            helpers += isHelpWanted ? 1 : 0;
            return isHelpWanted;
        } finally {
            lock.unlock();
        }
    }

    private void callForHelp() {
        try {
            executor.execute(this::help);
        } catch (RejectedExecutionException nobodyComes) {
            lock.lock();
            try {
                helpers--;
            } finally {
                lock.unlock();
            }
        }
    }

    /** What a thread of the executor does. */
    private void help() {
        Slot<B> slot = take(true);
        while (slot != null) {
            workOn(slot);
            slot = take(true);
        }
    }

    /** Works on a block that nobody works on; false if there is none. */
    boolean workOnOne() {
        Slot<B> slot = take(false);
        if (slot != null) {
            workOn(slot);
        }
        return slot != null;
    }

    private @Nullable Slot<B> take(boolean isHelper) {
        lock.lock();
        try {
            Slot<B> slot = waiting.poll();
            if (slot != null) {
                atWork++;
            } else if (isHelper) {
                helpers--;
            }
            return slot;
        } finally {
            lock.unlock();
        }
    }

    private void workOn(Slot<B> slot) {
        Throwable failure = null;
        try {
            work.accept(slot.block);
        } catch (RuntimeException | Error thrown) {
            failure = thrown;
        }
        lock.lock();
        try {
            atWork--;
            slot.failure = failure;
            slot.isDone = true;
            finished.signalAll();
        } finally {
            lock.unlock();
        }
    }

    boolean isDone(Slot<B> slot) {
        lock.lock();
        try {
            return slot.isDone;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until a block that somebody works on is done, but not long. */
    void await(Slot<B> slot) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = LONGEST_WAIT;
            while (!slot.isDone && left > 0) {
                left = finished.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Ends the work: what nobody works on yet stays undone, the rest is awaited. */
    void leave() {
        lock.lock();
        try {
            waiting.clear();
            while (atWork > 0) {
                finished.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }
}

package io.github.groeipad.maturity.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParallelBlocksTest {

    private static final int BLOCKS = 300;

    private final Crews crews = new Crews();
    private final Numbers numbers = new Numbers();

    @AfterEach
    void end() {
        crews.close();
    }

    /** Counts up; where a block has some number, something happens. */
    private static class Numbers implements BlockWork<int[]> {
        final List<Integer> delivered = new ArrayList<>();
        final AtomicInteger atWork = new AtomicInteger();
        final AtomicInteger mostAtWork = new AtomicInteger();
        int filled;
        int mostUnderWay;
        int last = BLOCKS;

        @Override
        public boolean fill(int[] block) throws IOException {
            block[0] = filled;
            block[1] = -1;
            filled += filled < last ? 1 : 0;
            mostUnderWay = Math.max(mostUnderWay, filled - delivered.size());
            return block[0] < last;
        }

        @Override
        public void work(int[] block) {
            mostAtWork.accumulateAndGet(atWork.incrementAndGet(), Math::max);
            int sum = 0;
            for (int i = 0; i < block[0] % 7 * 1000; i++) {
                sum += i % 3;
            }
            block[1] = block[0] * block[0] + 0 * sum;
            atWork.decrementAndGet();
        }

        @Override
        public void deliver(int[] block) throws IOException {
            assertThat(block[1]).isEqualTo(block[0] * block[0]);
            delivered.add(block[0]);
        }

        List<Integer> first(int count) {
            return IntStream.range(0, count).boxed().toList();
        }
    }

    private void run(Numbers work, Executor executor, int threads) throws IOException, InterruptedException {
        ParallelBlocks.alone().on(executor, threads).run(() -> new int[2], work);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void anyExecutorWillDo(int threads) throws Exception {
        for (Executor executor : crews.all()) {
            Numbers work = new Numbers();
            run(work, executor, threads);

            assertThat(work.delivered).isEqualTo(work.first(BLOCKS));
            assertThat(work.mostAtWork.get()).isLessThanOrEqualTo(threads);
            assertThat(work.mostUnderWay).isLessThanOrEqualTo(threads == 1 ? 1 : 2 * threads + 1);
            assertThat(work.atWork).hasValue(0);
        }
    }

    @Test
    void aloneEachBlockIsDeliveredBeforeTheNextIsFilled() throws Exception {
        ParallelBlocks.alone().run(() -> new int[2], numbers);

        assertThat(numbers.delivered).isEqualTo(numbers.first(BLOCKS));
        assertThat(numbers.mostUnderWay).isEqualTo(1);
    }

    @Test
    void anEmptySourceDeliversNothing() throws Exception {
        numbers.last = 0;
        run(numbers, crews.pool(2), 2);

        assertThat(numbers.delivered).isEmpty();
    }

    @Test
    void aRunInsideARunNeedsNoMoreThreads() throws Exception {
        Executor one = crews.pool(1);
        List<Integer> inner = new ArrayList<>();
        Numbers outer = new Numbers() {
            @Override
            public void work(int[] block) {
                Numbers work = new Numbers();
                try {
                    run(work, one, 4);
                } catch (IOException | InterruptedException unexpected) {
                    throw new IllegalStateException(unexpected);
                }
                super.work(block);
                synchronized (inner) {
                    inner.add(work.delivered.size());
                }
            }
        };
        outer.last = 20;
        run(outer, one, 4);

        assertThat(outer.delivered).hasSize(20);
        assertThat(inner).hasSize(20).containsOnly(BLOCKS);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void whereWorkFailsWhatCameBeforeIsDelivered(int threads) {
        Numbers work = new Numbers() {
            @Override
            public void work(int[] block) {
                super.work(block);
                if (block[0] == 41 || block[0] == 42) {
                    throw new IllegalStateException("number " + block[0]);
                }
            }
        };

        assertThatThrownBy(() -> run(work, crews.pool(3), threads))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("number 41");
        assertThat(work.delivered).isEqualTo(work.first(41));
        assertThat(work.atWork).hasValue(0);
    }

    @Test
    void anErrorOfTheWorkReachesTheCaller() {
        Numbers work = new Numbers() {
            @Override
            public void work(int[] block) {
                throw new StackOverflowError("deep");
            }
        };

        assertThatThrownBy(() -> run(work, crews.pool(2), 3))
                .isInstanceOf(StackOverflowError.class)
                .hasMessage("deep");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void whereTheSourceFailsWhatCameBeforeIsDelivered(int threads) {
        Numbers work = new Numbers() {
            @Override
            public boolean fill(int[] block) throws IOException {
                if (filled == 17) {
                    throw new IOException("unplugged");
                }
                return super.fill(block);
            }
        };

        assertThatThrownBy(() -> run(work, crews.pool(3), threads))
                .isInstanceOf(IOException.class)
                .hasMessage("unplugged");
        assertThat(work.delivered).isEqualTo(work.first(17));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void whereTheSinkFailsNothingMoreIsDelivered(int threads) {
        Numbers work = new Numbers() {
            @Override
            public void deliver(int[] block) throws IOException {
                if (block[0] == 17) {
                    throw new IOException("full");
                }
                super.deliver(block);
            }
        };

        assertThatThrownBy(() -> run(work, crews.pool(3), threads))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
        assertThat(work.delivered).isEqualTo(work.first(17));
        assertThat(work.atWork).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void whatIsCancelledEndsBetweenBlocks(int threads) {
        AtomicBoolean cancelled = new AtomicBoolean();
        Numbers work = new Numbers() {
            @Override
            public void deliver(int[] block) throws IOException {
                super.deliver(block);
                cancelled.set(block[0] == 17);
            }
        };
        ParallelBlocks blocks =
                ParallelBlocks.alone().on(crews.pool(3), threads).cancelledWhen(cancelled::get);

        assertThatThrownBy(() -> blocks.run(() -> new int[2], work)).isInstanceOf(CancellationException.class);
        assertThat(work.delivered).isEqualTo(work.first(18));
        assertThat(work.atWork).hasValue(0);
    }

    /** The caller works on nothing before the helper does, who works on a block until it is let go; so the caller has to wait. */
    private static final class Held extends Numbers {
        final CountDownLatch held = new CountDownLatch(1);
        final CountDownLatch letGo = new CountDownLatch(1);
        private final Thread caller = Thread.currentThread();

        @Override
        public void work(int[] block) {
            if (!Thread.currentThread().equals(caller)) {
                held.countDown();
                awaited(letGo);
            }
            while (held.getCount() > 0) {
                Thread.onSpinWait();
            }
            super.work(block);
        }
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void whoWaitsForOthersCanBeCancelled() throws Exception {
        Held work = new Held();
        AtomicBoolean cancelled = new AtomicBoolean();
        Thread other = new Thread(() -> {
            awaited(work.held);
            cancelled.set(true);
            work.letGo.countDown();
        });
        other.start();
        ParallelBlocks blocks = ParallelBlocks.alone().on(crews.pool(1), 2).cancelledWhen(cancelled::get);

        assertThatThrownBy(() -> blocks.run(() -> new int[2], work)).isInstanceOf(CancellationException.class);
        assertThat(work.atWork).hasValue(0);
        assertThat(work.delivered).hasSizeLessThan(BLOCKS);
        other.join();
    }

    @Test
    void whoWaitsForOthersCanBeInterrupted() throws Exception {
        Held work = new Held();
        Executor pool = crews.pool(1);
        Thread caller = Thread.currentThread();
        Thread other = new Thread(() -> {
            awaited(work.held);
            caller.interrupt();
            work.letGo.countDown();
        });
        other.start();
        assertThatThrownBy(() -> run(work, pool, 2)).isInstanceOf(InterruptedException.class);
        other.join();

        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        assertThat(work.atWork).hasValue(0);
        assertThat(work.delivered).hasSizeLessThan(BLOCKS);
    }

    @Test
    void aCrewHasAThread() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParallelBlocks.alone().on(Runnable::run, 0))
                .withMessage("Parallel blocks: threads must be 1 or more, but were 0");
    }
}

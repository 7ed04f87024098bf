package io.github.groeipad.maturity.scoring;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RejectedExecutionException;

/** Executors of all kinds, good and bad, that come to an end with the test. */
final class Crews implements AutoCloseable {

    private final List<ExecutorService> services = new ArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);

    Executor pool(int threads) {
        return owned(Executors.newFixedThreadPool(threads));
    }

    private ExecutorService owned(ExecutorService service) {
        services.add(service);
        return service;
    }

    /** A pool whose only thread is busy with something else until the test is over. */
    Executor blocked() {
        ExecutorService service = owned(Executors.newSingleThreadExecutor());
        service.execute(() -> {
            try {
                over.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        return service;
    }

    static Executor refusing() {
        return task -> {
            throw new RejectedExecutionException("full");
        };
    }

    /** Takes tasks and never runs them. */
    static Executor forgetting() {
        Queue<Runnable> forgotten = new ArrayDeque<>();
        return forgotten::add;
    }

    List<Executor> all() {
        return List.of(
                Runnable::run,
                pool(1),
                pool(2),
                pool(8),
                ForkJoinPool.commonPool(),
                blocked(),
                refusing(),
                forgetting(),
                task -> new Thread(task).start());
    }

    @Override
    public void close() {
        over.countDown();
        services.forEach(ExecutorService::shutdownNow);
    }
}

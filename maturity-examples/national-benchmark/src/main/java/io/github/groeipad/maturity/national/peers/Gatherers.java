package io.github.groeipad.maturity.national.peers;

import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.Scorer;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Consumer;

/** As many gatherers as there are threads at work at the same time. Safe for use by many threads. */
public final class Gatherers {

    private final Scorer scorer;
    private final int capacity;
    private final Deque<Gatherer> idle = new ConcurrentLinkedDeque<>();

    /**
     * Makes gatherers when they are needed.
     *
     * @param scorer what scores the rows
     * @param capacity how many rows each takes at a time
     */
    public Gatherers(Scorer scorer, int capacity) {
        this.scorer = scorer;
        this.capacity = capacity;
    }

    /** Lends a gatherer. */
    public void with(Consumer<Gatherer> work) {
        Gatherer own = idle.pollFirst();
        Gatherer gatherer = own == null ? new Gatherer(scorer, capacity) : own;
        try {
            work.accept(gatherer);
        } finally {
            idle.addFirst(gatherer);
        }
    }

    /** {@return all that was gathered, once no thread is at work any more} */
    public Peers merged() {
        MaturityModel model = scorer.model();
        return idle.stream().map(Gatherer::peers).reduce(Peers.none(model), Peers::merge);
    }
}

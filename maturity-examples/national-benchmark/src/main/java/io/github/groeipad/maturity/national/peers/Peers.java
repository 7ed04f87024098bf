package io.github.groeipad.maturity.national.peers;

import io.github.groeipad.maturity.benchmark.BenchmarkAccumulator;
import io.github.groeipad.maturity.benchmark.PeerFilter;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.ScoredRows;
import java.io.Serializable;

/**
 * The organisations that were scored, gathered by region and size class, and how many there were. Parts merge into the same whole in
 * any order, and travel between machines. For one thread at a time.
 */
public final class Peers implements Serializable {

    private static final long serialVersionUID = 1L;

    private final BenchmarkAccumulator byBoth;
    private long read;
    private long scored;

    private Peers(BenchmarkAccumulator byBoth) {
        this.byBoth = byBoth;
    }

    /** {@return no peers yet, of organisations that are scored with a model} */
    public static Peers none(MaturityModel model) {
        return new Peers(BenchmarkAccumulator.groupedBy(model, PeerFilter.everyone(), Cell.REGION_AND_SIZE));
    }

    /** Adds a row that was scored. */
    public void add(Cell cell, ScoredRows rows, int row) {
        byBoth.add(cell.key(), cell.attributes(), rows, row);
        read++;
        scored++;
    }

    /** Counts rows that could not be read or scored. */
    public void reject(long rows) {
        read += rows;
    }

    /** Adds all that others gathered, and gives these peers again. */
    public Peers merge(Peers others) {
        byBoth.merge(others.byBoth);
        read += others.read;
        scored += others.scored;
        return this;
    }

    /** {@return what was gathered, by {@link Cell#REGION_AND_SIZE}} */
    public BenchmarkAccumulator byBoth() {
        return byBoth;
    }

    /** {@return how many there were} */
    public long read() {
        return read;
    }

    /** {@return how many of them were scored; the others were rejected} */
    public long scored() {
        return scored;
    }
}

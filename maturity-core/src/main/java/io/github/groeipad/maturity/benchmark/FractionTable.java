package io.github.groeipad.maturity.benchmark;

/**
 * Fractions with how often each occurs, in the order of nothing: what is added to an {@link ExactMultiset} lately. A fraction
 * stands as it came, so {@code 1/2} and {@code 2/4} are two entries; that spares the way to lowest terms for each single one.
 */
final class FractionTable {

    private static final int FIRST_SIZE = 64;
    private static final int WIDTH = 3;
    private static final long MIXER = 0x9E3779B97F4A7C15L;

    /** Per place numerator, denominator and count, side by side; a denominator of 0 where there is none. */
    private long[] entries = new long[FIRST_SIZE * WIDTH];

    private int shift = Long.SIZE - Integer.numberOfTrailingZeros(FIRST_SIZE);
    private int size;

    /** How many entries there are. */
    int size() {
        return size;
    }

    void add(long numerator, long denominator, long count) {
        long[] all = entries;
        int at = place(numerator, denominator) * WIDTH;
        while (all[at + 1] != 0) {
            if (all[at] == numerator && all[at + 1] == denominator) {
                all[at + 2] += count;
                return;
            }
            at += WIDTH;
            at = at == all.length ? 0 : at;
        }
        all[at] = numerator;
        all[at + 1] = denominator;
        all[at + 2] = count;
        size++;
        if (size * 2 * WIDTH > all.length) {
            grow();
        }
    }

    private int place(long numerator, long denominator) {
        return (int) (((numerator * MIXER ^ denominator) * MIXER) >>> shift);
    }

    private void grow() {
        long[] old = entries;
        entries = new long[2 * old.length];
        shift--;
        size = 0;
        for (int at = 0; at < old.length; at += WIDTH) {
            if (old[at + 1] != 0) {
                add(old[at], old[at + 1], old[at + 2]);
            }
        }
    }

    /** Moves all entries into a run, in lowest terms and in the order of the numbers, and is empty then. */
    FractionRun drain() {
        FractionRun run = new FractionRun(size);
        for (int at = 0; at < entries.length; at += WIDTH) {
            if (entries[at + 1] != 0) {
                run.add(entries[at], entries[at + 1], entries[at + 2]);
            }
        }
        entries = new long[FIRST_SIZE * WIDTH];
        shift = Long.SIZE - Integer.numberOfTrailingZeros(FIRST_SIZE);
        size = 0;
        return run.sorted();
    }
}

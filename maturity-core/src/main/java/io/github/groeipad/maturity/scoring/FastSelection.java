package io.github.groeipad.maturity.scoring;

/** Picks one of some weighted fractions, or the share of those that are large enough. For one thread. */
final class FastSelection {

    private final long[] weights;
    private final long[] values;
    private final long[] divisors;
    private final int[] order;
    private int count;
    private long numerator;
    private long denominator;

    FastSelection(FastLayout layout) {
        int widest = 0;
        for (FastNode node : layout.nodes) {
            widest = node.kind == FastNode.Kind.MEAN
                    ? widest
                    : Math.max(widest, node.positions.length + node.children.length);
        }
        weights = new long[widest];
        values = new long[widest];
        divisors = new long[widest];
        order = new int[widest];
    }

    void reset() {
        count = 0;
    }

    /** Adds the fraction {@code value / divisor}. */
    void add(long weight, long value, long divisor) {
        weights[count] = weight;
        values[count] = value;
        divisors[count] = divisor;
        count++;
    }

    /** Applies the rule of a node to what was added. */
    void choose(FastNode node) {
        numerator = 0;
        denominator = 0;
        if (count > 0) {
            switch (node.kind) {
                case MINIMUM -> take(extreme(-1));
                case MAXIMUM -> take(extreme(1));
                case MEDIAN -> take(lowerMedian());
                default -> share(node);
            }
        }
    }

    long numerator() {
        return numerator;
    }

    /** The result is {@link #numerator} over this; 0 if nothing was added. */
    long denominator() {
        return denominator;
    }

    private void take(int place) {
        numerator = values[place];
        denominator = divisors[place];
    }

    private int extreme(int sign) {
        int best = 0;
        for (int i = 1; i < count; i++) {
            best = compare(i, best) * sign > 0 ? i : best;
        }
        return best;
    }

    private int compare(int a, int b) {
        return CheckedMath.compare(values[a], divisors[b], values[b], divisors[a]);
    }

    private int lowerMedian() {
        long total = 0;
        for (int i = 0; i < count; i++) {
            total += weights[i];
            int place = i;
            while (place > 0 && compare(i, order[place - 1]) < 0) {
                order[place] = order[place - 1];
                place--;
            }
            order[place] = i;
        }
        int place = 0;
        long running = weights[order[0]];
        while (running < total - running) {
            running += weights[order[++place]];
        }
        return order[place];
    }

    private void share(FastNode node) {
        for (int i = 0; i < count; i++) {
            boolean isEnough =
                    CheckedMath.compare(values[i], node.shareDenominator, divisors[i], node.shareNumerator) >= 0;
            numerator += isEnough ? weights[i] : 0;
            denominator += weights[i];
        }
    }
}

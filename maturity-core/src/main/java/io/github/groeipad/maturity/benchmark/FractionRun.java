package io.github.groeipad.maturity.benchmark;

import io.github.groeipad.maturity.model.Fraction;
import java.io.Serializable;
import java.util.Arrays;

/** Fractions in lowest terms with how often each occurs, each once and in the order of the numbers once it is sorted. */
final class FractionRun implements Serializable {

    private static final long serialVersionUID = 1L;

    private long[] numerators;
    private long[] denominators;
    private long[] counts;
    private int size;

    FractionRun(int capacity) {
        numerators = new long[capacity];
        denominators = new long[capacity];
        counts = new long[capacity];
    }

    int size() {
        return size;
    }

    /** How many there are, each as often as it occurs. */
    long total() {
        return Arrays.stream(counts, 0, size).sum();
    }

    long numerator(int index) {
        return numerators[index];
    }

    long denominator(int index) {
        return denominators[index];
    }

    long count(int index) {
        return counts[index];
    }

    Fraction at(int index) {
        return Fraction.of(numerators[index], denominators[index]);
    }

    /** Adds a fraction behind the others; counts are added up where it equals the last one. */
    void add(long numerator, long denominator, long count) {
        long common = gcd(numerator, denominator);
        addLowest(numerator / common, denominator / common, count);
    }

    private void addLowest(long numerator, long denominator, long count) {
        if (size > 0 && numerators[size - 1] == numerator && denominators[size - 1] == denominator) {
            counts[size - 1] += count;
        } else {
            numerators[size] = numerator;
            denominators[size] = denominator;
            counts[size++] = count;
        }
    }

    private void addFrom(FractionRun other, int index) {
        addLowest(other.numerators[index], other.denominators[index], other.counts[index]);
    }

    /** The same fractions in the order of the numbers, equal ones together. */
    FractionRun sorted() {
        int[] order = order();
        FractionRun sorted = new FractionRun(size);
        for (int index : order) {
            sorted.addFrom(this, index);
        }
        return sorted.trimmed();
    }

    /** The fractions of two sorted runs. */
    FractionRun mergedWith(FractionRun other) {
        FractionRun merged = new FractionRun(size + other.size);
        int mine = 0;
        int its = 0;
        while (mine < size || its < other.size) {
            if (its == other.size || (mine < size && compare(this, mine, other, its) <= 0)) {
                merged.addFrom(this, mine++);
            } else {
                merged.addFrom(other, its++);
            }
        }
        return merged.trimmed();
    }

    /** So that equal runs lie in memory alike. */
    private FractionRun trimmed() {
        if (size < counts.length) {
            numerators = Arrays.copyOf(numerators, size);
            denominators = Arrays.copyOf(denominators, size);
            counts = Arrays.copyOf(counts, size);
        }
        return this;
    }

    /** Merges ever longer sorted stretches of indexes. */
    private int[] order() {
        int[] order = new int[size];
        Arrays.setAll(order, i -> i);
        int[] spare = new int[size];
        for (int length = 1; length < size; length *= 2) {
            for (int from = 0; from < size; from += 2 * length) {
                merge(order, spare, from, Math.min(from + length, size), Math.min(from + 2 * length, size));
            }
            int[] merged = spare;
            spare = order;
            order = merged;
        }
        return order;
    }

    private void merge(int[] order, int[] into, int from, int middle, int to) {
        int left = from;
        int right = middle;
        for (int i = from; i < to; i++) {
            boolean isLeft = right == to || (left < middle && compare(this, order[left], this, order[right]) <= 0);
            into[i] = order[isLeft ? left++ : right++];
        }
    }

    private static int compare(FractionRun a, int i, FractionRun b, int k) {
        return compare(a.numerators[i], b.denominators[k], b.numerators[k], a.denominators[i]);
    }

    /** Compares {@code a b} with {@code c d} in 128 bits. */
    private static int compare(long a, long b, long c, long d) {
        int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
    }

    private static long gcd(long a, long b) {
        long x = a;
        long y = b;
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return x;
    }
}

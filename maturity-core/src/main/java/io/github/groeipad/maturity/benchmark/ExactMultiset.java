package io.github.groeipad.maturity.benchmark;

import io.github.groeipad.maturity.model.Fraction;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Numbers with how often each occurs, in the order of the numbers. A number takes 24 bytes however often it occurs; those whose
 * numerator or denominator do not fit a {@code long}, which does not happen in models that people make, take more.
 */
final class ExactMultiset implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int BUFFER = 4096;

    private long[] numerators = new long[0];
    private long[] denominators = new long[0];
    private long[] counts = new long[0];
    private final TreeMap<Fraction, Long> large = new TreeMap<>();

    private final TreeMap<Fraction, Long> recent = new TreeMap<>();
    private long size;

    void add(Fraction number) {
        add(number, 1);
    }

    private void add(Fraction number, long count) {
        size += count;
        if (fits(number)) {
            recent.merge(number, count, Long::sum);
            if (recent.size() >= BUFFER) {
                settle();
            }
        } else {
            large.merge(number, count, Long::sum);
        }
    }

    private static boolean fits(Fraction number) {
        return number.numerator().bitLength() < Long.SIZE
                && number.denominator().bitLength() < Long.SIZE;
    }

    void addAll(ExactMultiset other) {
        for (int i = 0; i < other.counts.length; i++) {
            add(Fraction.of(other.numerators[i], other.denominators[i]), other.counts[i]);
        }
        other.recent.forEach(this::add);
        other.large.forEach(this::add);
    }

    long size() {
        return size;
    }

    /** Moves what came lately to where it belongs, so that equal contents lie in memory, and are serialized, alike. */
    void settle() {
        int length = counts.length + recent.size();
        long[] n = new long[length];
        long[] d = new long[length];
        long[] c = new long[length];
        int from = 0;
        int to = 0;
        for (Map.Entry<Fraction, Long> entry : recent.entrySet()) {
            Fraction number = entry.getKey();
            while (from < counts.length && at(from).compareTo(number) < 0) {
                n[to] = numerators[from];
                d[to] = denominators[from];
                c[to++] = counts[from++];
            }
            n[to] = number.numerator().longValueExact();
            d[to] = number.denominator().longValueExact();
            c[to] = entry.getValue();
            if (from < counts.length && at(from).equals(number)) {
                c[to] += counts[from++];
            }
            to++;
        }
        int rest = counts.length - from;
        System.arraycopy(numerators, from, n, to, rest);
        System.arraycopy(denominators, from, d, to, rest);
        System.arraycopy(counts, from, c, to, rest);
        numerators = Arrays.copyOf(n, to + rest);
        denominators = Arrays.copyOf(d, to + rest);
        counts = Arrays.copyOf(c, to + rest);
        recent.clear();
    }

    private Fraction at(int index) {
        return Fraction.of(numerators[index], denominators[index]);
    }

    /** How many numbers are less than one, and how many are equal to it. */
    long[] belowAndEqual(Fraction number) {
        settle();
        long below = 0;
        long equal = 0;
        for (int i = 0; i < counts.length; i++) {
            int order = at(i).compareTo(number);
            below += order < 0 ? counts[i] : 0;
            equal += order == 0 ? counts[i] : 0;
        }
        for (Map.Entry<Fraction, Long> entry : large.entrySet()) {
            int order = entry.getKey().compareTo(number);
            below += order < 0 ? entry.getValue() : 0;
            equal += order == 0 ? entry.getValue() : 0;
        }
        return new long[] {below, equal};
    }

    /** The number below which a share lies, by type 7: at {@code (n - 1) share} between order statistics. There is one. */
    Fraction quantile(Fraction share) {
        Fraction place = share.times(Fraction.of(size - 1));
        long whole = place.numerator().divide(place.denominator()).longValueExact();
        Fraction part = place.minus(Fraction.of(whole));
        Fraction lower = orderStatistic(whole);
        return part.signum() == 0
                ? lower
                : lower.plus(part.times(orderStatistic(whole + 1).minus(lower)));
    }

    private Fraction orderStatistic(long index) {
        settle();
        long passed = 0;
        int i = 0;
        for (Map.Entry<Fraction, Long> entry : large.entrySet()) {
            while (i < counts.length && at(i).compareTo(entry.getKey()) < 0) {
                passed += counts[i];
                if (passed > index) {
                    return at(i);
                }
                i++;
            }
            passed += entry.getValue();
            if (passed > index) {
                return entry.getKey();
            }
        }
        while (passed + counts[i] <= index) {
            passed += counts[i++];
        }
        return at(i);
    }
}

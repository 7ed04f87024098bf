package io.github.groeipad.maturity.benchmark;

import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.scoring.ExactColumn;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;

/**
 * Numbers of 0 or more with how often each occurs, in the order of the numbers. A number takes 24 bytes however often it occurs;
 * those whose numerator or denominator do not fit a {@code long}, which does not happen in models that people make, take more.
 */
final class ExactMultiset implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int BUFFER = 4096;

    private FractionRun run = new FractionRun(0);
    private transient TreeMap<Fraction, Long> large = new TreeMap<>();
    /** What came lately. */
    private transient FractionTable recent = new FractionTable();

    private long size;

    void add(Fraction number) {
        add(number, 1);
    }

    /** Adds the number of a row, if it has one. */
    void add(ExactColumn column, int row) {
        if (column.isSmall(row)) {
            add(column.numerator(row), column.denominator(row), 1);
        } else {
            column.exact(row).ifPresent(this::add);
        }
    }

    private void add(Fraction number, long count) {
        if (fits(number)) {
            add(number.numerator().longValue(), number.denominator().longValue(), count);
        } else {
            size += count;
            large.merge(number, count, Long::sum);
        }
    }

    private static boolean fits(Fraction number) {
        return number.numerator().bitLength() < Long.SIZE
                && number.denominator().bitLength() < Long.SIZE;
    }

    /** What is kept apart may grow with the rest, so that a number is moved only a few times. */
    private void add(long numerator, long denominator, long count) {
        size += count;
        recent.add(numerator, denominator, count);
        if (recent.size() >= BUFFER && recent.size() >= run.size() / 4) {
            settle();
        }
    }

    void addAll(ExactMultiset other) {
        other.settle();
        FractionRun its = other.run;
        if (its.size() < run.size() / 4) {
            for (int i = 0; i < its.size(); i++) {
                add(its.numerator(i), its.denominator(i), its.count(i));
            }
        } else {
            run = run.mergedWith(its);
            size += its.total();
        }
        other.large.forEach(this::add);
    }

    long size() {
        return size;
    }

    /** Moves what came lately to where it belongs, so that equal contents lie in memory, and are serialized, alike. */
    void settle() {
        if (recent.size() > 0) {
            run = run.mergedWith(recent.drain());
        }
    }

    /** Equal contents are written alike, whatever shares objects with what. */
    private void writeObject(ObjectOutputStream out) throws IOException {
        settle();
        out.defaultWriteObject();
        out.writeInt(large.size());
        for (Map.Entry<Fraction, Long> entry : large.entrySet()) {
            out.writeObject(entry.getKey().numerator().toByteArray());
            out.writeObject(entry.getKey().denominator().toByteArray());
            out.writeLong(entry.getValue());
        }
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        recent = new FractionTable();
        large = new TreeMap<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            BigInteger numerator = new BigInteger((byte[]) in.readObject());
            large.put(Fraction.of(numerator, new BigInteger((byte[]) in.readObject())), in.readLong());
        }
    }

    /** How many numbers are less than one, and how many are equal to it. */
    long[] belowAndEqual(Fraction number) {
        settle();
        long below = 0;
        long equal = 0;
        for (int i = 0; i < run.size(); i++) {
            int order = run.at(i).compareTo(number);
            below += order < 0 ? run.count(i) : 0;
            equal += order == 0 ? run.count(i) : 0;
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
            while (i < run.size() && run.at(i).compareTo(entry.getKey()) < 0) {
                passed += run.count(i);
                if (passed > index) {
                    return run.at(i);
                }
                i++;
            }
            passed += entry.getValue();
            if (passed > index) {
                return entry.getKey();
            }
        }
        while (passed + run.count(i) <= index) {
            passed += run.count(i++);
        }
        return run.at(i);
    }
}

package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Threshold;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A criterion over whole numbers: only met or not, for the reported values. */
final class FastGate {

    private static final int BITS = 62;

    final Kind kind;
    final FastGate[] parts;
    final int needed;

    /** The dimension that has to apply for a part of an each-dimension; null elsewhere. */
    final @Nullable FastNode within;

    final @Nullable FastNode node;
    final int[] cells;
    /** Positions in the layout of the indicators looked at. */
    final int[] positions;
    /** What an indicator has to be worth to be in a share, in units rounded up. */
    final long shareUnits;

    /** {@code numerator * thresholdFactor} is compared with {@code denominator * thresholdUnits}. */
    final long thresholdFactor;

    final long thresholdUnits;
    final boolean isStrict;
    final boolean isSafe;

    enum Kind {
        ALWAYS,
        COUNT,
        EACH,
        NODE,
        CELLS,
        SHARE
    }

    private FastGate(Kind kind, FastGate[] parts, int needed) {
        this.kind = kind;
        this.parts = parts;
        this.needed = needed;
        this.within = null;
        this.node = null;
        this.cells = new int[0];
        this.positions = new int[0];
        this.shareUnits = 0;
        this.thresholdFactor = 0;
        this.thresholdUnits = 0;
        this.isStrict = false;
        this.isSafe = true;
    }

    private FastGate(CompiledGate.Leaf leaf, Kind kind, FastLayout layout, BigInteger units, BigInteger largest) {
        this.kind = kind;
        this.parts = new FastGate[0];
        this.needed = 0;
        this.within = leaf.node == null ? null : layout.nodes[leaf.node.index];
        this.node = kind == Kind.NODE ? within : null;
        this.cells = kind == Kind.CELLS ? layout.cellsOf(leaf.indicators) : new int[0];
        this.positions = kind == Kind.SHARE ? positions(leaf.indicators, layout) : new int[0];
        this.shareUnits = ceiling(leaf.shareValue, layout.valueUnit);
        Threshold threshold = leaf.threshold;
        this.thresholdFactor = threshold.value().denominator().longValueExact();
        this.thresholdUnits = units.longValueExact();
        this.isStrict = threshold.bound() == Threshold.Bound.ABOVE;
        this.isSafe = largest.bitLength() <= BITS;
    }

    static FastGate always() {
        return new FastGate(Kind.ALWAYS, new FastGate[0], 0);
    }

    /** The criterion over whole numbers; null if they are too large. */
    static @Nullable FastGate of(CompiledGate gate, FastLayout layout) {
        if (gate instanceof CompiledGate.Leaf leaf) {
            return leaf(leaf, layout);
        }
        List<? extends CompiledGate> inner =
                gate instanceof CompiledGate.EachDimension each ? each.leaves : ((CompiledGate.Parts) gate).parts;
        FastGate[] parts = new FastGate[inner.size()];
        for (int i = 0; i < parts.length; i++) {
            FastGate part = of(inner.get(i), layout);
            if (part == null) {
                return null;
            }
            parts[i] = part;
        }
        if (gate instanceof CompiledGate.EachDimension) {
            return new FastGate(Kind.EACH, parts, parts.length);
        }
        int needed = gate.criterion instanceof Criterion.AtLeast atLeast
                ? atLeast.count()
                : gate.criterion instanceof Criterion.AnyOf ? 1 : parts.length;
        return new FastGate(Kind.COUNT, parts, needed);
    }

    private static @Nullable FastGate leaf(CompiledGate.Leaf leaf, FastLayout layout) {
        boolean single = leaf.leaf instanceof Criterion.IndicatorAt;
        Kind kind = leaf.kind == CompiledGate.Kind.NODE
                ? Kind.NODE
                : leaf.kind == CompiledGate.Kind.SHARE || single ? Kind.SHARE : Kind.CELLS;
        FastNode looked = leaf.node == null ? null : layout.nodes[leaf.node.index];
        BigInteger factor = kind == Kind.NODE && looked != null
                ? BigInteger.valueOf(looked.factor)
                : kind == Kind.CELLS ? BigInteger.valueOf(layout.valueUnit) : BigInteger.ONE;
        Fraction threshold = leaf.threshold.value();
        BigInteger units = threshold.numerator().multiply(factor);
        if (units.bitLength() > BITS || threshold.denominator().bitLength() > BITS) {
            return null;
        }
        BigInteger largestNumerator;
        BigInteger largestDenominator;
        if (kind == Kind.NODE && looked != null) {
            largestNumerator = looked.largestNumerator;
            largestDenominator = looked.largestDenominator;
        } else {
            largestDenominator = BigInteger.ZERO;
            for (long weight : layout.weight) {
                largestDenominator = largestDenominator.add(BigInteger.valueOf(weight));
            }
            largestNumerator = largestDenominator.multiply(factor);
        }
        BigInteger largest = largestNumerator.multiply(threshold.denominator()).max(largestDenominator.multiply(units));
        return single
                ? new FastGate(asShare(leaf), kind, layout, BigInteger.ONE, BigInteger.ONE)
                : new FastGate(leaf, kind, layout, units, largest);
    }

    /** That one indicator has at least a value is that all of it, as a share, has. */
    private static CompiledGate.Leaf asShare(CompiledGate.Leaf leaf) {
        return new CompiledGate.Leaf(
                leaf.leaf,
                CompiledGate.Kind.SHARE,
                Threshold.atLeast(Fraction.one()),
                null,
                leaf.indicators,
                leaf.threshold.value());
    }

    private static long ceiling(Fraction value, long unit) {
        BigInteger[] parts =
                value.numerator().multiply(BigInteger.valueOf(unit)).divideAndRemainder(value.denominator());
        return parts[0].add(BigInteger.valueOf(parts[1].signum())).longValueExact();
    }

    private static int[] positions(int[] indicators, FastLayout layout) {
        boolean[] wanted = new boolean[layout.column.length];
        for (int indicator : indicators) {
            wanted[indicator] = true;
        }
        int[] positions = new int[indicators.length];
        int next = 0;
        for (int position = 0; position < layout.column.length; position++) {
            if (wanted[layout.column[position]]) {
                positions[next++] = position;
            }
        }
        return positions;
    }
}

package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Threshold;
import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A leaf criterion over whole numbers: what it looks at, and what it asks; on a {@link FastLadder} for each phase. */
final class FastLeaf {

    /** In the place of phases: there is no value to compare. */
    static final int NOTHING = -1;

    private static final int BITS = 62;

    /** Where the sums stand of the one node or cell that is looked at, or -1. */
    final int entry;
    /** The cells that are looked at together, if any. */
    final int[] cells;
    /** Positions in the layout of the indicators whose weight share is looked at, if any. */
    final int[] positions;
    /** What an indicator has to be worth to be in a share, in units rounded up. */
    final long shareUnits;
    /** The dimension that the criterion names; null if it names none. */
    final @Nullable FastNode within;
    /** The first phase of which something is asked. */
    final int first;

    /** Per phase: {@code numerator * factor} has to be {@code denominator * units + least} or more. */
    final long[] factor;

    final long[] units;
    final long[] least;
    /** What the value 1 is over a denominator of 1. */
    private final long unit;
    /** Whether these products fit for every row. */
    final boolean isSafe;
    /** Whether the products of two such values fit for every row. */
    private final boolean isComparable;

    private FastLeaf(CompiledGate.Leaf leaf, FastLayout layout, BigInteger unit, BigInteger largestDenominator) {
        boolean isShare = leaf.kind == CompiledGate.Kind.SHARE;
        Fraction threshold = leaf.threshold.value();
        int[] entries = entries(leaf, layout);
        entry = entries.length == 1 ? entries[0] : -1;
        cells = entries.length == 1 ? new int[0] : entries;
        positions = isShare ? layout.positionsOf(leaf.indicators) : new int[0];
        shareUnits = ceiling(leaf.shareValue.times(Fraction.of(layout.valueUnit)));
        within = leaf.node == null ? null : layout.nodes[leaf.node.index];
        first = 0;
        factor = new long[] {threshold.denominator().longValueExact()};
        units = new long[] {threshold.numerator().multiply(unit).longValueExact()};
        least = new long[] {leaf.threshold.bound() == Threshold.Bound.ABOVE ? 1 : 0};
        this.unit = unit.longValueExact();
        BigInteger largest = largestDenominator.multiply(unit);
        isSafe = largest.multiply(threshold.denominator()).bitLength() <= BITS;
        isComparable = largest.multiply(largestDenominator).bitLength() <= BITS;
    }

    /** A leaf that asks nothing before a phase, and from it on what another leaf asks. */
    private FastLeaf(FastLeaf asked, int first, int phases) {
        this(asked, first, new long[phases], new long[phases], new long[phases], asked.isSafe);
        for (int phase = 0; phase < phases; phase++) {
            factor[phase] = phase < first ? 1 : asked.factor[0];
            units[phase] = phase < first ? 0 : asked.units[0];
            least[phase] = phase < first ? 0 : asked.least[0];
        }
    }

    private FastLeaf(FastLeaf scope, int first, long[] factor, long[] units, long[] least, boolean isSafe) {
        this.entry = scope.entry;
        this.cells = scope.cells;
        this.positions = scope.positions;
        this.shareUnits = scope.shareUnits;
        this.within = scope.within;
        this.first = first;
        this.factor = factor;
        this.units = units;
        this.least = least;
        this.unit = scope.unit;
        this.isSafe = isSafe;
        this.isComparable = scope.isComparable;
    }

    /** The leaf over whole numbers; null if they are too large. */
    static @Nullable FastLeaf of(CompiledGate.Leaf leaf, FastLayout layout) {
        if (leaf.leaf instanceof Criterion.IndicatorAt && leaf.kind != CompiledGate.Kind.SHARE) {
            return of(asShare(leaf), layout);
        }
        BigInteger largestDenominator = BigInteger.valueOf(layout.weightTotal);
        BigInteger unit = BigInteger.valueOf(leaf.kind == CompiledGate.Kind.SHARE ? 1 : layout.valueUnit);
        if (leaf.kind == CompiledGate.Kind.NODE && leaf.node != null) {
            FastNode looked = layout.nodes[leaf.node.index];
            largestDenominator = looked.largestDenominator;
            unit = BigInteger.valueOf(looked.factor);
        }
        return leaf.threshold.value().numerator().multiply(unit).bitLength() > BITS
                ? null
                : new FastLeaf(leaf, layout, unit, largestDenominator);
    }

    private static int[] entries(CompiledGate.Leaf leaf, FastLayout layout) {
        if (leaf.kind == CompiledGate.Kind.SHARE) {
            return new int[0];
        }
        return leaf.kind == CompiledGate.Kind.NODE && leaf.node != null
                ? new int[] {layout.nodes[leaf.node.index].entry}
                : layout.cellsOf(leaf.indicators);
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

    private static long ceiling(Fraction value) {
        BigInteger[] parts = value.numerator().divideAndRemainder(value.denominator());
        return parts[0].add(BigInteger.valueOf(parts[1].signum())).longValueExact();
    }

    /** This leaf on a ladder: nothing asked before a phase, and the same of that phase and all later ones. */
    FastLeaf from(int phase, int phases) {
        return new FastLeaf(this, phase, phases);
    }

    /** Asks, from a phase on, for what another leaf asks where that is more. */
    FastLeaf raisedBy(FastLeaf other, int from) {
        FastLeaf raised =
                new FastLeaf(this, first, factor.clone(), units.clone(), least.clone(), isSafe && other.isSafe);
        for (int phase = from; phase < factor.length; phase++) {
            int order = CheckedMath.compare(other.units[0], factor[phase], units[phase], other.factor[0]);
            if (order > 0 || (order == 0 && other.least[0] > least[phase])) {
                raised.factor[phase] = other.factor[0];
                raised.units[phase] = other.units[0];
                raised.least[phase] = other.least[0];
            }
        }
        return raised;
    }

    boolean hasScopeOf(FastLeaf other) {
        return entry == other.entry
                && shareUnits == other.shareUnits
                && Arrays.equals(cells, other.cells)
                && Arrays.equals(positions, other.positions);
    }

    /** Whether another leaf asks the same in each phase, and their values can be compared. */
    boolean isLike(FastLeaf other) {
        return unit == other.unit
                && isComparable
                && other.isComparable
                && Arrays.equals(factor, other.factor)
                && Arrays.equals(units, other.units)
                && Arrays.equals(least, other.least);
    }

    /**
     * How many phases a value lets pass, of those that are still in reach, or {@link #NOTHING} if there is none; given as the
     * numbers of this leaf's scope are held.
     */
    int passed(int inReach, long numerator, long denominator) {
        if (denominator == 0) {
            return NOTHING;
        }
        int passed = inReach;
        while (passed > first && !isPassed(passed - 1, numerator, denominator)) {
            passed--;
        }
        return passed;
    }

    private boolean isPassed(int phase, long numerator, long denominator) {
        if (isSafe) {
            return numerator * factor[phase] >= denominator * units[phase] + least[phase];
        }
        return CheckedMath.compare(numerator, factor[phase], denominator, units[phase]) >= least[phase];
    }
}

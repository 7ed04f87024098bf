package io.github.groeipad.maturity.scoring;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Scores some rows at once, step by step for all of them, so that a step is one long loop without branches. It does so for
 * regular rows, in which everything is a valid code and of each cell something is counted; the other rows it only names. For
 * models of means whose gates have to be met whole; and for one thread.
 */
final class FastBlock {

    /** So many that loops are long, and so few that all numbers stay in the fastest cache. */
    static final int ROWS = 64;

    /** Cells and nodes together: a megabyte of numbers. */
    private static final int MOST_ENTRIES = 1000;

    private final FastLayout layout;
    private final FastNode[] upwards;
    private final FastRung[] rungs;
    /** Of each entry and row, as in {@link FastScores}. */
    private final long[][] numerators;

    private final long[][] denominators;
    private final long[] reached = new long[ROWS];
    /** Negative where a row is not regular. */
    private final long[] regular = new long[ROWS];
    /** Negative where too little is answered of some cell. */
    private final long[] covered = new long[ROWS];

    private final FastSums sums;
    private final FastLowest lowest;

    private final long[] leastNumerators = new long[ROWS];
    private final long[] leastDenominators = new long[ROWS];
    private final long[] passed = new long[ROWS];
    private boolean isWhole;

    private FastBlock(FastLayout layout, FastLadder ladder, FastNode[] upwards) {
        this.layout = layout;
        this.upwards = upwards;
        int entries = entries(layout);
        sums = new FastSums(layout);
        lowest = new FastLowest(layout, upwards);
        rungs = ladder.rungs;
        numerators = new long[entries][ROWS];
        denominators = new long[entries][ROWS];
    }

    /** Room for rows of a model; null if its rows have to be scored one by one. */
    static @Nullable FastBlock of(FastLayout layout) {
        FastLadder ladder = layout.ladder;
        if (ladder == null || ladder.rest.length > 0 || entries(layout) > MOST_ENTRIES) {
            return null;
        }
        if (!layout.packing.fits() || layout.isOpenCounted) {
            return null;
        }
        FastNode[] upwards = layout.upwards();
        for (FastNode node : upwards) {
            if (!node.isMeanOfMeans || !node.isNarrow || (node.children.length > 0 && node.wholeFactors.length == 0)) {
                return null;
            }
        }
        return new FastBlock(layout, ladder, upwards);
    }

    private static int entries(FastLayout layout) {
        return layout.cellWeight.length + layout.nodes.length;
    }

    /** Works out the scores of rows that begin at an offset, up to {@link #ROWS}. */
    void evaluate(int[] codes, int offset, int rows) {
        Arrays.fill(regular, 0);
        Arrays.fill(covered, 0);
        isWhole = true;
        sums.reset();
        for (int cell = 0; cell < layout.cellWeight.length; cell++) {
            long[] found = numerators[cell];
            sums.add(codes, offset, rows, cell, found);
            long either = 0;
            for (int row = 0; row < rows; row++) {
                either |= found[row];
            }
            unpack(cell, layout.packing.hasGaps(either));
        }
        sums.rule(regular);
        for (FastNode node : upwards) {
            if (node.children.length == 0) {
                meanOfCells(node);
            } else if (isWhole) {
                meanOfWhole(node);
            } else {
                meanOfNodes(node);
            }
        }
    }

    /** Works out the phases of the same rows; from then on there are no scores any more. */
    void decide(int[] codes, int offset, int rows) {
        for (int row = 0; row < rows; row++) {
            if (covered[row] < 0 && regular[row] >= 0) {
                lowest.replace(codes, offset + row * layout.column.length, row, numerators, denominators);
            }
        }
        climb();
    }

    /** Whether a row was scored. */
    boolean isRegular(int row) {
        return regular[row] >= 0;
    }

    /** The phase of a row, counted from 0; -1 if it has not started. */
    int phase(int row) {
        return (int) reached[row] - 1;
    }

    /** Writes the scores of a node for some rows, with a distance between them. */
    void write(int node, int rows, double[] scores, int offset, int distance) {
        FastNode its = layout.nodes[node];
        long[] numerator = numerators[its.entry];
        long[] denominator = denominators[its.entry];
        for (int row = 0; row < rows; row++) {
            scores[offset + row * distance] = (double) numerator[row] / (double) (denominator[row] * its.factor);
        }
    }

    private void unpack(int cell, boolean hasGaps) {
        SumPacking packing = layout.packing;
        long[] numerator = numerators[cell];
        long[] denominator = denominators[cell];
        long weight = layout.cellWeight[cell];
        if (!hasGaps) {
            Arrays.fill(denominator, weight);
            for (int row = 0; row < ROWS; row++) {
                numerator[row] = packing.sum(numerator[row]);
            }
            return;
        }
        isWhole = false;
        long least = layout.leastAnswered;
        long leastOf = layout.leastAnsweredOf;
        for (int row = 0; row < ROWS; row++) {
            long found = numerator[row];
            long applying = weight - packing.notApplicable(found);
            long counted = packing.counted(found);
            long spare = (applying - packing.open(found)) * leastOf - applying * least;
            regular[row] |= -packing.rejected(found) | (counted - 1);
            covered[row] |= spare;
            numerator[row] = packing.sum(found);
            denominator[row] = counted;
        }
    }

    private void meanOfCells(FastNode node) {
        long[] sums = numerators[node.entry];
        long[] weights = denominators[node.entry];
        Arrays.fill(sums, 0);
        Arrays.fill(weights, 0);
        for (int cell = node.cellFrom; cell < node.cellTo; cell++) {
            long[] numerator = numerators[cell];
            long[] denominator = denominators[cell];
            for (int row = 0; row < ROWS; row++) {
                sums[row] += numerator[row];
                weights[row] += denominator[row];
            }
        }
    }

    private void meanOfWhole(FastNode node) {
        long[] sums = numerators[node.entry];
        Arrays.fill(sums, 0);
        Arrays.fill(denominators[node.entry], node.wholeDenominator);
        for (int i = 0; i < node.childEntries.length; i++) {
            long[] numerator = numerators[node.childEntries[i]];
            long factor = node.wholeFactors[i];
            for (int row = 0; row < ROWS; row++) {
                sums[row] += numerator[row] * factor;
            }
        }
    }

    private void meanOfNodes(FastNode node) {
        long[] sums = numerators[node.entry];
        long[] products = denominators[node.entry];
        Arrays.fill(sums, 0);
        Arrays.fill(products, 1);
        long total = 0;
        for (int i = 0; i < node.childEntries.length; i++) {
            long[] numerator = numerators[node.childEntries[i]];
            long[] denominator = denominators[node.childEntries[i]];
            long factor = node.childFactors[i];
            for (int row = 0; row < ROWS; row++) {
                sums[row] = sums[row] * denominator[row] + numerator[row] * factor * products[row];
                products[row] *= denominator[row];
            }
            total += node.childWeights[i];
        }
        for (int row = 0; row < ROWS; row++) {
            products[row] *= total;
        }
    }

    private void climb() {
        Arrays.fill(reached, layout.gates.length);
        for (FastRung rung : rungs) {
            if (isWhole && rung.needed.length > 0) {
                lowerWhole(rung);
            } else {
                lower(rung);
            }
        }
    }

    private void lower(FastRung rung) {
        System.arraycopy(numerators[rung.entries[0]], 0, leastNumerators, 0, ROWS);
        System.arraycopy(denominators[rung.entries[0]], 0, leastDenominators, 0, ROWS);
        for (int i = 1; i < rung.entries.length; i++) {
            long[] numerator = numerators[rung.entries[i]];
            long[] denominator = denominators[rung.entries[i]];
            for (int row = 0; row < ROWS; row++) {
                long least = leastNumerators[row];
                long over = leastDenominators[row];
                long ifLess = (numerator[row] * over - least * denominator[row]) >> 63;
                leastNumerators[row] = least + ((numerator[row] - least) & ifLess);
                leastDenominators[row] = over + ((denominator[row] - over) & ifLess);
            }
        }
        Arrays.fill(passed, rung.phases());
        for (int phase = 0; phase < rung.phases(); phase++) {
            long factor = rung.factor[phase];
            long units = rung.units[phase];
            long more = rung.least[phase];
            for (int row = 0; row < ROWS; row++) {
                passed[row] += (leastNumerators[row] * factor - leastDenominators[row] * units - more) >> 63;
            }
        }
        lowerTo(passed, reached);
    }

    private void lowerWhole(FastRung rung) {
        System.arraycopy(numerators[rung.entries[0]], 0, leastNumerators, 0, ROWS);
        for (int i = 1; i < rung.entries.length; i++) {
            lowerTo(numerators[rung.entries[i]], leastNumerators);
        }
        Arrays.fill(passed, rung.phases());
        for (long need : rung.needed) {
            for (int row = 0; row < ROWS; row++) {
                passed[row] += (leastNumerators[row] - need) >> 63;
            }
        }
        lowerTo(passed, reached);
    }

    private static void lowerTo(long[] values, long[] least) {
        for (int row = 0; row < ROWS; row++) {
            long more = values[row] - least[row];
            least[row] += more & (more >> 63);
        }
    }
}

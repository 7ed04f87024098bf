package io.github.groeipad.maturity.scoring;

/** The sums of each cell of a {@link FastLayout} for one row at a time. For one thread. */
final class FastCells {

    /** No sum of a cell: an indicator has a code that is not valid. */
    private static final long INVALID = -1;

    private final FastLayout layout;
    private final int cells;
    private final long[] packed;

    /** Of what is counted as reported: {@code weight * value}, and the weights. There is room for the nodes too. */
    final long[] sums;

    final long[] weights;
    /** The weights of what applies, and of what of it is open; only for rows with gaps. */
    final long[] applying;

    final long[] open;

    private int[] row = new int[0];
    private int start;
    private boolean hasGaps;
    private boolean hasOpen;
    private boolean isEachAnswered;
    private boolean isEachCounted;
    /** Whether the weights are those of rows without gaps, which need not be written for each row. */
    private boolean hasWholeWeights;

    FastCells(FastLayout layout) {
        this.layout = layout;
        cells = layout.cellWeight.length;
        packed = new long[cells];
        sums = new long[cells + layout.nodes.length];
        weights = new long[sums.length];
        applying = new long[cells];
        open = new long[cells];
    }

    /** Whether something is not answered. */
    boolean hasGaps() {
        return hasGaps;
    }

    /** Whether something is unknown or unanswered. */
    boolean hasOpen() {
        return hasOpen;
    }

    /**
     * Whether enough is answered of each cell for certain; and so of all that is made of cells, since no mean is below the
     * least of what it is taken over.
     */
    boolean isEachAnswered() {
        return isEachAnswered;
    }

    /** Whether something is counted in each cell for certain; and so every node has a score, and every dimension applies. */
    boolean isEachCounted() {
        return isEachCounted;
    }

    int code(int position) {
        return row[start + layout.column[position]];
    }

    /** Whether something in some cells is counted or open. */
    boolean apply(int from, int to) {
        for (int cell = from; hasGaps && cell < to; cell++) {
            if ((weights[cell] | open[cell]) != 0) {
                return true;
            }
        }
        return !hasGaps;
    }

    /** Sums up a row; false if the model does not accept it. */
    boolean load(int[] codes, int offset) {
        row = codes;
        start = offset;
        hasGaps = false;
        hasOpen = false;
        isEachAnswered = true;
        isEachCounted = true;
        return layout.packing.fits() ? loadPacked(codes, offset) : loadWide();
    }

    private boolean loadPacked(int[] codes, int offset) {
        long[] found = packed;
        long either = 0;
        for (int cell = 0; cell < cells; cell++) {
            long sum = packed(codes, offset, cell);
            if (sum == INVALID) {
                return false;
            }
            found[cell] = sum;
            sums[cell] = layout.packing.sum(sum);
            either |= sum;
        }
        if (layout.packing.hasGaps(either)) {
            unpack(layout.packing);
        } else if (!hasWholeWeights) {
            System.arraycopy(layout.cellWeight, 0, weights, 0, cells);
            hasWholeWeights = true;
        }
        return !layout.packing.isRejected(either);
    }

    /** The packed sums of a cell of a row; negative if an indicator has a code that is not valid. */
    long packed(int[] codes, int offset, int cell) {
        long[] table = layout.plainTable[cell];
        return table.length > 0
                ? plain(codes, offset + layout.plainFrom[cell], offset + layout.plainTo[cell], table)
                : mixed(codes, offset, layout.cellStart[cell], layout.cellStart[cell + 1]);
    }

    /** The sum of a cell whose indicators stand side by side and have one table. */
    private static long plain(int[] codes, int from, int to, long[] table) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            int entry = CodeTable.entry(codes[i]);
            if (entry < 0 || entry >= table.length) {
                return INVALID;
            }
            sum += table[entry];
        }
        return sum;
    }

    private long mixed(int[] codes, int offset, int from, int to) {
        int[] column = layout.column;
        long[][] tables = layout.packed;
        long sum = 0;
        for (int position = from; position < to; position++) {
            int entry = CodeTable.entry(codes[offset + column[position]]);
            long[] table = tables[position];
            if (entry < 0 || entry >= table.length) {
                return INVALID;
            }
            sum += table[entry];
        }
        return sum;
    }

    private void unpack(SumPacking packing) {
        long least = layout.leastAnswered;
        long leastOf = layout.leastAnsweredOf;
        long opened = 0;
        long spare = 0;
        long counted = 0;
        for (int cell = 0; cell < packed.length; cell++) {
            long found = packed[cell];
            long itsOpen = packing.open(found);
            long itsApplying = layout.cellWeight[cell] - packing.notApplicable(found);
            long itsCounted = packing.counted(found);
            weights[cell] = itsCounted;
            open[cell] = itsOpen;
            applying[cell] = itsApplying;
            opened |= itsOpen;
            counted |= itsCounted - 1;
            spare |= (itsApplying - itsOpen) * leastOf - itsApplying * least;
        }
        isEachAnswered = spare >= 0;
        isEachCounted = counted >= 0;
        hasWholeWeights = false;
        hasGaps = true;
        hasOpen = opened != 0;
    }

    /** As if with gaps, to keep the rare case simple. */
    private boolean loadWide() {
        hasGaps = true;
        isEachAnswered = false;
        isEachCounted = false;
        for (int cell = 0; cell < cells; cell++) {
            open[cell] = 0;
            applying[cell] = 0;
            for (int position = layout.cellStart[cell]; position < layout.cellStart[cell + 1]; position++) {
                int code = code(position);
                if (!layout.table[position].accepts(code)) {
                    return false;
                }
                open[cell] += CompiledModel.isOpen(code) ? layout.weight[position] : 0;
                applying[cell] += code == BatchScorer.NOT_APPLICABLE ? 0 : layout.weight[position];
            }
            hasOpen |= open[cell] != 0;
        }
        sumUp(sums, weights, false);
        return true;
    }

    /** The sums of the lowest completion. Where what is open is not counted, it then adds its weight and no value. */
    void sumUpLowest(long[] intoSums, long[] intoWeights) {
        if (layout.isOpenCounted) {
            sumUp(intoSums, intoWeights, true);
            return;
        }
        for (int cell = 0; cell < cells; cell++) {
            intoSums[cell] = sums[cell];
            intoWeights[cell] = weights[cell] + open[cell];
        }
    }

    /** Sums up the row one by one, as reported or in the lowest completion. */
    private void sumUp(long[] intoSums, long[] intoWeights, boolean isLowest) {
        for (int cell = 0; cell < cells; cell++) {
            intoSums[cell] = 0;
            intoWeights[cell] = 0;
            for (int position = layout.cellStart[cell]; position < layout.cellStart[cell + 1]; position++) {
                long value = layout.table[position].value(code(position), isLowest);
                if (value >= 0) {
                    intoSums[cell] += layout.weight[position] * value;
                    intoWeights[cell] += layout.weight[position];
                }
            }
        }
    }
}

package io.github.groeipad.maturity.scoring;

/**
 * Puts the lowest score in the place of the reported one wherever too little is answered: what gates then look at. For one row
 * at a time of a model of means, in which something is counted in each cell. For one thread.
 */
final class FastLowest {

    private final FastLayout layout;
    private final FastNode[] upwards;
    private final FastCells cells;
    /** Of each entry, the weight that is answered over that which applies. */
    private final long[] answered;

    private final long[] applying;
    /** Of each entry, the score of the lowest completion. */
    private final long[] numerators;

    private final long[] denominators;

    FastLowest(FastLayout layout, FastNode[] upwards) {
        this.layout = layout;
        this.upwards = upwards;
        cells = new FastCells(layout);
        answered = new long[cells.sums.length];
        applying = new long[answered.length];
        numerators = new long[answered.length];
        denominators = new long[answered.length];
    }

    /** Replaces the scores of a row among those of others, entry by entry. */
    void replace(int[] codes, int offset, int row, long[][] reported, long[][] reportedOver) {
        for (int cell = 0; cell < layout.cellWeight.length; cell++) {
            load(cell, cells.packed(codes, offset, cell));
            replace(cell, row, reported, reportedOver);
        }
        for (FastNode node : upwards) {
            if (node.children.length == 0) {
                meanOfCells(node);
            } else {
                meanOfNodes(node);
                coverageOfNodes(node);
            }
            replace(node.entry, row, reported, reportedOver);
        }
    }

    private void load(int cell, long found) {
        SumPacking packing = layout.packing;
        applying[cell] = layout.cellWeight[cell] - packing.notApplicable(found);
        answered[cell] = applying[cell] - packing.open(found);
        numerators[cell] = packing.sum(found);
        denominators[cell] = packing.counted(found) + packing.open(found);
    }

    private void replace(int entry, int row, long[][] reported, long[][] reportedOver) {
        long least = layout.leastAnswered;
        if (CheckedMath.compare(answered[entry], layout.leastAnsweredOf, applying[entry], least) < 0) {
            reported[entry][row] = numerators[entry];
            reportedOver[entry][row] = denominators[entry];
        }
    }

    private void meanOfCells(FastNode node) {
        int entry = node.entry;
        answered[entry] = 0;
        applying[entry] = 0;
        numerators[entry] = 0;
        denominators[entry] = 0;
        for (int cell = node.cellFrom; cell < node.cellTo; cell++) {
            answered[entry] += answered[cell];
            applying[entry] += applying[cell];
            numerators[entry] += numerators[cell];
            denominators[entry] += denominators[cell];
        }
    }

    private void meanOfNodes(FastNode node) {
        long sum = 0;
        long product = 1;
        long total = 0;
        for (int i = 0; i < node.childEntries.length; i++) {
            int child = node.childEntries[i];
            sum = sum * denominators[child] + numerators[child] * node.childFactors[i] * product;
            product *= denominators[child];
            total += node.childWeights[i];
        }
        numerators[node.entry] = sum;
        denominators[node.entry] = product * total;
    }

    /** What does not apply has no coverage, even where it is counted. */
    private void coverageOfNodes(FastNode node) {
        long sum = 0;
        long product = 1;
        long total = 0;
        for (int i = 0; i < node.childEntries.length; i++) {
            int child = node.childEntries[i];
            if (applying[child] != 0) {
                sum = sum * applying[child] + answered[child] * node.childWeights[i] * product;
                product *= applying[child];
                total += node.childWeights[i];
            }
        }
        answered[node.entry] = sum;
        applying[node.entry] = product * total;
    }
}

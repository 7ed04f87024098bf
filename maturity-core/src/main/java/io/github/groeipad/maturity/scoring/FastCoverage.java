package io.github.groeipad.maturity.scoring;

/** Whether enough is answered of what a criterion looks at, for rows with open indicators. For one thread. */
final class FastCoverage {

    private final FastLayout layout;
    private final FastCells cells;
    private final FastNode[] nodes;
    private final CheckedMath math = new CheckedMath();
    private final CheckedMean mean = new CheckedMean(math);
    private final long[] numerators;
    private final long[] denominators;
    private boolean isEvaluated;
    private boolean isEnoughOfEach;

    FastCoverage(FastLayout layout, FastCells cells) {
        this.layout = layout;
        this.cells = cells;
        nodes = layout.nodes;
        numerators = new long[cells.sums.length];
        denominators = new long[cells.sums.length];
    }

    /** Begins another row. */
    void reset() {
        math.reset();
        isEvaluated = false;
    }

    /** Whether a number got too large, so that larger ones have to be used. */
    boolean overflowed() {
        return math.overflowed();
    }

    boolean isEnough(FastLeaf leaf) {
        if (leaf.positions.length > 0) {
            return isEnoughOfPositions(leaf.positions);
        }
        if (cells.isEachAnswered()) {
            return true;
        }
        if (leaf.entry >= cells.open.length) {
            return isEnoughOfNode(leaf.entry);
        }
        return leaf.entry >= 0 ? isEnoughOfCell(leaf.entry) : isEnoughOfCells(leaf.cells);
    }

    private boolean isEnoughOfCell(int cell) {
        return isEnough(cells.applying[cell] - cells.open[cell], cells.applying[cell]);
    }

    /** No mean is below the least of what it is taken over, so where each dimension has enough, every node has. */
    private boolean isEnoughOfNode(int entry) {
        if (!isEvaluated) {
            isEvaluated = true;
            isEnoughOfEach = evaluateLeaves();
            if (!isEnoughOfEach) {
                evaluateInner();
            }
        }
        return isEnoughOfEach || isEnough(numerators[entry], denominators[entry]);
    }

    private boolean evaluateLeaves() {
        boolean isEnough = true;
        for (FastNode node : nodes) {
            if (node.children.length > 0) {
                continue;
            }
            long open = 0;
            long applying = 0;
            for (int cell = node.cellFrom; cell < node.cellTo; cell++) {
                open += cells.open[cell];
                applying += cells.applying[cell];
            }
            numerators[node.entry] = applying - open;
            denominators[node.entry] = applying;
            isEnough &= isEnough(applying - open, applying);
        }
        return isEnough;
    }

    private void evaluateInner() {
        int overall = nodes.length - 1;
        for (int i = overall - 1; i >= -1; i--) {
            FastNode node = nodes[i < 0 ? overall : i];
            if (node.children.length == 0) {
                continue;
            }
            if (node.isMeanOfMeans) {
                meanOfMeans(node);
                continue;
            }
            mean.reset();
            for (int k = 0; k < node.childEntries.length; k++) {
                int child = node.childEntries[k];
                if (denominators[child] != 0) {
                    mean.add(node.childWeights[k], numerators[child], denominators[child]);
                }
            }
            numerators[node.entry] = mean.numerator();
            denominators[node.entry] = mean.denominator();
        }
    }

    private void meanOfMeans(FastNode node) {
        long sum = 0;
        long product = 1;
        long total = 0;
        for (int k = 0; k < node.childEntries.length; k++) {
            int child = node.childEntries[k];
            long divisor = denominators[child];
            if (divisor != 0) {
                sum = sum * divisor + numerators[child] * node.childWeights[k] * product;
                product *= divisor;
                total += node.childWeights[k];
            }
        }
        numerators[node.entry] = sum;
        denominators[node.entry] = product * total;
    }

    private boolean isEnoughOfCells(int[] looked) {
        long open = 0;
        long applying = 0;
        for (int cell : looked) {
            open += cells.open[cell];
            applying += cells.applying[cell];
        }
        return isEnough(applying - open, applying);
    }

    private boolean isEnoughOfPositions(int[] looked) {
        long answered = 0;
        long applying = 0;
        for (int position : looked) {
            int code = cells.code(position);
            answered += code >= 0 ? layout.weight[position] : 0;
            applying += code == BatchScorer.NOT_APPLICABLE ? 0 : layout.weight[position];
        }
        return isEnough(answered, applying);
    }

    private boolean isEnough(long answered, long applying) {
        return applying == 0
                || CheckedMath.compare(answered, layout.leastAnsweredOf, applying, layout.leastAnswered) >= 0;
    }
}

package io.github.groeipad.maturity.scoring;

import java.util.Objects;

/**
 * Scores one row at a time in whole numbers, in arrays that it uses again for each row. For one thread.
 *
 * <p>First {@link #load}, then {@link #evaluate}, then {@link #phase}. Where numbers get too large for a {@code long},
 * {@link #overflowed()} says so, and the row has to be scored with larger numbers.
 */
final class FastKernel {

    private final FastLayout layout;
    private final FastNode overall;
    private final FastCells cells;
    private final FastScores reported;
    private final FastScores lowest;
    private final FastCoverage coverage;
    private boolean isLowestEvaluated;

    FastKernel(FastLayout layout) {
        this.layout = layout;
        overall = layout.nodes[layout.nodes.length - 1];
        cells = new FastCells(layout);
        reported = new FastScores(layout, cells, false);
        lowest = new FastScores(layout, cells, true);
        coverage = new FastCoverage(layout, cells);
    }

    /** Sums up a row; false if the model does not accept it. */
    boolean load(int[] row, int start) {
        isLowestEvaluated = false;
        coverage.reset();
        return cells.load(row, start);
    }

    /** Works out the reported scores of all nodes. */
    void evaluate() {
        reported.evaluate();
    }

    boolean overflowed() {
        return reported.overflowed() || (isLowestEvaluated && lowest.overflowed()) || coverage.overflowed();
    }

    /** The reported scores. */
    FastScores scores() {
        return reported;
    }

    /** The phase of the row, counted from 0; -1 if it has not started. */
    int phase() {
        FastLadder ladder = layout.ladder;
        if (ladder == null) {
            return walk();
        }
        if (isPlain()) {
            return climbRungs(ladder) - 1;
        }
        return eachDimensionApplies() ? climb(ladder) - 1 : walk();
    }

    /** Whether every scope has a score, and enough is answered of it for certain. */
    private boolean isPlain() {
        return !cells.hasGaps() || (cells.isEachCounted() && (!cells.hasOpen() || cells.isEachAnswered()));
    }

    private int climbRungs(FastLadder ladder) {
        int passed = ladder.phases;
        for (FastRung rung : ladder.rungs) {
            int its = cells.hasGaps() ? reported.climb(rung) : reported.climbWhole(rung);
            passed = Math.min(passed, its);
        }
        for (FastLeaf leaf : ladder.rest) {
            passed = leaf.first < passed ? climb(leaf, passed) : passed;
        }
        return passed;
    }

    private boolean eachDimensionApplies() {
        if (cells.hasGaps()) {
            for (FastNode dimension : overall.children) {
                if (!applies(dimension)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean applies(FastNode node) {
        return cells.apply(node.cellFrom, node.cellTo);
    }

    private int climb(FastLadder ladder) {
        int passed = ladder.phases;
        for (FastLeaf leaf : ladder.leaves) {
            if (leaf.first >= passed) {
                return passed;
            }
            passed = climb(leaf, passed);
        }
        return passed;
    }

    private int walk() {
        FastGate[] gates = layout.gates;
        for (int i = 0; i < gates.length; i++) {
            if (!isMet(gates[i])) {
                return i - 1;
            }
        }
        return gates.length - 1;
    }

    private boolean isMet(FastGate gate) {
        FastLeaf leaf = gate.leaf();
        if (leaf != null) {
            return climb(leaf, 1) == 1;
        }
        return gate.isEach() ? isEachMet(gate) : isCountMet(gate);
    }

    private boolean isCountMet(FastGate gate) {
        int met = 0;
        int left = gate.parts().size();
        for (FastGate part : gate.parts()) {
            if (met >= gate.needed() || met + left < gate.needed()) {
                break;
            }
            met += isMet(part) ? 1 : 0;
            left--;
        }
        return met >= gate.needed();
    }

    private boolean isEachMet(FastGate gate) {
        boolean any = false;
        for (FastGate part : gate.parts()) {
            FastNode within = Objects.requireNonNull(part.leaf()).within;
            if (applies(Objects.requireNonNull(within))) {
                any = true;
                if (!isMet(part)) {
                    return false;
                }
            }
        }
        return any || layout.model.exempt;
    }

    /**
     * How many phases a leaf lets pass, of those that are still in reach. What is asked has to hold for certain, or as
     * reported if enough is answered. No reported value is less than that of the lowest completion, nor more than that of
     * the highest. So where enough is answered the reported value decides alone, and else that of the lowest completion.
     */
    private int climb(FastLeaf leaf, int inReach) {
        boolean isEnough = !cells.hasOpen() || coverage.isEnough(leaf);
        int passed = (isEnough ? reported : lowest()).climb(leaf, inReach);
        return passed == FastLeaf.NOTHING ? climbOnNothing(leaf, inReach) : passed;
    }

    private int climbOnNothing(FastLeaf leaf, int inReach) {
        boolean applies = cells.hasOpen() && lowest().climb(leaf, inReach) != FastLeaf.NOTHING;
        return layout.model.exempt && !applies ? inReach : leaf.first;
    }

    private FastScores lowest() {
        if (!isLowestEvaluated) {
            isLowestEvaluated = true;
            lowest.evaluate();
        }
        return lowest;
    }
}

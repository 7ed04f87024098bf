package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.model.Fraction;
import java.util.Arrays;

/** The scores of all nodes for one row at a time, as reported or in the lowest completion. For one thread. */
final class FastScores {

    private final FastCells cells;
    private final FastNode[] nodes;
    /** The nodes that are more than a cell, each behind what it holds. */
    private final FastNode[] upwards;

    private final CodeTable[] tables;
    private final long[] weightOf;
    private final boolean isLowest;
    private final CheckedMath math = new CheckedMath();
    private final CheckedMean mean = new CheckedMean(math);
    private final FastSelection selection;
    /** Of each entry: first the cells, which are there already, then the nodes. */
    private final long[] numerators;

    private final long[] denominators;
    /** Per node, where it stands among the entries, and what its denominator is multiplied with. */
    private final int[] entryOf;

    private final long[] factorOf;

    FastScores(FastLayout layout, FastCells cells, boolean isLowest) {
        this.cells = cells;
        this.isLowest = isLowest;
        nodes = layout.nodes;
        upwards = layout.upwards();
        tables = layout.table;
        weightOf = layout.weight;
        selection = new FastSelection(layout);
        numerators = isLowest ? new long[cells.sums.length] : cells.sums;
        denominators = isLowest ? new long[cells.sums.length] : cells.weights;
        entryOf = Arrays.stream(nodes).mapToInt(node -> node.entry).toArray();
        factorOf = Arrays.stream(nodes).mapToLong(node -> node.factor).toArray();
    }

    /** Works out the scores of all nodes. */
    void evaluate() {
        math.reset();
        if (isLowest) {
            cells.sumUpLowest(numerators, denominators);
        }
        boolean isWhole = !cells.hasGaps();
        for (FastNode node : upwards) {
            if (isWhole && node.wholeFactors.length > 0) {
                meanOfWhole(node);
            } else {
                evaluate(node);
            }
        }
    }

    /** Whether a number got too large, so that larger ones have to be used. */
    boolean overflowed() {
        return math.overflowed();
    }

    /** The score of a node is this over {@link #denominator}. */
    long numerator(int node) {
        return numerators[entryOf[node]];
    }

    /** The denominator of the score of a node, or 0 if it has no score. */
    long denominator(int node) {
        return denominators[entryOf[node]] * factorOf[node];
    }

    /** The score of a node as the nearest {@code double}, or {@link BatchScorer#NO_SCORE}. */
    double score(int node) {
        long numerator = numerator(node);
        long denominator = denominator(node);
        if (denominator == 0) {
            return BatchScorer.NO_SCORE;
        }
        return denominator <= 1L << 53
                ? (double) numerator / (double) denominator
                : Fraction.of(numerator, denominator).toDouble();
    }

    private void meanOfWhole(FastNode node) {
        long sum = 0;
        for (int i = 0; i < node.childEntries.length; i++) {
            sum += numerators[node.childEntries[i]] * node.wholeFactors[i];
        }
        numerators[node.entry] = sum;
        denominators[node.entry] = node.wholeDenominator;
    }

    private void evaluate(FastNode node) {
        if (node.kind != FastNode.Kind.MEAN) {
            select(node);
        } else if (node.children.length == 0) {
            meanOfCells(node);
        } else if (node.isSafe) {
            meanOfNodes(node);
        } else {
            checkedMeanOfNodes(node);
        }
    }

    private void meanOfCells(FastNode node) {
        long sum = 0;
        long weight = 0;
        for (int cell = node.cellFrom; cell < node.cellTo; cell++) {
            sum += numerators[cell];
            weight += denominators[cell];
        }
        numerators[node.entry] = sum;
        denominators[node.entry] = weight;
    }

    /** A mean whose numbers fit for any row, so that nothing is checked or reduced on the way. */
    private void meanOfNodes(FastNode node) {
        long sum = 0;
        long product = 1;
        long total = 0;
        for (int i = 0; i < node.childEntries.length; i++) {
            int child = node.childEntries[i];
            long divisor = denominators[child];
            if (divisor != 0) {
                long term = numerators[child] * node.childFactors[i];
                if (!node.isNarrow && divisor == product) {
                    sum += term;
                } else {
                    sum = sum * divisor + term * product;
                    product *= divisor;
                }
                total += node.childWeights[i];
            }
        }
        numerators[node.entry] = sum;
        denominators[node.entry] = product * total;
    }

    private void checkedMeanOfNodes(FastNode node) {
        mean.reset();
        for (int i = 0; i < node.childEntries.length; i++) {
            int child = node.childEntries[i];
            if (denominators[child] != 0) {
                long scaled = math.times(numerators[child], node.childScales[i]);
                mean.add(node.childWeights[i], scaled, denominators[child]);
            }
        }
        numerators[node.entry] = mean.numerator();
        denominators[node.entry] = mean.denominator();
        math.times(denominators[node.entry], node.factor);
    }

    private void select(FastNode node) {
        selection.reset();
        for (int position : node.positions) {
            long value = value(position);
            if (value >= 0) {
                selection.add(weightOf[position], value, node.isShare() ? node.unit : 1);
            }
        }
        for (int i = 0; i < node.childEntries.length; i++) {
            FastNode child = node.children[i];
            long divisor = denominators[child.entry];
            if (divisor == 0) {
                continue;
            }
            if (node.isShare()) {
                selection.add(node.childWeights[i], numerators[child.entry], math.times(divisor, child.factor));
            } else {
                long scaled = math.times(numerators[child.entry], node.childScales[i]);
                selection.add(node.childWeights[i], scaled, divisor);
            }
        }
        selection.choose(node);
        numerators[node.entry] = selection.numerator();
        denominators[node.entry] = selection.denominator();
        math.times(denominators[node.entry], node.factor);
    }

    private long value(int position) {
        return tables[position].value(cells.code(position), isLowest);
    }

    /**
     * How many phases a leaf lets pass, of those that are still in reach, or {@link FastLeaf#NOTHING} if there is no value to
     * compare.
     */
    int climb(FastLeaf leaf, int inReach) {
        return leaf.entry >= 0
                ? leaf.passed(inReach, numerators[leaf.entry], denominators[leaf.entry])
                : climbTogether(leaf, inReach);
    }

    int climb(FastRung rung) {
        return rung.passed(numerators, denominators);
    }

    /** The same where every indicator is counted. */
    int climbWhole(FastRung rung) {
        return rung.needed.length > 0 ? rung.passedWhole(numerators) : rung.passed(numerators, denominators);
    }

    private int climbTogether(FastLeaf leaf, int inReach) {
        long numerator = 0;
        long denominator = 0;
        for (int cell : leaf.cells) {
            numerator += numerators[cell];
            denominator += denominators[cell];
        }
        for (int position : leaf.positions) {
            long value = value(position);
            denominator += value >= 0 ? weightOf[position] : 0;
            numerator += value >= leaf.shareUnits ? weightOf[position] : 0;
        }
        return leaf.passed(inReach, numerator, denominator);
    }
}

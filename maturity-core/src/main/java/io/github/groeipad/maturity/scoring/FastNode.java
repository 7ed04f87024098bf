package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.model.Aggregation;
import io.github.groeipad.maturity.model.Fraction;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A node in whole numbers. Its score is {@code numerator / (denominator * factor)}, with a factor that is the same for every
 * row, so that what varies stays small.
 */
final class FastNode {

    private static final int BITS = 62;
    private static final int BITS_OF_DOUBLE = 53;

    final int index;
    final Kind kind;
    /** Where its sums stand, behind or among those of the cells: the mean of one cell is that of the cell. */
    final int entry;

    final int cellFrom;
    final int cellTo;
    /** Positions of the indicators in the layout, for kinds that need each value. */
    final int[] positions;

    final FastNode[] children;
    final int[] childEntries;
    final long[] childWeights;
    /** What the numerator of each child is multiplied with, so that all have this node's factor. */
    final long[] childScales;

    /** Scale times weight of each child; of use only where no row can overflow. */
    final long[] childFactors;

    final long factor;
    /** What the value 1 of an indicator is in units. */
    final long unit;

    /** The threshold of a share. */
    final long shareNumerator;

    final long shareDenominator;
    final BigInteger largestDenominator;
    /** Whether no row can overflow. */
    final boolean isSafe;
    /** Whether the denominators of all rows are so small that doubles hold them, so that they need not be kept smaller. */
    final boolean isNarrow;
    /** Whether it is a mean of means all the way down, none of which can overflow. */
    final boolean isMeanOfMeans;
    /** The denominator where every indicator is counted; 0 where it is not the same for all such rows, or too large. */
    final long wholeDenominator;
    /** What the numerators of the children are multiplied with in a mean over that denominator; empty if there is none. */
    final long[] wholeFactors;

    enum Kind {
        MEAN,
        MINIMUM,
        MAXIMUM,
        MEDIAN,
        SHARE
    }

    private FastNode(CompiledModel.Node node, FastLayout layout, Sizes sizes) {
        index = node.index;
        kind = kind(node.aggregation);
        int[] cells = layout.cellsOf(IntStream.range(node.from, node.to).toArray());
        cellFrom = cells[0];
        cellTo = cells[cells.length - 1] + 1;
        entry = isCell(node) ? cellFrom : layout.cellWeight.length + index;
        positions = kind == Kind.MEAN || !node.isLeaf()
                ? new int[0]
                : IntStream.range(layout.cellStart[cellFrom], layout.cellStart[cellTo])
                        .toArray();
        children = sizes.children;
        childWeights = sizes.weights;
        childScales = sizes.scales;
        childEntries = new int[children.length];
        childFactors = new long[children.length];
        for (int i = 0; i < children.length; i++) {
            childEntries[i] = children[i].entry;
            childFactors[i] = childScales[i] * childWeights[i];
        }
        factor = sizes.factor;
        unit = layout.valueUnit;
        Fraction least = node.aggregation instanceof Aggregation.ShareAtLeast share ? share.value() : Fraction.one();
        shareNumerator = least.numerator().longValueExact();
        shareDenominator = least.denominator().longValueExact();
        largestDenominator = sizes.denominator;
        isSafe = sizes.isSafe;
        isNarrow =
                isSafe && sizes.denominator.multiply(BigInteger.valueOf(factor)).bitLength() <= BITS_OF_DOUBLE;
        isMeanOfMeans = kind == Kind.MEAN && isSafe && Arrays.stream(children).allMatch(child -> child.isMeanOfMeans);
        wholeDenominator = sizes.whole.longValueExact();
        wholeFactors = sizes.wholeFactors;
    }

    private boolean isCell(CompiledModel.Node node) {
        return node.isLeaf() && kind == Kind.MEAN && cellTo == cellFrom + 1;
    }

    boolean isCell() {
        return entry == cellFrom;
    }

    /** What a node is made of, worked out before it is made. */
    private static final class Sizes {
        FastNode[] children = new FastNode[0];
        long[] weights = new long[0];
        long[] scales = new long[0];
        long factor = 1;
        BigInteger numerator = BigInteger.ZERO;
        BigInteger denominator = BigInteger.ONE;
        boolean isSafe = true;
        BigInteger whole = BigInteger.ZERO;
        long[] wholeFactors = new long[0];
    }

    boolean isShare() {
        return kind == Kind.SHARE;
    }

    /** The node in whole numbers; null if they are too large. */
    static @Nullable FastNode of(CompiledModel.Node node, FastLayout layout) {
        Sizes sizes = new Sizes();
        if (node.isLeaf()) {
            leaf(node, layout, sizes);
        } else if (!inner(node, layout, sizes)) {
            return null;
        }
        sizes.isSafe = sizes.numerator.bitLength() <= BITS
                && sizes.denominator.multiply(BigInteger.valueOf(sizes.factor)).bitLength() <= BITS;
        return new FastNode(node, layout, sizes);
    }

    private static void leaf(CompiledModel.Node node, FastLayout layout, Sizes sizes) {
        BigInteger total = BigInteger.ZERO;
        for (int position = 0; position < layout.column.length; position++) {
            int indicator = layout.column[position];
            if (node.from <= indicator && indicator < node.to) {
                total = total.add(BigInteger.valueOf(layout.weight[position]));
            }
        }
        Kind kind = kind(node.aggregation);
        sizes.factor = kind == Kind.SHARE ? 1 : layout.valueUnit;
        boolean weighted = kind == Kind.MEAN || kind == Kind.SHARE;
        sizes.denominator = weighted ? total : BigInteger.ONE;
        sizes.numerator = sizes.denominator.multiply(BigInteger.valueOf(sizes.factor));
        sizes.whole = sizes.denominator;
    }

    private static boolean inner(CompiledModel.Node node, FastLayout layout, Sizes sizes) {
        int count = node.children.size();
        sizes.children = new FastNode[count];
        long[] weights =
                wholeNumbers(node.children.stream().map(child -> child.weight).toList());
        BigInteger factor = BigInteger.ONE;
        for (int i = 0; i < count; i++) {
            sizes.children[i] = layout.nodes[node.children.get(i).index];
            factor = FastLayout.lcm(factor, BigInteger.valueOf(sizes.children[i].factor));
        }
        if (weights == null || factor.bitLength() > BITS) {
            return false;
        }
        Kind kind = kind(node.aggregation);
        sizes.factor = kind == Kind.SHARE ? 1 : factor.longValueExact();
        sizes.weights = weights;
        sizes.scales = new long[count];
        BigInteger total = BigInteger.ZERO;
        BigInteger product = BigInteger.ONE;
        BigInteger widest = BigInteger.ONE;
        for (int i = 0; i < count; i++) {
            sizes.scales[i] = factor.longValueExact() / sizes.children[i].factor;
            total = total.add(BigInteger.valueOf(weights[i]));
            product = product.multiply(sizes.children[i].largestDenominator);
            widest = widest.max(sizes.children[i].largestDenominator);
        }
        if (total.bitLength() > BITS) {
            return false;
        }
        sizes.denominator = switch (kind) {
            case MEAN -> total.multiply(product);
            case SHARE -> total;
            default -> widest;
        };
        sizes.numerator = sizes.denominator.multiply(BigInteger.valueOf(sizes.factor));
        whole(kind, total, sizes);
        return true;
    }

    /** Prepares for rows in which every indicator is counted, so that the denominators of the children are known. */
    private static void whole(Kind kind, BigInteger total, Sizes sizes) {
        long first = sizes.children[0].wholeDenominator;
        BigInteger common = BigInteger.ONE;
        boolean isSame = true;
        for (FastNode child : sizes.children) {
            isSame &= child.wholeDenominator == first;
            common = common.bitLength() > BITS
                    ? common
                    : FastLayout.lcm(common, BigInteger.valueOf(Math.max(1, child.wholeDenominator)));
        }
        boolean isKnown = Arrays.stream(sizes.children).allMatch(child -> child.wholeDenominator > 0);
        BigInteger largest = common.multiply(total).multiply(BigInteger.valueOf(sizes.factor));
        if (kind == Kind.SHARE) {
            sizes.whole = total;
        } else if (kind != Kind.MEAN) {
            sizes.whole = BigInteger.valueOf(isSame ? first : 0);
        } else if (isKnown && largest.bitLength() <= BITS) {
            sizes.whole = common.multiply(total);
            sizes.wholeFactors = new long[sizes.children.length];
            for (int i = 0; i < sizes.wholeFactors.length; i++) {
                long share = common.longValueExact() / sizes.children[i].wholeDenominator;
                sizes.wholeFactors[i] = share * sizes.scales[i] * sizes.weights[i];
            }
        }
    }

    private static Kind kind(Aggregation aggregation) {
        if (aggregation instanceof Aggregation.Minimum) {
            return Kind.MINIMUM;
        }
        if (aggregation instanceof Aggregation.Maximum) {
            return Kind.MAXIMUM;
        }
        if (aggregation instanceof Aggregation.LowerMedian) {
            return Kind.MEDIAN;
        }
        return aggregation instanceof Aggregation.ShareAtLeast ? Kind.SHARE : Kind.MEAN;
    }

    /** Weights in the same proportions as whole numbers without a common divisor; null if one does not fit. */
    static long @Nullable [] wholeNumbers(List<Fraction> weights) {
        BigInteger denominator = BigInteger.ONE;
        BigInteger divisor = BigInteger.ZERO;
        for (Fraction weight : weights) {
            denominator = FastLayout.lcm(denominator, weight.denominator());
            if (denominator.bitLength() > 10 * BITS) {
                return null;
            }
        }
        for (Fraction weight : weights) {
            divisor = divisor.gcd(times(weight, denominator));
        }
        long[] whole = new long[weights.size()];
        for (int i = 0; i < whole.length; i++) {
            BigInteger number = times(weights.get(i), denominator).divide(divisor);
            if (number.bitLength() > BITS) {
                return null;
            }
            whole[i] = number.longValueExact();
        }
        return whole;
    }

    private static BigInteger times(Fraction weight, BigInteger denominator) {
        return weight.numerator().multiply(denominator).divide(weight.denominator());
    }
}

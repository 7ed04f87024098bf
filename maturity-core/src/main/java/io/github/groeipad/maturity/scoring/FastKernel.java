package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.model.Fraction;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Scores one row at a time in whole numbers, in arrays that it uses again for each row. For one thread.
 *
 * <p>First {@link #load}, then {@link #evaluate}, then {@link #phase}. Where numbers get too large for a {@code long},
 * {@link #overflowed()} says so, and the row has to be scored with larger numbers.
 */
final class FastKernel {

    private static final int REPORTED = 0;
    private static final int LOWEST = 1;
    private static final int HIGHEST = 2;
    private static final int MODES = 3;

    /** Answers of a criterion whose scope has no value. */
    private static final int NOTHING = -1;

    private final FastLayout layout;
    private final FastNode[] nodes;
    private final int cells;

    private final long[] fixed;
    private final long[] answered;
    private final long[] notApplicable;
    private final long[] unknown;
    private final long[] unanswered;

    private final long[][] sums;
    private final long[][] weights;
    private final long[][] numerators;
    private final long[][] denominators;
    private final boolean[] evaluated = new boolean[MODES];
    private final long[] coverNumerators;
    private final long[] coverDenominators;
    private boolean coverEvaluated;

    private final long[] sortValues;
    private final long[] sortWeights;
    private final int[] sortOrder;
    private final long[] scaledValues;
    private final long[] scaledDivisors;

    private int[] codes = new int[0];
    private int offset;
    private boolean missing;
    private boolean open;
    private boolean overflow;

    FastKernel(FastLayout layout) {
        this.layout = layout;
        this.nodes = layout.nodes;
        this.cells = layout.cellStart.length - 1;
        fixed = new long[cells];
        answered = new long[cells];
        notApplicable = new long[cells];
        unknown = new long[cells];
        unanswered = new long[cells];
        sums = new long[MODES][cells];
        weights = new long[MODES][cells];
        numerators = new long[MODES][nodes.length];
        denominators = new long[MODES][nodes.length];
        coverNumerators = new long[nodes.length];
        coverDenominators = new long[nodes.length];
        int widest = layout.column.length;
        for (FastNode node : nodes) {
            widest = Math.max(widest, node.children.length);
        }
        sortValues = new long[widest];
        sortWeights = new long[widest];
        sortOrder = new int[widest];
        scaledValues = new long[widest];
        scaledDivisors = new long[widest];
    }

    /** Sums up a row; false if the model does not accept it. */
    boolean load(int[] row, int start) {
        codes = row;
        offset = start;
        overflow = false;
        missing = false;
        open = false;
        evaluated[REPORTED] = false;
        evaluated[LOWEST] = false;
        evaluated[HIGHEST] = false;
        coverEvaluated = false;
        return layout.isPacked ? loadPacked(row, start) : loadWide(row, start);
    }

    private boolean loadPacked(int[] row, int start) {
        int[] cellStart = layout.cellStart;
        int[] column = layout.column;
        int[] base = layout.base;
        int[] codeCount = layout.codeCount;
        long[] packed = layout.packed;
        long maskSum = layout.maskSum;
        int shiftMissing = layout.shiftNotApplicable;
        for (int cell = 0; cell < cells; cell++) {
            long sum = 0;
            int end = cellStart[cell + 1];
            for (int position = cellStart[cell]; position < end; position++) {
                int code = row[start + column[position]];
                if (Integer.compareUnsigned(code + FastLayout.SPECIAL_CODES, codeCount[position]) >= 0) {
                    return false;
                }
                sum += packed[base[position] + code];
            }
            long special = sum >>> shiftMissing;
            fixed[cell] = sum & maskSum;
            answered[cell] = (sum >>> layout.shiftAnswered) & layout.maskWeight;
            if (special == 0) {
                notApplicable[cell] = 0;
                unknown[cell] = 0;
                unanswered[cell] = 0;
                continue;
            }
            if (sum >>> layout.shiftRejected != 0) {
                return false;
            }
            missing = true;
            notApplicable[cell] = special & layout.maskWeight;
            unknown[cell] = (sum >>> layout.shiftUnknown) & layout.maskWeight;
            unanswered[cell] = (sum >>> layout.shiftUnanswered) & layout.maskWeight;
            open |= (unknown[cell] | unanswered[cell]) != 0;
        }
        return true;
    }

    private boolean loadWide(int[] row, int start) {
        long[] values = layout.values[REPORTED];
        for (int cell = 0; cell < cells; cell++) {
            long sum = 0;
            long weightAnswered = 0;
            long weightNotApplicable = 0;
            long weightUnknown = 0;
            long weightUnanswered = 0;
            for (int position = layout.cellStart[cell]; position < layout.cellStart[cell + 1]; position++) {
                int code = row[start + layout.column[position]];
                if (Integer.compareUnsigned(code + FastLayout.SPECIAL_CODES, layout.codeCount[position]) >= 0
                        || layout.rejected[layout.base[position] + code]) {
                    return false;
                }
                long weight = layout.weight[position];
                if (code >= 0) {
                    weightAnswered += weight;
                    sum += weight * values[layout.base[position] + code];
                } else if (code == BatchScorer.NOT_APPLICABLE) {
                    weightNotApplicable += weight;
                    sum += weight * Math.max(0, values[layout.base[position] + code]);
                } else if (code == BatchScorer.UNKNOWN) {
                    weightUnknown += weight;
                } else {
                    weightUnanswered += weight;
                }
            }
            fixed[cell] = sum;
            answered[cell] = weightAnswered;
            notApplicable[cell] = weightNotApplicable;
            unknown[cell] = weightUnknown;
            unanswered[cell] = weightUnanswered;
            missing |= (weightNotApplicable | weightUnknown | weightUnanswered) != 0;
            open |= (weightUnknown | weightUnanswered) != 0;
        }
        return true;
    }

    boolean overflowed() {
        return overflow;
    }

    /** Works out the reported scores of all nodes. */
    void evaluate() {
        evaluate(REPORTED);
    }

    /** The numerator of the reported score of a node. */
    long numerator(int node) {
        return numerators[REPORTED][node];
    }

    /** The denominator of the reported score of a node, or 0 if it has no score. */
    long denominator(int node) {
        return denominators[REPORTED][node] * nodes[node].factor;
    }

    /** The reported score of a node as the nearest {@code double}, or {@link BatchScorer#NO_SCORE}. */
    double score(int node) {
        long denominator = denominators[REPORTED][node];
        if (denominator == 0) {
            return BatchScorer.NO_SCORE;
        }
        long numerator = numerators[REPORTED][node];
        long whole = denominator * nodes[node].factor;
        if (whole <= 1L << 53) {
            return (double) numerator / (double) whole;
        }
        return Fraction.of(numerator, whole).toDouble();
    }

    private void evaluate(int mode) {
        if (evaluated[mode]) {
            return;
        }
        evaluated[mode] = true;
        sum(mode);
        long[] numerator = numerators[mode];
        long[] denominator = denominators[mode];
        int overall = nodes.length - 1;
        for (int i = overall - 1; i >= 0; i--) {
            evaluate(nodes[i], mode, numerator, denominator);
        }
        evaluate(nodes[overall], mode, numerator, denominator);
    }

    private void sum(int mode) {
        if (!missing) {
            System.arraycopy(fixed, 0, sums[mode], 0, cells);
            System.arraycopy(answered, 0, weights[mode], 0, cells);
            return;
        }
        for (int cell = 0; cell < cells; cell++) {
            long sum = fixed[cell];
            long weight = answered[cell] + layout.notApplicableCounts * notApplicable[cell];
            if (mode == REPORTED) {
                sum += unknown[cell] * layout.unknownValue + unanswered[cell] * layout.unansweredValue;
                weight += unknown[cell] * layout.unknownCounts + unanswered[cell] * layout.unansweredCounts;
            } else {
                weight += unknown[cell] + unanswered[cell];
                sum += mode == HIGHEST ? (unknown[cell] + unanswered[cell]) * layout.valueUnit : 0;
            }
            sums[mode][cell] = sum;
            weights[mode][cell] = weight;
        }
    }

    private void evaluate(FastNode node, int mode, long[] numerator, long[] denominator) {
        if (node.children.length == 0) {
            if (node.kind == FastNode.Kind.MEAN) {
                long sum = 0;
                long weight = 0;
                for (int cell = node.cellFrom; cell < node.cellTo; cell++) {
                    sum += sums[mode][cell];
                    weight += weights[mode][cell];
                }
                numerator[node.index] = sum;
                denominator[node.index] = weight;
            } else {
                leaf(node, mode, numerator, denominator);
            }
        } else if (node.kind == FastNode.Kind.MEAN) {
            mean(node, node.childScales, numerator, denominator, node.isSafe);
        } else {
            inner(node, numerator, denominator);
        }
    }

    private long value(int position, int mode) {
        return layout.values[mode][layout.base[position] + codes[offset + layout.column[position]]];
    }

    private void leaf(FastNode node, int mode, long[] numerator, long[] denominator) {
        int count = 0;
        for (int position : node.positions) {
            long value = value(position, mode);
            if (value >= 0) {
                sortValues[count] = value;
                sortWeights[count] = layout.weight[position];
                count++;
            }
        }
        if (count == 0) {
            denominator[node.index] = 0;
            return;
        }
        long result = sortValues[0];
        denominator[node.index] = 1;
        switch (node.kind) {
            case MINIMUM -> {
                for (int i = 1; i < count; i++) {
                    result = Math.min(result, sortValues[i]);
                }
            }
            case MAXIMUM -> {
                for (int i = 1; i < count; i++) {
                    result = Math.max(result, sortValues[i]);
                }
            }
            case MEDIAN -> result = sortValues[lowerMedian(count, sortValues, null)];
            default -> {
                long total = 0;
                result = 0;
                for (int i = 0; i < count; i++) {
                    total += sortWeights[i];
                    boolean enough =
                            compare(sortValues[i], node.shareDenominator, layout.valueUnit, node.shareNumerator) >= 0;
                    result += enough ? sortWeights[i] : 0;
                }
                denominator[node.index] = total;
            }
        }
        numerator[node.index] = result;
    }

    /** Where the lower median of the first values stands; each may be over a divisor. */
    private int lowerMedian(int count, long[] values, long @Nullable [] divisors) {
        long total = 0;
        for (int i = 0; i < count; i++) {
            total += sortWeights[i];
            int place = i;
            while (place > 0 && isLess(values, divisors, i, sortOrder[place - 1])) {
                sortOrder[place] = sortOrder[place - 1];
                place--;
            }
            sortOrder[place] = i;
        }
        long running = 0;
        for (int i = 0; i < count; i++) {
            running += sortWeights[sortOrder[i]];
            if (running >= total - running) {
                return sortOrder[i];
            }
        }
        throw new IllegalStateException("the running weight ends at the total weight");
    }

    private static boolean isLess(long[] values, long @Nullable [] divisors, int a, int b) {
        return divisors == null ? values[a] < values[b] : compare(values[a], divisors[b], values[b], divisors[a]) < 0;
    }

    private void mean(FastNode node, long[] scales, long[] numerator, long[] denominator, boolean safe) {
        FastNode[] children = node.children;
        long[] childWeights = node.childWeights;
        long sum = 0;
        long product = 1;
        long total = 0;
        if (!safe) {
            checkedMean(node, scales, numerator, denominator);
            return;
        }
        for (int i = 0; i < children.length; i++) {
            int child = children[i].index;
            long divisor = denominator[child];
            if (divisor != 0) {
                long term = numerator[child] * scales[i] * childWeights[i];
                if (divisor == product) {
                    sum += term;
                } else {
                    sum = sum * divisor + term * product;
                    product *= divisor;
                }
                total += childWeights[i];
            }
        }
        numerator[node.index] = sum;
        denominator[node.index] = total == 0 ? 0 : product * total;
    }

    private void checkedMean(FastNode node, long[] scales, long[] numerator, long[] denominator) {
        long sum = 0;
        long product = 1;
        long total = 0;
        for (int i = 0; i < node.children.length; i++) {
            int child = node.children[i].index;
            long divisor = denominator[child];
            if (divisor == 0) {
                continue;
            }
            long common = gcd(product, divisor);
            long term = times(times(numerator[child], scales[i]), node.childWeights[i]);
            sum = plus(times(sum, divisor / common), times(term, product / common));
            product = times(product, divisor / common);
            total += node.childWeights[i];
        }
        numerator[node.index] = sum;
        denominator[node.index] = total == 0 ? 0 : times(product, total);
        times(denominator[node.index], node.factor);
    }

    private void inner(FastNode node, long[] numerator, long[] denominator) {
        FastNode[] children = node.children;
        int count = 0;
        for (int i = 0; i < children.length; i++) {
            if (denominator[children[i].index] != 0) {
                sortWeights[count] = node.childWeights[i];
                sortValues[count] = i;
                count++;
            }
        }
        if (count == 0) {
            denominator[node.index] = 0;
            return;
        }
        if (node.kind == FastNode.Kind.SHARE) {
            innerShare(node, count, numerator, denominator);
            return;
        }
        long[] scaled = scaledValues;
        long[] divisors = scaledDivisors;
        for (int i = 0; i < count; i++) {
            int child = (int) sortValues[i];
            scaled[i] = times(numerator[children[child].index], node.childScales[child]);
            divisors[i] = denominator[children[child].index];
        }
        int best = 0;
        if (node.kind == FastNode.Kind.MEDIAN) {
            best = lowerMedian(count, scaled, divisors);
        } else {
            int sign = node.kind == FastNode.Kind.MAXIMUM ? 1 : -1;
            for (int i = 1; i < count; i++) {
                int order = compare(scaled[i], divisors[best], scaled[best], divisors[i]);
                best = order * sign > 0 ? i : best;
            }
        }
        numerator[node.index] = scaled[best];
        denominator[node.index] = divisors[best];
        times(divisors[best], node.factor);
    }

    private void innerShare(FastNode node, int count, long[] numerator, long[] denominator) {
        long total = 0;
        long enough = 0;
        for (int i = 0; i < count; i++) {
            FastNode child = node.children[(int) sortValues[i]];
            long divisor = times(denominator[child.index], child.factor);
            boolean is = compare(numerator[child.index], node.shareDenominator, divisor, node.shareNumerator) >= 0;
            total += sortWeights[i];
            enough += is ? sortWeights[i] : 0;
        }
        numerator[node.index] = enough;
        denominator[node.index] = total;
    }

    /** The phase of the row, counted from 0; -1 if it has not started. */
    int phase() {
        FastGate[] gates = layout.gates;
        for (int i = 0; i < gates.length; i++) {
            if (!isMet(gates[i])) {
                return i - 1;
            }
        }
        return gates.length - 1;
    }

    private boolean isMet(FastGate gate) {
        return switch (gate.kind) {
            case ALWAYS -> true;
            case COUNT -> isCountMet(gate);
            case EACH -> isEachMet(gate);
            case NODE, CELLS, SHARE -> isLeafMet(gate);
        };
    }

    private boolean isCountMet(FastGate gate) {
        int met = 0;
        int left = gate.parts.length;
        for (FastGate part : gate.parts) {
            met += isMet(part) ? 1 : 0;
            left--;
            if (met >= gate.needed || met + left < gate.needed) {
                return met >= gate.needed;
            }
        }
        return met >= gate.needed;
    }

    private boolean isEachMet(FastGate gate) {
        boolean any = false;
        for (FastGate part : gate.parts) {
            if (!missing || applies(Objects.requireNonNull(part.within))) {
                any = true;
                if (!isLeafMet(part)) {
                    return false;
                }
            }
        }
        return any || layout.model.exempt;
    }

    private boolean applies(FastNode node) {
        if (node.children.length > 0) {
            for (FastNode child : node.children) {
                if (applies(child)) {
                    return true;
                }
            }
            return false;
        }
        for (int cell = node.cellFrom; cell < node.cellTo; cell++) {
            if ((answered[cell] | unknown[cell] | unanswered[cell]) != 0
                    || notApplicable[cell] * layout.notApplicableCounts != 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isLeafMet(FastGate gate) {
        if (!open) {
            int holds = holds(gate, REPORTED);
            return holds == NOTHING ? layout.model.exempt : holds > 0;
        }
        int low = holds(gate, LOWEST);
        if (low == NOTHING) {
            return layout.model.exempt;
        }
        return low > 0 || (holds(gate, HIGHEST) > 0 && holds(gate, REPORTED) > 0 && isCovered(gate));
    }

    /** 1 if the value of a leaf passes, 0 if not, or that it has none. */
    private int holds(FastGate gate, int mode) {
        long numerator = 0;
        long denominator = 0;
        evaluate(mode);
        switch (gate.kind) {
            case NODE -> {
                int index = Objects.requireNonNull(gate.node).index;
                numerator = numerators[mode][index];
                denominator = denominators[mode][index];
            }
            case CELLS -> {
                for (int cell : gate.cells) {
                    numerator += sums[mode][cell];
                    denominator += weights[mode][cell];
                }
            }
            default -> {
                for (int position : gate.positions) {
                    long value = value(position, mode);
                    denominator += value >= 0 ? layout.weight[position] : 0;
                    numerator += value >= gate.shareUnits ? layout.weight[position] : 0;
                }
            }
        }
        if (denominator == 0) {
            return NOTHING;
        }
        int order = gate.isSafe
                ? Long.compare(numerator * gate.thresholdFactor, denominator * gate.thresholdUnits)
                : compare(numerator, gate.thresholdFactor, denominator, gate.thresholdUnits);
        return order > 0 || (order == 0 && !gate.isStrict) ? 1 : 0;
    }

    private boolean isCovered(FastGate gate) {
        Fraction least = layout.model.minimumCoverage;
        if (least.signum() == 0) {
            return true;
        }
        long numerator = 0;
        long denominator = 0;
        if (gate.kind == FastGate.Kind.NODE) {
            evaluateCoverage();
            int index = Objects.requireNonNull(gate.node).index;
            numerator = coverNumerators[index];
            denominator = coverDenominators[index];
        } else if (gate.kind == FastGate.Kind.CELLS) {
            for (int cell : gate.cells) {
                numerator += answered[cell];
                denominator += answered[cell] + unknown[cell] + unanswered[cell];
            }
        } else {
            for (int position : gate.positions) {
                int code = codes[offset + layout.column[position]];
                denominator += code == BatchScorer.NOT_APPLICABLE ? 0 : layout.weight[position];
                numerator += code >= 0 ? layout.weight[position] : 0;
            }
        }
        return denominator == 0
                || compare(
                                numerator,
                                least.denominator().longValueExact(),
                                denominator,
                                least.numerator().longValueExact())
                        >= 0;
    }

    private void evaluateCoverage() {
        if (coverEvaluated) {
            return;
        }
        coverEvaluated = true;
        int overall = nodes.length - 1;
        for (int i = overall - 1; i >= -1; i--) {
            FastNode node = nodes[i < 0 ? overall : i];
            if (node.children.length > 0) {
                checkedMean(node, ones(node.children.length), coverNumerators, coverDenominators);
                continue;
            }
            long numerator = 0;
            long denominator = 0;
            for (int cell = node.cellFrom; cell < node.cellTo; cell++) {
                numerator += answered[cell];
                denominator += answered[cell] + unknown[cell] + unanswered[cell];
            }
            coverNumerators[node.index] = numerator;
            coverDenominators[node.index] = denominator;
        }
    }

    private long[] ones(int count) {
        Arrays.fill(sortValues, 0, count, 1);
        return sortValues;
    }

    private long times(long a, long b) {
        long product = a * b;
        if (Math.multiplyHigh(a, b) != 0 || product < 0) {
            overflow = true;
            return 1;
        }
        return product;
    }

    private long plus(long a, long b) {
        long sum = a + b;
        if (sum < 0) {
            overflow = true;
            return 1;
        }
        return sum;
    }

    /** Compares {@code a b} with {@code c d}, all of them 0 or more, in 128 bits. */
    private static int compare(long a, long b, long c, long d) {
        int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
    }

    private static long gcd(long a, long b) {
        long x = a;
        long y = b;
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return x;
    }
}

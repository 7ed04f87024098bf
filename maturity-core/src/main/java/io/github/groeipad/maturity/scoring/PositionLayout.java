package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.model.Fraction;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What positions are made of, in whole numbers. The indicators of one top-level dimension and one phase are a part; the parts of
 * each dimension lie side by side, the first phase first. Dimensions without a part are left out.
 */
final class PositionLayout {

    private static final int BITS = 62;
    private static final int MOST_CODES = 1_000_000;
    private static final int SPECIAL_CODES = 3;

    final int phases;
    final boolean isExempt;
    /** Per part, where its indicators begin in the arrays below; one more at the end. */
    final int[] partStart;
    /** Per part, what the value 1 is in units. */
    final long[] unit;

    final int[] column;
    final long[] weight;
    /** Per indicator and code, weight times value in units, or -1 where it is not counted. */
    final long[][] terms;
    /** Per dimension, the weight as a whole number. */
    final long[] dimensionWeight;
    /** Per dimension, what the numerator of its position is multiplied with where all indicators are counted. */
    final long[] wholeFactor;
    /** The denominator of the position where all indicators are counted; 0 if that alone does not fit. */
    final long wholeSum;

    private PositionLayout(CompiledModel model, List<CompiledModel.Node> dimensions, long[] dimensionWeight) {
        phases = model.phaseIds.size();
        isExempt = model.exempt;
        this.dimensionWeight = dimensionWeight;
        partStart = new int[dimensions.size() * phases + 1];
        unit = new long[partStart.length - 1];
        List<Integer> columns = new ArrayList<>();
        for (int part = 0; part < unit.length; part++) {
            CompiledModel.Node dimension = dimensions.get(part / phases);
            partStart[part] = columns.size();
            for (int i = dimension.from; i < dimension.to; i++) {
                if (model.phaseOf[i] == part % phases) {
                    columns.add(i);
                }
            }
        }
        partStart[unit.length] = columns.size();
        column = columns.stream().mapToInt(Integer::intValue).toArray();
        weight = new long[column.length];
        terms = new long[column.length][];
        wholeFactor = new long[dimensions.size()];
        wholeSum = fill(model) ? whole() : -1;
    }

    /** The layout of a model; null if its numbers do not fit, or if no indicator is expected in a phase. */
    static @Nullable PositionLayout of(CompiledModel model) {
        long codes =
                model.scales.stream().mapToLong(scale -> scale.options().size()).sum();
        List<CompiledModel.Node> dimensions = model.overall.children.stream()
                .filter(node -> Positions.isTagged(model, node))
                .toList();
        long[] weights = FastNode.wholeNumbers(
                dimensions.stream().map(dimension -> dimension.weight).toList());
        if (codes > MOST_CODES || dimensions.isEmpty() || weights == null) {
            return null;
        }
        PositionLayout layout = new PositionLayout(model, dimensions, weights);
        return layout.wholeSum < 0 ? null : layout;
    }

    /** Fills in the numbers of the parts; false if they are too large. */
    private boolean fill(CompiledModel model) {
        Map<String, long[]> tables = new HashMap<>();
        for (int part = 0; part < unit.length; part++) {
            int from = partStart[part];
            int to = partStart[part + 1];
            List<Fraction> exactWeights = new ArrayList<>();
            BigInteger common = BigInteger.ONE;
            for (int i = from; i < to; i++) {
                exactWeights.add(model.indicators.get(column[i]).weight());
                common = unit(model, column[i], common);
            }
            long[] weights = from == to ? new long[0] : FastNode.wholeNumbers(exactWeights);
            if (weights == null || common.bitLength() > BITS) {
                return false;
            }
            unit[part] = common.longValueExact();
            BigInteger total = BigInteger.ZERO;
            for (long each : weights) {
                total = total.add(BigInteger.valueOf(each));
            }
            if (total.multiply(common).bitLength() > BITS) {
                return false;
            }
            for (int i = from; i < to; i++) {
                int indicator = column[i];
                weight[i] = weights[i - from];
                long factor = weight[i];
                long its = unit[part];
                String kind = model.indicators.get(indicator).scale() + " " + factor + " " + its;
                terms[i] = tables.computeIfAbsent(kind, key -> terms(model, indicator, factor, its));
            }
        }
        return true;
    }

    private static BigInteger unit(CompiledModel model, int indicator, BigInteger soFar) {
        BigInteger unit = soFar;
        for (int code = -SPECIAL_CODES;
                code < model.scales.get(indicator).options().size();
                code++) {
            Fraction value = model.value(indicator, code, Mode.REPORTED);
            if (value != null && unit.bitLength() <= BITS) {
                unit = FastLayout.lcm(unit, value.denominator());
            }
        }
        return unit;
    }

    private static long[] terms(CompiledModel model, int indicator, long weight, long unit) {
        long[] terms = new long[place(model.scales.get(indicator).options().size())];
        for (int place = 0; place < terms.length; place++) {
            Fraction value = model.value(indicator, place - SPECIAL_CODES, Mode.REPORTED);
            terms[place] = value == null
                    ? -1
                    : value.times(Fraction.of(unit))
                            .times(Fraction.of(weight))
                            .numerator()
                            .longValueExact();
        }
        return terms;
    }

    /** Where the entry of a code stands. */
    static int place(int code) {
        return code + SPECIAL_CODES;
    }

    /** Prepares the mean over dimensions of which all is counted: its denominator, 0 if that does not fit, -1 if nothing does. */
    private long whole() {
        BigInteger common = BigInteger.ONE;
        BigInteger total = BigInteger.ZERO;
        BigInteger[] denominators = new BigInteger[wholeFactor.length];
        for (int i = 0; i < denominators.length; i++) {
            BigInteger denominator = BigInteger.ONE;
            for (int part = i * phases; part < (i + 1) * phases; part++) {
                long sum = 0;
                for (int place = partStart[part]; place < partStart[part + 1]; place++) {
                    sum += weight[place];
                }
                denominator = denominator
                        .multiply(BigInteger.valueOf(Math.max(1, sum)))
                        .multiply(BigInteger.valueOf(unit[part]));
            }
            denominators[i] = denominator;
            common = common.bitLength() > BITS ? common : FastLayout.lcm(common, denominator);
            total = total.add(BigInteger.valueOf(dimensionWeight[i]));
        }
        if (total.bitLength() > BITS) {
            return -1;
        }
        BigInteger whole = common.multiply(total);
        if (common.bitLength() > BITS
                || whole.multiply(BigInteger.valueOf(phases)).bitLength() > BITS) {
            return 0;
        }
        for (int i = 0; i < denominators.length; i++) {
            wholeFactor[i] = common.divide(denominators[i]).longValueExact() * dimensionWeight[i];
        }
        return whole.longValueExact();
    }
}

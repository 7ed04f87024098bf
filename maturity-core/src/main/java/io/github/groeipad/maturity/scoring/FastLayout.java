package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.model.Aggregation;
import io.github.groeipad.maturity.model.CustomAggregation;
import io.github.groeipad.maturity.model.Fraction;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A model in whole numbers that fit a {@code long}: weights over one common denominator, values over another.
 *
 * <p>Indicators are gathered in cells: those of one dimension which every gate treats alike. A cell has five sums: of
 * {@code weight * value} over what is fixed (answered or not applicable), and of the weights that are answered, not
 * applicable, unknown and unanswered. All scores of dimensions, phases and tags follow from these. Where the sums are small
 * enough, they lie side by side in one {@code long}, so that an indicator costs one look-up and one addition.
 */
final class FastLayout {

    /** Rows may hold codes from -3 on. */
    static final int SPECIAL_CODES = 3;

    private static final int BITS = 62;

    /** Of all indicators together: the tables below hold some numbers for each. */
    private static final int MOST_CODES = 1_000_000;

    private static final Mode[] MODES = {Mode.REPORTED, Mode.LOWEST, Mode.HIGHEST};

    final CompiledModel model;
    final long valueUnit;
    final FastNode[] nodes;
    final FastGate[] gates;

    /** Per cell, where its indicators begin in the arrays below; one more at the end. */
    final int[] cellStart;

    final int[] column;
    final int[] base;
    final int[] codeCount;
    final long[] weight;

    /** Where the entry for code 0 of each indicator stands in the tables below. */
    final int[] entryOf;

    /** Per mode (reported, lowest, highest), the value of each code in units, or -1 where it is not counted. */
    final long[][] values;

    final boolean[] rejected;
    final long[] packed;
    final boolean isPacked;
    final int shiftAnswered;
    final int shiftNotApplicable;
    final int shiftUnknown;
    final int shiftUnanswered;
    final int shiftRejected;
    final long maskSum;
    final long maskWeight;

    final long notApplicableCounts;
    final long unknownCounts;
    final long unansweredCounts;
    final long unknownValue;
    final long unansweredValue;

    private FastLayout(CompiledModel model, long valueUnit, long[] weightOf, long weightTotal) {
        this.model = model;
        this.valueUnit = valueUnit;
        int indicators = model.indicators.size();
        Map<String, List<Integer>> cells = cells();
        cellStart = new int[cells.size() + 1];
        column = new int[indicators];
        base = new int[indicators];
        codeCount = new int[indicators];
        weight = new long[indicators];
        entryOf = new int[indicators];
        int entries = entries();
        values = new long[3][entries];
        rejected = new boolean[entries];
        tables();
        int position = 0;
        int cell = 0;
        for (List<Integer> members : cells.values()) {
            for (int indicator : members) {
                column[position] = indicator;
                base[position] = entryOf[indicator];
                codeCount[position] = SPECIAL_CODES + options(indicator);
                weight[position] = weightOf[indicator];
                position++;
            }
            cellStart[++cell] = position;
        }
        int sumBits = bits(BigInteger.valueOf(weightTotal).multiply(BigInteger.valueOf(valueUnit)));
        int weightBits = bits(BigInteger.valueOf(weightTotal));
        shiftAnswered = sumBits;
        shiftNotApplicable = shiftAnswered + weightBits;
        shiftUnknown = shiftNotApplicable + weightBits;
        shiftUnanswered = shiftUnknown + weightBits;
        shiftRejected = shiftUnanswered + weightBits;
        isPacked = shiftRejected + bits(BigInteger.valueOf(indicators)) <= BITS;
        maskSum = (1L << sumBits) - 1;
        maskWeight = (1L << weightBits) - 1;
        packed = isPacked ? pack(entries) : new long[0];
        long[] special = values[0];
        notApplicableCounts = counts(special, BatchScorer.NOT_APPLICABLE);
        unknownCounts = counts(special, BatchScorer.UNKNOWN);
        unansweredCounts = counts(special, BatchScorer.UNANSWERED);
        unknownValue = Math.max(0, special[entryOf[0] + BatchScorer.UNKNOWN]);
        unansweredValue = Math.max(0, special[entryOf[0] + BatchScorer.UNANSWERED]);
        nodes = new FastNode[model.nodes.size()];
        gates = new FastGate[model.gates.length];
    }

    private long counts(long[] special, int code) {
        return special[entryOf[0] + code] >= 0 ? 1 : 0;
    }

    /** The layout of a model, or null if it has a custom aggregation, or its scales or numbers are too large. */
    static @Nullable FastLayout of(CompiledModel model) {
        for (CompiledModel.Node node : model.nodes) {
            if (node.aggregation instanceof CustomAggregation) {
                return null;
            }
        }
        long codes =
                model.scales.stream().mapToLong(scale -> scale.options().size()).sum();
        if (codes > MOST_CODES) {
            return null;
        }
        BigInteger unit = BigInteger.ONE;
        for (int i = 0; i < model.indicators.size(); i++) {
            for (Fraction value : model.scales.get(i).values()) {
                unit = lcm(unit, value.denominator());
                if (unit.bitLength() > BITS) {
                    return null;
                }
            }
        }
        for (int code = -SPECIAL_CODES; code < 0; code++) {
            Fraction value = model.value(0, code, Mode.REPORTED);
            unit = value == null ? unit : lcm(unit, value.denominator());
        }
        List<Fraction> weights = new ArrayList<>();
        model.indicators.forEach(indicator -> weights.add(indicator.weight()));
        long[] whole = FastNode.wholeNumbers(weights);
        BigInteger total = BigInteger.ZERO;
        for (long each : whole == null ? new long[0] : whole) {
            total = total.add(BigInteger.valueOf(each));
        }
        if (whole == null || bits(total.multiply(unit)) > BITS) {
            return null;
        }
        FastLayout layout = new FastLayout(model, unit.longValueExact(), whole, total.longValueExact());
        return layout.connect() ? layout : null;
    }

    /** Makes nodes and gates; false if their numbers are too large. */
    private boolean connect() {
        for (int i = nodes.length - 2; i >= -1; i--) {
            CompiledModel.Node node = i < 0 ? model.overall : model.nodes.get(i);
            FastNode fast = FastNode.of(node, this);
            if (fast == null) {
                return false;
            }
            nodes[node.index] = fast;
        }
        for (int i = 0; i < gates.length; i++) {
            CompiledGate gate = model.gates[i];
            FastGate fast = gate == null ? FastGate.always() : FastGate.of(gate, this);
            if (fast == null) {
                return false;
            }
            gates[i] = fast;
        }
        return true;
    }

    /** The indicators by leaf dimension, and within it by what gates tell apart: phases and tags. */
    private Map<String, List<Integer>> cells() {
        GateDistinctions told = GateDistinctions.of(model);
        Map<String, List<Integer>> cells = new LinkedHashMap<>();
        for (CompiledModel.Node node : model.nodes) {
            for (int i = node.from; node.isLeaf() && i < node.to; i++) {
                cells.computeIfAbsent(node.index + " " + told.keyOf(i), key -> new ArrayList<>())
                        .add(i);
            }
        }
        return cells;
    }

    private int options(int indicator) {
        return model.scales.get(indicator).options().size();
    }

    /** Gives each different pair of a scale and a weight its entries; returns how many there are. */
    private int entries() {
        int next = 0;
        Map<String, Integer> shared = new LinkedHashMap<>();
        for (int i = 0; i < entryOf.length; i++) {
            String kind = model.indicators.get(i).scale() + " "
                    + model.indicators.get(i).weight() + " "
                    + model.indicators.get(i).notApplicableAllowed();
            Integer known = shared.get(kind);
            if (known == null) {
                known = next + SPECIAL_CODES;
                shared.put(kind, known);
                next = known + options(i);
            }
            entryOf[i] = known;
        }
        return next;
    }

    private void tables() {
        for (int i = 0; i < entryOf.length; i++) {
            for (int code = -SPECIAL_CODES; code < options(i); code++) {
                rejected[entryOf[i] + code] = model.isRejected(i, code);
                for (int mode = 0; mode < values.length; mode++) {
                    Fraction value = model.value(i, code, MODES[mode]);
                    values[mode][entryOf[i] + code] = value == null ? -1 : units(value);
                }
            }
        }
    }

    /** A value from 0 to 1 in units; exact, since the unit is a common denominator. */
    long units(Fraction value) {
        return value.numerator()
                .multiply(BigInteger.valueOf(valueUnit))
                .divide(value.denominator())
                .longValueExact();
    }

    private long[] pack(int entries) {
        long[] result = new long[entries];
        for (int position = 0; position < column.length; position++) {
            for (int code = -SPECIAL_CODES; code < codeCount[position] - SPECIAL_CODES; code++) {
                int entry = base[position] + code;
                long fixed = CompiledModel.isOpen(code) ? 0 : Math.max(0, values[0][entry]) * weight[position];
                long rejection = rejected[entry] ? 1L << shiftRejected : 0;
                result[entry] = fixed + (weight[position] << shift(code)) + rejection;
            }
        }
        return result;
    }

    private int shift(int code) {
        return switch (code) {
            case BatchScorer.NOT_APPLICABLE -> shiftNotApplicable;
            case BatchScorer.UNKNOWN -> shiftUnknown;
            case BatchScorer.UNANSWERED -> shiftUnanswered;
            default -> shiftAnswered;
        };
    }

    /** The cells whose indicators are all among some indicators; the cells are made so that none is so in part. */
    int[] cellsOf(int[] indicators) {
        boolean[] wanted = new boolean[column.length];
        for (int indicator : indicators) {
            wanted[indicator] = true;
        }
        List<Integer> cells = new ArrayList<>();
        for (int cell = 0; cell + 1 < cellStart.length; cell++) {
            if (wanted[column[cellStart[cell]]]) {
                cells.add(cell);
            }
        }
        return cells.stream().mapToInt(Integer::intValue).toArray();
    }

    static boolean isAdditive(Aggregation aggregation) {
        return aggregation instanceof Aggregation.WeightedMean;
    }

    static int bits(BigInteger number) {
        return number.bitLength();
    }

    static BigInteger lcm(BigInteger a, BigInteger b) {
        return a.divide(a.gcd(b)).multiply(b);
    }
}

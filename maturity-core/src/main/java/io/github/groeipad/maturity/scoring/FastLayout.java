package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.model.CustomAggregation;
import io.github.groeipad.maturity.model.Fraction;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A model in whole numbers that fit a {@code long}: weights over one common denominator, values over another.
 *
 * <p>Indicators are gathered in cells: those of one dimension which every gate treats alike. All scores of
 * dimensions, phases and tags follow from the sums of {@code weight * value} and of weights over the cells.
 */
final class FastLayout {

    private static final int BITS = 62;

    /** Of all indicators together: the tables below hold some numbers for each. */
    private static final int MOST_CODES = 1_000_000;

    final CompiledModel model;
    final long valueUnit;
    final long weightTotal;
    final SumPacking packing;
    /** The minimum coverage is this over {@link #leastAnsweredOf}. */
    final long leastAnswered;

    final long leastAnsweredOf;
    /** Whether some of what is open is counted as reported too. */
    final boolean isOpenCounted;

    final FastNode[] nodes;
    final FastGate[] gates;
    /** The gates turned round, where they can be; set when all is connected, like the nodes and gates. */
    @Nullable
    FastLadder ladder;

    /** Per cell, where its indicators begin in the arrays below; one more at the end. */
    final int[] cellStart;
    /** Per cell, the weight of all its indicators. */
    final long[] cellWeight;
    /** Per cell whose indicators stand side by side in a row and have the same table: where, and the packed table. */
    final int[] plainFrom;

    final int[] plainTo;
    final long[][] plainTable;

    final int[] column;
    final long[] weight;
    final CodeTable[] table;
    final long[][] packed;

    private FastLayout(CompiledModel model, long valueUnit, long[] weightOf, long weightTotal) {
        this.model = model;
        this.valueUnit = valueUnit;
        this.weightTotal = weightTotal;
        List<List<Integer>> cells = cells();
        int indicators = model.indicators.size();
        packing = new SumPacking(weightTotal, valueUnit, indicators);
        leastAnswered = model.minimumCoverage.numerator().longValueExact();
        leastAnsweredOf = model.minimumCoverage.denominator().longValueExact();
        isOpenCounted = model.value(0, BatchScorer.UNKNOWN, Mode.REPORTED) != null
                || model.value(0, BatchScorer.UNANSWERED, Mode.REPORTED) != null;
        cellStart = new int[cells.size() + 1];
        cellWeight = new long[cells.size()];
        plainFrom = new int[cells.size()];
        plainTo = new int[cells.size()];
        plainTable = new long[cells.size()][];
        column = new int[indicators];
        weight = new long[indicators];
        table = new CodeTable[indicators];
        packed = new long[indicators][];
        Map<String, CodeTable> tables = new LinkedHashMap<>();
        int position = 0;
        for (int cell = 0; cell < cellWeight.length; cell++) {
            cellStart[cell] = position;
            for (int indicator : cells.get(cell)) {
                column[position] = indicator;
                weight[position] = weightOf[indicator];
                table[position] = tables.computeIfAbsent(
                        kind(indicator),
                        kind -> new CodeTable(model, indicator, valueUnit, weightOf[indicator], packing));
                packed[position] = table[position].packed;
                cellWeight[cell] += weight[position];
                position++;
            }
            plainFrom[cell] = column[cellStart[cell]];
            plainTo[cell] = column[position - 1] + 1;
            plainTable[cell] = isPlain(cellStart[cell], position) ? packed[cellStart[cell]] : new long[0];
        }
        cellStart[cellWeight.length] = position;
        nodes = new FastNode[model.nodes.size()];
        gates = new FastGate[model.gates.length];
    }

    private boolean isPlain(int from, int to) {
        for (int position = from + 1; position < to; position++) {
            if (column[position] != column[position - 1] + 1 || table[position] != table[from]) {
                return false;
            }
        }
        return true;
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
        BigInteger unit = valueUnit(model);
        List<Fraction> weights = new ArrayList<>();
        model.indicators.forEach(indicator -> weights.add(indicator.weight()));
        long[] whole = FastNode.wholeNumbers(weights);
        BigInteger total = BigInteger.ZERO;
        for (long each : whole == null ? new long[0] : whole) {
            total = total.add(BigInteger.valueOf(each));
        }
        if (whole == null || unit == null || total.multiply(unit).bitLength() > BITS) {
            return null;
        }
        FastLayout layout = new FastLayout(model, unit.longValueExact(), whole, total.longValueExact());
        return layout.connect() ? layout : null;
    }

    /** A common denominator of all values; null if it is too large. */
    private static @Nullable BigInteger valueUnit(CompiledModel model) {
        BigInteger unit = BigInteger.ONE;
        for (int i = 0; i < model.indicators.size(); i++) {
            for (Fraction value : model.scales.get(i).values()) {
                unit = lcm(unit, value.denominator());
                if (unit.bitLength() > BITS) {
                    return null;
                }
            }
        }
        for (int code = BatchScorer.NOT_APPLICABLE; code < 0; code++) {
            Fraction value = model.value(0, code, Mode.REPORTED);
            unit = value == null ? unit : lcm(unit, value.denominator());
        }
        return unit;
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
            FastGate fast = gate == null ? FastGate.open() : FastGate.of(gate, this);
            if (fast == null) {
                return false;
            }
            gates[i] = fast;
        }
        ladder = FastLadder.of(gates, this);
        return true;
    }

    /** The denominator of an entry where every indicator is counted; 0 where it is not the same for all such rows. */
    long wholeDenominator(int entry) {
        return entry < cellWeight.length ? cellWeight[entry] : nodes[entry - cellWeight.length].wholeDenominator;
    }

    /** The nodes that are more than a cell, each behind what it holds. */
    FastNode[] upwards() {
        List<FastNode> upwards = new ArrayList<>();
        for (FastNode node : nodes) {
            upwards.add(0, node);
        }
        FastNode overall = upwards.remove(0);
        upwards.add(overall);
        upwards.removeIf(FastNode::isCell);
        return upwards.toArray(FastNode[]::new);
    }

    /** The indicators by leaf dimension, and within it by what gates tell apart: phases and tags. */
    private List<List<Integer>> cells() {
        GateDistinctions told = GateDistinctions.of(model);
        Map<String, List<Integer>> cells = new LinkedHashMap<>();
        for (CompiledModel.Node node : model.nodes) {
            for (int i = node.from; node.isLeaf() && i < node.to; i++) {
                cells.computeIfAbsent(node.index + " " + told.keyOf(i), key -> new ArrayList<>())
                        .add(i);
            }
        }
        return List.copyOf(cells.values());
    }

    /** Equal for indicators that each code means the same for. */
    private String kind(int indicator) {
        return model.indicators.get(indicator).scale() + " "
                + model.indicators.get(indicator).weight() + " "
                + model.indicators.get(indicator).notApplicableAllowed();
    }

    /** The cells whose indicators are all among some indicators; the cells are made so that none is so in part. */
    int[] cellsOf(int[] indicators) {
        boolean[] isWanted = isAmong(indicators);
        return IntStream.range(0, cellWeight.length)
                .filter(cell -> isWanted[cellStart[cell]])
                .toArray();
    }

    /** Where some indicators stand. */
    int[] positionsOf(int[] indicators) {
        boolean[] isWanted = isAmong(indicators);
        return IntStream.range(0, column.length)
                .filter(position -> isWanted[position])
                .toArray();
    }

    /** Per position, whether its indicator is among some indicators. */
    private boolean[] isAmong(int[] indicators) {
        boolean[] isWanted = new boolean[column.length];
        for (int indicator : indicators) {
            isWanted[indicator] = true;
        }
        boolean[] isAmong = new boolean[column.length];
        for (int position = 0; position < column.length; position++) {
            isAmong[position] = isWanted[column[position]];
        }
        return isAmong;
    }

    static BigInteger lcm(BigInteger a, BigInteger b) {
        return a.divide(a.gcd(b)).multiply(b);
    }
}

package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.model.Aggregation;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.MissingPolicy;
import io.github.groeipad.maturity.model.NothingApplies;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.model.ResponseScale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A model, or a variant of one, laid out flat. Indicators stand in model order; nodes are the dimensions in that order (each before what it
 * holds), and last the overall node. So the indicators below a node are a range, and so are the nodes.
 */
final class CompiledModel {

    final MaturityModel model;
    /** Whether this is as if something in the model were different. */
    final boolean isVariant;

    final List<Indicator> indicators;
    final List<ResponseScale> scales;
    final List<Node> nodes = new ArrayList<>();
    final Node overall;
    /** The phase of each indicator, or -1. */
    final int[] phaseOf;
    /** The gates of the phases in their order; null where a phase has none. */
    final @Nullable CompiledGate[] gates;

    final Map<String, Integer> indicatorIndex = new HashMap<>();
    final Map<String, Integer> nodeIndex = new HashMap<>();
    final List<String> phaseIds;
    /** The ids of the dimensions, in the order of the nodes. */
    final List<String> dimensionIds;

    final Map<String, int[]> tagged = new HashMap<>();
    final Fraction minimumCoverage;
    final boolean exempt;
    final int topLevel;

    /** What positions are made of, worked out when first asked for. */
    private volatile @Nullable WorkedOut positions;

    private final @Nullable Fraction notApplicableValue;
    private final @Nullable Fraction unknownValue;
    private final @Nullable Fraction unansweredValue;

    CompiledModel(MaturityModel model) {
        this(model, model.dimensions(), model.phases());
    }

    /** A model with other dimensions and phases; of the model itself only scales and rules count. */
    CompiledModel(MaturityModel model, List<Dimension> dimensions, List<Phase> phases) {
        this.model = model;
        this.isVariant = !dimensions.equals(model.dimensions()) || !phases.equals(model.phases());
        this.indicators = new ArrayList<>();
        dimensions.forEach(this::gather);
        this.scales = indicators.stream().map(model::scaleOf).toList();
        this.phaseIds = phases.stream().map(Phase::id).toList();
        this.phaseOf = new int[indicators.size()];
        for (int i = 0; i < phaseOf.length; i++) {
            phaseOf[i] = indicators.get(i).phase().map(phaseIds::indexOf).orElse(-1);
            indicatorIndex.put(indicators.get(i).id(), i);
        }
        notApplicableValue = valueOf(model.scoring().notApplicable());
        unknownValue = valueOf(model.scoring().unknown());
        unansweredValue = valueOf(model.scoring().unanswered());
        minimumCoverage = model.scoring().minimumCoverage();
        exempt = model.scoring().nothingApplies() == NothingApplies.EXEMPT;
        int first = 0;
        List<Node> top = new ArrayList<>();
        for (Dimension dimension : dimensions) {
            Node node = compile(dimension, first, true);
            top.add(node);
            first = node.to;
        }
        topLevel = top.size();
        overall = new Node(
                nodes.size(), "overall", Fraction.one(), model.scoring().aggregation(), true);
        overall.to = first;
        overall.children = top;
        dimensionIds = nodes.stream().map(node -> node.id).toList();
        nodes.add(overall);
        for (Indicator indicator : indicators) {
            for (String tag : indicator.tags()) {
                tagged.computeIfAbsent(tag, this::indicatorsWith);
            }
        }
        gates = new CompiledGate[phaseIds.size()];
        for (int i = 0; i < gates.length; i++) {
            gates[i] = phases.get(i)
                    .gate()
                    .map(gate -> CompiledGate.of(gate, this))
                    .orElse(null);
        }
    }

    private void gather(Dimension dimension) {
        indicators.addAll(dimension.indicators());
        dimension.dimensions().forEach(this::gather);
    }

    /** A dimension, or everything. */
    static final class Node {
        final int index;
        final String id;
        final Fraction weight;
        final Aggregation aggregation;
        final boolean isTop;
        /** The range of the indicators below. */
        int from;

        int to;
        /** The nodes it holds; empty where it holds indicators. */
        List<Node> children = List.of();

        Node(int index, String id, Fraction weight, Aggregation aggregation, boolean isTop) {
            this.index = index;
            this.id = id;
            this.weight = weight;
            this.aggregation = aggregation;
            this.isTop = isTop;
        }

        boolean isLeaf() {
            return children.isEmpty();
        }

        /** Whether another node is this one or stands below it. */
        boolean holds(Node other) {
            return from <= other.from && other.to <= to && index <= other.index;
        }
    }

    private Node compile(Dimension dimension, int first, boolean isTop) {
        Node node = new Node(nodes.size(), dimension.id(), dimension.weight(), dimension.aggregation(), isTop);
        nodes.add(node);
        nodeIndex.put(dimension.id(), node.index);
        node.from = first;
        node.to = first + dimension.indicators().size();
        List<Node> children = new ArrayList<>();
        for (Dimension child : dimension.dimensions()) {
            Node compiled = compile(child, node.to, false);
            children.add(compiled);
            node.to = compiled.to;
        }
        node.children = children;
        return node;
    }

    private int[] indicatorsWith(String tag) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            if (indicators.get(i).tags().contains(tag)) {
                found.add(i);
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private static @Nullable Fraction valueOf(MissingPolicy policy) {
        return policy.value().orElse(null);
    }

    /** What positions are made of; null if there are none, or if they need larger numbers. */
    @Nullable
    PositionLayout positions() {
        WorkedOut known = positions;
        if (known == null) {
            known = new WorkedOut(PositionLayout.of(this));
            positions = known;
        }
        return known.layout;
    }

    private record WorkedOut(@Nullable PositionLayout layout) {}

    /** The node of a dimension. */
    Node node(String dimension) {
        return nodes.get(index(nodeIndex, dimension));
    }

    int indicator(String id) {
        return index(indicatorIndex, id);
    }

    int phase(String id) {
        return phaseIds.indexOf(id);
    }

    private static int index(Map<String, Integer> map, String id) {
        Integer index = map.get(id);
        if (index == null) {
            throw new IllegalArgumentException("Model: must have " + id);
        }
        return index;
    }

    /** The value with which a code counts for an indicator; null where it does not count. */
    @Nullable
    Fraction value(int indicator, int code, Mode mode) {
        if (code >= 0) {
            return mode == Mode.ATTAINABLE
                    ? Fraction.one()
                    : scales.get(indicator).values().get(code);
        }
        if (code == BatchScorer.NOT_APPLICABLE) {
            return notApplicableValue;
        }
        return switch (mode) {
            case REPORTED -> code == BatchScorer.UNKNOWN ? unknownValue : unansweredValue;
            case LOWEST -> Fraction.zero();
            case HIGHEST, ATTAINABLE -> Fraction.one();
        };
    }

    /** Whether a code is none that this model accepts for an indicator. */
    boolean isRejected(int indicator, int code) {
        return switch (code) {
            case BatchScorer.NOT_APPLICABLE -> !indicators.get(indicator).notApplicableAllowed();
            case BatchScorer.UNKNOWN -> model.scoring().unknown().kind() == MissingPolicy.Kind.REJECT;
            case BatchScorer.UNANSWERED -> model.scoring().unanswered().kind() == MissingPolicy.Kind.REJECT;
            default -> code < 0 || code >= scales.get(indicator).options().size();
        };
    }

    /** Whether a row, which begins at an offset, holds a code that this model does not accept. */
    boolean isRejected(int[] codes, int offset) {
        for (int i = 0; i < indicators.size(); i++) {
            if (isRejected(i, codes[offset + i])) {
                return true;
            }
        }
        return false;
    }

    static ResponseState state(int code) {
        return switch (code) {
            case BatchScorer.NOT_APPLICABLE -> ResponseState.NOT_APPLICABLE;
            case BatchScorer.UNKNOWN -> ResponseState.UNKNOWN;
            case BatchScorer.UNANSWERED -> ResponseState.UNANSWERED;
            default -> ResponseState.ANSWERED;
        };
    }

    static boolean isOpen(int code) {
        return code == BatchScorer.UNKNOWN || code == BatchScorer.UNANSWERED;
    }
}

package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The model that another would be if one thing in it were different. It need not keep to the limits of models. */
final class Variant {

    private Variant() {}

    /** As if there were no such indicator. */
    static CompiledModel without(CompiledModel model, int indicator) {
        List<Dimension> dimensions = new ArrayList<>();
        for (Dimension dimension : model.model.dimensions()) {
            without(dimension, model.indicators.get(indicator)).ifPresent(dimensions::add);
        }
        List<Phase> phases = new ArrayList<>();
        for (int i = 0; i < model.gates.length; i++) {
            Phase.Builder phase = Phase.builder(model.phaseIds.get(i));
            CompiledGate gate = model.gates[i];
            Optional.ofNullable(gate).flatMap(each -> without(each, indicator)).ifPresent(phase::gate);
            phases.add(phase.build());
        }
        return new CompiledModel(model.model, dimensions, phases);
    }

    /** What is left of a dimension; empty if nothing is. */
    private static Optional<Dimension> without(Dimension dimension, Indicator indicator) {
        Dimension.Builder rest = like(dimension).weight(dimension.weight());
        boolean isEmpty = true;
        for (Indicator each : dimension.indicators()) {
            if (!each.id().equals(indicator.id())) {
                rest.indicator(each);
                isEmpty = false;
            }
        }
        for (Dimension each : dimension.dimensions()) {
            Optional<Dimension> child = without(each, indicator);
            child.ifPresent(rest::dimension);
            isEmpty &= child.isEmpty();
        }
        return isEmpty ? Optional.empty() : Optional.of(rest.build());
    }

    /** What is left of a criterion; empty if nothing is. */
    private static Optional<Criterion> without(CompiledGate gate, int indicator) {
        if (gate instanceof CompiledGate.Leaf leaf) {
            return looksAtNothingElse(leaf, indicator) ? Optional.empty() : Optional.of(leaf.criterion);
        }
        if (gate instanceof CompiledGate.EachDimension each) {
            boolean goes = each.leaves.stream().allMatch(leaf -> looksAtNothingElse(leaf, indicator));
            return goes ? Optional.empty() : Optional.of(each.criterion);
        }
        List<Criterion> parts = new ArrayList<>();
        for (CompiledGate part : ((CompiledGate.Parts) gate).parts) {
            without(part, indicator).ifPresent(parts::add);
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(of(gate.criterion, parts));
    }

    private static boolean looksAtNothingElse(CompiledGate.Leaf leaf, int indicator) {
        return leaf.indicators.length == 1 && leaf.indicators[0] == indicator;
    }

    private static Criterion of(Criterion composite, List<Criterion> parts) {
        if (composite instanceof Criterion.AtLeast atLeast) {
            return new Criterion.AtLeast(Math.min(atLeast.count(), parts.size()), parts);
        }
        return composite instanceof Criterion.AnyOf ? new Criterion.AnyOf(parts) : new Criterion.AllOf(parts);
    }

    /** As if a dimension had another weight. */
    static CompiledModel withWeight(CompiledModel model, String dimension, Fraction weight) {
        List<Dimension> dimensions = model.model.dimensions().stream()
                .map(each -> withWeight(each, dimension, weight))
                .toList();
        return new CompiledModel(model.model, dimensions, model.model.phases());
    }

    private static Dimension withWeight(Dimension dimension, String id, Fraction weight) {
        Dimension.Builder same = like(dimension).weight(dimension.id().equals(id) ? weight : dimension.weight());
        dimension.indicators().forEach(same::indicator);
        dimension.dimensions().forEach(each -> same.dimension(withWeight(each, id, weight)));
        return same.build();
    }

    private static Dimension.Builder like(Dimension dimension) {
        return Dimension.builder(dimension.id()).aggregation(dimension.aggregation());
    }
}

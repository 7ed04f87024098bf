package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Scope;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which phases and tags any gate of a model tells apart within a dimension. */
final class GateDistinctions {

    private final CompiledModel model;
    private final SortedSet<String> phases = new TreeSet<>();
    private final SortedSet<String> tags = new TreeSet<>();

    private GateDistinctions(CompiledModel model) {
        this.model = model;
    }

    static GateDistinctions of(CompiledModel model) {
        GateDistinctions told = new GateDistinctions(model);
        for (CompiledGate gate : model.gates) {
            if (gate != null) {
                told.collect(gate.criterion);
            }
        }
        return told;
    }

    private void collect(Criterion criterion) {
        if (criterion instanceof Criterion.Composite composite) {
            composite.criteria().forEach(this::collect);
        } else if (criterion instanceof Criterion.PhaseScoreOf leaf) {
            phases.add(leaf.phase());
            scope(leaf.of());
        } else if (criterion instanceof Criterion.ScoreOf leaf) {
            scope(leaf.of());
        }
    }

    private void scope(Scope scope) {
        if (scope instanceof Scope.OfTag tag) {
            tags.add(tag.tag());
        }
    }

    /** Equal for indicators that no gate tells apart. */
    String keyOf(int indicator) {
        @Nullable String phase = model.indicators.get(indicator).phase().orElse(null);
        SortedSet<String> told = new TreeSet<>(model.indicators.get(indicator).tags());
        told.retainAll(tags);
        return (phase != null && phases.contains(phase) ? phase : "-") + " " + told;
    }
}

package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.model.Scope;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The leaves of the gates of a model: what can be unmet. One that stands for each dimension is there for each of them too. */
final class GateLeaves {

    private final List<String> topLevel;
    private final Map<String, Set<Criterion>> byPhase = new HashMap<>();

    GateLeaves(MaturityModel model) {
        topLevel = model.dimensions().stream().map(Dimension::id).toList();
        for (Phase phase : model.phases()) {
            Set<Criterion> leaves = new HashSet<>();
            phase.gate().ifPresent(gate -> collect(gate, leaves));
            byPhase.put(phase.id(), leaves);
        }
    }

    /** Whether the gate of a phase asks what a leaf asks. */
    boolean contain(String phase, Criterion.Leaf leaf) {
        Set<Criterion> leaves = byPhase.get(phase);
        return leaves != null && leaves.contains(leaf);
    }

    private void collect(Criterion criterion, Set<Criterion> leaves) {
        if (criterion instanceof Criterion.Composite composite) {
            composite.criteria().forEach(part -> collect(part, leaves));
            return;
        }
        leaves.add(criterion);
        for (String dimension : topLevel) {
            leaves.add(within(Scope.dimension(dimension), criterion));
        }
    }

    /** The criterion for one dimension, if it stands for each; otherwise as it is. */
    private static Criterion within(Scope dimension, Criterion leaf) {
        if (leaf instanceof Criterion.ScoreOf score && isForEach(score.of())) {
            return new Criterion.ScoreOf(dimension, score.threshold());
        }
        if (leaf instanceof Criterion.PhaseScoreOf score && isForEach(score.of())) {
            return new Criterion.PhaseScoreOf(score.phase(), dimension, score.threshold());
        }
        if (leaf instanceof Criterion.IndicatorShare share && isForEach(share.of())) {
            return new Criterion.IndicatorShare(share.phase(), dimension, share.value(), share.threshold());
        }
        return leaf;
    }

    private static boolean isForEach(Scope scope) {
        return scope instanceof Scope.EachDimension;
    }
}

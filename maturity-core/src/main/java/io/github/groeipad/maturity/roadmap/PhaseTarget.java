package io.github.groeipad.maturity.roadmap;

import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.scoring.DimensionProfile;
import io.github.groeipad.maturity.scoring.GateFinding;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the cheapest raises after which each of some dimensions is in a phase: what its restricted gates ask is met. */
final class PhaseTarget {

    private final Row row;
    private final MaturityProfile best;
    private final List<GateFinding> gates;
    private final List<Requirement> required = new ArrayList<>();

    PhaseTarget(Row row) {
        this.row = row;
        best = row.profile(row.highest());
        gates = row.profile(row.lowest()).gates();
    }

    /**
     * The options after these raises; empty if a phase is out of reach.
     *
     * @throws IllegalArgumentException if the model has no such dimension or phase
     */
    Optional<int[]> codes(Map<String, String> phases) {
        boolean isInReach = true;
        for (String dimension : known(phases)) {
            isInReach &= require(dimension, row.layout.knownPhase(phases.getOrDefault(dimension, "")));
        }
        return isInReach ? Optional.of(cheapest()) : Optional.empty();
    }

    /** In the order of the model, so that the order in which they were given changes nothing. */
    private List<String> known(Map<String, String> phases) {
        List<String> known = new ArrayList<>();
        row.layout.model.dimensions().forEach(each -> collect(each, known));
        phases.keySet().stream()
                .filter(id -> !known.contains(id))
                .sorted()
                .findFirst()
                .ifPresent(id -> {
                    throw new IllegalArgumentException("Target: dimension must be one of model "
                            + row.layout.model.reference() + ", but was " + id);
                });
        return known.stream().filter(phases::containsKey).toList();
    }

    private static void collect(Dimension dimension, List<String> ids) {
        ids.add(dimension.id());
        dimension.dimensions().forEach(each -> collect(each, ids));
    }

    private boolean require(String dimension, int phase) {
        Optional<String> highest = best.dimension(dimension).flatMap(DimensionProfile::phase);
        if (row.layout.phase(highest) < phase) {
            return false;
        }
        List<String> below = new ArrayList<>();
        collect(row.layout.model.dimension(dimension).orElseThrow(), below);
        Set<String> inside = new HashSet<>(below);
        Layout.Range range = row.layout.range(dimension);
        GateReader reader = new GateReader(row, best, leaf -> asks(leaf, inside, range));
        gates.subList(0, phase + 1).forEach(gate -> reader.read(gate).ifPresent(required::add));
        return true;
    }

    private boolean asks(Criterion.Leaf leaf, Set<String> dimensions, Layout.Range range) {
        if (leaf instanceof Criterion.IndicatorAt at) {
            int indicator = row.layout.indicator(at.indicator());
            return range.from() <= indicator && indicator < range.to();
        }
        return LeafScope.dimension(leaf).filter(dimensions::contains).isPresent();
    }

    private int[] cheapest() {
        return new PlanSearch(Budget.of(row.layout.model)).search(row.box(), required).codes;
    }
}

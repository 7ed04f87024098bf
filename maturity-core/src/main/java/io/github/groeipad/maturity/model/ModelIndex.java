package io.github.groeipad.maturity.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which phases the indicators of each scope are of, and who there is: what the gates are checked against. */
final class ModelIndex {

    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Set<String> dimensions = new TreeSet<>();
    private final Map<Scope, Set<String>> phases = new HashMap<>();
    private int dimensionCount;

    void addDimension(String id) {
        dimensionCount++;
        dimensions.add(id);
    }

    void addIndicator(Indicator indicator, List<String> path) {
        indicators.putIfAbsent(indicator.id(), indicator);
        indicator.phase().ifPresent(phase -> {
            phasesOf(Scope.overall()).add(phase);
            path.forEach(dimension -> phasesOf(Scope.dimension(dimension)).add(phase));
            indicator.tags().forEach(tag -> phasesOf(Scope.tag(tag)).add(phase));
        });
    }

    private Set<String> phasesOf(Scope scope) {
        return phases.computeIfAbsent(scope, key -> new HashSet<>());
    }

    /** Whether a scope holds an indicator of a phase; each dimension taken together holds what there is at all. */
    boolean hasPhase(Scope scope, String phase) {
        Scope place = scope instanceof Scope.EachDimension ? Scope.overall() : scope;
        return phases.getOrDefault(place, Set.of()).contains(phase);
    }

    Map<String, Indicator> indicators() {
        return indicators;
    }

    Set<String> dimensions() {
        return dimensions;
    }

    int dimensionCount() {
        return dimensionCount;
    }
}

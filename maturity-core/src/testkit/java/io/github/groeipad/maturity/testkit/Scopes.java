package io.github.groeipad.maturity.testkit;

import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Scope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Which indicators stand in which scope of a model. */
final class Scopes {

    private final MaturityModel model;
    private final Map<String, Set<String>> below = new LinkedHashMap<>();
    private final Map<String, Set<String>> descendants = new LinkedHashMap<>();
    private final List<Dimension> dimensions = new ArrayList<>();

    Scopes(MaturityModel model) {
        this.model = model;
        model.dimensions().forEach(this::index);
    }

    private Set<String> index(Dimension dimension) {
        dimensions.add(dimension);
        Set<String> ids = new HashSet<>();
        Set<String> smaller = new HashSet<>();
        below.put(dimension.id(), ids);
        descendants.put(dimension.id(), smaller);
        dimension.indicators().forEach(indicator -> ids.add(indicator.id()));
        for (Dimension child : dimension.dimensions()) {
            ids.addAll(index(child));
            smaller.add(child.id());
            smaller.addAll(descendants.get(child.id()));
        }
        return ids;
    }

    /** All dimensions, through the tree, depth first. */
    List<Dimension> dimensions() {
        return dimensions;
    }

    /** The indicators of a scope; of "each dimension" all of them. */
    Predicate<Indicator> in(Scope scope) {
        if (scope instanceof Scope.OfDimension dimension) {
            Set<String> ids = below.get(dimension.id());
            return indicator -> ids.contains(indicator.id());
        }
        if (scope instanceof Scope.OfTag tag) {
            return indicator -> indicator.tags().contains(tag.tag());
        }
        return indicator -> true;
    }

    /** Whether a dimension is another one or stands below it. */
    boolean isWithin(String dimension, String other) {
        return dimension.equals(other) || descendants.get(other).contains(dimension);
    }

    static Predicate<Indicator> ofPhase(String phase) {
        return indicator -> indicator.phase().filter(phase::equals).isPresent();
    }

    boolean isEmpty(Predicate<Indicator> scope) {
        return model.indicators().stream().noneMatch(scope);
    }
}

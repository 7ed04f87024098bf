package io.github.groeipad.maturity.assess.report;

import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.ResponseScale;
import java.util.List;
import java.util.Optional;

/**
 * What a JSON Pointer into a model points at.
 *
 * @param kind {@code model}, {@code phase}, {@code dimension}, {@code indicator}, {@code scale}, {@code option} or {@code
 *     nowhere}
 * @param id its id
 * @param property the property of it that is meant; empty for the thing as a whole
 */
record Place(String kind, String id, String property) {

    /** Where a model has nothing, because the pointer is one into another model. */
    private static final Place NOWHERE = new Place("nowhere", "", "");

    /** The thing that a pointer points at, or the model itself where the pointer goes by no thing that has an id. */
    static Place of(MaturityModel model, String pointer) {
        String[] steps = pointer.split("/", -1);
        Place found = new Place("model", model.id(), steps[steps.length - 1]);
        List<Dimension> dimensions = model.dimensions();
        Optional<Dimension> dimension = Optional.empty();
        for (int i = 1; i + 1 < steps.length && isNumber(steps[i + 1]); i += 2) {
            int place = Integer.parseInt(steps[i + 1]);
            String property = i + 2 < steps.length ? steps[i + 2] : "";
            if (steps[i].equals("phases") && place < model.phases().size()) {
                found = new Place("phase", model.phases().get(place).id(), property);
            } else if (steps[i].equals("dimensions") && place < dimensions.size()) {
                dimension = Optional.of(dimensions.get(place));
                dimensions = dimension.get().dimensions();
                found = new Place("dimension", dimension.get().id(), property);
            } else if (steps[i].equals("indicators")
                    && dimension.isPresent()
                    && place < dimension.get().indicators().size()) {
                found = new Place(
                        "indicator", dimension.get().indicators().get(place).id(), property);
            } else if (steps[i].equals("scales") && place < model.scales().size()) {
                return scale(model.scales().get(place), steps, i + 2);
            } else {
                return NOWHERE;
            }
        }
        return found;
    }

    private static Place scale(ResponseScale scale, String[] steps, int next) {
        boolean option = next + 1 < steps.length && steps[next].equals("options") && isNumber(steps[next + 1]);
        if (option && Integer.parseInt(steps[next + 1]) < scale.options().size()) {
            return new Place(
                    "option",
                    scale.options().get(Integer.parseInt(steps[next + 1])).id(),
                    next + 2 < steps.length ? steps[next + 2] : "");
        }
        return new Place("scale", scale.id(), next < steps.length ? steps[next] : "");
    }

    private static boolean isNumber(String step) {
        return step.matches("[0-9]{1,6}");
    }
}

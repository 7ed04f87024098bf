package io.github.groeipad.maturity.assess.report;

import io.github.groeipad.maturity.assess.text.Labels;
import io.github.groeipad.maturity.migration.ModelDiff;
import io.github.groeipad.maturity.migration.ModelEdit;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.ResponseOption;
import io.github.groeipad.maturity.model.ResponseScale;
import java.util.List;

/** Puts the differences between two models into words. */
final class DiffWords {

    private final MaturityModel from;
    private final MaturityModel to;
    private final Labels labels;

    DiffWords(ModelDiff diff, Labels labels) {
        this.from = diff.from();
        this.to = diff.to();
        this.labels = labels;
    }

    String edit(ModelEdit edit) {
        Place now = Place.of(to, edit.place());
        if (!now.property().isEmpty()) {
            return property(now, edit);
        }
        Place then = Place.of(from, edit.place());
        if (names(edit, now) && !isIn(from, now)) {
            return labels.text("diff.added", thing(now));
        }
        return names(edit, then) && !isIn(to, then)
                ? labels.text("diff.removed", thing(then))
                : labels.text("diff.moved", thing(now));
    }

    private String property(Place place, ModelEdit edit) {
        if (place.kind().equals("indicator")
                && place.property().equals("scale")
                && edit.effect() == ModelEdit.Effect.BREAKS_ANSWERS) {
            ResponseScale scale = to.scaleOf(to.indicator(place.id()).orElseThrow());
            List<String> gone = from.scaleOf(from.indicator(place.id()).orElseThrow()).options().stream()
                    .map(ResponseOption::id)
                    .filter(option -> scale.positionOf(option) < 0)
                    .toList();
            return labels.text("diff.options", thing(place), String.join(", ", gone));
        }
        boolean order = place.kind().equals("model")
                && List.of("phases", "dimensions", "scales").contains(place.property());
        return labels.text(
                order ? "diff.order" : "diff.changed", thing(place), labels.text("property." + place.property()));
    }

    private String thing(Place place) {
        return labels.text("thing." + place.kind(), place.id());
    }

    /** An id cannot hold a space, so it is found as a word. */
    private static boolean names(ModelEdit edit, Place place) {
        return !place.id().isEmpty() && (" " + edit.description() + " ").contains(" " + place.id() + " ");
    }

    private static boolean isIn(MaturityModel model, Place place) {
        return switch (place.kind()) {
            case "phase" -> model.phase(place.id()).isPresent();
            case "dimension" -> isIn(model.dimensions(), place.id());
            case "indicator" -> model.indicator(place.id()).isPresent();
            case "scale" -> model.scale(place.id()).isPresent();
            default -> true;
        };
    }

    private static boolean isIn(List<Dimension> dimensions, String id) {
        return dimensions.stream().anyMatch(dimension -> dimension.id().equals(id) || isIn(dimension.dimensions(), id));
    }
}

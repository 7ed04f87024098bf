package io.github.groeipad.maturity.migration;

import io.github.groeipad.maturity.migration.ModelEdit.Effect;
import io.github.groeipad.maturity.model.ResponseOption;
import io.github.groeipad.maturity.model.ResponseScale;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What differs between the scales on which one indicator was and is answered: more than one thing can. */
final class ScaleDiff {

    private final ResponseScale then;
    private final ResponseScale now;
    private final List<String> kept;

    private ScaleDiff(ResponseScale then, ResponseScale now) {
        this.then = then;
        this.now = now;
        this.kept = ids(then, id -> now.positionOf(id) >= 0);
    }

    static List<ModelEdit> edits(ResponseScale then, ResponseScale now, String place, String what) {
        return then.equals(now) ? List.of() : new ScaleDiff(then, now).edits(place, what);
    }

    private List<ModelEdit> edits(String place, String what) {
        List<ModelEdit> edits = new ArrayList<>();
        List<String> gone = ids(then, id -> now.positionOf(id) < 0);
        if (!gone.isEmpty()) {
            edits.add(new ModelEdit(Effect.BREAKS_ANSWERS, place, what + " lost options " + String.join(", ", gone)));
        }
        if (!kept.equals(ids(now, id -> true)) || kept.stream().anyMatch(this::hasOtherValue)) {
            String changed = "the options or values of " + what + " changed";
            edits.add(new ModelEdit(Effect.CHANGES_SCORES, place, changed));
        }
        if (kept.stream().anyMatch(this::hasOtherLabel)) {
            edits.add(new ModelEdit(Effect.TEXT_ONLY, place, "the labels of " + what + " changed"));
        }
        if (edits.isEmpty()) {
            edits.add(new ModelEdit(Effect.NEUTRAL, place, what + " is written in another way"));
        }
        return edits;
    }

    private boolean hasOtherValue(String option) {
        return !then.value(option).equals(now.value(option));
    }

    private boolean hasOtherLabel(String option) {
        return !option(then, option).label().equals(option(now, option).label());
    }

    private static ResponseOption option(ResponseScale scale, String id) {
        return scale.options().get(scale.positionOf(id));
    }

    private static List<String> ids(ResponseScale scale, Predicate<String> which) {
        return scale.options().stream().map(ResponseOption::id).filter(which).toList();
    }
}

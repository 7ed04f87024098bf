package io.github.groeipad.maturity.assess;

import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Phase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the phase that a user means: by its id, or by its name in any language. */
final class PhaseNames {

    private final List<String> ids = new ArrayList<>();
    private final Map<String, Phase> byName = new LinkedHashMap<>();

    private PhaseNames(MaturityModel model) {
        for (Phase phase : model.phases()) {
            ids.add(phase.id());
            byName.put(phase.id().toLowerCase(Locale.ROOT), phase);
        }
        for (Phase phase : model.phases()) {
            phase.name().byTag().values().forEach(name -> byName.putIfAbsent(name.toLowerCase(Locale.ROOT), phase));
        }
    }

    static PhaseNames of(MaturityModel model) {
        return new PhaseNames(model);
    }

    /** Gives the phase of a name, or nothing if there is none, which is reported. */
    Optional<Phase> phase(String typed, Problems problems) {
        Optional<Phase> found = Optional.ofNullable(byName.get(typed.strip().toLowerCase(Locale.ROOT)));
        if (found.isEmpty()) {
            String message = "Phase must be one of " + String.join(", ", ids) + ", but was \"" + typed + "\"";
            Nearest.to(typed, byName.keySet())
                    .ifPresentOrElse(
                            near -> problems.report(
                                    "--target", "unknown-phase", message, "did you mean \"" + near + "\"?"),
                            () -> problems.report("--target", "unknown-phase", message));
        }
        return found;
    }
}

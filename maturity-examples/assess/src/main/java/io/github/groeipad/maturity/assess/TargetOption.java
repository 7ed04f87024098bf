package io.github.groeipad.maturity.assess;

import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Phase;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says which phase to reach. */
final class TargetOption {

    @Option(
            names = "--target",
            paramLabel = "PHASE",
            description = "The phase to reach, by its id or its name. Unless given: the next one.")
    private @Nullable String target;

    /** Gives the phase, or nothing if none is asked for. */
    Optional<Phase> phase(MaturityModel model, Problems problems) {
        return target == null ? Optional.empty() : PhaseNames.of(model).phase(target, problems);
    }

    /** Whether a phase is asked for that is not there, which is reported when it is looked up. */
    boolean isWrong(Optional<Phase> found) {
        return target != null && found.isEmpty();
    }
}

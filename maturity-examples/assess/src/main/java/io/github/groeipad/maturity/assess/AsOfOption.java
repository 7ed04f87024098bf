package io.github.groeipad.maturity.assess;

import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.Scorer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says from which day it is looked whether evidence has expired. */
final class AsOfOption {

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day, such as 2026-12-31, on which evidence has to be valid. Unless given: the day of"
                    + " each assessment.")
    private @Nullable LocalDate asOf;

    Scorer scorer(MaturityModel model) {
        Scorer scorer = Scorer.of(model);
        return asOf == null ? scorer : scorer.asOf(asOf);
    }
}

package io.github.groeipad.maturity.assess;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.model.MaturityModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a source that holds exactly one assessment. */
final class OneAssessment {

    private OneAssessment() {}

    /** Gives the assessment, or nothing if the source does not hold one and no more, which is reported. */
    static Optional<Assessment> read(AssessmentSource source, MaturityModel model, Streams streams, Problems problems) {
        AssessmentInput input = new AssessmentInput(model, streams, problems);
        List<Assessment> found = new ArrayList<>();
        input.read(source, assessment -> {
            if (found.size() < 2) {
                found.add(assessment);
            }
        });
        if (input.exitStatus() == ExitStatus.NOTHING_DONE) {
            return Optional.empty();
        }
        if (found.size() != 1) {
            problems.report(
                    source.name(),
                    "not-one-assessment",
                    "File must hold one assessment, but holds " + (found.isEmpty() ? "none" : "more"));
            return Optional.empty();
        }
        return Optional.of(found.get(0));
    }
}

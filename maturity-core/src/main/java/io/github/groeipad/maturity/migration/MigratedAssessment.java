package io.github.groeipad.maturity.migration;

import io.github.groeipad.maturity.assessment.Assessment;
import java.util.List;

/**
 * An assessment in the terms of another model, with a report.
 *
 * @param assessment the assessment in the terms of the new model
 * @param report what became of each answer, in the order of the old model, then the open indicators of the new one in its order
 */
public record MigratedAssessment(Assessment assessment, List<MigratedAnswer> report) {

    /**
     * Copies the list.
     *
     * @param assessment the assessment in the terms of the new model
     * @param report what became of each answer, in the order of the old model, then the open indicators of the new one in its
     *     order
     */
    public MigratedAssessment {
        report = List.copyOf(report);
    }

    /**
     * {@return the answers of one outcome}
     *
     * @param outcome what became of them
     */
    public List<MigratedAnswer> report(MigratedAnswer.Outcome outcome) {
        return report.stream().filter(answer -> answer.outcome() == outcome).toList();
    }
}

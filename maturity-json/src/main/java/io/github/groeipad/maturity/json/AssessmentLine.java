package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.assessment.Assessment;
import java.util.List;
import java.util.Optional;

/**
 * One line of a stream of JSON Lines: an assessment, or why it is none.
 *
 * @param number the number of the line, 1 for the first
 * @param assessment the assessment; absent for a bad line
 * @param problems everything that is wrong with a bad line; empty for a good one
 */
public record AssessmentLine(long number, Optional<Assessment> assessment, List<JsonProblem> problems) {

    /**
     * Copies the list.
     *
     * @param number the number of the line, 1 for the first
     * @param assessment the assessment; absent for a bad line
     * @param problems everything that is wrong with a bad line; empty for a good one
     * @throws IllegalArgumentException if there are both an assessment and problems, or neither
     */
    public AssessmentLine {
        problems = List.copyOf(problems);
        if (assessment.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException("Line " + number + ": either an assessment or problems must be given");
        }
    }
}

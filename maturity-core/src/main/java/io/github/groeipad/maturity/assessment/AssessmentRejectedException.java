package io.github.groeipad.maturity.assessment;

import io.github.groeipad.maturity.model.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** An assessment that a model does not accept, with every problem that was found. */
public final class AssessmentRejectedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final List<Problem> problems;

    /**
     * Names the problems.
     *
     * @param problems every problem, at least one
     */
    public AssessmentRejectedException(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> "\n  " + problem)
                .collect(Collectors.joining(
                        "",
                        "Assessment has " + problems.size() + (problems.size() == 1 ? " problem:" : " problems:"),
                        "")));
        this.problems = new ArrayList<>(problems);
    }

    /** {@return every problem; at least one} */
    public List<Problem> problems() {
        return Collections.unmodifiableList(problems);
    }
}

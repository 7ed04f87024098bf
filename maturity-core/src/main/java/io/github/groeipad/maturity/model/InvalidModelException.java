package io.github.groeipad.maturity.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A model that breaks rules, with every problem that was found. */
public final class InvalidModelException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final List<Problem> problems;

    InvalidModelException(String model, List<Problem> problems) {
        super(problems.stream()
                .map(problem -> "\n  " + problem)
                .collect(Collectors.joining(
                        "",
                        "Model " + model + " has " + problems.size()
                                + (problems.size() == 1 ? " problem:" : " problems:"),
                        "")));
        this.problems = new ArrayList<>(problems);
    }

    /** {@return every problem, in the order of the model's parts; at least one} */
    public List<Problem> problems() {
        return Collections.unmodifiableList(problems);
    }
}

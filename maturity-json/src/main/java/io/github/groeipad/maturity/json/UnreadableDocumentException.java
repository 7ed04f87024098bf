package io.github.groeipad.maturity.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A document that is refused, with every problem that was found. */
public final class UnreadableDocumentException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final List<JsonProblem> problems;

    UnreadableDocumentException(List<JsonProblem> problems) {
        super(problems.stream()
                .map(problem -> "\n  " + problem)
                .collect(Collectors.joining(
                        "",
                        "Document has " + problems.size() + (problems.size() == 1 ? " problem:" : " problems:"),
                        "")));
        this.problems = new ArrayList<>(problems);
    }

    /** {@return every problem, in the order of the document; at least one} */
    public List<JsonProblem> problems() {
        return Collections.unmodifiableList(problems);
    }
}

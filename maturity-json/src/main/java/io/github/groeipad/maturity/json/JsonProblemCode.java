package io.github.groeipad.maturity.json;

import java.util.Locale;

/**
 * The rules that a document can break before what it describes is looked at; the rules of that are
 * {@link io.github.groeipad.maturity.model.ProblemCode}s. The {@link #id()} of each is stable across releases.
 */
public enum JsonProblemCode {
    /** The document is not JSON. */
    SYNTAX(
            "A document is one JSON value (RFC 8259) and nothing else: no comments, no trailing commas, no single quotes.");

    private final String explanation;

    JsonProblemCode(String explanation) {
        this.explanation = explanation;
    }

    /** {@return the stable name, such as {@code "duplicate-property"}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return the rule and its reason, in English} */
    public String explanation() {
        return explanation;
    }
}

package io.github.groeipad.maturity.json;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a document: what, where, what was found, what is allowed, and how to mend it. It never
 * repeats what people wrote, such as a comment or a name.
 *
 * @param code the rule that is broken, stable across releases: the id of a {@link JsonProblemCode} or of a
 *     {@link io.github.groeipad.maturity.model.ProblemCode}
 * @param pointer where, as a JSON Pointer (RFC 6901); empty for the whole document
 * @param line the line on which that stands, 1 for the first; in JSON Lines the number of the line in the stream
 * @param column the column at which it begins, 1 for the first, counted in characters (Unicode code points)
 * @param message which thing, the rule, and what it was, in one English sentence
 * @param found what was found, in short
 * @param allowed the values allowed, where they can be listed; at most 20 of them
 * @param hint how to mend it, where that can be guessed
 */
public record JsonProblem(
        String code,
        String pointer,
        long line,
        int column,
        String message,
        String found,
        List<String> allowed,
        Optional<String> hint)
        implements Serializable {

    /**
     * Copies the list.
     *
     * @param code the rule that is broken
     * @param pointer where, as a JSON Pointer (RFC 6901); empty for the whole document
     * @param line the line on which that stands, 1 for the first
     * @param column the column at which it begins, 1 for the first
     * @param message which thing, the rule, and what it was, in one English sentence
     * @param found what was found, in short
     * @param allowed the values allowed, where they can be listed; at most 20 of them
     * @param hint how to mend it, where that can be guessed
     */
    public JsonProblem {
        allowed = List.copyOf(allowed);
    }

    /** {@return line, column, place, message and hint in one line} */
    @Override
    public String toString() {
        return line + ":" + column + ": " + (pointer.isEmpty() ? "" : Found.oneLine(pointer) + ": ") + message
                + hint.map(text -> " (" + text + ")").orElse("");
    }

    private Object writeReplace() {
        return new Stored(code, pointer, line, column, message, found, allowed, hint.orElse(null));
    }

    /** What is serialized: an Optional cannot be. */
    private record Stored(
            String code,
            String pointer,
            long line,
            int column,
            String message,
            String found,
            List<String> allowed,
            @Nullable String hint)
            implements Serializable {

        private Object readResolve() {
            return new JsonProblem(code, pointer, line, column, message, found, allowed, Optional.ofNullable(hint));
        }
    }
}

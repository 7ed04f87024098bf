package io.github.groeipad.maturity.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a model or an assessment: what, where, what is allowed, and how to mend it.
 *
 * @param code the rule that is broken; stable, and explained by {@link ProblemCode#explanation()}
 * @param place where, as a JSON Pointer (RFC 6901) into the document that describes the model or assessment, such as
 *     {@code /dimensions/0/indicators/3/weight}
 * @param message which thing, the rule, and what it was, in one English sentence
 * @param allowed the values allowed, where they can be listed; at most 20 of them
 * @param hint how to mend it, where that can be guessed
 */
public record Problem(ProblemCode code, String place, String message, List<String> allowed, Optional<String> hint)
        implements Serializable {

    /**
     * Copies the list.
     *
     * @param code the rule that is broken; stable, and explained by {@link ProblemCode#explanation()}
     * @param place where, as a JSON Pointer (RFC 6901) into the document that describes the model or assessment, such as {@code /dimensions/0/indicators/3/weight}
     * @param message which thing, the rule, and what it was, in one English sentence
     * @param allowed the values allowed, where they can be listed; at most 20 of them
     * @param hint how to mend it, where that can be guessed
     */
    public Problem {
        allowed = List.copyOf(allowed);
    }

    /** {@return place, message and hint in one line} */
    @Override
    public String toString() {
        return place + ": " + message + hint.map(text -> " (" + text + ")").orElse("");
    }

    private Object writeReplace() {
        return new Stored(code, place, message, allowed, hint.orElse(null));
    }

    /** What is serialized: an Optional cannot be. */
    private record Stored(
            ProblemCode code,
            String place,
            String message,
            List<String> allowed,
            @Nullable String hint) implements Serializable {

        private Object readResolve() {
            return new Problem(code, place, message, allowed, Optional.ofNullable(hint));
        }
    }
}

package io.github.groeipad.maturity.assessment;

import io.github.groeipad.maturity.internal.Visible;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Nobody knows the answer.
 *
 * @param comment a remark that goes with it
 * @param evidence what it rests on; may be empty
 */
public record Unknown(Optional<String> comment, List<Evidence> evidence) implements Response {

    /**
     * Checks the texts and copies the evidence.
     *
     * @param comment a remark that goes with it
     * @param evidence what it rests on; may be empty
     * @throws IllegalArgumentException if a text is blank
     */
    public Unknown {
        Visible.check("Unknown: comment", comment);
        evidence = List.copyOf(evidence);
    }

    @Override
    public Unknown withComment(String comment) {
        return new Unknown(Optional.of(comment), evidence);
    }

    @Override
    public Unknown withEvidence(Evidence... evidence) {
        return new Unknown(comment, List.of(evidence));
    }

    /** {@return the kind of response, without what people wrote} */
    @Override
    public String toString() {
        return "Unknown";
    }

    private Object writeReplace() {
        return new Stored(comment.orElse(null), evidence);
    }

    /** What is serialized: an Optional cannot be. */
    private record Stored(@Nullable String comment, List<Evidence> evidence) implements Serializable {

        private Object readResolve() {
            return new Unknown(Optional.ofNullable(comment), evidence);
        }
    }
}

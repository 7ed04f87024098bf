package io.github.groeipad.maturity.assessment;

import io.github.groeipad.maturity.internal.Visible;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The indicator does not apply to the subject.
 *
 * @param reason why it does not apply
 * @param comment a remark that goes with it
 * @param evidence what it rests on; may be empty
 */
public record NotApplicable(String reason, Optional<String> comment, List<Evidence> evidence) implements Response {

    /**
     * Checks the texts and copies the evidence.
     *
     * @param reason why it does not apply
     * @param comment a remark that goes with it
     * @param evidence what it rests on; may be empty
     * @throws IllegalArgumentException if a text is blank
     */
    public NotApplicable {
        Visible.check("Not applicable: reason", reason);
        Visible.check("Not applicable: comment", comment);
        evidence = List.copyOf(evidence);
    }

    @Override
    public NotApplicable withComment(String comment) {
        return new NotApplicable(reason, Optional.of(comment), evidence);
    }

    @Override
    public NotApplicable withEvidence(Evidence... evidence) {
        return new NotApplicable(reason, comment, List.of(evidence));
    }

    /** {@return the kind of response, without what people wrote} */
    @Override
    public String toString() {
        return "NotApplicable";
    }

    private Object writeReplace() {
        return new Stored(reason, comment.orElse(null), evidence);
    }

    /** What is serialized: an Optional cannot be. */
    private record Stored(String reason, @Nullable String comment, List<Evidence> evidence) implements Serializable {

        private Object readResolve() {
            return new NotApplicable(reason, Optional.ofNullable(comment), evidence);
        }
    }
}

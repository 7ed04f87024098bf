package io.github.groeipad.maturity.assessment;

import io.github.groeipad.maturity.internal.Visible;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An answer by an option of the indicator's scale.
 *
 * @param option the id of an option on the indicator's scale
 * @param comment a remark that goes with it
 * @param evidence what it rests on; may be empty
 */
public record Answered(String option, Optional<String> comment, List<Evidence> evidence) implements Response {

    /**
     * Checks the texts and copies the evidence.
     *
     * @param option the id of an option on the indicator's scale
     * @param comment a remark that goes with it
     * @param evidence what it rests on; may be empty
     * @throws IllegalArgumentException if a text is blank
     */
    public Answered {
        Visible.check("Answered: comment", comment);
        evidence = List.copyOf(evidence);
    }

    @Override
    public Answered withComment(String comment) {
        return new Answered(option, Optional.of(comment), evidence);
    }

    @Override
    public Answered withEvidence(Evidence... evidence) {
        return new Answered(option, comment, List.of(evidence));
    }

    /** {@return the option, without what people wrote beside it} */
    @Override
    public String toString() {
        return "Answered " + option;
    }

    private Object writeReplace() {
        return new Stored(option, comment.orElse(null), evidence);
    }

    /** What is serialized: an Optional cannot be. */
    private record Stored(String option, @Nullable String comment, List<Evidence> evidence) implements Serializable {

        private Object readResolve() {
            return new Answered(option, Optional.ofNullable(comment), evidence);
        }
    }
}

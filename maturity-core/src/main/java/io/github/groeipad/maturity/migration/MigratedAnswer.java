package io.github.groeipad.maturity.migration;

import java.util.Locale;
import java.util.Optional;

/**
 * What became of one answer, or of one indicator of the new model that no answer was for.
 *
 * @param outcome what became of it
 * @param from the id of the indicator in the old model; absent for an indicator that only the new one has
 * @param to the id of the indicator in the new model; absent where the answer was dropped
 * @param detail what changed, or why it was dropped or is open, in one English phrase
 */
public record MigratedAnswer(Outcome outcome, Optional<String> from, Optional<String> to, String detail) {

    /** What can become of an answer. */
    public enum Outcome {
        /** It is there as it was. */
        CARRIED,
        /** It is there under another indicator or option id. */
        MAPPED,
        /** It is not there any more. */
        DROPPED,
        /** The indicator of the new model has no answer. */
        OPEN;

        /** {@return the name used in documents, such as {@code "carried"}} */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

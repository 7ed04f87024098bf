package io.github.groeipad.maturity.migration;

import java.util.Locale;

/**
 * One difference between two models.
 *
 * @param effect what it means for answers and scores
 * @param place where, as a JSON Pointer into the document of the newer model, or of the older one for what was removed
 * @param description what changed, in one English sentence
 */
public record ModelEdit(Effect effect, String place, String description) {

    /** What a difference means, from harmless to breaking. */
    public enum Effect {
        /** Only what people read. */
        TEXT_ONLY,
        /** No number and no decision of scoring: order, display, effort, kind. */
        NEUTRAL,
        /** It can change a number or a decision, but every old answer still fits. */
        CHANGES_SCORES,
        /** Old answers may not fit: an indicator, option or scale is gone. */
        BREAKS_ANSWERS;

        /** {@return the name used in documents, such as {@code "text-only"}} */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

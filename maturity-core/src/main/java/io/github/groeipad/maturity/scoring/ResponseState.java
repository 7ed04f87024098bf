package io.github.groeipad.maturity.scoring;

import java.util.Locale;

/** What kind of response an indicator has. */
public enum ResponseState {
    /** An option of its scale. */
    ANSWERED,
    /** It does not apply to the subject. */
    NOT_APPLICABLE,
    /** Nobody knows. */
    UNKNOWN,
    /** There is no response. */
    UNANSWERED;

    /** {@return the name used in documents, such as {@code "not-applicable"}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return whether an answer is still to come: unknown or unanswered} */
    public boolean isOpen() {
        return this == UNKNOWN || this == UNANSWERED;
    }
}

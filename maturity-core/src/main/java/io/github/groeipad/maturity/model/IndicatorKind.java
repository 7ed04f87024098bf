package io.github.groeipad.maturity.model;

import java.util.Locale;

/** What sort of statement an indicator makes. It is for readers and questionnaires; no number depends on it. */
public enum IndicatorKind {
    /** Something that is so or not, which anyone can check. */
    FACT,
    /** Something that is counted or measured. */
    QUANTITY,
    /** Something that people find, which they may see differently. */
    PERCEPTION;

    /** {@return the name used in documents: {@code "fact"}, {@code "quantity"} or {@code "perception"}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

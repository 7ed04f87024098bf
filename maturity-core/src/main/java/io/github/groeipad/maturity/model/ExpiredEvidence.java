package io.github.groeipad.maturity.model;

import java.util.Locale;

/** What becomes of an answer one of whose pieces of evidence is past its last valid day. */
public enum ExpiredEvidence {
    /** The answer counts; that its evidence has expired is told. */
    FLAG,
    /** The answer counts as unknown. */
    UNKNOWN;

    /** {@return the name used in documents: {@code "flag"} or {@code "unknown"}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

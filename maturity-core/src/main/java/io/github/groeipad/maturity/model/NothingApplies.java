package io.github.groeipad.maturity.model;

import java.util.Locale;

/** What becomes of a criterion whose scope holds nothing that applies to the subject. */
public enum NothingApplies {
    /** The criterion is not met: a gate never passes on nothing. */
    FAIL,
    /** The criterion is met: what does not apply is not asked for. */
    EXEMPT;

    /** {@return the name used in documents: {@code "fail"} or {@code "exempt"}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

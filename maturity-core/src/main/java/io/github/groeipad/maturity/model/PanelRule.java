package io.github.groeipad.maturity.model;

import java.util.Locale;

/** How the answers of several respondents about one subject are combined into one value. */
public enum PanelRule {
    /** The exact mean of the options given. */
    MEAN,
    /** The lower median of the options given. */
    LOWER_MEDIAN,
    /** The lowest option given. */
    MINIMUM;

    /** {@return the name used in documents: {@code "mean"}, {@code "lower-median"} or {@code "minimum"}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

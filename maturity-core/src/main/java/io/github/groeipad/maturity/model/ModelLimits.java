package io.github.groeipad.maturity.model;

/** How large a model may be; far above what people fill in, far below what would stop a machine. */
final class ModelLimits {

    static final int INDICATORS = 10_000;
    static final int DIMENSIONS = 10_000;
    static final int DEPTH = 8;
    static final int PHASES = 100;
    static final int SCALES = 1_000;
    /** Per scale: a range from 0 to 100 in steps of 0.001. */
    static final int OPTIONS = 100_001;
    /** Over all scales. */
    static final int ALL_OPTIONS = 1_000_000;

    static final int TAGS_PER_INDICATOR = 100;
    static final int DISTINCT_TAGS = 1_000;
    static final int CRITERIA = 10_000;
    static final int CRITERION_DEPTH = 32;
    static final int DISPLAY_DECIMALS = 6;
    static final long LARGEST_NUMBER = 1_000_000;
    static final long LARGEST_VALUE = 1_000_000_000_000L;
    static final int DECIMALS = 6;

    private ModelLimits() {}
}

package io.github.groeipad.maturity.assess;

/** What the process tells the one who started it. */
final class ExitStatus {

    /** All was done. */
    static final int DONE = 0;

    /** Some assessments were rejected. */
    static final int SOME_REJECTED = 1;

    /** Nothing could be done. */
    static final int NOTHING_DONE = 2;

    private ExitStatus() {}
}

package io.github.groeipad.maturity.benchmarks;

import io.github.groeipad.maturity.scoring.BatchScorer;

/** How much of the rows is answered. */
public enum Answers {
    /** Every indicator is answered. */
    COMPLETE(0, 0, 0),
    /** Of 50 indicators three are unanswered, one is unknown and two do not apply, on average. */
    WITH_GAPS(0.06, 0.02, 0.04);

    private final double unanswered;
    private final double unknown;
    private final double notApplicable;

    Answers(double unanswered, double unknown, double notApplicable) {
        this.unanswered = unanswered;
        this.unknown = unknown;
        this.notApplicable = notApplicable;
    }

    /** The code of an indicator: what was drawn from 0 to 1 may put a gap in the place of its answer. */
    int gapOr(int answer, double drawn) {
        if (drawn < unanswered) {
            return BatchScorer.UNANSWERED;
        }
        if (drawn < unanswered + unknown) {
            return BatchScorer.UNKNOWN;
        }
        return drawn < unanswered + unknown + notApplicable ? BatchScorer.NOT_APPLICABLE : answer;
    }
}

package io.github.groeipad.maturity.testkit;

import java.util.Locale;

/**
 * The laws of scoring. A scoring that keeps them may still be wrong, but one that breaks them is.
 *
 * <p>Each law varies its trial as it needs, takes nothing from chance but what follows from the trial's seed, and depends on no
 * test engine.
 */
public enum Law {
    /** Every score, coverage and readiness lies in [0,1]; every position in [0,n]. */
    RANGE(1, "every score, coverage and readiness lies in [0,1]; every position in [0,n]"),
    /** Raising one answer never lowers a score, position, readiness or phase. */
    MONOTONICITY(2, "raising one answer never lowers a score, position, readiness or phase"),
    /**
     * Not applicable under {@code exclude} is neutral: scores, contributions and coverage equal those of the model without the
     * indicator. A custom aggregation does not owe it.
     */
    NEUTRALITY(
            3,
            "not applicable under exclude is neutral: scores, contributions and coverage equal those of the model without"
                    + " the indicator"),
    /** Unanswered is not zero under {@code exclude}, and is zero under {@code lowest}. */
    UNANSWERED(4, "unanswered is not zero under exclude, and is zero under lowest"),
    /** No score when nothing counts: never 0, 1 or NaN. */
    NOTHING_COUNTED(5, "no score when nothing counts: never 0, 1 or NaN"),
    /** Order of answers, indicators, dimensions and threads changes no number. */
    ORDER(6, "order of answers, indicators, dimensions and threads changes no number"),
    /**
     * Multiplying the weights of all indicators, or of all sibling dimensions, by one factor changes no number; multiplying
     * those of one dimension's indicators changes no score. A custom aggregation does not owe it.
     */
    WEIGHTS(
            7,
            "multiplying the weights of all indicators, or of all sibling dimensions, by one factor changes no number;"
                    + " multiplying those of one dimension's indicators changes no score"),
    /** Contributions add up exactly. */
    CONTRIBUTIONS(8, "contributions add up exactly"),
    /** Displayed values never cross a threshold that the exact value does not (for thresholds that the display can show). */
    DISPLAY(9, "displayed values never cross a threshold that the exact value does not"),
    /**
     * Bounds contain the result; they shrink (weakly) as open answers are filled in with options. A custom aggregation does
     * not owe the first half.
     */
    BOUNDS(10, "bounds contain the result; they shrink (weakly) as open answers are filled in with options"),
    /**
     * Locale and texts change no number; the fingerprint ignores them. The check changes the default locale while it scores,
     * and sets it back.
     */
    TEXTS(11, "locale and texts change no number; the fingerprint ignores them"),
    /**
     * Reading what was written gives an equal object; writing is byte-for-byte repeatable. Checked for the codecs that the
     * trial is given, and for Java serialization.
     */
    ROUND_TRIP(12, "reading what was written gives an equal object; writing is byte-for-byte repeatable"),
    /** Batch equals single, parallel equals sequential. The batch is checked where the trial has one. */
    BATCH(13, "batch equals single, parallel equals sequential"),
    /**
     * Reached phase implies readiness 1; the gates of all lower phases are met, and that of the next one is not. A dimension
     * that reaches a phase has its restricted gates met.
     */
    PHASE(
            14,
            "reached phase implies readiness 1; the gates of all lower phases are met; a dimension that reaches a phase has"
                    + " its restricted gates met");

    private final int number;
    private final String rule;

    Law(int number, String rule) {
        this.number = number;
        this.rule = rule;
    }

    /** {@return the number of the law in the scoring specification, 1 to 14} */
    public int number() {
        return number;
    }

    /** {@return the law in words} */
    public String rule() {
        return rule;
    }

    /** {@return the name of the law, such as {@code "monotonicity"}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Checks the law on a trial.
     *
     * @param trial what it is checked on
     * @throws LawViolation if the law is broken; it says how
     */
    public void check(Trial trial) {
        Examination examination = new Examination(this, trial);
        try {
            check(examination);
        } catch (RuntimeException failure) {
            throw examination.failed(failure);
        }
    }

    private void check(Examination examination) {
        switch (this) {
            case RANGE -> NumberChecks.range(examination);
            case MONOTONICITY -> AnswerChecks.monotonicity(examination);
            case NEUTRALITY -> AnswerChecks.neutrality(examination);
            case UNANSWERED -> AnswerChecks.unanswered(examination);
            case NOTHING_COUNTED -> NumberChecks.nothingCounted(examination);
            case ORDER -> InvarianceChecks.order(examination);
            case WEIGHTS -> InvarianceChecks.weights(examination);
            case CONTRIBUTIONS -> NumberChecks.contributions(examination);
            case DISPLAY -> NumberChecks.display(examination);
            case BOUNDS -> AnswerChecks.bounds(examination);
            case TEXTS -> InvarianceChecks.texts(examination);
            case ROUND_TRIP -> InvarianceChecks.roundTrip(examination);
            case BATCH -> InvarianceChecks.batch(examination);
            case PHASE -> PhaseCheck.phase(examination);
        }
    }
}

package io.github.groeipad.maturity.model;

import java.util.Locale;

/** What can be doubtful about a valid model. The {@link #id()} of each is stable across releases. */
public enum LintCode {
    /** A gate that the best answers do not meet. */
    GATE_UNREACHABLE(
            "With the highest option everywhere the gate is still not met, because an aggregation of your own stays below a"
                    + " threshold. Nobody can ever reach the phase, or a higher one."),
    /** A gate that follows from the gates below it. */
    GATE_IMPLIED(
            "Whoever meets the gates of the lower phases meets this gate too, so that nobody is ever in the phase right below."),
    /** A gate that asks less than a lower one of the same thing. */
    GATE_EASIER("On the same criterion a lower phase asks more. The criterion adds nothing to the higher gate."),
    /** A phase that no indicator is first expected in. */
    PHASE_WITHOUT_INDICATORS(
            "Other phases have indicators that are first expected in them and this one has none, so that the position counts it as"
                    + " fully done for everybody."),
    /** A weight that has no siblings to count beside. */
    WEIGHT_WITHOUT_EFFECT(
            "A weight only says how a part counts beside its siblings. An only child moves nothing by its weight, and a child of a"
                    + " minimum or maximum no score or position, but only how much its answers count in the coverage."),
    /** An indicator that no gate looks at. */
    INDICATOR_UNFELT("The phase does not depend on this indicator, whatever its answer; only scores do."),
    /** A threshold between two numbers that can be shown. */
    THRESHOLD_NOT_SHOWN(
            "Scores and shares are shown rounded down. A threshold that the display cannot show looks as if it were missed when it is just"
                    + " reached, or the other way round."),
    /** A text that lacks one of the model's languages. */
    TRANSLATION_MISSING(
            "Other texts of the model are there in this language; readers of it fall back to another here, or to an id where there"
                    + " is no text at all."),
    /** Efforts that say nothing. */
    EFFORTS_ALL_ONE(
            "Every indicator has effort 1, so that a plan takes all steps for equally hard. State efforts to get plans that fit.");

    private final String explanation;

    LintCode(String explanation) {
        this.explanation = explanation;
    }

    /** {@return the stable name, such as {@code "gate-implied"}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return why it is doubtful, in English} */
    public String explanation() {
        return explanation;
    }
}

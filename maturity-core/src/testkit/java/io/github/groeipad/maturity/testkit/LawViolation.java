package io.github.groeipad.maturity.testkit;

/** A law that a way of scoring breaks, with an example that shows it. */
public final class LawViolation extends AssertionError {

    private static final long serialVersionUID = 1L;

    private final Law law;
    private final String reason;

    LawViolation(Law law, String reason, String example, Throwable cause) {
        super("Law " + law.number() + " (" + law.rule() + "): " + reason + "\n" + example, cause);
        this.law = law;
        this.reason = reason;
    }

    /** {@return the law that is broken} */
    public Law law() {
        return law;
    }

    /** {@return what was found, without the example} */
    public String reason() {
        return reason;
    }
}

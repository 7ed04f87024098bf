package io.github.groeipad.maturity.model;

/**
 * Something doubtful about a valid model.
 *
 * @param code what is doubtful; explained by {@link LintCode#explanation()}
 * @param place where, as a JSON Pointer (RFC 6901) into the document that describes the model
 * @param message which thing and what about it, in one English sentence
 * @param hint what to do about it
 */
public record LintFinding(LintCode code, String place, String message, String hint) {

    /** {@return place, message and hint in one line} */
    @Override
    public String toString() {
        return place + ": " + message + " (" + hint + ")";
    }
}

package io.github.groeipad.maturity.internal;

/**
 * Responses that are held as a row of codes as well, in the order of a model's indicators, so that whoever scores with that
 * model need not look up what they name.
 */
public interface CodedResponses {

    /** The code of an indicator without a response; options have the codes from 0 on. */
    int UNANSWERED = -1;

    /** The code of an indicator whose answer nobody knows. */
    int UNKNOWN = -2;

    /** The code of an indicator that does not apply. */
    int NOT_APPLICABLE = -3;

    /**
     * {@return whether there are codes, they say all that counts on any day, and they are those of this very model}
     *
     * @param model a model
     */
    boolean areOf(Object model);

    /**
     * Writes the codes.
     *
     * @param row where they are written to
     * @param offset where in it they begin
     */
    void copyTo(int[] row, int offset);
}

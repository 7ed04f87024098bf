package io.github.groeipad.maturity.json;

/**
 * Is told how the scoring of a stream goes on: of each bad line, and how far it is. All calls are made on the thread of the
 * caller, in the order of the lines. What it throws ends the run.
 */
public interface LineWatcher {

    /**
     * A line was rejected.
     *
     * @param line its number, and everything that is wrong with it
     */
    default void rejected(AssessmentLine line) {}

    /**
     * Some more lines were scored or rejected, and their results taken. Called after each block of lines, so many times a second.
     *
     * @param soFar what became of all lines so far
     */
    default void progress(LineTally soFar) {}
}

package io.github.groeipad.maturity.scoring;

/** Is told how the scoring of many rows goes on, on the thread of the caller. What it throws ends the run. */
@FunctionalInterface
public interface RowWatcher {

    /**
     * The results of some more rows were taken. Called after each block of rows, so many times a second.
     *
     * @param soFar what became of all rows so far
     */
    void progress(RowTally soFar);
}

package io.github.groeipad.maturity.json;

import java.io.IOException;

/** Takes the results of lines, block by block and in order: what {@link LineScorer} hands them to. */
@FunctionalInterface
public interface LineSink {

    /**
     * Takes the results of some lines, on the thread of the caller.
     *
     * @param lines one line or more that was scored; the object is used again afterwards
     * @throws IOException if they cannot be taken
     */
    void accept(ScoredLines lines) throws IOException;
}

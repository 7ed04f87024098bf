package io.github.groeipad.maturity.json;

import java.io.IOException;
import java.util.Iterator;

/**
 * The assessments of a stream of JSON Lines, read one at a time in bounded memory. For one thread.
 *
 * <p>A line ends at a line feed, and only there; a carriage return before it is white space. What follows the last line feed
 * is a line unless it is empty. A line without an assessment, be it blank, too long or not valid, is a bad line: it costs
 * that line and no other. So the lines read are the lines with an assessment and the bad ones; nothing is skipped silently.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class AssessmentLines implements Iterator<AssessmentLine>, AutoCloseable {

    AssessmentLines() {}

    /**
     * {@return whether there is another line}
     *
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    @Override
    public boolean hasNext() {
        throw notYet();
    }

    /**
     * {@return the next line, good or bad}
     *
     * @throws java.util.NoSuchElementException if there is none
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    @Override
    public AssessmentLine next() {
        throw notYet();
    }

    /**
     * Closes the stream.
     *
     * @throws IOException if the stream cannot be closed
     */
    @Override
    public void close() throws IOException {
        throw notYet();
    }

    private static UnsupportedOperationException notYet() {
        return new UnsupportedOperationException();
    }
}

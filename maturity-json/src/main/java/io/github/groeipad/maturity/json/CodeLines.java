package io.github.groeipad.maturity.json;

import java.io.IOException;

/**
 * The assessments of a stream of JSON Lines as rows of option codes, read in chunks in bounded memory. For one thread.
 *
 * <p>Lines are told apart as {@link AssessmentLines} does. Each line either gives a row or is rejected:
 * {@code linesRead() == linesAccepted() + linesRejected()}.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class CodeLines implements AutoCloseable {

    CodeLines() {}

    /**
     * Reads on until some rows are full or the stream ends.
     *
     * @param codes receives the rows, one after the other
     * @param rows how many rows are wanted, 1 or more
     * @param lineNumbers receives the number of the line of each row, 1 for the first; of length 0 if they are not wanted
     * @return how many rows were filled; fewer than wanted only at the end of the stream, 0 after it
     * @throws IOException if the stream cannot be read
     * @throws IllegalArgumentException if an array is too short
     */
    public int next(int[] codes, int rows, long[] lineNumbers) throws IOException {
        throw notYet();
    }

    /** {@return how many lines were read so far} */
    public long linesRead() {
        throw notYet();
    }

    /** {@return how many lines gave a row so far} */
    public long linesAccepted() {
        throw notYet();
    }

    /** {@return how many lines were rejected so far} */
    public long linesRejected() {
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

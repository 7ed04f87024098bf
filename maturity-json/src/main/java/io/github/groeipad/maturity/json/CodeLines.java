package io.github.groeipad.maturity.json;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The assessments of a stream of JSON Lines as rows of option codes, read in chunks in bounded memory. For one thread.
 *
 * <p>Lines are told apart as {@link AssessmentLines} does. Each line either gives a row or is rejected:
 * {@code linesRead() == linesAccepted() + linesRejected()}.
 */
public final class CodeLines implements AutoCloseable {

    private final CodeReader reader;
    private final LineReader lines;
    private final Consumer<AssessmentLine> listener;
    private long accepted;
    private long rejected;

    CodeLines(CodeReader reader, LineReader lines, Consumer<AssessmentLine> listener) {
        this.reader = reader;
        this.lines = lines;
        this.listener = listener;
    }

    /**
     * Reads on until some rows are full or the stream ends.
     *
     * @param codes receives the rows, one after the other
     * @param rows how many rows are wanted, 1 or more
     * @param lineNumbers receives the number of the line of each row, 1 for the first; of length 0 if they are not wanted
     * @return how many rows were filled; fewer than wanted only at the end of the stream, 0 after it
     * @throws IOException if the stream cannot be read
     * @throws IllegalArgumentException if no row is wanted or an array is too short
     */
    public int next(int[] codes, int rows, long[] lineNumbers) throws IOException {
        int length = reader.rowLength();
        if (rows < 1 || codes.length / length < rows || (lineNumbers.length > 0 && lineNumbers.length < rows)) {
            throw new IllegalArgumentException("Code lines: rows must be 1 or more and fit the arrays, but were " + rows
                    + " with arrays of " + codes.length + " and " + lineNumbers.length);
        }
        int filled = 0;
        while (filled < rows && lines.next()) {
            if (fill(codes, filled * length)) {
                if (lineNumbers.length > 0) {
                    lineNumbers[filled] = lines.number();
                }
                filled++;
            }
        }
        return filled;
    }

    private boolean fill(int[] codes, int offset) {
        try {
            reader.read(lines, codes, offset);
            accepted++;
            return true;
        } catch (UnreadableDocumentException bad) {
            rejected++;
            listener.accept(new AssessmentLine(lines.number(), Optional.empty(), bad.problems()));
            return false;
        }
    }

    /** {@return how many lines were read so far} */
    public long linesRead() {
        return accepted + rejected;
    }

    /** {@return how many lines gave a row so far} */
    public long linesAccepted() {
        return accepted;
    }

    /** {@return how many lines were rejected so far} */
    public long linesRejected() {
        return rejected;
    }

    /**
     * Closes the stream.
     *
     * @throws IOException if the stream cannot be closed
     */
    @Override
    public void close() throws IOException {
        lines.close();
    }
}

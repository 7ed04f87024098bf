package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.model.MaturityModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The assessments of a stream of JSON Lines, read one at a time in bounded memory. For one thread.
 *
 * <p>A line ends at a line feed, and only there; a carriage return before it is white space. What follows the last line feed
 * is a line unless it is empty. A line without an assessment, be it blank, too long or not valid, is a bad line: it costs
 * that line and no other. So the lines read are the lines with an assessment and the bad ones; nothing is skipped silently.
 */
public final class AssessmentLines implements Iterator<AssessmentLine>, AutoCloseable {

    private final MaturityJson json;
    private final LineReader lines;
    private final @Nullable MaturityModel model;
    private boolean isAhead;
    private boolean hasLine;

    AssessmentLines(MaturityJson json, LineReader lines, @Nullable MaturityModel model) {
        this.json = json;
        this.lines = lines;
        this.model = model;
    }

    /**
     * {@return whether there is another line}
     *
     * @throws UncheckedIOException if the stream cannot be read
     */
    @Override
    public boolean hasNext() {
        if (!isAhead) {
            try {
                hasLine = lines.next();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            isAhead = true;
        }
        return hasLine;
    }

    /**
     * {@return the next line, good or bad}
     *
     * @throws NoSuchElementException if there is none
     * @throws UncheckedIOException if the stream cannot be read
     */
    @Override
    public AssessmentLine next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        isAhead = false;
        try {
            Assessment assessment = json.readLine(lines.line(), model);
            return new AssessmentLine(lines.number(), Optional.of(assessment), List.of());
        } catch (UnreadableDocumentException bad) {
            return new AssessmentLine(lines.number(), Optional.empty(), bad.problems());
        }
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

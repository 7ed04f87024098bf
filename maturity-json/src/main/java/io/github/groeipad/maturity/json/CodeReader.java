package io.github.groeipad.maturity.json;

import java.io.InputStream;
import java.util.function.Consumer;

/**
 * Reads assessments of one model as rows of option codes, the input of
 * {@link io.github.groeipad.maturity.scoring.BatchScorer}, without building an assessment. For one thread.
 *
 * <p>It accepts what {@link MaturityJson#readAssessment(byte[], io.github.groeipad.maturity.model.MaturityModel)} accepts and
 * refuses what that refuses, with the same problems.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class CodeReader {

    CodeReader() {}

    /** {@return how many codes a row has: the number of indicators of the model} */
    public int rowLength() {
        throw notYet();
    }

    /**
     * Reads one assessment as a row of codes.
     *
     * @param document the bytes of the document
     * @param codes where the row is written to
     * @param offset where in {@code codes} the row begins
     * @throws UnreadableDocumentException if it is not an assessment or does not fit the model; it names every problem, and
     *     what the row holds then is undefined
     * @throws IndexOutOfBoundsException if the row does not fit into {@code codes}
     */
    public void read(byte[] document, int[] codes, int offset) {
        throw notYet();
    }

    /**
     * {@return the rows of a stream of JSON Lines, to be read in chunks}
     *
     * @param lines the stream; {@link CodeLines#close()} closes it
     * @param rejected is given each bad line, in the order of the lines
     */
    public CodeLines lines(InputStream lines, Consumer<AssessmentLine> rejected) {
        throw notYet();
    }

    private static UnsupportedOperationException notYet() {
        return new UnsupportedOperationException();
    }
}

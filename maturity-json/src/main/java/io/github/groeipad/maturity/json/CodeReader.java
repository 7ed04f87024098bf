package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.assessment.Answered;
import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.NotApplicable;
import io.github.groeipad.maturity.assessment.Response;
import io.github.groeipad.maturity.model.ExpiredEvidence;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.BatchScorer;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Reads assessments of one model as rows of option codes, the input of
 * {@link io.github.groeipad.maturity.scoring.BatchScorer}, without building an assessment. For one thread.
 *
 * <p>It accepts what {@link MaturityJson#readAssessment(byte[], io.github.groeipad.maturity.model.MaturityModel)} accepts and
 * refuses what that refuses, with the same problems.
 */
public final class CodeReader {

    private final MaturityJson json;
    private final MaturityModel model;
    private final CodeScanner scanner;

    CodeReader(MaturityJson json, MaturityModel model) {
        this.json = json;
        this.model = model;
        this.scanner = new CodeScanner(model);
    }

    /** {@return how many codes a row has: the number of indicators of the model} */
    public int rowLength() {
        return model.indicators().size();
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
        Objects.checkFromIndexSize(offset, rowLength(), codes.length);
        if (!json.source().isDocument(document.length) || !scanner.scan(document, 0, document.length, codes, offset)) {
            encode(json.readAssessment(document, model), codes, offset);
        }
    }

    /**
     * {@return the rows of a stream of JSON Lines, to be read in chunks}
     *
     * @param lines the stream; {@link CodeLines#close()} closes it
     * @param rejected is given each bad line, in the order of the lines
     */
    public CodeLines lines(InputStream lines, Consumer<AssessmentLine> rejected) {
        return new CodeLines(this, json.source().lines(lines), rejected);
    }

    /** Reads the current line of a stream. */
    void read(LineReader lines, int[] codes, int offset) {
        if (lines.isTooLong() || !scanner.scan(lines.bytes(), lines.start(), lines.end(), codes, offset)) {
            encode(json.readLine(lines.line(), model), codes, offset);
        }
    }

    private void encode(Assessment assessment, int[] codes, int offset) {
        int at = offset;
        for (Indicator indicator : model.indicators()) {
            Response response = assessment.response(indicator.id()).orElse(null);
            codes[at++] = response == null ? BatchScorer.UNANSWERED : code(indicator, response, assessment.date());
        }
    }

    private int code(Indicator indicator, Response response, LocalDate date) {
        if (response instanceof Answered answered) {
            boolean lapses = model.scoring().expiredEvidence() == ExpiredEvidence.UNKNOWN;
            return lapses && answered.isExpiredOn(date)
                    ? BatchScorer.UNKNOWN
                    : model.scaleOf(indicator).positionOf(answered.option());
        }
        return response instanceof NotApplicable ? BatchScorer.NOT_APPLICABLE : BatchScorer.UNKNOWN;
    }
}

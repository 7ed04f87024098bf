package io.github.groeipad.maturity.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Takes in documents and lines, up to a length.
 *
 * @param maximumDocumentBytes how long a document may be
 * @param maximumLineBytes how long a line may be, without its line feed
 */
record DocumentSource(int maximumDocumentBytes, int maximumLineBytes) {

    /** The content of a document. Does not come back if it is no JSON. */
    Node root(byte[] document, Findings findings) {
        if (!isDocument(document.length)) {
            throw tooLong("the document", maximumDocumentBytes, 1, findings);
        }
        return DocumentText.read(document, 0, document.length, 1, findings);
    }

    /** The content of a line. Does not come back if it is no JSON. */
    Node root(Line line, Findings findings) {
        if (line.isTooLong()) {
            throw tooLong("the line", maximumLineBytes, line.number(), findings);
        }
        return DocumentText.read(line.bytes(), line.start(), line.end(), line.number(), findings);
    }

    /** Whether a document is not too long. */
    boolean isDocument(int length) {
        return length <= maximumDocumentBytes;
    }

    /** At most one byte more than allowed. */
    byte[] bytes(Path document) throws IOException {
        try (InputStream in = Files.newInputStream(document)) {
            return bytes(in);
        }
    }

    /** At most one byte more than allowed. */
    byte[] bytes(InputStream document) throws IOException {
        return document.readNBytes(maximumDocumentBytes + 1);
    }

    LineReader lines(InputStream lines) {
        return new LineReader(lines, maximumLineBytes);
    }

    private static UnreadableDocumentException tooLong(String what, int maximum, long line, Findings findings) {
        findings.add(
                JsonProblemCode.TOO_LONG.id(),
                "",
                line,
                1,
                what + " must have at most " + maximum + " bytes, but had more",
                "more than " + maximum + " bytes",
                List.of(),
                Optional.empty());
        return findings.refusal();
    }
}

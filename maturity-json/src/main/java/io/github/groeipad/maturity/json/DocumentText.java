package io.github.groeipad.maturity.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** From the bytes of a document to its tree. */
final class DocumentText {

    /** Sizes are limited by the number of bytes alone, depth and numbers where they are read. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private DocumentText() {}

    /** Reads the one value that the bytes hold. Does not come back if they hold anything else. */
    static Node read(byte[] bytes, int from, int to, long firstLine, Findings findings) {
        checkEncoding(bytes, from, to, firstLine, findings);
        char[] text = new String(bytes, from, to - from, StandardCharsets.UTF_8).toCharArray();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text, 0, text.length)) {
            if (parser.nextToken() != null) {
                Node root = TreeReader.read(parser, new TextPositions(text, firstLine), findings);
                if (parser.nextToken() == null) {
                    return root;
                }
            }
            throw refusal(text, firstLine, findings, text.length);
        } catch (JacksonException notJson) {
            throw refusal(text, firstLine, findings, offsetOf(notJson, text.length));
        }
    }

    private static int offsetOf(JacksonException notJson, int length) {
        long offset = notJson.getLocation() == null ? 0 : notJson.getLocation().getCharOffset();
        return (int) Math.max(0, Math.min(offset, length));
    }

    private static void checkEncoding(byte[] bytes, int from, int to, long firstLine, Findings findings) {
        boolean utf16 = to - from >= 2
                && (bytes[from] == 0
                        || bytes[from + 1] == 0
                        || (bytes[from] == (byte) 0xFE && bytes[from + 1] == (byte) 0xFF)
                        || (bytes[from] == (byte) 0xFF && bytes[from + 1] == (byte) 0xFE));
        int fault = utf16 ? from : Utf8.firstFault(bytes, from, to);
        if (fault >= 0) {
            TextPositions positions = positionsAt(bytes, from, fault, firstLine);
            String found = utf16 ? "UTF-16 or UTF-32" : Utf8.nameOfFault(bytes, fault, to);
            findings.add(
                    JsonProblemCode.NOT_UTF_8.id(),
                    "",
                    positions.line(),
                    positions.column(),
                    "the document must be UTF-8, but was " + found + " (" + Utf8.hex(bytes, fault, to) + ")",
                    Utf8.hex(bytes, fault, to),
                    List.of(),
                    Optional.of("save the document as UTF-8 without a byte order mark"));
            throw findings.refusal();
        }
        if (to - from >= 3
                && bytes[from] == (byte) 0xEF
                && bytes[from + 1] == (byte) 0xBB
                && bytes[from + 2] == (byte) 0xBF) {
            findings.add(
                    JsonProblemCode.BYTE_ORDER_MARK.id(),
                    "",
                    firstLine,
                    1,
                    "the document must not begin with a byte order mark, but did",
                    "EF BB BF",
                    List.of(),
                    Optional.of("save the document as UTF-8 without a byte order mark"));
            throw findings.refusal();
        }
    }

    private static TextPositions positionsAt(byte[] bytes, int from, int fault, long firstLine) {
        char[] before = new String(bytes, from, fault - from, StandardCharsets.UTF_8).toCharArray();
        TextPositions positions = new TextPositions(before, firstLine);
        positions.advance(before.length);
        return positions;
    }

    private static UnreadableDocumentException refusal(
            char[] text, long firstLine, Findings findings, int offsetOfJackson) {
        SyntaxFault fault = SyntaxFault.in(text, offsetOfJackson);
        TextPositions positions = new TextPositions(text, firstLine);
        positions.advance(fault.offset());
        findings.add(
                fault.code().id(),
                "",
                positions.line(),
                positions.column(),
                fault.rule() + ", but was " + fault.found(),
                fault.found(),
                List.of(),
                fault.hint());
        return findings.refusal();
    }
}

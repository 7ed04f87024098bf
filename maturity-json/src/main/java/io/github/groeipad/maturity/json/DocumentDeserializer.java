package io.github.groeipad.maturity.json;

import java.util.function.BiFunction;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads a value for a mapper as a document reader does. */
final class DocumentDeserializer<T> extends ValueDeserializer<T> {

    private final MaturityJson json;
    private final BiFunction<Node, Findings, T> reader;

    DocumentDeserializer(MaturityJson json, BiFunction<Node, Findings, T> reader) {
        this.json = json;
        this.reader = reader;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        Findings findings = json.findings();
        try {
            return reader.apply(TreeReader.read(parser, new ParserPositions(), findings), findings);
        } catch (UnreadableDocumentException refused) {
            throw DatabindException.from(parser, refused.getMessage(), refused);
        }
    }

    /** Places as the parser tells them; 0 where it knows none, as one that goes through a tree. */
    private static final class ParserPositions implements TreeReader.Positions {

        private long line;
        private int column;

        @Override
        public void advance(JsonParser parser) {
            TokenStreamLocation location = parser.currentTokenLocation();
            line = Math.max(0, location.getLineNr());
            column = Math.max(0, location.getColumnNr());
        }

        @Override
        public long line() {
            return line;
        }

        @Override
        public int column() {
            return column;
        }
    }
}

package io.github.groeipad.maturity.json;

import tools.jackson.core.JsonParser;

/** Counts lines, which end at line feeds, and columns in characters (code points) while going through a text once. */
final class TextPositions implements TreeReader.Positions {

    private final char[] text;
    private int offset;
    private long line;
    private int column = 1;

    TextPositions(char[] text, long firstLine) {
        this.text = text;
        this.line = firstLine;
    }

    @Override
    public void advance(JsonParser parser) {
        advance((int) parser.currentTokenLocation().getCharOffset());
    }

    /** Moves on to an offset that is not before the current one. */
    void advance(int to) {
        while (offset < to) {
            char unit = text[offset++];
            if (unit == '\n') {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(unit)) {
                column++;
            }
        }
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

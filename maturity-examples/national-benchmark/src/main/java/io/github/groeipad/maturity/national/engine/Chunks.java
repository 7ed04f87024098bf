package io.github.groeipad.maturity.national.engine;

import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBReadableVector;

/** The rows that DuckDB hands over at a time: the number of the cell, and then a column of codes for each indicator. */
final class Chunks {

    /** How many rows a chunk has at most. */
    static final int ROWS = 2048;

    private static final byte UNANSWERED = -1;

    private Chunks() {}

    /** Turns the columns into rows of codes. */
    static void copy(DuckDBDataChunkReader chunk, int[] codes) {
        int rows = (int) chunk.rowCount();
        int indicators = (int) chunk.columnCount() - 1;
        for (int i = 0; i < indicators; i++) {
            DuckDBReadableVector column = chunk.vector(i + 1L);
            int at = i;
            for (int row = 0; row < rows; row++) {
                codes[at] = column.getByte(row, UNANSWERED);
                at += indicators;
            }
        }
    }
}

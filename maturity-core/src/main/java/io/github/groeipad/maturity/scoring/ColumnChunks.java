package io.github.groeipad.maturity.scoring;

import java.io.IOException;

/** The rows of chunks of columns, which need not end where a block of rows does. */
final class ColumnChunks implements RowSource {

    private final ColumnSource chunks;
    private RowsInMemory chunk = RowsInMemory.none();
    private boolean isEnded;

    ColumnChunks(ColumnSource chunks) {
        this.chunks = chunks;
    }

    @Override
    public int read(int[] codes, int rows) throws IOException {
        int read = 0;
        while (read < rows && !isEnded) {
            int count = chunk.read(codes, read, rows - read);
            read += count;
            if (count == 0) {
                advance();
            }
        }
        return read;
    }

    private void advance() throws IOException {
        chunks.next().ifPresentOrElse(next -> chunk = RowsInMemory.ofColumns(next), () -> isEnded = true);
    }
}

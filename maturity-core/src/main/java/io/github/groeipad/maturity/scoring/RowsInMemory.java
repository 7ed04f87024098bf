package io.github.groeipad.maturity.scoring;

import java.util.function.IntUnaryOperator;

/** Rows that are all there, handed out from the first to the last. */
final class RowsInMemory implements RowSource {

    private final int size;
    private final int rowLength;
    private final Copy copy;
    private int next;

    private RowsInMemory(int size, int rowLength, Copy copy) {
        this.size = size;
        this.rowLength = rowLength;
        this.copy = copy;
    }

    /** Copies some rows to an array, the first of them to a row of it. */
    @FunctionalInterface
    interface Copy {
        void rows(int first, int[] codes, int at, int count);
    }

    static RowsInMemory none() {
        return new RowsInMemory(0, 0, (first, codes, at, count) -> {});
    }

    static RowsInMemory ofRows(int[] rows, int rowLength) {
        return new RowsInMemory(
                rows.length / rowLength,
                rowLength,
                (first, codes, at, count) ->
                        System.arraycopy(rows, first * rowLength, codes, at * rowLength, count * rowLength));
    }

    static RowsInMemory ofColumns(byte[]... columns) {
        return new RowsInMemory(
                length(columns.length, i -> columns[i].length), columns.length, (first, codes, at, count) -> {
                    for (int i = 0; i < columns.length; i++) {
                        byte[] column = columns[i];
                        for (int row = 0; row < count; row++) {
                            codes[(at + row) * columns.length + i] = column[first + row];
                        }
                    }
                });
    }

    static RowsInMemory ofColumns(int[]... columns) {
        return new RowsInMemory(
                length(columns.length, i -> columns[i].length), columns.length, (first, codes, at, count) -> {
                    for (int i = 0; i < columns.length; i++) {
                        int[] column = columns[i];
                        for (int row = 0; row < count; row++) {
                            codes[(at + row) * columns.length + i] = column[first + row];
                        }
                    }
                });
    }

    /** How long all columns are. */
    private static int length(int columns, IntUnaryOperator lengthOf) {
        if (columns == 0) {
            throw new IllegalArgumentException("Row source: columns must be 1 or more, but were 0");
        }
        int length = lengthOf.applyAsInt(0);
        for (int i = 1; i < columns; i++) {
            if (lengthOf.applyAsInt(i) != length) {
                throw new IllegalArgumentException("Row source: columns must be of one length, but were " + length
                        + " and " + lengthOf.applyAsInt(i));
            }
        }
        return length;
    }

    @Override
    public int read(int[] codes, int rows) {
        return read(codes, 0, rows);
    }

    /** Reads the next rows to some place of an array that has room for just these rows behind that place. */
    int read(int[] codes, int at, int rows) {
        int count = Math.min(rows, size - next);
        if (count > 0 && codes.length != (long) (at + rows) * rowLength) {
            throw new IllegalArgumentException("Row source: rows must have " + codes.length / (at + rows)
                    + " codes, one for each indicator of the model, but have " + rowLength);
        }
        copy.rows(next, codes, at, count);
        next += count;
        return count;
    }
}

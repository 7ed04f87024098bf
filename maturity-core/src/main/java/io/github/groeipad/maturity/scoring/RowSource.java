package io.github.groeipad.maturity.scoring;

import java.io.IOException;

/** Where rows of option codes come from, block by block: what {@link ParallelScorer} reads. */
@FunctionalInterface
public interface RowSource {

    /**
     * Reads the next rows.
     *
     * @param codes receives the rows, one after the other
     * @param rows how many rows there is room for, 1 or more
     * @return how many rows were read, 0 if there are no more
     * @throws IOException if they cannot be read
     */
    int read(int[] codes, int rows) throws IOException;

    /**
     * {@return the rows of an array, one after the other}
     *
     * @param rows rows of option codes
     * @param rowLength how many codes a row has, 1 or more
     * @throws IllegalArgumentException if the array does not hold whole rows
     */
    static RowSource of(int[] rows, int rowLength) {
        if (rowLength < 1 || rows.length % rowLength != 0) {
            throw new IllegalArgumentException(
                    "Row source: codes must be whole rows of " + rowLength + ", but were " + rows.length);
        }
        return new RowsInMemory(
                rows.length / rowLength,
                (first, codes, count) -> System.arraycopy(rows, first * rowLength, codes, 0, count * rowLength));
    }

    /**
     * {@return the rows of columns, one column per indicator in model order}
     *
     * @param columns per indicator the option codes of all rows, 1 column or more
     * @throws IllegalArgumentException if there is no column, or they are not of one length
     */
    static RowSource ofColumns(byte[]... columns) {
        for (byte[] column : columns) {
            if (column.length != columns[0].length) {
                throw new IllegalArgumentException("Row source: columns must be of one length, but were "
                        + columns[0].length + " and " + column.length);
            }
        }
        if (columns.length == 0) {
            throw new IllegalArgumentException("Row source: columns must be 1 or more, but were 0");
        }
        byte[][] own = columns.clone();
        return new RowsInMemory(columns[0].length, (first, codes, count) -> {
            for (int i = 0; i < own.length; i++) {
                byte[] column = own[i];
                for (int row = 0; row < count; row++) {
                    codes[row * own.length + i] = column[first + row];
                }
            }
        });
    }
}

package io.github.groeipad.maturity.scoring;

import java.io.IOException;

/** Where rows of option codes come from, block by block: what {@link ParallelScorer} reads. */
@FunctionalInterface
public interface RowSource {

    /**
     * Reads the next rows.
     *
     * @param codes receives the rows, one after the other; it has room for just so many rows as are wanted, each with a code for
     *     each indicator of the model
     * @param rows how many rows are wanted at most, 1 or more
     * @return how many rows were read, 0 if there are no more
     * @throws IOException if they cannot be read
     * @throws IllegalArgumentException if its rows have more or fewer codes than the model has indicators
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
        return RowsInMemory.ofRows(rows, rowLength);
    }

    /**
     * {@return the rows of columns, one column per indicator in model order}
     *
     * @param columns per indicator the option codes of all rows, 1 column or more
     * @throws IllegalArgumentException if there is no column, or they are not of one length
     */
    static RowSource ofColumns(byte[]... columns) {
        return RowsInMemory.ofColumns(columns.clone());
    }

    /**
     * {@return the rows of columns, one column per indicator in model order}
     *
     * @param columns per indicator the option codes of all rows, 1 column or more
     * @throws IllegalArgumentException if there is no column, or they are not of one length
     */
    static RowSource ofColumns(int[]... columns) {
        return RowsInMemory.ofColumns(columns.clone());
    }

    /**
     * {@return the rows of columns that come in chunks, as a columnar database hands them over}
     *
     * @param chunks where the chunks come from; asked for the next one when all rows of the last one were read, so that it may use
     *     the same arrays again
     */
    static RowSource ofColumns(ColumnSource chunks) {
        return new ColumnChunks(chunks);
    }
}

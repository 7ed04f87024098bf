package io.github.groeipad.maturity.scoring;

import java.util.Arrays;

/** Sums up the cells of some rows: some columns of all rows at a time. For one thread. */
final class FastSums {

    private final FastLayout layout;
    /** Not 0 where a row has a code that is beyond its table. */
    private final long[] strange = new long[FastBlock.ROWS];

    FastSums(FastLayout layout) {
        this.layout = layout;
    }

    /** Begins other rows. */
    void reset() {
        Arrays.fill(strange, 0);
    }

    /** Makes the places of rows negative that have a code beyond its table. */
    void rule(long[] regular) {
        for (int row = 0; row < strange.length; row++) {
            regular[row] |= strange[row] | -strange[row];
        }
    }

    /** Writes the packed sums of a cell for each row; those of a row with a strange code mean nothing. */
    void add(int[] codes, int offset, int rows, int cell, long[] sums) {
        Arrays.fill(sums, 0);
        long[] plain = layout.plainTable[cell];
        if (plain.length == 0) {
            for (int position = layout.cellStart[cell]; position < layout.cellStart[cell + 1]; position++) {
                addOne(codes, offset + layout.column[position], rows, layout.packed[position], sums);
            }
            return;
        }
        int to = layout.plainTo[cell];
        int column = layout.plainFrom[cell];
        for (; column + 5 <= to; column += 5) {
            addFive(codes, offset + column, rows, plain, sums);
        }
        for (; column < to; column++) {
            addOne(codes, offset + column, rows, plain, sums);
        }
    }

    private void addOne(int[] codes, int first, int rows, long[] table, long[] sums) {
        int mask = table.length - 1;
        int place = first;
        for (int row = 0; row < rows; row++) {
            int entry = CodeTable.entry(codes[place]);
            sums[row] += table[entry & mask];
            strange[row] |= entry & ~mask;
            place += layout.column.length;
        }
    }

    /** Five columns with one table, side by side, since each turn has a price of its own. */
    private void addFive(int[] codes, int first, int rows, long[] table, long[] sums) {
        int mask = table.length - 1;
        int place = first;
        int distance = layout.column.length;
        for (int row = 0; row < rows; row++) {
            int a = CodeTable.entry(codes[place]);
            int b = CodeTable.entry(codes[place + 1]);
            int c = CodeTable.entry(codes[place + 2]);
            int d = CodeTable.entry(codes[place + 3]);
            int e = CodeTable.entry(codes[place + 4]);
            sums[row] += table[a & mask] + table[b & mask] + table[c & mask] + table[d & mask] + table[e & mask];
            strange[row] |= (a | b | c | d | e) & ~mask;
            place += distance;
        }
    }
}

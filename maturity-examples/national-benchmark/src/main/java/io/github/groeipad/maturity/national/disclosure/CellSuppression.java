package io.github.groeipad.maturity.national.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Hides cells of a table of sizes so that its published sums cannot undo it.
 *
 * <p>Published are the sizes of the cells that are not hidden, the sums of rows and columns that are not hidden, and the sum of all.
 * After this, no reader can tell of any hidden cell that it has fewer than k: with all that is published, k or more is possible
 * just as well. So nobody finds a small cell as the rest of a row, of a column, or of any combination of these.
 *
 * <p>The largest size that a hidden cell can have for all that is published is a maximum flow ({@link HiddenCells}). Where that is
 * below k, what limits it is a cut; the smallest cell that widens the cut is hidden too, until no cell is limited so.
 */
public final class CellSuppression {

    private CellSuppression() {}

    /**
     * {@return which cells to hide, by row and column}
     *
     * @param sizes the sizes of all cells, by row and column; 0 where there is nobody
     * @param hiddenRows of which rows the sum is hidden; where there are any, two or more of k or more together
     * @param hiddenColumns of which columns the sum is hidden; where there are any, two or more of k or more together
     * @param hiddenBefore cells that are hidden anyway
     * @param k the size below which nothing may be told of a cell
     */
    public static boolean[][] of(
            long[][] sizes, boolean[] hiddenRows, boolean[] hiddenColumns, boolean[][] hiddenBefore, long k) {
        boolean[][] hidden = new boolean[hiddenRows.length][hiddenColumns.length];
        long all = 0;
        for (int row = 0; row < hiddenRows.length; row++) {
            for (int column = 0; column < hiddenColumns.length; column++) {
                long size = sizes[row][column];
                all += size;
                hidden[row][column] = size < k || hiddenRows[row] || hiddenColumns[column] || hiddenBefore[row][column];
            }
        }
        HiddenCells cells = new HiddenCells(sizes, hidden, hiddenRows, hiddenColumns);
        boolean[][] needed = copy(hidden);
        while (all >= k && !isSafe(cells, hidden, k)) {
            hideSmallest(cells, sizes, hidden);
        }
        if (all >= k) {
            showAgain(cells, sizes, hidden, needed, k);
        }
        return hidden;
    }

    private static boolean[][] copy(boolean[][] cells) {
        return Arrays.stream(cells).map(boolean[]::clone).toArray(boolean[][]::new);
    }

    /** Whether each hidden cell can have k for all that is published. */
    private static boolean isSafe(HiddenCells cells, boolean[][] hidden, long k) {
        for (int row = 0; row < hidden.length; row++) {
            for (int column = 0; column < hidden[row].length; column++) {
                if (hidden[row][column] && cells.possible(row, column, k) < k) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Shows cells, the largest first, that were hidden for the sake of others and turned out not to be needed. */
    private static void showAgain(HiddenCells cells, long[][] sizes, boolean[][] hidden, boolean[][] needed, long k) {
        List<int[]> others = new ArrayList<>();
        for (int row = 0; row < hidden.length; row++) {
            for (int column = 0; column < hidden[row].length; column++) {
                if (hidden[row][column] && !needed[row][column]) {
                    others.add(new int[] {row, column});
                }
            }
        }
        others.sort(Comparator.comparingLong((int[] cell) -> sizes[cell[0]][cell[1]])
                .reversed());
        for (int[] cell : others) {
            hidden[cell[0]][cell[1]] = false;
            hidden[cell[0]][cell[1]] = !isSafe(cells, hidden, k);
        }
    }

    /** Hides the smallest cell that widens what limits the cell that was looked at last. */
    private static void hideSmallest(HiddenCells cells, long[][] sizes, boolean[][] hidden) {
        int smallestRow = -1;
        int smallestColumn = -1;
        for (int row = 0; row < sizes.length; row++) {
            for (int column = 0; column < sizes[row].length; column++) {
                boolean smaller = smallestRow < 0 || sizes[row][column] < sizes[smallestRow][smallestColumn];
                if (!hidden[row][column] && cells.widens(row, column) && smaller) {
                    smallestRow = row;
                    smallestColumn = column;
                }
            }
        }
        if (smallestRow < 0) {
            throw new IllegalStateException(
                    "Suppression: sums of fewer than k must be hidden, together with others, before cells are");
        }
        hidden[smallestRow][smallestColumn] = true;
    }
}

package io.github.groeipad.maturity.national.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Tries to find small cells by going through every table that fits what is published. */
class CellSuppressionTest {

    private static final boolean[] NONE_OF_TWO = new boolean[2];

    @Test
    void whereNoCellIsSmallNothingIsHidden() {
        assertThat(hidden(new long[][] {{5, 9}, {7, 6}}, 5)).isEqualTo(new boolean[2][2]);
    }

    @Test
    void aSmallCellHidesOneOfItsRowOneOfItsColumnAndTheOneWhereTheseCross() {
        boolean[][] hidden = hidden(new long[][] {{3, 9, 50}, {7, 6, 50}, {50, 50, 50}}, 5);

        assertThat(hidden).isEqualTo(new boolean[][] {{true, true, false}, {true, true, false}, {false, false, false}});
    }

    @Test
    void anEmptyCellIsHiddenLikeASmallOne() {
        assertThat(hidden(new long[][] {{0, 9}, {7, 6}}, 5)).isEqualTo(new boolean[][] {{true, true}, {true, true}});
    }

    @Test
    void ofFewerThanKInAllEverythingIsHidden() {
        assertThat(CellSuppression.of(new long[][] {{1, 1}, {1, 1}}, NONE_OF_TWO, NONE_OF_TWO, new boolean[2][2], 5))
                .isEqualTo(new boolean[][] {{true, true}, {true, true}});
    }

    @Test
    void noSmallCellCanBeWorkedOutFromAnySums() {
        SplittableRandom random = new SplittableRandom(17);
        int tablesWithSmallCells = 0;
        for (int round = 0; round < 400; round++) {
            int rows = 2 + random.nextInt(2);
            int columns = 2 + random.nextInt(2);
            long[][] sizes = new long[rows][columns];
            for (long[] row : sizes) {
                Arrays.setAll(row, column -> random.nextInt(random.nextInt(3) == 0 ? 3 : 8));
            }
            int k = 2 + random.nextInt(2);
            boolean[] hiddenRows = hiddenSums(sums(sizes, true), k);
            boolean[] hiddenColumns = hiddenSums(sums(sizes, false), k);
            boolean[][] hidden = CellSuppression.of(sizes, hiddenRows, hiddenColumns, new boolean[rows][columns], k);
            long all = Arrays.stream(sizes).flatMapToLong(Arrays::stream).sum();
            if (all < k) {
                continue;
            }
            long[][] largest = new long[rows][columns];
            new Attack(sizes, hidden, hiddenRows, hiddenColumns, largest).from(0);
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < columns; column++) {
                    boolean small = sizes[row][column] < k;
                    tablesWithSmallCells += small ? 1 : 0;
                    assertThat(hidden[row][column] || !small).isTrue();
                    if (hidden[row][column]) {
                        assertThat(largest[row][column])
                                .as("%s hides %s", Arrays.deepToString(sizes), Arrays.deepToString(hidden))
                                .isGreaterThanOrEqualTo(k);
                    }
                }
            }
        }
        assertThat(tablesWithSmallCells).isGreaterThan(500);
    }

    private static boolean[][] hidden(long[][] sizes, long k) {
        return CellSuppression.of(
                sizes,
                new boolean[sizes.length],
                new boolean[sizes[0].length],
                new boolean[sizes.length][sizes[0].length],
                k);
    }

    private static long[] sums(long[][] sizes, boolean byRow) {
        long[] sums = new long[byRow ? sizes.length : sizes[0].length];
        for (int row = 0; row < sizes.length; row++) {
            for (int column = 0; column < sizes[row].length; column++) {
                sums[byRow ? row : column] += sizes[row][column];
            }
        }
        return sums;
    }

    /** Small sums, and the next smallest until there are two or more of k or more together. */
    private static boolean[] hiddenSums(long[] sums, long k) {
        boolean[] hidden = new boolean[sums.length];
        int count = 0;
        long together = 0;
        long[] ordered = sums.clone();
        Arrays.sort(ordered);
        for (long sum : ordered) {
            boolean needed = count > 0 && (count < 2 || together < k);
            if (sum < k || needed) {
                for (int i = 0; i < sums.length; i++) {
                    if (!hidden[i] && sums[i] == sum) {
                        hidden[i] = true;
                        break;
                    }
                }
                count++;
                together += sum;
            }
        }
        return hidden;
    }

    /** Goes through all whole tables with the published cells and sums, and keeps the largest size of each cell. */
    private static final class Attack {
        private final long[][] sizes;
        private final boolean[][] hidden;
        private final boolean[] hiddenRows;
        private final boolean[] hiddenColumns;
        private final long[][] largest;
        private final long[][] tried;

        Attack(long[][] sizes, boolean[][] hidden, boolean[] hiddenRows, boolean[] hiddenColumns, long[][] largest) {
            this.sizes = sizes;
            this.hidden = hidden;
            this.hiddenRows = hiddenRows;
            this.hiddenColumns = hiddenColumns;
            this.largest = largest;
            tried = Arrays.stream(sizes).map(long[]::clone).toArray(long[][]::new);
        }

        void from(int place) {
            int columns = sizes[0].length;
            if (place == sizes.length * columns) {
                if (fits()) {
                    for (int i = 0; i < place; i++) {
                        largest[i / columns][i % columns] =
                                Math.max(largest[i / columns][i % columns], tried[i / columns][i % columns]);
                    }
                }
                return;
            }
            int row = place / columns;
            int column = place % columns;
            if (!hidden[row][column]) {
                from(place + 1);
                return;
            }
            // The sizes of one row, and those of hidden rows together, are at most this.
            for (long size = 0; size <= left(row, place); size++) {
                tried[row][column] = size;
                from(place + 1);
            }
            tried[row][column] = 0;
        }

        /** What is left of the sum of a row, or of the hidden rows, for the cells from some place on. */
        private long left(int row, int place) {
            int columns = sizes[0].length;
            long left = 0;
            for (int i = 0; i < sizes.length * columns; i++) {
                int other = i / columns;
                boolean together = other == row || (hiddenRows[other] && hiddenRows[row]);
                if (together) {
                    left += sizes[other][i % columns] - (i < place ? tried[other][i % columns] : 0);
                    left -= i > place && !hidden[other][i % columns] ? sizes[other][i % columns] : 0;
                }
            }
            return left;
        }

        private boolean fits() {
            return Arrays.equals(published(sizes, true, hiddenRows), published(tried, true, hiddenRows))
                    && Arrays.equals(published(sizes, false, hiddenColumns), published(tried, false, hiddenColumns));
        }

        private static long[] published(long[][] table, boolean byRow, boolean[] hiddenSums) {
            long[] sums = sums(table, byRow);
            long[] published = Arrays.copyOf(sums, sums.length + 1);
            for (int i = 0; i < sums.length; i++) {
                if (hiddenSums[i]) {
                    published[sums.length] += sums[i];
                    published[i] = 0;
                }
            }
            return published;
        }
    }
}

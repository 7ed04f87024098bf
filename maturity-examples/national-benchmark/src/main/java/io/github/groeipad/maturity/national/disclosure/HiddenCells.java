package io.github.groeipad.maturity.national.disclosure;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * How large a hidden cell can be for all that the sums tell. A hidden cell can only grow if others of its row and column shrink, for
 * which still others grow, and so on: flow from its row to its column, through other hidden cells, which shrink by at most what
 * they have on the way from row to column and grow without limit on the way back. Rows whose sums are hidden are known by the sum of
 * them all only, so they count as one row; columns likewise.
 */
final class HiddenCells {

    private static final long UNLIMITED = Long.MAX_VALUE / 4;

    private final long[][] sizes;
    private final boolean[][] hidden;
    private final int[] rowNodes;
    private final int[] columnNodes;
    private final int nodes;
    /** Which nodes the last flow could still reach. */
    private boolean[] reached = {};

    HiddenCells(long[][] sizes, boolean[][] hidden, boolean[] hiddenRows, boolean[] hiddenColumns) {
        this.sizes = sizes;
        this.hidden = hidden;
        rowNodes = nodes(0, hiddenRows);
        columnNodes = nodes(hiddenRows.length, hiddenColumns);
        nodes = hiddenRows.length + hiddenColumns.length;
    }

    private static int[] nodes(int first, boolean[] together) {
        int[] nodes = new int[together.length];
        int shared = -1;
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = first + i;
            if (together[i]) {
                shared = shared < 0 ? nodes[i] : shared;
                nodes[i] = shared;
            }
        }
        return nodes;
    }

    /** The largest size that a hidden cell can have, or some size of {@code enough} or more. */
    long possible(int row, int column, long enough) {
        long[][] capacity = new long[nodes][nodes];
        for (int r = 0; r < sizes.length; r++) {
            for (int c = 0; c < sizes[r].length; c++) {
                if (hidden[r][c]) {
                    capacity[rowNodes[r]][columnNodes[c]] += sizes[r][c];
                    capacity[columnNodes[c]][rowNodes[r]] = UNLIMITED;
                }
            }
        }
        long flow = 0;
        int[] from = path(capacity, rowNodes[row], columnNodes[column]);
        while (flow < enough && from[columnNodes[column]] >= 0) {
            flow += push(capacity, from, rowNodes[row], columnNodes[column]);
            from = path(capacity, rowNodes[row], columnNodes[column]);
        }
        return flow;
    }

    /** Whether hiding a cell would let more flow through what limited the last one. */
    boolean widens(int row, int column) {
        return reached[rowNodes[row]] != reached[columnNodes[column]];
    }

    private int[] path(long[][] capacity, int source, int sink) {
        int[] from = new int[nodes];
        Arrays.fill(from, -1);
        reached = new boolean[nodes];
        reached[source] = true;
        Deque<Integer> open = new ArrayDeque<>();
        open.add(source);
        while (!open.isEmpty() && !reached[sink]) {
            int node = open.remove();
            for (int next = 0; next < nodes; next++) {
                if (!reached[next] && capacity[node][next] > 0) {
                    reached[next] = true;
                    from[next] = node;
                    open.add(next);
                }
            }
        }
        return from;
    }

    private static long push(long[][] capacity, int[] from, int source, int sink) {
        long most = UNLIMITED;
        for (int node = sink; node != source; node = from[node]) {
            most = Math.min(most, capacity[from[node]][node]);
        }
        for (int node = sink; node != source; node = from[node]) {
            capacity[from[node]][node] -= most;
            capacity[node][from[node]] += most;
        }
        return most;
    }
}

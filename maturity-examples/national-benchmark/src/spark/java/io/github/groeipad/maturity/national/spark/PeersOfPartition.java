package io.github.groeipad.maturity.national.spark;

import io.github.groeipad.maturity.national.peers.Cell;
import io.github.groeipad.maturity.national.peers.Gatherer;
import io.github.groeipad.maturity.national.peers.Peers;
import io.github.groeipad.maturity.scoring.BatchScorer;
import io.github.groeipad.maturity.scoring.Scorer;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;

/**
 * Scores the rows of a partition: region, size class, and then a code for each indicator. What it gives is the result of the task, so
 * of a task that failed and is tried again nothing is left to be counted twice.
 */
final class PeersOfPartition implements FlatMapFunction<Iterator<Row>, Peers> {

    private static final long serialVersionUID = 1L;
    private static final int ROWS_OF_A_BLOCK = 1024;
    private static final int FIRST_CODE = 2;

    /** Travels as its model, and is compiled anew on each worker. */
    private final Scorer scorer;

    PeersOfPartition(Scorer scorer) {
        this.scorer = scorer;
    }

    @Override
    public Iterator<Peers> call(Iterator<Row> rows) {
        Gatherer gatherer = new Gatherer(scorer, ROWS_OF_A_BLOCK);
        Map<String, Map<String, Cell>> cells = new HashMap<>();
        Cell[] cellOf = new Cell[ROWS_OF_A_BLOCK];
        while (rows.hasNext()) {
            int count = 0;
            while (count < ROWS_OF_A_BLOCK && rows.hasNext()) {
                Row row = rows.next();
                copy(row, gatherer.codes(), count * gatherer.rowLength(), gatherer.rowLength());
                cellOf[count] = cells.computeIfAbsent(text(row, 0), region -> new HashMap<>())
                        .computeIfAbsent(text(row, 1), size -> Cell.of(text(row, 0), size));
                count++;
            }
            gatherer.gather(count, row -> cellOf[row]);
        }
        return List.of(gatherer.peers()).iterator();
    }

    private static void copy(Row row, int[] codes, int offset, int length) {
        for (int i = 0; i < length; i++) {
            codes[offset + i] = row.isNullAt(FIRST_CODE + i) ? BatchScorer.UNANSWERED : row.getByte(FIRST_CODE + i);
        }
    }

    private static String text(Row row, int column) {
        return row.isNullAt(column) ? Cell.NOT_GIVEN : row.getString(column);
    }
}

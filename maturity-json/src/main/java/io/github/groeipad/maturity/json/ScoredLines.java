package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.benchmark.BenchmarkAccumulator;
import io.github.groeipad.maturity.scoring.ScoredRows;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.SortedMap;

/**
 * What {@link LineScorer} found for some lines of a stream: a row of results for each line that was scored, and whose it is. What is
 * not asked for costs no object. Like the rows, it holds other lines once it is used again, and is for one thread at a time.
 */
public final class ScoredLines {

    private static final int PLACES = 5;
    private static final int LINE = 0;
    private static final int SUBJECT_START = 1;
    private static final int SUBJECT_END = 2;
    private static final int ATTRIBUTES_START = 3;
    private static final int ATTRIBUTES_END = 4;

    private final MaturityJson json;
    private final LineBlock block;
    private final ScoredRows rows;
    /** Per row which line it was made of, and where things stand in it; -1 if that is not known. */
    private final int[] places;

    private final AttributeTable attributes = new AttributeTable();

    ScoredLines(MaturityJson json, LineBlock block, ScoredRows rows) {
        this.json = json;
        this.block = block;
        this.rows = rows;
        places = new int[PLACES * rows.capacity()];
    }

    /** Says of what line the last row was made. */
    void place(int line) {
        int at = PLACES * (rows.size() - 1);
        places[at + LINE] = line;
        places[at + SUBJECT_START] = -1;
        places[at + ATTRIBUTES_START] = -1;
    }

    /** Says of what line the last row was made, which was the last to be scanned. */
    void place(int line, CodeScanner scanner) {
        int at = PLACES * (rows.size() - 1);
        places[at + LINE] = line;
        places[at + SUBJECT_START] = scanner.subjectStart();
        places[at + SUBJECT_END] = scanner.subjectEnd();
        places[at + ATTRIBUTES_START] = scanner.attributesStart();
        places[at + ATTRIBUTES_END] = scanner.attributesEnd();
    }

    /** {@return how many lines there are, each of them scored} */
    public int size() {
        return rows.size();
    }

    /** {@return the results, one row for each of these lines} */
    public ScoredRows rows() {
        return rows;
    }

    /**
     * {@return the number of a line in the stream, 1 for the first}
     *
     * @param row its row, 0 for the first
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public long number(int row) {
        return block.number(line(row));
    }

    /**
     * {@return the id of the subject of a line}
     *
     * @param row its row, 0 for the first
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public String subject(int row) {
        int start = place(row, SUBJECT_START);
        return start < 0
                ? assessment(row).subject().id()
                : new String(block.bytes(), start, place(row, SUBJECT_END) - start, StandardCharsets.UTF_8);
    }

    /**
     * {@return the attributes of the subject of a line, sorted by name}
     *
     * @param row its row, 0 for the first
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public SortedMap<String, String> attributes(int row) {
        int start = place(row, ATTRIBUTES_START);
        return start < 0
                ? assessment(row).subject().attributes()
                : attributes.get(block.bytes(), start, place(row, ATTRIBUTES_END));
    }

    /**
     * {@return all that a line says; this takes several times what scoring it took}
     *
     * @param row its row, 0 for the first
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Assessment assessment(int row) {
        return json.readLineAgain(block.line(line(row), Integer.MAX_VALUE), null, null);
    }

    /**
     * {@return the bytes of a line, without its line feed}
     *
     * @param row its row, 0 for the first
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public byte[] bytes(int row) {
        int line = line(row);
        return Arrays.copyOfRange(block.bytes(), block.start(line), block.end(line));
    }

    /**
     * Adds all these lines to a benchmark, as {@link BenchmarkAccumulator#add(String, java.util.Map, ScoredRows, int)} adds one.
     *
     * @param benchmark gathers profiles of peers
     * @return how many of them are of peers
     * @throws IllegalArgumentException if the benchmark is of another model
     */
    public int addTo(BenchmarkAccumulator benchmark) {
        int peers = 0;
        for (int row = 0; row < rows.size(); row++) {
            peers += benchmark.add(subject(row), attributes(row), rows, row) ? 1 : 0;
        }
        return peers;
    }

    /** The line that a row was made of, 0 for the first of the block. */
    int line(int row) {
        return place(row, LINE);
    }

    private int place(int row, int which) {
        return places[PLACES * Objects.checkIndex(row, rows.size()) + which];
    }
}

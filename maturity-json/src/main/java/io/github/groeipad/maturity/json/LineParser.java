package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.scoring.BatchScorer;
import io.github.groeipad.maturity.scoring.ScoredRows;
import io.github.groeipad.maturity.scoring.Scorer;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Goes from the bytes of lines to their results. For one thread at a time. */
final class LineParser {

    /** What stands in each assessment that can be read, at the very least. */
    private static final int SHORTEST =
            ("{'format':'maturity-assessment/1','model':{'id':'','version':''},'subject':{'id':''},'date':'',"
                            + "'responses':{}}")
                    .length();

    private final MaturityJson json;
    private final Scorer scorer;
    private final @Nullable LocalDate asOf;
    private final BatchScorer batch;
    private final CodeScanner scanner;
    private final int longest;
    private final int[] codes;

    LineParser(MaturityJson json, Scorer scorer) {
        this.json = json;
        this.scorer = scorer;
        asOf = scorer.asOf().orElse(null);
        batch = scorer.batch();
        scanner = new CodeScanner(scorer.model(), asOf);
        longest = json.source().maximumLineBytes();
        codes = new int[batch.rowLength()];
    }

    /** How many bytes hold at most some rows, whatever lines they are. */
    static int bytesOf(int rows) {
        return rows * SHORTEST;
    }

    /** Room for the results of a block of some bytes, or of a single longer line. */
    ScoredLines results(LineBlock block, int size) {
        return new ScoredLines(json, block, batch.results(size / SHORTEST + 1));
    }

    void score(LineBlock block, ScoredLines results) {
        ScoredRows rows = results.rows();
        rows.clear();
        for (int line = 0; line < block.lines(); line++) {
            if (isScanned(block, line)) {
                batch.append(codes, 0, 1, rows);
                results.place(line, scanner);
            } else if (isRead(block.line(line, longest))) {
                batch.append(codes, 0, 1, rows);
                results.place(line);
            }
        }
    }

    private boolean isScanned(LineBlock block, int line) {
        return !block.isTooLong(line, longest)
                && scanner.scan(block.bytes(), block.start(line), block.end(line), codes, 0);
    }

    /** Leaves a line to the reader that knows all rules. */
    private boolean isRead(Line line) {
        try {
            batch.encode(json.readLine(line, scorer.model(), asOf), codes, 0);
            return true;
        } catch (UnreadableDocumentException bad) {
            return false;
        }
    }

    /** Tells a watcher of the lines that gave no results; their problems are not kept till then, since they may be many. */
    void tellRejected(LineBlock block, ScoredLines results, LineWatcher watcher) {
        int row = 0;
        for (int line = 0; line < block.lines(); line++) {
            if (row < results.size() && results.line(row) == line) {
                row++;
            } else {
                watcher.rejected(rejected(block.line(line, longest)));
            }
        }
    }

    private AssessmentLine rejected(Line line) {
        try {
            json.readLineAgain(line, scorer.model(), asOf);
            throw new IllegalStateException("Line " + line.number() + ": must be as bad as before");
        } catch (UnreadableDocumentException bad) {
            return new AssessmentLine(line.number(), Optional.empty(), bad.problems());
        }
    }
}

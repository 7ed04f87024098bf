package io.github.groeipad.maturity.national;

import io.github.groeipad.maturity.json.AssessmentLine;
import io.github.groeipad.maturity.json.JsonProblem;
import io.github.groeipad.maturity.json.LineTally;
import io.github.groeipad.maturity.json.LineWatcher;
import java.io.PrintStream;
import java.util.function.LongConsumer;

/** Tells of the first bad lines one by one, and counts the others. */
final class LineProblems implements LineWatcher {

    private static final int TOLD = 10;

    private final String file;
    private final PrintStream err;
    private final LongConsumer done;
    private long before;
    private long rejected;

    LineProblems(String file, PrintStream err, LongConsumer done) {
        this.file = file;
        this.err = err;
        this.done = done;
    }

    @Override
    public void rejected(AssessmentLine line) {
        rejected++;
        if (rejected <= TOLD) {
            for (JsonProblem problem : line.problems()) {
                err.print(file + ":" + line.number() + ":" + problem.column() + ": " + problem.code() + ": "
                        + problem.message()
                        + problem.hint().map(hint -> " (" + hint + ")").orElse("") + "\n");
            }
        }
    }

    @Override
    public void progress(LineTally soFar) {
        done.accept(soFar.read() - before);
        before = soFar.read();
    }

    /** Says how many bad lines were not told. */
    void close() {
        if (rejected > TOLD) {
            err.print(file + ": " + (rejected - TOLD) + " more bad lines\n");
        }
    }
}

package io.github.groeipad.maturity.national;

import java.io.PrintStream;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongConsumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Tells on standard error how far a step has come: with a bar, its rate and the time that remains if this is a terminal, and when the
 * step is done in a line.
 */
final class Progress implements LongConsumer, AutoCloseable {

    private static final int WIDTH = 79;
    private static final double NANOS = 1e9;

    private final String step;
    private final PrintStream err;
    private final long start = System.nanoTime();
    private final LongAdder done = new LongAdder();
    private final @Nullable ProgressBar bar;
    private long end;

    /**
     * Begins a step.
     *
     * @param step what it does
     * @param rows how many rows it has
     * @param err where it is told
     * @param watched whether this is a terminal
     */
    Progress(String step, long rows, PrintStream err, boolean watched) {
        this.step = step;
        this.err = err;
        bar = watched ? bar(step, rows, err) : null;
    }

    private static ProgressBar bar(String step, long rows, PrintStream err) {
        return new ProgressBarBuilder()
                .setTaskName(step)
                .setInitialMax(rows)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
                .showSpeed(new DecimalFormat("#,##0/s", DecimalFormatSymbols.getInstance(Locale.ROOT)))
                .setUpdateIntervalMillis(200)
                .clearDisplayOnFinish()
                .build();
    }

    @Override
    public void accept(long rows) {
        done.add(rows);
        if (bar != null) {
            bar.stepBy(rows);
        }
    }

    /** How long it took. */
    double seconds() {
        return Math.max(1, end - start) / NANOS;
    }

    /** How many rows a second were done. */
    long rate() {
        return Math.round(done.sum() / seconds());
    }

    @Override
    public void close() {
        end = System.nanoTime();
        if (bar != null) {
            bar.close();
        }
        err.print(String.format(Locale.ROOT, "%s: %,d in %.1f s, %,d a second%n", step, done.sum(), seconds(), rate())
                .replace("\r\n", "\n"));
        err.flush();
    }
}

package io.github.groeipad.maturity.assess;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how much of a stream was read, if that takes long and somebody looks at standard error. */
final class Progress extends FilterInputStream {

    private static final Duration LONG = Duration.ofSeconds(2);
    private static final int WIDTH = 79;

    private final long size;
    private final Streams streams;
    private final Problems problems;
    private final PrintStream err;
    private final long start = System.nanoTime();
    private long read;
    private boolean decided;
    private @Nullable ProgressBar bar;

    /**
     * Watches a stream.
     *
     * @param size how many bytes it has; -1 if nobody knows
     */
    Progress(InputStream stream, long size, Streams streams, Problems problems) {
        super(stream);
        this.size = size;
        this.streams = streams;
        this.problems = problems;
        this.err = new PrintStream(streams.err(), true, StandardCharsets.UTF_8);
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        advance(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        advance(Math.max(0, count));
        return count;
    }

    @Override
    public void close() throws IOException {
        if (bar != null) {
            bar.close();
            problems.before(() -> {});
        }
        super.close();
    }

    private void advance(int count) {
        read += count;
        if (!decided && System.nanoTime() - start > LONG.toNanos()) {
            decided = true;
            bar = streams.watched().getAsBoolean() ? bar() : null;
        }
        if (bar != null) {
            bar.stepTo(read);
        }
    }

    private ProgressBar bar() {
        problems.before(() -> err.print("\r" + " ".repeat(WIDTH) + "\r"));
        return ProgressBar.builder()
                .setInitialMax(size)
                .setStyle(ProgressBarStyle.ASCII)
                .setUnit(" MB", 1_000_000)
                .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
                .clearDisplayOnFinish()
                .build();
    }
}

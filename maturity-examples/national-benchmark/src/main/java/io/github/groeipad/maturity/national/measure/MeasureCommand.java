package io.github.groeipad.maturity.national.measure;

import io.github.groeipad.maturity.growthpath.GrowthPath;
import io.github.groeipad.maturity.model.MaturityModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Times the scoring of JSON Lines, the start of the program left out. */
@Command(
        name = "measure",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        description = "Times how JSON Lines are scored: with the library, or by hand in one of two ways.")
public final class MeasureCommand implements Callable<Integer> {

    @Option(names = "--from", required = true, paramLabel = "FILE", description = "A file of JSON Lines.")
    private Path from = Path.of("");

    @Option(names = "--with", paramLabel = "WAY", description = "How: ${COMPLETION-CANDIDATES}.")
    private Way way = Way.LIBRARY;

    @Option(names = "--threads", paramLabel = "N", description = "How many threads work for the library.")
    private int threads = 1;

    private final PrintStream output;

    /** Makes the command. */
    public MeasureCommand(PrintStream output) {
        this.output = output;
    }

    /** How lines are scored. */
    enum Way {
        /** With the library. */
        LIBRARY,
        /** With Jackson's tokens and arrays, by hand. */
        TOKENS,
        /** With data binding and maps, by hand. */
        BINDING;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }

        private LineScoring of(MaturityModel model, int threads) {
            return switch (this) {
                case LIBRARY -> new WithLibrary(model, threads);
                case TOKENS -> new WithTokens(model);
                case BINDING -> new WithBinding(model);
            };
        }
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        LineScoring scoring = way.of(GrowthPath.model(), threads);
        long start = System.nanoTime();
        Means means;
        try (InputStream lines = Files.newInputStream(from)) {
            means = scoring.score(lines);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        output.printf(
                Locale.ROOT,
                "%s, %d threads: %,d lines, %,d bytes in %.2f s: %,.0f lines a second%n%s%n",
                way,
                threads,
                means.lines(),
                Files.size(from),
                seconds,
                means.lines() / seconds,
                means.told());
        return 0;
    }
}

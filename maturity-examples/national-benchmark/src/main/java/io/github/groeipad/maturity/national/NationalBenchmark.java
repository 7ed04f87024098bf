package io.github.groeipad.maturity.national;

import io.github.groeipad.maturity.growthpath.GrowthPath;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.national.engine.BlockEngine;
import io.github.groeipad.maturity.national.engine.Engine;
import io.github.groeipad.maturity.national.engine.LineEngine;
import io.github.groeipad.maturity.national.engine.QueryEngine;
import io.github.groeipad.maturity.national.measure.MeasureCommand;
import io.github.groeipad.maturity.national.peers.Peers;
import io.github.groeipad.maturity.national.result.NationalResult;
import io.github.groeipad.maturity.national.result.ResultFiles;
import io.github.groeipad.maturity.national.result.TextReport;
import io.github.groeipad.maturity.national.store.Database;
import io.github.groeipad.maturity.national.store.JsonLinesFile;
import io.github.groeipad.maturity.national.store.ParquetFile;
import io.github.groeipad.maturity.national.store.SyntheticFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jline.terminal.impl.exec.ExecTerminalProvider;
import org.jline.terminal.spi.SystemStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Makes the assessments of a country that does not exist, stores them, scores them, and publishes how its organisations stand.
 *
 * <p>The exit status is 0 if all was done, 1 if some assessments were rejected, and 2 if it failed.
 */
@Command(
        name = "national-benchmark",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        description = "Scores a whole country, made up or your own, and tells how it stands by region and size.")
public final class NationalBenchmark implements Callable<Integer> {

    private static final int SOME_REJECTED = 1;
    private static final int FAILED = 2;

    @Option(names = "--rows", paramLabel = "N", description = "How many organisations to make up.")
    private long rows = 1_000_000;

    @Option(names = "--seed", paramLabel = "N", description = "Which country to make up.")
    private long seed = 1;

    @Option(
            names = "--from",
            paramLabel = "FILE",
            description = "A file to score instead: Parquet, or JSON Lines (.jsonl).")
    private @Nullable Path from;

    @Option(names = "--engine", paramLabel = "ENGINE", description = "What scores: ${COMPLETION-CANDIDATES}.")
    private EngineName engine = EngineName.DUCKDB;

    @Option(names = "--threads", paramLabel = "N", description = "How many threads work.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--k", paramLabel = "K", description = "Nothing is told about fewer than this many.")
    private int k = 5;

    @Option(names = "--out", paramLabel = "DIR", description = "Where the files go.")
    private Path out = Path.of("national-benchmark");

    private final PrintStream output;
    private final PrintStream err;
    private final boolean watched;

    NationalBenchmark(PrintStream output, PrintStream err, boolean watched) {
        this.output = output;
        this.err = err;
        this.watched = watched;
    }

    /** Runs the command and, unless all went well, ends the process with its exit status. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        boolean watched = new ExecTerminalProvider().isSystemStream(SystemStream.Error);
        int status = run(out, err, watched, args);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs the command on some streams, and gives its exit status. */
    static int run(PrintStream out, PrintStream err, boolean watched, String... args) {
        CommandLine command = new CommandLine(new NationalBenchmark(out, err, watched))
                .addSubcommand(new MeasureCommand(out))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, line, parsed) -> failed(failure, err));
        int status = command.execute(args);
        out.flush();
        return status;
    }

    /** What can go wrong outside the program is told in a line; anything else is a bug, and shown with its trace. */
    private static int failed(Exception failure, PrintStream err) throws Exception {
        if (failure instanceof IOException || failure instanceof SQLException || failure instanceof ArgumentException) {
            err.print("national-benchmark: " + failure.getMessage() + "\n");
            return FAILED;
        }
        throw failure;
    }

    @Override
    public Integer call() throws IOException, SQLException, InterruptedException {
        ArgumentException.require(rows >= 1, "--rows must be 1 or more, but was " + rows);
        ArgumentException.require(threads >= 1, "--threads must be 1 or more, but was " + threads);
        ArgumentException.require(k >= 1, "--k must be 1 or more, but was " + k);
        MaturityModel model = GrowthPath.model();
        boolean lines =
                engine == EngineName.LINES || (from != null && from.toString().endsWith(".jsonl"));
        return lines ? scoreLines(model) : scoreFile(model);
    }

    private int scoreFile(MaturityModel model) throws IOException, SQLException, InterruptedException {
        try (Database database = Database.open(threads)) {
            Path path = from == null ? made(model, database) : from;
            ParquetFile file = ParquetFile.open(path, model, database);
            Engine scores = engine == EngineName.DUCKDB ? new QueryEngine() : new BlockEngine(threads);
            Progress progress = new Progress("Scored by " + engine, file.rows(), err, watched);
            Peers peers;
            try (progress) {
                peers = scores.gather(file, progress);
            }
            return publish(NationalResult.of(model, peers, k), progress.rate());
        }
    }

    private Path made(MaturityModel model, Database database) throws IOException {
        Path path = out.resolve("assessments.parquet");
        if (SyntheticFile.isThere(path, model, seed, rows, database)) {
            err.print("Made up before: " + path + "\n");
            return path;
        }
        try (Progress progress = new Progress("Made up", rows, err, watched)) {
            SyntheticFile.write(path, model, seed, rows, database, progress);
        }
        return path;
    }

    private int scoreLines(MaturityModel model) throws IOException, InterruptedException {
        Path path = from == null ? madeLines(model) : from;
        Progress progress = new Progress("Scored by lines", from == null ? rows : -1, err, watched);
        LineProblems problems = new LineProblems(path.toString(), err, progress);
        Peers peers;
        try (progress;
                InputStream lines = Files.newInputStream(path)) {
            peers = new LineEngine(model, threads).gather(lines, problems);
        }
        problems.close();
        return publish(NationalResult.of(model, peers, k), progress.rate());
    }

    private Path madeLines(MaturityModel model) throws IOException {
        Path path = out.resolve("assessments.jsonl");
        try (Progress progress = new Progress("Made up", rows, err, watched)) {
            JsonLinesFile.write(path, model, seed, rows, progress);
        }
        return path;
    }

    private int publish(NationalResult result, long rate) throws IOException {
        String title = from == null ? "A country that does not exist (seed " + seed + ")" : from.toString();
        ResultFiles.write(out, result, title);
        output.print(TextReport.of(result, title));
        output.printf(Locale.ROOT, "%nScored  %,d assessments a second%n", rate);
        output.print("Files   " + shown(out) + "\nDigest  " + result.digest() + "\n");
        return result.read() == result.scored() ? 0 : SOME_REJECTED;
    }

    /** A path as short as it can be said from here. */
    private static Path shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path there = path.toAbsolutePath();
        return there.startsWith(here) && !there.equals(here) ? here.relativize(there) : path;
    }
}

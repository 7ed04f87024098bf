package io.github.groeipad.maturity.national.spark;

import io.github.groeipad.maturity.growthpath.GrowthPath;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.national.peers.Peers;
import io.github.groeipad.maturity.national.result.NationalResult;
import io.github.groeipad.maturity.national.result.ResultFiles;
import io.github.groeipad.maturity.national.result.TextReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Scores Parquet files of assessments on a cluster, and publishes the same result, with the same digest, as one machine does. Which
 * cluster, and all else about it, is said to {@code spark-submit}; the files are where the cluster can read them.
 */
@Command(
        name = "spark-benchmark",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        description = "Scores a whole country on a cluster, and tells how it stands by region and size.")
public final class SparkBenchmark implements Callable<Integer> {

    private static final int SOME_REJECTED = 1;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "PATH",
            description = "The Parquet file, or a folder of them.")
    private String from = "";

    @Option(names = "--k", paramLabel = "K", description = "Nothing is told about fewer than this many.")
    private int k = 5;

    @Option(names = "--out", paramLabel = "DIR", description = "Where the files go, on the machine of the driver.")
    private Path out = Path.of("national-benchmark");

    private final PrintStream output;

    SparkBenchmark(PrintStream output) {
        this.output = output;
    }

    /** Runs the command and, unless all went well, ends the process with its exit status. */
    public static void main(String[] args) {
        int status = run(new PrintStream(System.out, true, StandardCharsets.UTF_8), args);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs the command, and gives its exit status. */
    static int run(PrintStream out, String... args) {
        return new CommandLine(new SparkBenchmark(out)).execute(args);
    }

    @Override
    public Integer call() throws IOException {
        MaturityModel model = GrowthPath.model();
        try (SparkSession spark =
                SparkSession.builder().appName("National benchmark").getOrCreate()) {
            long rows = SparkPeers.count(spark, from, model);
            long start = System.nanoTime();
            Peers peers = SparkPeers.gathered(SparkPeers.rows(spark, from, model), model);
            double seconds = (System.nanoTime() - start) / 1e9;
            if (peers.read() != rows) {
                throw new IOException("Of " + rows + " assessments " + peers.read() + " were read");
            }
            return publish(NationalResult.of(model, peers, k), Math.round(rows / seconds));
        }
    }

    private int publish(NationalResult result, long rate) throws IOException {
        ResultFiles.write(out, result, from);
        output.print(TextReport.of(result, from));
        output.printf(Locale.ROOT, "%nScored  %,d assessments a second%n", rate);
        output.print("Files   " + out + "\nDigest  " + result.digest() + "\n");
        return result.read() == result.scored() ? 0 : SOME_REJECTED;
    }
}

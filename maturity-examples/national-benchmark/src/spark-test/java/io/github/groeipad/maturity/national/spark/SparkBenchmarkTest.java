package io.github.groeipad.maturity.national.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.groeipad.maturity.growthpath.GrowthPath;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.national.result.NationalResult;
import io.github.groeipad.maturity.national.store.Database;
import io.github.groeipad.maturity.national.store.SyntheticFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On two threads that stand for two workers, where a task may fail twice. */
class SparkBenchmarkTest {

    /** The digest that everything else gives, too. */
    private static final String DIGEST = "07c050bea13777e218e87cf0bb83463dde7f4ca0c4c3fb3b85d9cb2ab9e1b7c9";

    private static final MaturityModel MODEL = GrowthPath.model();
    private static final int ROWS = 20_000;
    private static final AtomicInteger FAILURES = new AtomicInteger();

    @TempDir
    private static Path folder;

    private static String file = "";
    private SparkSession spark;

    @BeforeAll
    static void makeUp() throws Exception {
        Path path = folder.resolve("assessments.parquet");
        file = path.toString();
        try (Database database = Database.open(2)) {
            SyntheticFile.write(path, MODEL, 1, ROWS, database, rows -> {});
        }
    }

    @BeforeEach
    void start() {
        FAILURES.set(0);
        spark = SparkSession.builder()
                .master("local[2,3]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", 4)
                .getOrCreate();
    }

    @AfterEach
    void stop() {
        spark.stop();
    }

    private JavaRDD<Row> rows() {
        return SparkPeers.rows(spark, file, MODEL);
    }

    private static String digest(JavaRDD<Row> rows) {
        return NationalResult.of(MODEL, SparkPeers.gathered(rows, MODEL), 5).digest();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 40})
    void inHoweverManyPartitionsTheDigestIsTheSame(int partitions) {
        JavaRDD<Row> rows = rows().repartition(partitions);

        assertThat(rows.getNumPartitions()).isEqualTo(partitions);
        assertThat(digest(rows)).isEqualTo(DIGEST);
    }

    @Test
    void inWhateverOrderTheDigestIsTheSame() {
        JavaRDD<Row> shuffled = rows().sortBy(row -> Integer.reverse(row.hashCode()), true, 5);

        assertThat(shuffled.first()).isNotEqualTo(rows().first());
        assertThat(digest(shuffled)).isEqualTo(DIGEST);
    }

    @Test
    void whatATaskGatheredBeforeItFailedIsNotCountedTwice() {
        JavaRDD<Row> rows = rows().repartition(6).mapPartitions(part -> failing(part, 2));

        assertThat(digest(rows)).isEqualTo(DIGEST);
        assertThat(FAILURES).hasValue(4);
    }

    @Test
    void aTaskThatFailsTooOftenEndsTheRun() {
        JavaRDD<Row> rows = rows().repartition(6).mapPartitions(part -> failing(part, 3));

        assertThatThrownBy(() -> digest(rows)).hasMessageContaining("the worker is gone");
    }

    /** Rows of which every third partition fails half way, a few times. */
    private static Iterator<Row> failing(Iterator<Row> rows, int times) {
        TaskContext task = TaskContext.get();
        boolean fails = task.partitionId() % 3 == 1 && task.attemptNumber() < times;
        AtomicInteger left = new AtomicInteger(1500);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Row next() {
                if (fails && left.decrementAndGet() == 0) {
                    FAILURES.incrementAndGet();
                    throw new IllegalStateException("the worker is gone");
                }
                return rows.next();
            }
        };
    }

    @Test
    void theCommandPrintsTheDigestAndWritesTheFiles() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Path result = folder.resolve("result");

        int status = SparkBenchmark.run(
                new PrintStream(out, true, StandardCharsets.UTF_8), "--from", file, "--out", result.toString());

        assertThat(status).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("20,000 read = 20,000 scored + 0 rejected.")
                .endsWith("Digest  " + DIGEST + "\n");
        for (String name : List.of("by-region.json", "by-size.json", "by-region-and-size.json", "heat-map.html")) {
            assertThat(result.resolve(name)).isNotEmptyFile();
        }
    }

    @Test
    void filesThatAnswerAnotherModelAreRefused() throws Exception {
        Path path = folder.resolve("other.parquet");
        try (Database database = Database.open(1)) {
            SyntheticFile.write(path, GrowthPath.fullModel(), 1, 10, database, rows -> {});
        }
        String other = path.toString();

        assertThatThrownBy(() -> SparkPeers.count(spark, other, MODEL))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("must hold answers to social-media-growth-path 1.0.0 with the fingerprint ");
    }
}

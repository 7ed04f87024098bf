package io.github.groeipad.maturity.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.groeipad.maturity.growthpath.GrowthPath;
import io.github.groeipad.maturity.national.store.Database;
import io.github.groeipad.maturity.national.store.SyntheticFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Statement;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens when a file, a disk or the program itself fails. */
class FaultsTest {

    private static final int ROWS = 20_000;

    @TempDir
    private Path folder;

    private Path parquet;

    @BeforeEach
    void name() {
        parquet = folder.resolve("assessments.parquet");
    }

    private Run run() {
        return Run.of("--rows", ROWS, "--out", folder);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 0.9, 0.999})
    void aFileThatWasCutShortIsRefusedAndNothingIsPublished(double share) throws IOException {
        run();
        Path cut = folder.resolve("short.parquet");
        byte[] whole = Files.readAllBytes(parquet);
        Files.write(cut, Arrays.copyOf(whole, (int) (whole.length * share)));
        Path elsewhere = folder.resolve("elsewhere");

        Run run = Run.of("--from", cut, "--out", elsewhere);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("national-benchmark: " + cut + " is no whole Parquet file of assessments: ");
        assertThat(run.err().lines()).hasSize(1);
        assertThat(elsewhere).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"duckdb", "threads"})
    void aFileThatWasDamagedInsideIsNoticedAndNothingIsPublished(String engine) throws IOException {
        run();
        Path damaged = folder.resolve("damaged.parquet");
        byte[] bytes = Files.readAllBytes(parquet);
        Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 2000, (byte) 0x5a);
        Files.write(damaged, bytes);
        Path elsewhere = folder.resolve("elsewhere");

        Run run = Run.of("--from", damaged, "--out", elsewhere, "--engine", engine);

        assertThat(run.status()).isEqualTo(2);
        assertThat(elsewhere).doesNotExist();
    }

    @Test
    void answersToAnotherModelAreRefused() throws Exception {
        Path other = folder.resolve("other.parquet");
        try (Database database = Database.open(1)) {
            SyntheticFile.write(other, GrowthPath.fullModel(), 1, 10, database, rows -> {});
        }

        Run run = Run.of("--from", other, "--out", folder);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("must hold answers to social-media-growth-path 1.0.0 with the fingerprint ")
                .contains("but its fingerprint is "
                        + GrowthPath.fullModel().fingerprint().hex());
    }

    @Test
    void rowsThatTheModelDoesNotAcceptAreCountedAndTheOthersScored() throws Exception {
        run();
        Path some = folder.resolve("some-bad.parquet");
        try (Database database = Database.open(1);
                Statement statement = database.connection().createStatement()) {
            statement.execute("COPY (SELECT * REPLACE (CASE WHEN id[-2:] = '00' THEN 99 ELSE \"STR-01\" END::TINYINT AS"
                    + " \"STR-01\") FROM '" + parquet + "') TO '" + some
                    + "' (FORMAT parquet, KV_METADATA {fingerprint: '"
                    + GrowthPath.model().fingerprint().hex() + "'})");
        }

        Run byQuery = Run.of("--from", some, "--out", folder);
        Run byThreads = Run.of("--from", some, "--out", folder, "--engine", "threads");

        assertThat(byQuery.status()).isEqualTo(1);
        assertThat(byQuery.out()).contains("20,000 read = 19,801 scored + 199 rejected.");
        assertThat(byThreads.digest()).isEqualTo(byQuery.digest()).hasSize(64);
    }

    @Test
    void whenMakingAFileFailsNothingIsLeftBehind() throws Exception {
        try (Database database = Database.open(2)) {
            assertThatThrownBy(() -> SyntheticFile.write(parquet, GrowthPath.model(), 1, ROWS, database, rows -> {
                        throw new IllegalStateException("No space left on device");
                    }))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith(parquet + " could not be written, and nothing of it was left behind: ")
                    .hasMessageContaining("No space left on device");
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
        assertThat(run().digest()).isEqualTo(NationalBenchmarkTest.DIGEST);
    }

    @Test
    void aFolderThatIsAFileIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");

        Run run = Run.of("--rows", 10, "--out", file);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(file + "/assessments.parquet could not be written, and nothing of it was left");
    }

    @Test
    void whatAKilledRunLeftIsMadeAnewAndNothingIsCountedTwice() throws Exception {
        Process killed = shell("exec " + command(2_000_000, "."));
        Path part = folder.resolve("assessments.parquet.part");
        while (killed.isAlive() && !Files.exists(part)) {
            Thread.onSpinWait();
        }
        killed.destroyForcibly().waitFor();
        assertThat(parquet).doesNotExist();
        assertThat(part).exists();

        Run again = run();

        assertThat(again.status()).isZero();
        assertThat(again.digest()).isEqualTo(NationalBenchmarkTest.DIGEST);
        assertThat(part).doesNotExist();
        assertThat(run().err()).startsWith("Made up before: " + parquet + "\n");
    }

    /** A small file system of its own stands for a disk that is full. Not every system lets a process have one. */
    @Test
    void onADiskThatIsFullNothingOfTheFileIsLeftBehind() throws Exception {
        String disk = "mkdir disk && mount -t tmpfs -o size=128k none disk";
        if (shell("unshare -rm sh -c '" + disk + "'").waitFor() != 0) {
            return;
        }
        Files.delete(folder.resolve("disk"));

        Process full = shell("exec unshare -rm sh -c \"" + disk + " && { " + command(ROWS, "disk")
                + "; status=\\$?; ls -A disk > left.txt; exit \\$status; }\"");

        assertThat(full.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(folder.resolve("err.txt")))
                .contains("disk/assessments.parquet could not be written, and nothing of it was left behind: ")
                .contains("No space left on device");
        assertThat(full.exitValue()).isEqualTo(2);
        assertThat(folder.resolve("left.txt")).isEmptyFile();
    }

    /** The command for a process of its own. */
    private static String command(int rows, String out) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return "'" + java + "' -cp '" + System.getProperty("java.class.path") + "' " + NationalBenchmark.class.getName()
                + " --rows " + rows + " --out '" + out + "'";
    }

    private Process shell(String command) throws IOException {
        return new ProcessBuilder("/bin/sh", "-c", command)
                .directory(folder.toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}

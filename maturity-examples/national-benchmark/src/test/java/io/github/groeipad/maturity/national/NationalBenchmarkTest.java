package io.github.groeipad.maturity.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NationalBenchmarkTest {

    /** Of 20,000 organisations; whatever scores them, on however many threads. */
    static final String DIGEST = "07c050bea13777e218e87cf0bb83463dde7f4ca0c4c3fb3b85d9cb2ab9e1b7c9";

    private static final int ROWS = 20_000;
    private static final Path GOLDEN = Path.of("src/test/resources/io/github/groeipad/maturity/national");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"duckdb, 1", "duckdb, 2", "duckdb, 3", "threads, 1", "threads, 2", "threads, 5", "lines, 1", "lines, 2"
    })
    void whateverScoresOnHoweverManyThreadsTheDigestIsTheSame(String engine, int threads) {
        Run run = Run.of("--rows", ROWS, "--out", folder, "--engine", engine, "--threads", threads);

        assertThat(run.status()).isZero();
        assertThat(run.digest()).isEqualTo(DIGEST);
    }

    @Test
    void theReportAndThePageSayWhatWasFound() throws IOException {
        Run run = Run.of("--rows", ROWS, "--out", folder);

        assertGolden("report.txt", run.out().substring(0, run.out().indexOf("\nScored")) + "\n");
        assertGolden("heat-map.html", Files.readString(folder.resolve("heat-map.html")));
        assertThat(run.out()).containsPattern("\nScored {2}[0-9,]+ assessments a second\n");
        assertThat(run.err()).containsPattern("Made up: 20,000 in [0-9.]+ s, [0-9,]+ a second\n");
        assertThat(run.err()).containsPattern("Scored by duckdb: 20,000 in [0-9.]+ s, [0-9,]+ a second\n");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "assessments.parquet",
                            "by-region.json",
                            "by-region-and-size.json",
                            "by-size.json",
                            "heat-map.html");
        }
    }

    private static void assertGolden(String file, String text) throws IOException {
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(GOLDEN.resolve(file), text);
        }
        assertThat(text).isEqualTo(Files.readString(GOLDEN.resolve(file)));
    }

    @Test
    void anotherSeedOrLimitOrNumberGivesAnotherDigest() {
        String one = Run.of("--rows", 300, "--out", folder).digest();

        assertThat(Run.of("--rows", 300, "--out", folder, "--seed", 2).digest()).isNotEqualTo(one);
        assertThat(Run.of("--rows", 300, "--out", folder, "--k", 6).digest()).isNotEqualTo(one);
        assertThat(Run.of("--rows", 301, "--out", folder).digest()).isNotEqualTo(one);
        assertThat(Run.of("--rows", 300, "--out", folder).digest()).isEqualTo(one);
    }

    @Test
    void ofTooFewNothingIsToldAtAll() throws IOException {
        Run run = Run.of("--rows", 4, "--out", folder);

        assertThat(run.status()).isZero();
        assertThat(Files.readString(folder.resolve("by-region-and-size.json"))).doesNotContain("\"size\"");
        assertThat(Files.readString(folder.resolve("heat-map.html"))).doesNotContain("<td class=\"t");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--rows", "--threads", "--k"})
    void numbersBelowOneAreRefused(String option) {
        Run run = Run.of("--out", folder, option, 0);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("national-benchmark: " + option + " must be 1 or more, but was 0\n");
    }
}

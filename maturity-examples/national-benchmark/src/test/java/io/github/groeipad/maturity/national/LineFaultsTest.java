package io.github.groeipad.maturity.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.groeipad.maturity.growthpath.GrowthPath;
import io.github.groeipad.maturity.json.LineWatcher;
import io.github.groeipad.maturity.national.engine.LineEngine;
import io.github.groeipad.maturity.national.store.JsonLinesFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JSON Lines that are not as they should be. */
class LineFaultsTest {

    private static final int ROWS = 5000;

    @TempDir
    private Path folder;

    private Path good;

    @BeforeEach
    void makeUp() throws IOException {
        good = folder.resolve("good.jsonl");
        JsonLinesFile.write(good, GrowthPath.model(), 1, ROWS, rows -> {});
    }

    private Run run(Path file) {
        return Run.of("--from", file, "--out", folder.resolve("result"));
    }

    @Test
    void ofAFileWithOneBadLineInAHundredTheOthersAreScoredAndTheBadOnesToldAndCounted() throws IOException {
        List<String> mixed = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        for (String line : Files.readAllLines(good)) {
            int number = mixed.size() + 1;
            if (number % 300 == 100) {
                mixed.add(line.substring(0, line.length() / 2));
            } else if (number % 300 == 200) {
                mixed.add(line.replaceFirst("\"fully\"", "\"perhaps\"")
                        .replace("\"date\":\"2026-11", "\"date\":\"2026-13"));
            } else if (number % 300 == 299) {
                mixed.add("{}");
            } else {
                rest.add(line);
                mixed.add(line);
            }
        }
        Path some = Files.write(folder.resolve("some-bad.jsonl"), mixed);
        Path none = Files.write(folder.resolve("none-bad.jsonl"), rest);

        Run run = run(some);
        String tables = Files.readString(folder.resolve("result/by-region-and-size.json"));
        Run clean = run(none);

        int bad = ROWS - rest.size();
        assertThat(bad).isBetween(ROWS / 110, ROWS / 90);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("5,000 read = " + String.format("%,d", ROWS - bad) + " scored + " + bad + " rejected.");
        assertThat(run.err().lines().filter(line -> line.startsWith(some + ":100:")))
                .isNotEmpty();
        assertThat(run.err()).contains(some + ": " + (bad - 10) + " more bad lines\n");
        assertThat(clean.status()).isZero();
        assertThat(tables).isEqualTo(Files.readString(folder.resolve("result/by-region-and-size.json")));
    }

    @Test
    void aFileThatWasCutShortLosesTheLineThatWasCutAndSaysSo() throws IOException {
        byte[] whole = Files.readAllBytes(good);
        Path cut = Files.write(folder.resolve("cut.jsonl"), Arrays.copyOf(whole, whole.length - 100));

        Run run = run(cut);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("5,000 read = 4,999 scored + 1 rejected.");
        assertThat(run.err()).contains(cut + ":5000:");
    }

    @Test
    void aStreamThatBreaksOffIsAnErrorAndNothingIsPublished() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the connection was closed");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return read();
            }
        };
        InputStream lines = new SequenceInputStream(new ByteArrayInputStream(Files.readAllBytes(good)), broken);

        assertThatThrownBy(() -> new LineEngine(GrowthPath.model(), 2).gather(lines, new LineWatcher() {}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("the connection was closed")
                .hasMessageContaining("5001");
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        Run run = run(folder.resolve("missing.jsonl"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("missing.jsonl");
        assertThat(folder.resolve("result")).doesNotExist();
    }
}

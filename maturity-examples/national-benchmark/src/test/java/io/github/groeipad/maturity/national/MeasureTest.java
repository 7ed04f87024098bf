package io.github.groeipad.maturity.national;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.growthpath.GrowthPath;
import io.github.groeipad.maturity.national.store.JsonLinesFile;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasureTest {

    @TempDir
    private Path folder;

    @Test
    void allWaysGiveTheSameMeans() throws Exception {
        Path file = folder.resolve("lines.jsonl");
        JsonLinesFile.write(file, GrowthPath.model(), 1, 3000, rows -> {});
        Set<String> means = new LinkedHashSet<>();
        for (String way : new String[] {"library", "tokens", "binding"}) {
            Run run = Run.of("measure", "--from", file, "--with", way, "--threads", 2);
            assertThat(run.status()).as(run.err()).isZero();
            assertThat(run.out()).startsWith(way + ", 2 threads: 3,000 lines");
            means.add(run.out().lines().skip(1).findFirst().orElseThrow());
        }

        assertThat(means).hasSize(1).first().asString().startsWith("mean 0.").contains("Capital 5");
    }
}

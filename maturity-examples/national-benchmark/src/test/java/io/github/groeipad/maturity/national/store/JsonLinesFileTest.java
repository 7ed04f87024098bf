package io.github.groeipad.maturity.national.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.growthpath.GrowthPath;
import io.github.groeipad.maturity.json.MaturityJson;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.national.synthetic.SyntheticCountry;
import io.github.groeipad.maturity.scoring.BatchScorer;
import io.github.groeipad.maturity.scoring.Scorer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesFileTest {

    private static final MaturityModel MODEL = GrowthPath.model();

    @TempDir
    private Path folder;

    @Test
    void linesAreThoseThatTheLibraryWritesAndHoldTheAnswersOfTheCountry() throws IOException {
        Path file = folder.resolve("lines.jsonl");
        AtomicLong done = new AtomicLong();
        JsonLinesFile.write(file, MODEL, 5, 2000, done::addAndGet);
        MaturityJson json = MaturityJson.strict();
        SyntheticCountry country = SyntheticCountry.of(MODEL, 5);
        BatchScorer batch = Scorer.of(MODEL).batch();
        int[] answers = new int[country.rowLength()];
        int[] read = new int[country.rowLength()];

        List<String> lines = Files.readAllLines(file);

        assertThat(lines).hasSize(2000);
        assertThat(done).hasValue(2000);
        for (int i = 0; i < lines.size(); i++) {
            Assessment town = json.readAssessment(lines.get(i).getBytes(StandardCharsets.UTF_8), MODEL);
            country.answers(i, answers, 0);
            batch.encode(town, read, 0);
            assertThat(read).isEqualTo(answers);
            assertThat(town.subject().id()).isEqualTo(SyntheticCountry.id(i));
            assertThat(town.subject().attributes())
                    .containsEntry("region", country.region())
                    .containsEntry("size", country.size());
            assertThat(new String(json.writeLine(town), StandardCharsets.UTF_8)).isEqualTo(lines.get(i) + "\n");
        }
    }
}

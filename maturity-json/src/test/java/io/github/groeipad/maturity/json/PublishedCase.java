package io.github.groeipad.maturity.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.model.MaturityModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A worked case of a published maturity model: its rules as models of ours, its scenarios as assessments, and what it expects.
 *
 * @param id the name of its folder
 * @param document its expectations, with where they come from and how they are read off a profile
 * @param models its models, by file
 * @param assessments the assessments of each model, by the file of the model and their own id
 */
record PublishedCase(
        String id,
        JsonNode document,
        Map<String, MaturityModel> models,
        Map<String, Map<String, Assessment>> assessments) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** All cases, in the order of their names. */
    static List<PublishedCase> all() {
        return files(folder())
                .filter(Files::isDirectory)
                .map(PublishedCase::read)
                .toList();
    }

    /** The folder that holds the folders of the cases. */
    static Path folder() {
        URL url = PublishedCase.class.getResource("/cases");
        assertThat(url).isNotNull();
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What the case expects, number by number. */
    List<Expectation> expectations() {
        return document.path("expectations")
                .valueStream()
                .map(each -> new Expectation(this, each))
                .toList();
    }

    @Override
    public String toString() {
        return id;
    }

    private static PublishedCase read(Path folder) {
        Map<String, MaturityModel> models = new TreeMap<>();
        Map<String, Map<String, Assessment>> assessments = new TreeMap<>();
        files(folder).map(file -> String.valueOf(file.getFileName())).forEach(file -> {
            if (file.startsWith("model")) {
                MaturityModel model = model(folder.resolve(file));
                models.put(file, model);
                Path lines = folder.resolve("assessments" + file.substring("model".length()) + "l");
                assessments.put(file, assessments(lines, model));
            } else {
                assertThat(file).matches("assessments.*\\.jsonl|expectations\\.json");
            }
        });
        return new PublishedCase(
                String.valueOf(folder.getFileName()),
                MAPPER.readTree(folder.resolve("expectations.json")),
                models,
                assessments);
    }

    private static MaturityModel model(Path file) {
        try {
            return MaturityJson.strict().readModel(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, Assessment> assessments(Path file, MaturityModel model) {
        Map<String, Assessment> byId = new TreeMap<>();
        try (InputStream in = Files.newInputStream(file);
                AssessmentLines lines = MaturityJson.strict().readLines(in, model)) {
            while (lines.hasNext()) {
                AssessmentLine line = lines.next();
                assertThat(line.problems()).as("%s", file).isEmpty();
                Assessment assessment = line.assessment().orElseThrow();
                assertThat(byId.put(assessment.id().orElseThrow(), assessment))
                        .as("%s: a second %s", file, assessment.id())
                        .isNull();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return byId;
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

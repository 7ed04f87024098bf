package io.github.groeipad.maturity.assess;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.json.MaturityJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.provider.Arguments;

/** The bundled assessments as documents, as lines, and spoilt. */
final class Samples {

    /** A model without phases. */
    static final String SMALL_MODEL = """
            {"format": "maturity-model/1", "id": "m", "version": "1",
             "scales": [{"id": "yes-no", "options": [{"id": "no"}, {"id": "yes"}]}],
             "dimensions": [{"id": "a", "indicators": [{"id": "a1", "scale": "yes-no"}]},
                            {"id": "b", "indicators": [{"id": "b1", "scale": "yes-no"}]}]}
            """;

    private static final Path FOLDER = Path.of("src/main/resources/io/github/groeipad/maturity/assess/samples");

    private Samples() {}

    /** The file of a bundled document. */
    static String path(String sample) {
        return FOLDER.resolve(sample + ".json").toString();
    }

    static List<Arguments> townsInEachLanguage() {
        List<Arguments> towns = new ArrayList<>();
        for (AssessmentSource source : AssessmentSource.samples()) {
            String name = source.name().replace("samples/", "").replace(".json", "");
            towns.add(Arguments.of(name, "en"));
            towns.add(Arguments.of(name, "nl"));
        }
        return towns;
    }

    /** An assessment of the small model. */
    static String smallAnswers(String subject, String date, String first, String second) {
        return """
                {"format": "maturity-assessment/1", "model": {"id": "m", "version": "1"}, "subject": {"id": "%s"}, \
                "date": "%s", "responses": {"a1": "%s", "b1": "%s"}}
                """.formatted(subject, date, first, second);
    }

    static List<String> documents() throws IOException {
        List<String> documents = new ArrayList<>();
        for (AssessmentSource source : AssessmentSource.samples()) {
            try (InputStream stream = source.open()) {
                documents.add(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return documents;
    }

    static String document() throws IOException {
        return documents().get(0);
    }

    /** The bundled assessments as JSON Lines. */
    static List<String> lines() throws IOException {
        MaturityJson json = MaturityJson.strict();
        List<String> lines = new ArrayList<>();
        for (String document : documents()) {
            Assessment assessment = json.readAssessment(document.getBytes(StandardCharsets.UTF_8));
            lines.add(new String(json.writeLine(assessment), StandardCharsets.UTF_8).strip());
        }
        return lines;
    }

    static String file(Path folder, String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, content);
        return file.toString();
    }
}

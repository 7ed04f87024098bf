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

/** The bundled assessments as documents, as lines, and spoilt. */
final class Samples {

    private Samples() {}

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

package io.github.groeipad.maturity.benchmarks;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.model.ResponseOption;
import io.github.groeipad.maturity.scoring.BatchScorer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads lines as application code usually does, each into an object by data binding, and scores them with {@link MapScoring}. */
final class DataBinding {

    /**
     * What is wanted of a line.
     *
     * @param responses the answers by indicator
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Document(Map<String, JsonNode> responses) {}

    private final ObjectReader reader = JsonMapper.builder().build().readerFor(Document.class);
    private final Map<String, Integer> options = new HashMap<>();
    private final MapScoring scoring;
    private final String[] dimensions;
    private final String[] phases;

    DataBinding(MaturityModel model) {
        scoring = new MapScoring(model);
        dimensions = model.dimensions().stream().map(Dimension::id).toArray(String[]::new);
        phases = model.phases().stream().map(Phase::id).toArray(String[]::new);
        for (ResponseOption option : model.scales().get(0).options()) {
            options.put(option.id(), options.size());
        }
    }

    int score(InputStream lines, LineResults results) throws IOException {
        results.clear();
        try (BufferedReader text = new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8))) {
            for (String line = text.readLine(); line != null; line = text.readLine()) {
                Document document = reader.readValue(line);
                Map<String, Integer> answers = new HashMap<>();
                document.responses().forEach((indicator, response) -> answers.put(indicator, code(response)));
                results.add(scoring.score(answers), dimensions, phases);
            }
        }
        return results.size();
    }

    private int code(JsonNode response) {
        if (response.isString()) {
            return Objects.requireNonNull(options.get(response.stringValue()));
        }
        return response.has("unknown") ? BatchScorer.UNKNOWN : BatchScorer.NOT_APPLICABLE;
    }
}

package io.github.groeipad.maturity.national.measure;

import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.ResponseScale;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** As most programs do it: a line is bound to a record, the answers are a map, and the scores come from streams. */
final class WithBinding implements LineScoring {

    private record Town(String format, JsonNode model, Subject subject, String date, Map<String, JsonNode> responses) {}

    private record Subject(String id, Map<String, String> attributes) {}

    private record Question(String dimension, Map<String, Double> options) {}

    private final Map<String, Question> questions = new HashMap<>();

    WithBinding(MaturityModel model) {
        for (Dimension dimension : model.dimensions()) {
            for (Indicator indicator : dimension.indicators()) {
                ResponseScale scale = model.scaleOf(indicator);
                Map<String, Double> options = new HashMap<>();
                for (int i = 0; i < scale.options().size(); i++) {
                    options.put(
                            scale.options().get(i).id(), scale.values().get(i).toDouble());
                }
                questions.put(indicator.id(), new Question(dimension.id(), options));
            }
        }
    }

    @Override
    public Means score(InputStream lines) throws IOException {
        Means means = new Means();
        ObjectReader reader = JsonMapper.shared().readerFor(Town.class);
        BufferedReader text = new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8));
        for (String line = text.readLine(); line != null; line = text.readLine()) {
            Town town = reader.readValue(line);
            means.add(town.subject().attributes().getOrDefault("region", ""), score(town));
        }
        return means;
    }

    private double score(Town town) {
        Map<String, Double> dimensions = town.responses().entrySet().stream()
                .filter(answer -> answer.getValue().isString())
                .collect(Collectors.groupingBy(
                        answer -> question(answer).dimension(), Collectors.averagingDouble(this::value)));
        return dimensions.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    private double value(Map.Entry<String, JsonNode> answer) {
        return question(answer).options().getOrDefault(answer.getValue().asString(), 0.0);
    }

    private Question question(Map.Entry<String, JsonNode> answer) {
        return Objects.requireNonNull(questions.get(answer.getKey()));
    }
}

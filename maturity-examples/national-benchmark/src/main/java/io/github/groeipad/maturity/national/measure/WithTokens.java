package io.github.groeipad.maturity.national.measure;

import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.ResponseScale;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * By hand: Jackson's tokens, a map from names to places, and an array of sums, in {@code double}. It knows this one shape of
 * document and of model, believes what it reads, and finds the scores only.
 */
final class WithTokens implements LineScoring {

    private record Place(int dimension, Map<String, Double> options) {}

    private final Map<String, Place> places = new HashMap<>();
    private final int dimensions;

    WithTokens(MaturityModel model) {
        dimensions = model.dimensions().size();
        for (int d = 0; d < dimensions; d++) {
            Dimension dimension = model.dimensions().get(d);
            for (Indicator indicator : dimension.indicators()) {
                ResponseScale scale = model.scaleOf(indicator);
                Map<String, Double> options = new HashMap<>();
                for (int i = 0; i < scale.options().size(); i++) {
                    options.put(
                            scale.options().get(i).id(), scale.values().get(i).toDouble());
                }
                places.put(indicator.id(), new Place(d, options));
            }
        }
    }

    @Override
    public Means score(InputStream lines) {
        Means means = new Means();
        double[] sums = new double[dimensions];
        int[] counts = new int[dimensions];
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), lines)) {
            while (json.nextToken() == JsonToken.START_OBJECT) {
                String region = "";
                java.util.Arrays.fill(sums, 0);
                java.util.Arrays.fill(counts, 0);
                while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                    String name = json.currentName();
                    json.nextToken();
                    switch (name) {
                        case "subject" -> region = region(json);
                        case "responses" -> responses(json, sums, counts);
                        default -> json.skipChildren();
                    }
                }
                means.add(region, score(sums, counts));
            }
        }
        return means;
    }

    private static String region(JsonParser json) {
        String region = "";
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean attributes = json.currentName().equals("attributes");
            json.nextToken();
            while (attributes && json.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean found = json.currentName().equals("region");
                json.nextToken();
                region = found ? json.getString() : region;
            }
        }
        return region;
    }

    private void responses(JsonParser json, double[] sums, int[] counts) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            Place place = places.get(json.currentName());
            if (json.nextToken() == JsonToken.VALUE_STRING && place != null) {
                sums[place.dimension()] += place.options().getOrDefault(json.getString(), 0.0);
                counts[place.dimension()]++;
            } else {
                json.skipChildren();
            }
        }
    }

    private static double score(double[] sums, int[] counts) {
        double sum = 0;
        int counted = 0;
        for (int d = 0; d < sums.length; d++) {
            if (counts[d] > 0) {
                sum += sums[d] / counts[d];
                counted++;
            }
        }
        return sum / counted;
    }
}

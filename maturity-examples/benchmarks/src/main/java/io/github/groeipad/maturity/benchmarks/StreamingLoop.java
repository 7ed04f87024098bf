package io.github.groeipad.maturity.benchmarks;

import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.ResponseOption;
import io.github.groeipad.maturity.scoring.BatchScorer;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads lines by hand with Jackson's tokens, without an object per answer, and scores them with {@link ArrayLoop}. It trusts what
 * it reads: it neither checks the model nor the rest of a document, nor could it say what is wrong with one.
 */
final class StreamingLoop {

    private final JsonFactory jackson = new JsonFactory();
    private final Map<String, Integer> indicators = new HashMap<>();
    private final Map<String, Integer> options = new HashMap<>();
    private final int[] codes;
    private final double[] overall = new double[1];
    private final double[] dimensions = new double[LikertModel.DIMENSIONS];
    private final int[] phases = new int[1];

    StreamingLoop(MaturityModel model) {
        for (Indicator indicator : model.indicators()) {
            indicators.put(indicator.id(), indicators.size());
        }
        List<ResponseOption> scale = model.scales().get(0).options();
        scale.forEach(option -> options.put(option.id(), options.size()));
        codes = new int[indicators.size()];
    }

    int score(InputStream lines, LineResults results) {
        results.clear();
        try (JsonParser parser = jackson.createParser(ObjectReadContext.empty(), lines)) {
            while (parser.nextToken() != null) {
                line(parser);
                ArrayLoop.score(codes, 1, overall, dimensions, phases);
                results.add(overall[0], dimensions, phases[0]);
            }
        }
        return results.size();
    }

    private void line(JsonParser parser) {
        Arrays.fill(codes, BatchScorer.UNANSWERED);
        String name = parser.nextName();
        while (name != null) {
            parser.nextToken();
            if (name.equals("responses")) {
                responses(parser);
            } else {
                parser.skipChildren();
            }
            name = parser.nextName();
        }
    }

    private void responses(JsonParser parser) {
        String indicator = parser.nextName();
        while (indicator != null) {
            int code = parser.nextToken() == JsonToken.VALUE_STRING ? known(options, parser.getString()) : gap(parser);
            codes[known(indicators, indicator)] = code;
            indicator = parser.nextName();
        }
    }

    private static int known(Map<String, Integer> places, String name) {
        return Objects.requireNonNull(places.get(name));
    }

    private static int gap(JsonParser parser) {
        int code = BatchScorer.UNANSWERED;
        String name = parser.nextName();
        while (name != null) {
            parser.nextToken();
            if (name.equals("notApplicable")) {
                code = BatchScorer.NOT_APPLICABLE;
            } else if (name.equals("unknown")) {
                code = BatchScorer.UNKNOWN;
            }
            name = parser.nextName();
        }
        return code;
    }
}

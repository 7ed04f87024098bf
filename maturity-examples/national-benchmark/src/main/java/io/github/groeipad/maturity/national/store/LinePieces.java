package io.github.groeipad.maturity.national.store;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.json.MaturityJson;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.ResponseOption;
import io.github.groeipad.maturity.scoring.BatchScorer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Puts lines together from pieces of lines that the library wrote, which takes a fraction of writing millions of assessments one by
 * one. A test holds the result to what the library writes, byte for byte.
 */
final class LinePieces {

    private static final LocalDate DATE = LocalDate.of(2026, 11, 28);
    private static final String ID = "an-id";
    private static final String RESPONSES = "\"responses\":{";
    private static final String REASON = "Not one of our tasks";
    private static final int OTHER_CODES = 3;

    private final MaturityModel model;
    private final MaturityJson json = MaturityJson.strict();
    /** By indicator and code, where the codes that are no options come first. */
    private final List<List<byte[]>> answers = new ArrayList<>();

    /** The indicators in the order of their ids, which is that of answers. */
    private final int[] order;

    private final Map<String, byte[][]> heads = new HashMap<>();

    LinePieces(MaturityModel model) {
        this.model = model;
        List<Indicator> indicators = model.indicators();
        indicators.forEach(indicator -> answers.add(answersTo(indicator)));
        order = IntStream.range(0, indicators.size())
                .boxed()
                .sorted(Comparator.comparing(i -> indicators.get(i).id()))
                .mapToInt(i -> i)
                .toArray();
    }

    private List<byte[]> answersTo(Indicator indicator) {
        List<byte[]> pieces = new ArrayList<>();
        pieces.add(
                indicator.notApplicableAllowed()
                        ? answer(line -> line.notApplicable(indicator.id(), REASON))
                        : new byte[0]);
        pieces.add(answer(line -> line.unknown(indicator.id())));
        pieces.add(new byte[0]);
        for (ResponseOption option : model.scaleOf(indicator).options()) {
            pieces.add(answer(line -> line.answer(indicator.id(), option.id())));
        }
        return pieces;
    }

    private byte[] answer(Consumer<Assessment.Builder> answer) {
        String line = line("any", "any", answer);
        int start = line.indexOf(RESPONSES) + RESPONSES.length();
        return line.substring(start, line.lastIndexOf("}}")).getBytes(StandardCharsets.UTF_8);
    }

    private String line(String region, String size, Consumer<Assessment.Builder> answer) {
        Assessment.Builder line = Assessment.builder(model)
                .subject(Subject.builder(ID)
                        .attribute("region", region)
                        .attribute("size", size)
                        .build())
                .date(DATE);
        answer.accept(line);
        return new String(json.writeLine(line.build()), StandardCharsets.UTF_8);
    }

    /** What stands before the id, and between it and the answers. */
    private byte[][] head(String region, String size) {
        Indicator first = model.indicators().get(0);
        String line = line(region, size, each -> each.unknown(first.id()));
        int id = line.indexOf(ID);
        int answers = line.indexOf(RESPONSES) + RESPONSES.length();
        return new byte[][] {
            line.substring(0, id).getBytes(StandardCharsets.UTF_8),
            line.substring(id + ID.length(), answers).getBytes(StandardCharsets.UTF_8)
        };
    }

    void write(String id, String region, String size, int[] codes, OutputStream out) throws IOException {
        byte[][] head = heads.computeIfAbsent(region + "/" + size, key -> head(region, size));
        out.write(head[0]);
        out.write(id.getBytes(StandardCharsets.UTF_8));
        out.write(head[1]);
        boolean first = true;
        for (int i : order) {
            if (codes[i] == BatchScorer.UNANSWERED) {
                continue;
            }
            if (!first) {
                out.write(',');
            }
            first = false;
            out.write(answers.get(i).get(codes[i] + OTHER_CODES));
        }
        out.write('}');
        out.write('}');
        out.write('\n');
    }
}

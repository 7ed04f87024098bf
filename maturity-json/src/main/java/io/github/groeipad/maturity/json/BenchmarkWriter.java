package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.benchmark.Benchmark;
import io.github.groeipad.maturity.benchmark.Distribution;
import io.github.groeipad.maturity.benchmark.PeerGroup;
import io.github.groeipad.maturity.benchmark.PhaseShare;
import io.github.groeipad.maturity.benchmark.Standing;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Score;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;

/** Writes a benchmark. Of a group about which nothing is told, it says that and nothing else. */
final class BenchmarkWriter {

    private final MaturityModel model;
    private final MeasureWriter numbers;
    private final JsonGenerator json;

    private BenchmarkWriter(MaturityModel model, JsonGenerator json) {
        this.model = model;
        this.numbers = new MeasureWriter(model, json);
        this.json = json;
    }

    /** Writes a benchmark, and where a subject stands in it if a profile is given. */
    static void write(Benchmark benchmark, Optional<MaturityProfile> profile, MaturityModel model, JsonGenerator json) {
        if (!benchmark.fingerprint().equals(model.fingerprint())) {
            throw new IllegalArgumentException("Benchmark: model must be one with the fingerprint of its peers, "
                    + benchmark.fingerprint() + ", but was " + model.reference() + " with another fingerprint");
        }
        profile.ifPresent(own -> ResultHead.check("Benchmark", own.model(), model));
        new BenchmarkWriter(model, json).benchmark(benchmark, profile);
    }

    private void benchmark(Benchmark benchmark, Optional<MaturityProfile> profile) {
        json.writeStartObject();
        profile.ifPresentOrElse(
                own -> ResultHead.write(DocumentKind.BENCHMARK, own, json),
                () -> ResultHead.write(DocumentKind.BENCHMARK, model, json));
        json.writeNumberProperty("k", benchmark.k());
        group("peers", benchmark.peers());
        if (!benchmark.groups().isEmpty()) {
            json.writeName("groups");
            json.writeStartObject();
            benchmark.groups().forEach(this::group);
            json.writeEndObject();
        }
        profile.flatMap(benchmark::standing).ifPresent(this::standing);
        json.writeEndObject();
    }

    private void group(String property, Optional<PeerGroup> group) {
        Writing.name(json, property);
        json.writeStartObject();
        group.ifPresentOrElse(this::told, () -> json.writeBooleanProperty("hidden", true));
        json.writeEndObject();
    }

    private void told(PeerGroup group) {
        json.writeNumberProperty("size", group.size());
        group.score().ifPresent(score -> distribution("score", score, this::score));
        group.position().ifPresent(position -> distribution("position", position, numbers::exact));
        if (!group.dimensions().isEmpty()) {
            json.writeName("dimensions");
            json.writeStartObject();
            group.dimensions().forEach((id, scores) -> distribution(id, scores, this::score));
            json.writeEndObject();
        }
        ModelWriter.each(json, "phases", group.phases(), (each, to) -> phase(each));
    }

    private void distribution(String property, Distribution numbers, BiConsumer<String, Fraction> writer) {
        json.writeName(property);
        json.writeStartObject();
        json.writeNumberProperty("count", numbers.count());
        writer.accept("lowerQuartile", numbers.lowerQuartile());
        writer.accept("median", numbers.median());
        writer.accept("upperQuartile", numbers.upperQuartile());
        json.writeEndObject();
    }

    private void score(String property, Fraction exact) {
        numbers.score(property, Optional.of(Score.of(exact)));
    }

    private void phase(PhaseShare share) {
        json.writeStartObject();
        Writing.text(json, "phase", share.phase());
        numbers.exact("share", share.share());
        json.writeName("interval");
        json.writeStartObject();
        Writing.number(json, "low", share.low());
        Writing.number(json, "high", share.high());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void standing(Standing standing) {
        json.writeName("standing");
        json.writeStartObject();
        numbers.exact("score", standing.score());
        numbers.exact("position", standing.position());
        if (!standing.dimensions().isEmpty()) {
            json.writeName("dimensions");
            json.writeStartObject();
            for (Map.Entry<String, Fraction> rank : standing.dimensions().entrySet()) {
                numbers.exact(rank.getKey(), rank.getValue());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}

package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.roadmap.Target;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes how far it is to a target, and how much of the way from a baseline is done. */
final class TargetWriter {

    private final MeasureWriter numbers;
    private final JsonGenerator json;

    private TargetWriter(MaturityModel model, JsonGenerator json) {
        this.numbers = new MeasureWriter(model, json);
        this.json = json;
    }

    /** Writes how far it is, and how much of the way is done if a baseline is given. */
    static void write(Target target, Optional<Assessment> baseline, MaturityModel model, JsonGenerator json) {
        ResultHead.check("Target", target.profile().model(), model);
        new TargetWriter(model, json).target(target, baseline);
    }

    private void target(Target target, Optional<Assessment> baseline) {
        json.writeStartObject();
        ResultHead.write(DocumentKind.TARGET, target.profile(), json);
        Writing.text(json, "phase", target.profile().phase());
        Writing.text(json, "targetPhase", target.target().phase());
        Writing.text(json, "reachPhase", target.reach().phase());
        json.writeName("distances");
        ModelWriter.list(json, target.distances(), (each, to) -> distance(each));
        json.writeName("missing");
        ModelWriter.list(json, target.missing(), (each, to) -> missing(each));
        baseline.ifPresent(start -> {
            Writing.date(json, "baseline", start.date());
            json.writeName("progress");
            ModelWriter.list(json, target.progressFrom(start), (each, to) -> progress(each));
        });
        json.writeEndObject();
    }

    private void distance(Target.Distance distance) {
        json.writeStartObject();
        Writing.text(json, "of", distance.of());
        numbers.score("score", Optional.of(distance.score()));
        numbers.score("target", Optional.of(distance.target()));
        numbers.score("reach", Optional.of(distance.reach()));
        numbers.exact("gap", distance.gap());
        numbers.exact("share", distance.share());
        json.writeEndObject();
    }

    private void missing(Target.Missing missing) {
        json.writeStartObject();
        Writing.text(json, "indicator", missing.indicator());
        Writing.text(json, "from", missing.from());
        Writing.text(json, "to", missing.to());
        if (missing.open()) {
            json.writeBooleanProperty("open", true);
        }
        json.writeNumberProperty("effort", missing.effort());
        json.writeEndObject();
    }

    private void progress(Target.Progress progress) {
        json.writeStartObject();
        Writing.text(json, "of", progress.of());
        numbers.score("baseline", Optional.of(progress.baseline()));
        numbers.exact("done", progress.value());
        json.writeEndObject();
    }
}

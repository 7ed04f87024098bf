package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.roadmap.Robustness;
import tools.jackson.core.JsonGenerator;

/** Writes how sure a phase is: the trials in which it is another one. */
final class RobustnessWriter {

    private RobustnessWriter() {}

    static void write(Robustness robustness, MaturityModel model, JsonGenerator json) {
        ResultHead.check("Robustness", robustness.profile().model(), model);
        json.writeStartObject();
        ResultHead.write(DocumentKind.ROBUSTNESS, robustness.profile(), json);
        Writing.text(json, "phase", robustness.phase());
        json.writeNumberProperty("trials", robustness.trials());
        new MeasureWriter(model, json).exact("share", robustness.share());
        json.writeName("leftOut");
        ModelWriter.list(json, robustness.leftOut(), RobustnessWriter::leftOut);
        json.writeName("otherAnswers");
        ModelWriter.list(json, robustness.otherAnswers(), RobustnessWriter::otherAnswer);
        json.writeName("otherWeights");
        ModelWriter.list(json, robustness.otherWeights(), RobustnessWriter::otherWeight);
        json.writeEndObject();
    }

    private static void leftOut(Robustness.LeftOut trial, JsonGenerator json) {
        json.writeStartObject();
        Writing.text(json, "indicator", trial.indicator());
        after(trial, json);
    }

    private static void otherAnswer(Robustness.OtherAnswer trial, JsonGenerator json) {
        json.writeStartObject();
        Writing.text(json, "indicator", trial.indicator());
        Writing.text(json, "from", trial.from());
        Writing.text(json, "to", trial.to());
        after(trial, json);
    }

    private static void otherWeight(Robustness.OtherWeight trial, JsonGenerator json) {
        json.writeStartObject();
        Writing.text(json, "dimension", trial.dimension());
        Writing.number(json, "from", trial.from());
        Writing.number(json, "to", trial.to());
        after(trial, json);
    }

    private static void after(Robustness.PhaseChange change, JsonGenerator json) {
        Writing.text(json, "after", change.after());
        json.writeEndObject();
    }
}

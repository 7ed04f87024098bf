package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.roadmap.Actions;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Readiness;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes what to do next. */
final class ActionsWriter {

    private final MeasureWriter numbers;
    private final JsonGenerator json;

    private ActionsWriter(MaturityModel model, JsonGenerator json) {
        this.numbers = new MeasureWriter(model, json);
        this.json = json;
    }

    static void write(Actions actions, MaturityModel model, JsonGenerator json) {
        ResultHead.check("Actions", actions.profile().model(), model);
        new ActionsWriter(model, json).actions(actions);
    }

    private void actions(Actions actions) {
        MaturityProfile profile = actions.profile();
        json.writeStartObject();
        ResultHead.write(DocumentKind.ACTIONS, profile, json);
        Writing.text(json, "phase", profile.phase());
        numbers.score("score", profile.score(), profile.bounds());
        numbers.position(profile.position());
        Writing.text(json, "target", actions.target());
        Optional<Readiness> readiness = actions.target().flatMap(profile::readiness);
        readiness.ifPresent(found -> numbers.bounded("readiness", found.value(), found.low(), found.high()));
        json.writeName("raises");
        ModelWriter.list(json, actions.raises(), (each, to) -> raise(each));
        json.writeName("findOut");
        ModelWriter.list(json, actions.findOut(), (each, to) -> findOut(each));
        json.writeEndObject();
    }

    private void raise(Actions.Raise raise) {
        json.writeStartObject();
        Writing.text(json, "indicator", raise.indicator());
        Writing.text(json, "from", raise.from());
        Writing.text(json, "to", raise.to());
        json.writeNumberProperty("effort", raise.effort());
        GainWriter.write(raise.gain(), numbers, json);
        json.writeEndObject();
    }

    private void findOut(Actions.FindOut open) {
        json.writeStartObject();
        Writing.text(json, "indicator", open.indicator());
        Writing.text(json, "state", open.state().id());
        numbers.score("lowestScore", Optional.of(open.scores().low()));
        numbers.score("highestScore", Optional.of(open.scores().high()));
        numbers.phaseRange(open.phases());
        GainWriter.write(open.best(), numbers, json);
        json.writeEndObject();
    }
}

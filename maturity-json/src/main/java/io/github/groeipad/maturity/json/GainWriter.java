package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.roadmap.Gain;
import tools.jackson.core.JsonGenerator;

/** Writes what a raise brings. */
final class GainWriter {

    private GainWriter() {}

    static void write(Gain gain, MeasureWriter numbers, JsonGenerator json) {
        json.writeName("gain");
        json.writeStartObject();
        numbers.exact("score", gain.score());
        numbers.exact("position", gain.position());
        numbers.exact("readiness", gain.readiness());
        Writing.text(json, "phaseReached", gain.phaseReached());
        json.writeEndObject();
    }
}

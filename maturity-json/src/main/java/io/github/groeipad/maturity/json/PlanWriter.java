package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.roadmap.Plan;
import tools.jackson.core.JsonGenerator;

/** Writes a plan: its steps, or why there are none. */
final class PlanWriter {

    private final MeasureWriter numbers;
    private final JsonGenerator json;

    private PlanWriter(MaturityModel model, JsonGenerator json) {
        this.numbers = new MeasureWriter(model, json);
        this.json = json;
    }

    static void write(Plan plan, MaturityModel model, JsonGenerator json) {
        ResultHead.check("Plan", plan.start().model(), model);
        new PlanWriter(model, json).plan(plan);
    }

    private void plan(Plan plan) {
        json.writeStartObject();
        ResultHead.write(DocumentKind.PLAN, plan.start(), json);
        Writing.text(json, "target", plan.target());
        json.writeBooleanProperty("reachable", plan.isReachable());
        if (plan.isReachable()) {
            json.writeBooleanProperty("optimal", plan.isOptimal());
            json.writeNumberProperty("effort", plan.effort());
            json.writeNumberProperty("leastEffort", plan.leastEffort());
        }
        Writing.text(json, "phaseBefore", plan.start().phase());
        numbers.score("scoreBefore", plan.start().score());
        if (plan.isReachable()) {
            json.writeName("steps");
            ModelWriter.list(json, plan.steps(), (each, to) -> step(each));
            Writing.text(json, "phaseAfter", plan.end().phase());
            numbers.score("scoreAfter", plan.end().score());
        }
        ModelWriter.each(json, "obstacles", plan.obstacles(), (each, to) -> obstacle(each));
        json.writeEndObject();
    }

    private void step(Plan.Step step) {
        json.writeStartObject();
        Writing.text(json, "indicator", step.indicator());
        Writing.text(json, "from", step.from());
        Writing.text(json, "to", step.to());
        if (step.open()) {
            json.writeBooleanProperty("open", true);
        }
        json.writeNumberProperty("effort", step.effort());
        GainWriter.write(step.gain(), numbers, json);
        json.writeEndObject();
    }

    private void obstacle(Plan.Obstacle obstacle) {
        json.writeStartObject();
        Writing.text(json, "phase", obstacle.phase());
        numbers.finding(obstacle.criterion());
        ModelWriter.each(json, "notApplicable", obstacle.notApplicable(), (each, to) -> to.writeString(each));
        json.writeEndObject();
    }
}

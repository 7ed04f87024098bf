package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Scope;
import io.github.groeipad.maturity.model.Threshold;
import tools.jackson.core.JsonGenerator;

/** Writes a criterion. */
final class CriterionWriter {

    private CriterionWriter() {}

    static void write(Criterion criterion, JsonGenerator json) {
        json.writeStartObject();
        if (criterion instanceof Criterion.ScoreOf score) {
            Writing.text(json, "type", "score");
            scope(score.of(), json);
            threshold(score.threshold(), json);
        } else if (criterion instanceof Criterion.PhaseScoreOf score) {
            Writing.text(json, "type", "phase-score");
            Writing.text(json, "phase", score.phase());
            scope(score.of(), json);
            threshold(score.threshold(), json);
        } else if (criterion instanceof Criterion.IndicatorAt indicator) {
            Writing.text(json, "type", "indicator");
            Writing.text(json, "indicator", indicator.indicator());
            Writing.text(json, "option", indicator.option());
        } else if (criterion instanceof Criterion.IndicatorShare share) {
            Writing.text(json, "type", "indicator-share");
            Writing.text(json, "phase", share.phase());
            scope(share.of(), json);
            Writing.number(json, "value", share.value());
            threshold(share.threshold(), json);
        } else if (criterion instanceof Criterion.Composite composite) {
            composite(composite, json);
        }
        json.writeEndObject();
    }

    private static void composite(Criterion.Composite composite, JsonGenerator json) {
        if (composite instanceof Criterion.AtLeast atLeast) {
            Writing.text(json, "type", "at-least");
            json.writeNumberProperty("count", atLeast.count());
        } else {
            Writing.text(json, "type", composite instanceof Criterion.AllOf ? "all-of" : "any-of");
        }
        ModelWriter.each(json, "criteria", composite.criteria(), CriterionWriter::write);
    }

    private static void scope(Scope scope, JsonGenerator json) {
        if (scope instanceof Scope.OfTag tag) {
            json.writeName("of");
            json.writeStartObject();
            Writing.text(json, "tag", tag.tag());
            json.writeEndObject();
        } else if (scope instanceof Scope.OfDimension dimension) {
            Writing.text(json, "of", dimension.id());
        } else {
            Writing.text(json, "of", scope instanceof Scope.Overall ? "overall" : "each-dimension");
        }
    }

    private static void threshold(Threshold threshold, JsonGenerator json) {
        String bound = threshold.bound() == Threshold.Bound.AT_LEAST ? "atLeast" : "above";
        Writing.number(json, bound, threshold.value());
    }
}

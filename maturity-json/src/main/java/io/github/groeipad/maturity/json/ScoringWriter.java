package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.model.DisplayRange;
import io.github.groeipad.maturity.model.ExpiredEvidence;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.MissingPolicy;
import io.github.groeipad.maturity.model.NothingApplies;
import io.github.groeipad.maturity.model.PanelRule;
import io.github.groeipad.maturity.model.ScoringRules;
import tools.jackson.core.JsonGenerator;

/** Writes the rules that hold for a whole model; what has its default is left out. */
final class ScoringWriter {

    private ScoringWriter() {}

    static void write(ScoringRules rules, JsonGenerator json) {
        if (rules.equals(ScoringRules.defaults())) {
            return;
        }
        json.writeName("scoring");
        json.writeStartObject();
        ModelWriter.aggregation(json, rules.aggregation());
        policy(json, "notApplicable", rules.notApplicable());
        policy(json, "unknown", rules.unknown());
        policy(json, "unanswered", rules.unanswered());
        if (rules.minimumCoverage().signum() != 0) {
            Writing.number(json, "minimumCoverage", rules.minimumCoverage());
        }
        if (rules.nothingApplies() != NothingApplies.FAIL) {
            Writing.text(json, "nothingApplies", rules.nothingApplies().id());
        }
        if (!rules.display().equals(DisplayRange.percent())) {
            display(json, rules.display());
        }
        if (rules.expiredEvidence() != ExpiredEvidence.FLAG) {
            Writing.text(json, "expiredEvidence", rules.expiredEvidence().id());
        }
        if (rules.panel() != PanelRule.MEAN) {
            Writing.text(json, "panel", rules.panel().id());
        }
        json.writeEndObject();
    }

    private static void policy(JsonGenerator json, String property, MissingPolicy policy) {
        if (policy.kind() == MissingPolicy.Kind.REJECT) {
            Writing.text(json, property, "reject");
        }
        policy.value().ifPresent(value -> {
            if (value.signum() == 0) {
                Writing.text(json, property, "lowest");
            } else if (value.equals(Fraction.one())) {
                Writing.text(json, property, "highest");
            } else {
                Writing.number(json, property, value);
            }
        });
    }

    private static void display(JsonGenerator json, DisplayRange display) {
        json.writeName("display");
        json.writeStartObject();
        Writing.number(json, "min", display.min());
        Writing.number(json, "max", display.max());
        json.writeNumberProperty("decimals", display.decimals());
        json.writeEndObject();
    }
}

package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.model.DisplayRange;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.CriterionFinding;
import io.github.groeipad.maturity.scoring.Expiry;
import io.github.groeipad.maturity.scoring.PhaseRange;
import io.github.groeipad.maturity.scoring.Position;
import io.github.groeipad.maturity.scoring.Score;
import io.github.groeipad.maturity.scoring.ScoreRange;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes the numbers and the criteria that results have in common, scores as a model shows them. */
final class MeasureWriter {

    private final DisplayRange display;
    private final JsonGenerator json;

    MeasureWriter(MaturityModel model, JsonGenerator json) {
        this.display = model.scoring().display();
        this.json = json;
    }

    void score(String property, Optional<Score> score, Optional<ScoreRange> bounds) {
        score.ifPresent(present -> measure(
                property,
                present.exact(),
                present.display(display),
                bounds.map(range -> range.low().exact()).orElse(null),
                bounds.map(range -> range.high().exact()).orElse(null)));
    }

    void score(String property, Optional<Score> score) {
        score(property, score, Optional.empty());
    }

    void position(Optional<Position> position) {
        position.ifPresent(present -> bounded("position", present.value(), present.low(), present.high()));
    }

    void bounded(String property, Fraction exact, Fraction low, Fraction high) {
        measure(property, exact, null, low, high);
    }

    void exact(String property, Optional<Fraction> exact) {
        exact.ifPresent(present -> exact(property, present));
    }

    void exact(String property, Fraction exact) {
        measure(property, exact, null, null, null);
    }

    void phaseRange(Optional<PhaseRange> range) {
        range.ifPresent(present -> {
            json.writeName("phaseRange");
            json.writeStartObject();
            Writing.text(json, "lowest", present.lowest());
            Writing.text(json, "highest", present.highest());
            json.writeEndObject();
        });
    }

    /** Writes the properties of a criterion that was decided; the object is open. */
    void finding(CriterionFinding finding) {
        json.writeName("criterion");
        CriterionWriter.write(finding.criterion(), json);
        exact("asked", finding.asked());
        exact("found", finding.found());
        exact("coverage", finding.coverage());
        finding.reason().ifPresent(reason -> Writing.text(json, "reason", reason.id()));
        exact("progress", finding.progress());
    }

    /** Writes the evidence that has expired; nothing where there is none. */
    void expired(List<Expiry> expired) {
        ModelWriter.each(json, "expired", expired, (each, to) -> {
            json.writeStartObject();
            Writing.text(json, "indicator", each.indicator());
            Writing.text(json, "reference", each.reference());
            Writing.date(json, "validUntil", each.lastValidDay());
            json.writeEndObject();
        });
    }

    private void measure(
            String property, Fraction exact, @Nullable String shown, @Nullable Fraction low, @Nullable Fraction high) {
        Writing.name(json, property);
        json.writeStartObject();
        Writing.valueAndExact(json, exact);
        if (shown != null) {
            Writing.text(json, "display", shown);
        }
        if (low != null && high != null) {
            Writing.text(json, "low", low.toString());
            Writing.text(json, "high", high.toString());
        }
        json.writeEndObject();
    }
}

package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.model.Aggregation;
import io.github.groeipad.maturity.model.CustomAggregation;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.IndicatorKind;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.model.ResponseOption;
import io.github.groeipad.maturity.model.ResponseScale;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;

/** Writes a model; what has its default is left out. */
final class ModelWriter {

    private ModelWriter() {}

    static void write(MaturityModel model, JsonGenerator json) {
        json.writeStartObject();
        Writing.text(json, "format", Format.MODEL.id());
        Writing.text(json, "id", model.id());
        Writing.text(json, "version", model.version());
        if (!model.defaultLocale().equals(Locale.ENGLISH)) {
            Writing.text(json, "defaultLocale", model.defaultLocale().toLanguageTag());
        }
        Writing.texts(json, "name", model.name());
        Writing.texts(json, "description", model.description());
        each(json, "phases", model.phases(), ModelWriter::phase);
        json.writeName("scales");
        list(json, model.scales(), ModelWriter::scale);
        each(json, "dimensions", model.dimensions(), ModelWriter::dimension);
        ScoringWriter.write(model.scoring(), json);
        json.writeEndObject();
    }

    private static void phase(Phase phase, JsonGenerator json) {
        json.writeStartObject();
        Writing.text(json, "id", phase.id());
        Writing.texts(json, "name", phase.name());
        Writing.texts(json, "description", phase.description());
        Writing.texts(json, "advice", phase.advice());
        phase.gate().ifPresent(gate -> {
            json.writeName("gate");
            CriterionWriter.write(gate, json);
        });
        json.writeEndObject();
    }

    private static void scale(ResponseScale scale, JsonGenerator json) {
        json.writeStartObject();
        Writing.text(json, "id", scale.id());
        scale.range()
                .ifPresentOrElse(
                        range -> range(range, json), () -> each(json, "options", scale.options(), ModelWriter::option));
        json.writeEndObject();
    }

    private static void range(ResponseScale.Range range, JsonGenerator json) {
        json.writeName("range");
        json.writeStartObject();
        Writing.number(json, "from", range.from());
        Writing.number(json, "to", range.to());
        Writing.number(json, "step", range.step());
        json.writeEndObject();
    }

    private static void option(ResponseOption option, JsonGenerator json) {
        json.writeStartObject();
        Writing.text(json, "id", option.id());
        option.value().ifPresent(value -> Writing.number(json, "value", value));
        Writing.texts(json, "label", option.label());
        json.writeEndObject();
    }

    private static void dimension(Dimension dimension, JsonGenerator json) {
        json.writeStartObject();
        Writing.text(json, "id", dimension.id());
        Writing.texts(json, "name", dimension.name());
        Writing.texts(json, "description", dimension.description());
        weight(json, dimension.weight());
        aggregation(json, dimension.aggregation());
        each(json, "indicators", dimension.indicators(), ModelWriter::indicator);
        each(json, "dimensions", dimension.dimensions(), ModelWriter::dimension);
        json.writeEndObject();
    }

    private static void indicator(Indicator indicator, JsonGenerator json) {
        json.writeStartObject();
        Writing.text(json, "id", indicator.id());
        Writing.texts(json, "statement", indicator.statement());
        Writing.text(json, "scale", indicator.scale());
        weight(json, indicator.weight());
        Writing.text(json, "phase", indicator.phase());
        if (indicator.kind() != IndicatorKind.FACT) {
            Writing.text(json, "kind", indicator.kind().id());
        }
        if (indicator.notApplicableAllowed()) {
            json.writeBooleanProperty("notApplicableAllowed", true);
        }
        if (indicator.effort() != 1) {
            json.writeNumberProperty("effort", indicator.effort());
        }
        each(json, "tags", List.copyOf(indicator.tags()), (tag, to) -> to.writeString(tag));
        Writing.texts(json, "advice", indicator.advice());
        Writing.text(json, "provenance", indicator.provenance());
        json.writeEndObject();
    }

    private static void weight(JsonGenerator json, Fraction weight) {
        if (!weight.equals(Fraction.one())) {
            Writing.number(json, "weight", weight);
        }
    }

    static void aggregation(JsonGenerator json, Aggregation aggregation) {
        if (aggregation instanceof Aggregation.WeightedMean) {
            return;
        }
        json.writeName("aggregation");
        json.writeStartObject();
        if (aggregation instanceof Aggregation.Minimum) {
            Writing.text(json, "type", "minimum");
        } else if (aggregation instanceof Aggregation.Maximum) {
            Writing.text(json, "type", "maximum");
        } else if (aggregation instanceof Aggregation.LowerMedian) {
            Writing.text(json, "type", "lower-median");
        } else if (aggregation instanceof Aggregation.ShareAtLeast share) {
            Writing.text(json, "type", "share-at-least");
            Writing.number(json, "value", share.value());
        } else if (aggregation instanceof CustomAggregation custom) {
            Writing.text(json, "type", "custom");
            Writing.text(json, "name", custom.name());
            Writing.text(json, "version", custom.version());
        }
        json.writeEndObject();
    }

    /** Writes a property that is a list; nothing for an empty one. */
    static <T> void each(JsonGenerator json, String property, List<T> items, BiConsumer<T, JsonGenerator> writer) {
        if (!items.isEmpty()) {
            json.writeName(property);
            list(json, items, writer);
        }
    }

    static <T> void list(JsonGenerator json, List<T> items, BiConsumer<T, JsonGenerator> writer) {
        json.writeStartArray();
        items.forEach(item -> writer.accept(item, json));
        json.writeEndArray();
    }
}

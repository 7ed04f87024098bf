package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.migration.ModelDiff;
import io.github.groeipad.maturity.migration.ModelEdit;
import io.github.groeipad.maturity.model.LintFinding;
import io.github.groeipad.maturity.model.MaturityModel;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes what is found by looking at models alone: what changed between two, and what is doubtful about one. */
final class ModelFindingsWriter {

    private ModelFindingsWriter() {}

    static void write(ModelDiff diff, MaturityModel model, JsonGenerator json) {
        ResultHead.check("Model diff", ResultHead.exact(diff.to()), model);
        json.writeStartObject();
        Writing.text(json, "format", DocumentKind.MODEL_DIFF.format());
        AssessmentWriter.model("from", ResultHead.exact(diff.from()), json);
        AssessmentWriter.model("to", ResultHead.exact(diff.to()), json);
        json.writeBooleanProperty("scoreNeutral", diff.isScoreNeutral());
        json.writeName("edits");
        ModelWriter.list(json, diff.edits(), ModelFindingsWriter::edit);
        json.writeEndObject();
    }

    private static void edit(ModelEdit edit, JsonGenerator json) {
        json.writeStartObject();
        Writing.text(json, "effect", edit.effect().id());
        Writing.text(json, "place", edit.place());
        Writing.text(json, "description", edit.description());
        json.writeEndObject();
    }

    static void write(List<LintFinding> findings, MaturityModel model, JsonGenerator json) {
        json.writeStartObject();
        ResultHead.write(DocumentKind.LINT, model, json);
        json.writeName("findings");
        ModelWriter.list(json, findings, ModelFindingsWriter::finding);
        json.writeEndObject();
    }

    private static void finding(LintFinding finding, JsonGenerator json) {
        json.writeStartObject();
        Writing.text(json, "code", finding.code().id());
        Writing.text(json, "place", finding.place());
        Writing.text(json, "message", finding.message());
        Writing.text(json, "hint", finding.hint());
        json.writeEndObject();
    }
}

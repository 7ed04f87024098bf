package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.migration.IndicatorMigration;
import io.github.groeipad.maturity.migration.MigratedAnswer;
import io.github.groeipad.maturity.migration.MigratedAssessment;
import io.github.groeipad.maturity.migration.Migration;
import io.github.groeipad.maturity.model.MaturityModel;
import tools.jackson.core.JsonGenerator;

/** Writes a migration, and the report of what it did to an assessment. */
final class MigrationWriter {

    private MigrationWriter() {}

    static void write(Migration migration, JsonGenerator json) {
        json.writeStartObject();
        Writing.text(json, "format", DocumentKind.MIGRATION.format());
        AssessmentWriter.model("from", migration.from(), json);
        AssessmentWriter.model("to", migration.to(), json);
        json.writeName("indicators");
        ModelWriter.list(json, migration.indicators(), MigrationWriter::rule);
        json.writeEndObject();
    }

    private static void rule(IndicatorMigration rule, JsonGenerator json) {
        json.writeStartObject();
        Writing.text(json, "from", rule.from());
        Writing.text(json, "to", rule.to());
        if (rule.to().isEmpty()) {
            json.writeBooleanProperty("dropped", true);
        } else if (!rule.options().isEmpty()) {
            json.writeName("options");
            json.writeStartObject();
            rule.options().forEach((old, now) -> Writing.text(json, old, now));
            json.writeEndObject();
        }
        Writing.text(json, "reason", rule.reason());
        json.writeEndObject();
    }

    static void write(MigratedAssessment migrated, MaturityModel model, JsonGenerator json) {
        Assessment assessment = migrated.assessment();
        if (!assessment.model().toString().equals(model.reference().toString())) {
            throw new IllegalArgumentException("Migration report: model must be the one migrated to, "
                    + assessment.model() + ", but was " + model.reference());
        }
        json.writeStartObject();
        ResultHead.write(DocumentKind.MIGRATION_REPORT, model, json);
        AssessmentWriter.subject(assessment.subject(), json);
        Writing.date(json, "date", assessment.date());
        Writing.text(json, "assessment", assessment.id());
        json.writeName("tally");
        json.writeStartObject();
        for (MigratedAnswer.Outcome outcome : MigratedAnswer.Outcome.values()) {
            json.writeNumberProperty(outcome.id(), migrated.report(outcome).size());
        }
        json.writeEndObject();
        json.writeName("answers");
        ModelWriter.list(json, migrated.report(), MigrationWriter::answer);
        json.writeEndObject();
    }

    private static void answer(MigratedAnswer answer, JsonGenerator json) {
        json.writeStartObject();
        Writing.text(json, "outcome", answer.outcome().id());
        Writing.text(json, "from", answer.from());
        Writing.text(json, "to", answer.to());
        Writing.text(json, "detail", answer.detail());
        json.writeEndObject();
    }
}

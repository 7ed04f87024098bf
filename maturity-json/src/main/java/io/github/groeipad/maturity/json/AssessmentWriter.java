package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.assessment.Answered;
import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.Evidence;
import io.github.groeipad.maturity.assessment.NotApplicable;
import io.github.groeipad.maturity.assessment.Respondent;
import io.github.groeipad.maturity.assessment.Response;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.model.ModelReference;
import tools.jackson.core.JsonGenerator;

/** Writes an assessment, its responses sorted by indicator. */
final class AssessmentWriter {

    private AssessmentWriter() {}

    static void write(Assessment assessment, JsonGenerator json) {
        json.writeStartObject();
        Writing.text(json, "format", Format.ASSESSMENT.id());
        Writing.text(json, "id", assessment.id());
        model(assessment.model(), json);
        subject(assessment.subject(), json);
        Writing.date(json, "date", assessment.date());
        assessment.respondent().ifPresent(respondent -> respondent(respondent, json));
        json.writeName("responses");
        json.writeStartObject();
        assessment.responses().forEach((indicator, response) -> response(indicator, response, json));
        json.writeEndObject();
        json.writeEndObject();
    }

    static void model(ModelReference model, JsonGenerator json) {
        model("model", model, json);
    }

    static void model(String property, ModelReference model, JsonGenerator json) {
        json.writeName(property);
        json.writeStartObject();
        Writing.text(json, "id", model.id());
        Writing.text(json, "version", model.version());
        model.fingerprint().ifPresent(fingerprint -> Writing.text(json, "fingerprint", fingerprint.hex()));
        json.writeEndObject();
    }

    static void subject(Subject subject, JsonGenerator json) {
        json.writeName("subject");
        json.writeStartObject();
        Writing.text(json, "id", subject.id());
        Writing.text(json, "name", subject.name());
        if (!subject.attributes().isEmpty()) {
            json.writeName("attributes");
            json.writeStartObject();
            subject.attributes().forEach((name, value) -> Writing.text(json, name, value));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void respondent(Respondent respondent, JsonGenerator json) {
        json.writeName("respondent");
        json.writeStartObject();
        Writing.text(json, "id", respondent.id());
        Writing.text(json, "role", respondent.role());
        json.writeEndObject();
    }

    private static void response(String indicator, Response response, JsonGenerator json) {
        boolean plain = response.comment().isEmpty() && response.evidence().isEmpty();
        if (response instanceof Answered answered && plain) {
            Writing.text(json, indicator, answered.option());
            return;
        }
        Writing.name(json, indicator);
        json.writeStartObject();
        if (response instanceof Answered answered) {
            Writing.text(json, "option", answered.option());
        } else if (response instanceof NotApplicable notApplicable) {
            Writing.text(json, "notApplicable", notApplicable.reason());
        } else {
            json.writeBooleanProperty("unknown", true);
        }
        Writing.text(json, "comment", response.comment());
        ModelWriter.each(json, "evidence", response.evidence(), AssessmentWriter::evidence);
        json.writeEndObject();
    }

    private static void evidence(Evidence evidence, JsonGenerator json) {
        json.writeStartObject();
        Writing.text(json, "reference", evidence.reference());
        evidence.validUntil().ifPresent(day -> Writing.date(json, "validUntil", day));
        json.writeEndObject();
    }
}

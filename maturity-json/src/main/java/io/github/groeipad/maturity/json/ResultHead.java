package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.ModelReference;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes what each result begins with: its format, the model that was scored with, and whom it is about. */
final class ResultHead {

    private ResultHead() {}

    static void write(DocumentKind kind, MaturityProfile profile, JsonGenerator json) {
        Writing.text(json, "format", kind.format());
        AssessmentWriter.model(profile.model(), json);
        AssessmentWriter.subject(profile.subject(), json);
        days(profile, json);
    }

    /** Writes the day of the assessment, and that from which it was looked at evidence, if it is another one. */
    static void days(MaturityProfile profile, JsonGenerator json) {
        Writing.date(json, "date", profile.date());
        if (!profile.asOf().equals(profile.date())) {
            Writing.date(json, "asOf", profile.asOf());
        }
    }

    static void write(DocumentKind kind, MaturityModel model, JsonGenerator json) {
        Writing.text(json, "format", kind.format());
        AssessmentWriter.model(exact(model), json);
    }

    /** A reference that names the fingerprint of a model too. */
    static ModelReference exact(MaturityModel model) {
        return new ModelReference(model.id(), model.version(), Optional.of(model.fingerprint()));
    }

    /** Refuses a result of another model, whose display range may be another. */
    static void check(String what, ModelReference scored, MaturityModel model) {
        if (!scored.equals(exact(model))) {
            throw new IllegalArgumentException(what + ": model must be the one it was scored with, " + scored
                    + ", but was " + model.reference()
                    + (scored.toString().equals(model.reference().toString()) ? " with another fingerprint" : ""));
        }
    }
}

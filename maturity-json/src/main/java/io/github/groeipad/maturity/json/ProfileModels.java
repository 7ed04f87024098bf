package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.model.Fingerprint;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.ModelReference;
import io.github.groeipad.maturity.model.ProblemCode;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;

/** Reads and writes profiles of the models it was given, and finds the model of other results. */
final class ProfileModels {

    private final List<MaturityModel> models;

    ProfileModels(MaturityModel... models) {
        this.models = List.of(models);
    }

    void write(MaturityProfile profile, JsonGenerator json) {
        ProfileWriter.write(profile, of("Profile", profile.model(), json), json);
    }

    /** The model that a result was scored with. */
    MaturityModel of(String what, ModelReference scored, JsonGenerator json) {
        MaturityModel model = find(scored);
        if (model == null) {
            throw DatabindException.from(
                    json, what + ": model must be one that MaturityModule was given, but was " + scored);
        }
        return model;
    }

    /** A model that peers can have been scored with. */
    MaturityModel of(Fingerprint fingerprint, JsonGenerator json) {
        for (MaturityModel model : models) {
            if (model.fingerprint().equals(fingerprint)) {
                return model;
            }
        }
        throw DatabindException.from(
                json, "Benchmark: model must be one that MaturityModule was given, but was one of " + fingerprint);
    }

    MaturityProfile read(Node root, Findings findings) {
        Members members = Format.PROFILE.open(root, findings);
        ModelReference named = AssessmentReader.reference(members);
        Part part = members.get("model");
        MaturityModel model = find(named);
        if (part != null && model == null && findings.isEmpty()) {
            part.problem(
                    ProblemCode.MODEL_MISMATCH,
                    "must be one that MaturityModule was given",
                    Found.shortened(named.toString()),
                    models.stream()
                            .limit(20)
                            .map(each -> each.reference().toString())
                            .toList());
        }
        findings.conclude();
        return model == null ? unknown(findings) : ProfileReader.read(root, model, findings);
    }

    private static MaturityProfile unknown(Findings findings) {
        throw findings.refusal();
    }

    private @Nullable MaturityModel find(ModelReference named) {
        for (MaturityModel model : models) {
            boolean same = model.id().equals(named.id()) && model.version().equals(named.version());
            if (same && named.fingerprint().map(model.fingerprint()::equals).orElse(true)) {
                return model;
            }
        }
        return null;
    }
}

package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.ModelReference;
import io.github.groeipad.maturity.model.ProblemCode;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;

/** Reads and writes profiles of the models it was given. */
final class ProfileModels {

    private final List<MaturityModel> models;

    ProfileModels(MaturityModel... models) {
        this.models = List.of(models);
    }

    void write(MaturityProfile profile, JsonGenerator json) {
        MaturityModel model = find(profile.model());
        if (model == null) {
            throw DatabindException.from(
                    json, "Profile: model must be one that MaturityModule was given, but was " + profile.model());
        }
        ProfileWriter.write(profile, model, json);
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

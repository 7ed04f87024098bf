package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.Respondent;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.model.Fingerprint;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.ModelReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads an assessment. What cannot be read is replaced, so that core can be asked about the rest. */
final class AssessmentReader {

    private AssessmentReader() {}

    /**
     * The assessment of a document. Does not come back if anything is wrong with it.
     *
     * @param model the model that it has to fit; null: any
     */
    static Assessment read(Node root, @Nullable MaturityModel model, Findings findings) {
        Members members = Format.ASSESSMENT.open(root, findings);
        members.allow(Format.ASSESSMENT.properties());
        Optional<String> id = Optional.ofNullable(visible(members.get("id")));
        Assessment.Builder builder = Assessment.builder(reference(members.required("model")));
        id.ifPresent(builder::id);
        builder.subject(subject(members.required("subject"))).date(date(members.required("date")));
        ModelReader.optional(members.get("respondent"), AssessmentReader::respondent, builder::respondent);
        Part responses = members.required("responses");
        Members byIndicator = responses == null ? null : responses.members();
        if (byIndicator != null) {
            byIndicator.forEach((indicator, part) -> builder.respond(indicator, ResponseReader.read(part)));
        }
        Assessment assessment = builder.build();
        if (model != null && !findings.isFull()) {
            CoreProblems.add(findings, root, assessment.problems(model));
        }
        findings.conclude();
        return assessment;
    }

    static ModelReference reference(@Nullable Part part) {
        Members members = part == null ? null : part.object("id", "version", "fingerprint");
        if (members == null) {
            return ModelReference.of("", "");
        }
        Part fingerprint = members.get("fingerprint");
        return new ModelReference(
                ModelReader.text(members, "id"),
                ModelReader.text(members, "version"),
                Optional.ofNullable(fingerprint == null ? null : fingerprint(fingerprint)));
    }

    private static @Nullable Fingerprint fingerprint(Part part) {
        String hex = part.text();
        if (hex == null) {
            return null;
        }
        try {
            return Fingerprint.parse(hex);
        } catch (IllegalArgumentException malformed) {
            part.problem(
                    JsonProblemCode.MALFORMED_FINGERPRINT,
                    "must be 64 lower-case hexadecimal digits",
                    "a string of " + hex.length() + " characters");
            return null;
        }
    }

    static Subject subject(@Nullable Part part) {
        Members members = part == null ? null : part.object("id", "name", "attributes");
        if (members == null) {
            return Subject.of("-");
        }
        Subject.Builder subject = Subject.builder(requiredVisible(members, "id"));
        ModelReader.optional(members.get("name"), Part::visibleText, subject::name);
        Part attributes = members.get("attributes");
        Members byName = attributes == null ? null : attributes.members();
        if (byName != null) {
            byName.forEach((name, value) -> attribute(name, value, subject));
        }
        return subject.build();
    }

    private static void attribute(String name, Part part, Subject.Builder subject) {
        if (name.isBlank()) {
            part.problem(JsonProblemCode.BLANK_TEXT, "must have a name that is not blank", "a blank name");
            return;
        }
        ModelReader.optional(part, Part::visibleText, text -> subject.attribute(name, text));
    }

    private static @Nullable Respondent respondent(Part part) {
        Members members = part.object("id", "role");
        if (members == null) {
            return null;
        }
        Part role = members.get("role");
        return new Respondent(
                requiredVisible(members, "id"), Optional.ofNullable(role == null ? null : role.visibleText()));
    }

    static LocalDate date(@Nullable Part part) {
        LocalDate date = part == null ? null : part.date();
        return date == null ? LocalDate.EPOCH : date;
    }

    private static String requiredVisible(Members members, String property) {
        String text = visible(members.required(property, List.of(), Optional.empty()));
        return text == null ? "-" : text;
    }

    private static @Nullable String visible(@Nullable Part part) {
        return part == null ? null : part.visibleText();
    }
}

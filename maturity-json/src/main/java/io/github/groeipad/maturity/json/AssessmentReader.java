package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.Respondent;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.model.Fingerprint;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.ModelReference;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads an assessment. What cannot be read is replaced, so that core can be asked about the rest. */
final class AssessmentReader {

    private static final String UNREADABLE = "-";

    private AssessmentReader() {}

    /**
     * The assessment of a document. Does not come back if anything is wrong with it.
     *
     * @param model the model that it has to fit; null: any
     */
    static Assessment read(Node root, @Nullable MaturityModel model, Findings findings) {
        return read(root, model, null, findings);
    }

    /**
     * The assessment of a document. Does not come back if anything is wrong with it.
     *
     * @param model the model that it has to fit; null: any
     * @param asOf the day from which to look whether evidence has expired; null: the date of the assessment
     */
    static Assessment read(Node root, @Nullable MaturityModel model, @Nullable LocalDate asOf, Findings findings) {
        Members members = Format.ASSESSMENT.open(root, findings);
        members.allow(Format.ASSESSMENT.properties());
        Assessment assessment = assessment(members, model);
        if (model != null && !findings.isFull()) {
            LocalDate day = asOf == null ? assessment.date() : asOf;
            CoreProblems.add(findings, root, assessment.problems(model, day));
        }
        findings.conclude();
        return assessment;
    }

    private static Assessment assessment(Members members, @Nullable MaturityModel model) {
        Assessment.Builder assessment =
                builder(reference(members), model).subject(subject(members)).date(date(members));
        members.ifRead("id", Part::visibleText, assessment::id);
        members.ifRead("respondent", AssessmentReader::respondent, assessment::respondent);
        Members responses = members.readRequired("responses", Part::members);
        if (responses != null) {
            responses.forEach((indicator, part) -> assessment.respond(indicator, ResponseReader.read(part)));
        }
        return assessment.build();
    }

    /** Where the model at hand is the one that is named, answers are kept in its terms, which is what scoring needs. */
    private static Assessment.Builder builder(ModelReference named, @Nullable MaturityModel model) {
        return model != null && named.equals(model.reference()) ? Assessment.builder(model) : Assessment.builder(named);
    }

    /** The model that a document names; one without a name if it cannot be read. */
    static ModelReference reference(Members document) {
        return reference(document, "model");
    }

    /** The model that a property of a document names; one without a name if it cannot be read. */
    static ModelReference reference(Members document, String property) {
        Members members = document.readRequired(property, part -> part.object("id", "version", "fingerprint"));
        if (members == null) {
            return ModelReference.of("", "");
        }
        return new ModelReference(
                members.text("id"),
                members.text("version"),
                Optional.ofNullable(members.read("fingerprint", AssessmentReader::fingerprint)));
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

    /** The subject of a document; one that stands for it if it cannot be read. */
    static Subject subject(Members document) {
        Members members = document.readRequired("subject", part -> part.object("id", "name", "attributes"));
        if (members == null) {
            return Subject.of(UNREADABLE);
        }
        Subject.Builder subject = Subject.builder(id(members));
        members.ifRead("name", Part::visibleText, subject::name);
        Members attributes = members.read("attributes", Part::members);
        if (attributes != null) {
            attributes.forEach((name, value) -> attribute(name, value, subject));
        }
        return subject.build();
    }

    private static void attribute(String name, Part part, Subject.Builder subject) {
        String value = part.visibleText();
        if (name.isBlank()) {
            part.problem(JsonProblemCode.BLANK_TEXT, "must have a name that is not blank", "a blank name");
        } else if (value != null) {
            subject.attribute(name, value);
        }
    }

    private static @Nullable Respondent respondent(Part part) {
        Members members = part.object("id", "role");
        return members == null
                ? null
                : new Respondent(id(members), Optional.ofNullable(members.read("role", Part::visibleText)));
    }

    private static String id(Members members) {
        String id = members.readRequired("id", Part::visibleText);
        return id == null ? UNREADABLE : id;
    }

    /** The date of a document; a day that stands for it if it cannot be read. */
    static LocalDate date(Members document) {
        LocalDate date = document.readRequired("date", Part::date);
        return date == null ? LocalDate.EPOCH : date;
    }
}

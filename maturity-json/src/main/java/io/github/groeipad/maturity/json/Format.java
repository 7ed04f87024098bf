package io.github.groeipad.maturity.json;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A kind of document.
 *
 * @param id its name and version, which stand in the document, such as {@code maturity-model/1}
 * @param properties its properties in the order in which they are written
 */
record Format(String id, List<String> properties) {

    static final Format MODEL = of(
            "maturity-model/1",
            "format",
            "id",
            "version",
            "defaultLocale",
            "name",
            "description",
            "phases",
            "scales",
            "dimensions",
            "scoring");
    static final Format ASSESSMENT =
            of("maturity-assessment/1", "format", "id", "model", "subject", "date", "respondent", "responses");
    static final Format PROFILE = of(
            "maturity-profile/1",
            "format",
            "model",
            "subject",
            "date",
            "asOf",
            "phase",
            "phaseRange",
            "phaseDetermined",
            "score",
            "position",
            "coverage",
            "tally",
            "attainable",
            "tags",
            "dimensions",
            "readiness",
            "contributions",
            "expired");

    static final Format MIGRATION = of("maturity-migration/1", "format", "from", "to", "indicators");

    private static Format of(String id, String... properties) {
        return new Format(id, List.of(properties));
    }

    /** The members of a document of this format. Does not come back if it is of another format. */
    Members open(Node root, Findings findings) {
        Part document = new Part(findings, Pointer.ROOT, root);
        Members members = document.members();
        if (members == null) {
            throw findings.refusal();
        }
        Part format = members.required(
                "format", List.of(id), Optional.of("add \"format\": \"" + id + "\", the version this release reads"));
        if (format != null) {
            check(format, findings);
        }
        return members;
    }

    private void check(Part format, Findings findings) {
        String found = format.text();
        if (found == null) {
            throw findings.refusal();
        }
        if (!found.equals(id)) {
            format.problem(
                    JsonProblemCode.UNKNOWN_FORMAT,
                    "must be \"" + id + "\", the version this release reads",
                    Found.quoted(found),
                    List.of(id),
                    hint(found));
            throw findings.refusal();
        }
    }

    private Optional<String> hint(String found) {
        if (Arrays.stream(DocumentKind.values()).anyMatch(kind -> kind.format().equals(found))) {
            return Optional.of("this document is of another kind");
        }
        String kind = id.substring(0, id.indexOf('/') + 1);
        return found.startsWith(kind)
                ? Optional.of("use a release that reads this version")
                : Nearest.hint(found, List.of(id));
    }
}

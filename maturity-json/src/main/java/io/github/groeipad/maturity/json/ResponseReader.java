package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.assessment.Answered;
import io.github.groeipad.maturity.assessment.Evidence;
import io.github.groeipad.maturity.assessment.NotApplicable;
import io.github.groeipad.maturity.assessment.Response;
import io.github.groeipad.maturity.assessment.Unknown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a response: an option in short, or an object that says what kind it is. */
final class ResponseReader {

    private static final Optional<String> LEAVE_OUT =
            Optional.of("leave an unanswered indicator out, or write {\"unknown\": true}");

    private ResponseReader() {}

    static Response read(Part part) {
        if (part.node() instanceof Node.Obj) {
            Response response = object(part);
            return response == null ? Response.unknown() : response;
        }
        if (part.node() instanceof Node.Nothing nothing) {
            part.problem(
                    JsonProblemCode.WRONG_TYPE, "must be an option or an object", nothing.kind(), List.of(), LEAVE_OUT);
            return Response.unknown();
        }
        String option = option(part, "an option or an object");
        return option == null ? Response.unknown() : Response.option(option);
    }

    private static @Nullable Response object(Part part) {
        Members members = part.object("option", "notApplicable", "unknown", "comment", "evidence");
        if (members == null) {
            return null;
        }
        Optional<String> comment = Optional.ofNullable(members.read("comment", Part::visibleText));
        List<Evidence> evidence = new ArrayList<>();
        members.each("evidence", each -> evidence(each).ifPresent(evidence::add));
        String kind = members.oneOf("option", "notApplicable", "unknown");
        Part said = kind == null ? null : members.get(kind);
        if (kind == null || said == null) {
            return null;
        }
        return switch (kind) {
            case "option" -> answered(said, comment, evidence);
            case "notApplicable" -> notApplicable(said, comment, evidence);
            default -> unknown(said, comment, evidence);
        };
    }

    private static @Nullable Response answered(Part said, Optional<String> comment, List<Evidence> evidence) {
        String option = option(said, "an option");
        return option == null ? null : new Answered(option, comment, evidence);
    }

    private static @Nullable Response notApplicable(Part said, Optional<String> comment, List<Evidence> evidence) {
        String reason = said.visibleText();
        return reason == null ? null : new NotApplicable(reason, comment, evidence);
    }

    private static @Nullable Response unknown(Part said, Optional<String> comment, List<Evidence> evidence) {
        Boolean unknown = said.flag();
        if (unknown == null) {
            return null;
        }
        if (!unknown) {
            said.problem(
                    JsonProblemCode.UNKNOWN_VALUE,
                    "must be true where it is given",
                    "false",
                    List.of("true"),
                    Optional.of("give the option, or leave the response out"));
            return null;
        }
        return new Unknown(comment, evidence);
    }

    /** The id of an option. The options of a range scale are numbers, and may be written as such. */
    private static @Nullable String option(Part part, String wanted) {
        if (part.node() instanceof Node.Text text) {
            return text.value();
        }
        if (part.node() instanceof Node.Num number) {
            return part.decimal(number) == null ? null : Numbers.shortestText(number.text());
        }
        part.wrongType(wanted);
        return null;
    }

    private static Optional<Evidence> evidence(Part part) {
        Members members = part.object("reference", "validUntil");
        if (members == null) {
            return Optional.empty();
        }
        String reference = members.readRequired("reference", Part::visibleText);
        LocalDate day = members.read("validUntil", Part::date);
        return reference == null ? Optional.empty() : Optional.of(new Evidence(reference, Optional.ofNullable(day)));
    }
}

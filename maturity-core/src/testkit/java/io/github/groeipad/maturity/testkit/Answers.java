package io.github.groeipad.maturity.testkit;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.Evidence;
import io.github.groeipad.maturity.assessment.Respondent;
import io.github.groeipad.maturity.assessment.Response;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.model.ExpiredEvidence;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.MissingPolicy;
import io.github.groeipad.maturity.model.ResponseOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is answered, before it is known to which model: given to any model, it makes an assessment which that model accepts.
 *
 * @param leaning how the options are spread
 * @param choices one for each indicator, and from the first again when they run out
 * @param who whose assessment it is
 */
record Answers(Leaning leaning, List<Choice> choices, Who who) {

    /** Whether the options are spread evenly, or most are among the highest or the lowest. */
    enum Leaning {
        NONE,
        HIGH,
        LOW
    }

    /** What kind of response is given, where the model allows it. */
    enum Kind {
        OPTION,
        UNANSWERED,
        UNKNOWN,
        NOT_APPLICABLE
    }

    /** The response to one indicator. */
    record Choice(Kind kind, int option, Optional<String> comment, List<Evidence> evidence) {}

    /** The parts of an assessment that are not responses. */
    record Who(
            Optional<String> id, Subject subject, LocalDate date, Optional<Respondent> respondent, boolean exactly) {}

    Assessment to(MaturityModel model) {
        Assessment.Builder assessment = Assessment.builder(
                        who.exactly() ? Variations.exactReference(model) : model.reference())
                .subject(who.subject())
                .date(who.date());
        who.id().ifPresent(assessment::id);
        who.respondent().ifPresent(assessment::respondent);
        List<Indicator> indicators = model.indicators();
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            response(model, indicator, choices.get(i % choices.size()))
                    .ifPresent(response -> assessment.respond(indicator.id(), response));
        }
        return assessment.build();
    }

    private Optional<Response> response(MaturityModel model, Indicator indicator, Choice choice) {
        boolean unknownAllowed = !isRejected(model.scoring().unknown());
        return switch (choice.kind()) {
            case UNANSWERED ->
                isRejected(model.scoring().unanswered())
                        ? Optional.of(option(model, indicator, choice))
                        : Optional.empty();
            case UNKNOWN ->
                Optional.of(
                        unknownAllowed
                                ? with(choice, Response.unknown(), choice.evidence())
                                : option(model, indicator, choice));
            case NOT_APPLICABLE ->
                Optional.of(
                        indicator.notApplicableAllowed()
                                ? with(choice, Response.notApplicable("not our task"), choice.evidence())
                                : option(model, indicator, choice));
            case OPTION -> Optional.of(option(model, indicator, choice));
        };
    }

    private static boolean isRejected(MissingPolicy policy) {
        return policy.kind() == MissingPolicy.Kind.REJECT;
    }

    private Response option(MaturityModel model, Indicator indicator, Choice choice) {
        List<ResponseOption> options = model.scaleOf(indicator).options();
        String option = options.get(place(choice.option(), options.size())).id();
        boolean mayExpire = model.scoring().expiredEvidence() == ExpiredEvidence.FLAG
                || !isRejected(model.scoring().unknown());
        List<Evidence> evidence = new ArrayList<>(choice.evidence());
        if (!mayExpire) {
            evidence.removeIf(piece -> piece.isExpiredOn(who.date()));
        }
        return with(choice, Response.option(option), evidence);
    }

    private static Response with(Choice choice, Response response, List<Evidence> evidence) {
        Response commented = choice.comment().map(response::withComment).orElse(response);
        return evidence.isEmpty() ? commented : commented.withEvidence(evidence.toArray(Evidence[]::new));
    }

    /** A choice is a number up to 100: above 25 it follows the leaning. */
    private int place(int choice, int options) {
        int even = choice % options;
        return switch (leaning) {
            case NONE -> even;
            case HIGH -> choice > 25 ? options - 1 : even;
            case LOW -> choice > 25 ? 0 : even;
        };
    }
}

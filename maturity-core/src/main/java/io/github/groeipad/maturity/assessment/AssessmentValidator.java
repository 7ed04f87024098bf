package io.github.groeipad.maturity.assessment;

import static io.github.groeipad.maturity.internal.Ids.quoted;

import io.github.groeipad.maturity.internal.Suggestions;
import io.github.groeipad.maturity.model.ExpiredEvidence;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.MissingPolicy;
import io.github.groeipad.maturity.model.ModelReference;
import io.github.groeipad.maturity.model.Problem;
import io.github.groeipad.maturity.model.ProblemCode;
import io.github.groeipad.maturity.model.ResponseOption;
import io.github.groeipad.maturity.model.ResponseScale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds everything that keeps an assessment from being scored with a model. */
final class AssessmentValidator {

    private final Assessment assessment;
    private final MaturityModel model;
    private final LocalDate asOf;
    private final List<Problem> problems = new ArrayList<>();
    private final Suggestions suggestions = new Suggestions();

    private AssessmentValidator(Assessment assessment, MaturityModel model, LocalDate asOf) {
        this.assessment = assessment;
        this.model = model;
        this.asOf = asOf;
    }

    static List<Problem> problemsOf(Assessment assessment, MaturityModel model, LocalDate asOf) {
        AssessmentValidator validator = new AssessmentValidator(assessment, model, asOf);
        validator.reference(assessment.model());
        assessment.responses().forEach(validator::response);
        validator.required();
        return validator.problems;
    }

    private void reference(ModelReference named) {
        if (!named.id().equals(model.id())) {
            add(
                    ProblemCode.MODEL_MISMATCH,
                    "/model/id",
                    "Assessment: model must be " + model.id() + ", but was " + quoted(named.id()),
                    model.id());
        } else if (!named.version().equals(model.version())) {
            add(
                    ProblemCode.MODEL_MISMATCH,
                    "/model/version",
                    "Assessment: version of model " + model.id() + " must be " + model.version() + ", but was "
                            + quoted(named.version()),
                    model.version());
        }
        named.fingerprint()
                .filter(found -> !found.equals(model.fingerprint()))
                .ifPresent(found -> add(
                        ProblemCode.MODEL_MISMATCH,
                        "/model/fingerprint",
                        "Assessment: fingerprint of model " + model.reference() + " must be " + model.fingerprint()
                                + ", but was " + found,
                        model.fingerprint().hex()));
    }

    private void response(String id, Response response) {
        String place = "/responses/" + pointerStep(id);
        Optional<Indicator> known = model.indicator(id);
        if (known.isEmpty()) {
            problems.add(new Problem(
                    ProblemCode.UNKNOWN_INDICATOR,
                    place,
                    "Assessment: indicator must be one of model " + model.reference() + ", but was " + quoted(id),
                    List.of(),
                    didYouMean(id, model.indicators(), Indicator::id)));
            return;
        }
        Indicator indicator = known.get();
        if (response instanceof Answered answered) {
            option(indicator, answered.option(), place);
            expiry(indicator, answered, place);
        } else if (response instanceof NotApplicable && !indicator.notApplicableAllowed()) {
            problems.add(new Problem(
                    ProblemCode.NOT_APPLICABLE_NOT_ALLOWED,
                    place,
                    "Indicator " + id + ": response must be an option or unknown, but was not applicable",
                    options(model.scaleOf(indicator)),
                    Optional.of("answer with the lowest option, or unknown")));
        } else if (response instanceof Unknown && isRejected(model.scoring().unknown())) {
            problems.add(new Problem(
                    ProblemCode.ANSWER_REQUIRED,
                    place,
                    "Indicator " + id + ": response must not be unknown",
                    options(model.scaleOf(indicator)),
                    Optional.empty()));
        }
    }

    private void option(Indicator indicator, String option, String place) {
        ResponseScale scale = model.scaleOf(indicator);
        if (scale.positionOf(option) < 0) {
            problems.add(new Problem(
                    ProblemCode.UNKNOWN_OPTION,
                    place,
                    "Indicator " + indicator.id() + ": option must be one of scale " + scale.id() + ", but was "
                            + quoted(option),
                    options(scale),
                    didYouMean(option, scale.options(), ResponseOption::id)));
        }
    }

    private void expiry(Indicator indicator, Answered answered, String place) {
        boolean counts = model.scoring().expiredEvidence() == ExpiredEvidence.UNKNOWN;
        if (counts && isRejected(model.scoring().unknown()) && answered.isExpiredOn(asOf)) {
            problems.add(new Problem(
                    ProblemCode.ANSWER_REQUIRED,
                    place + "/evidence",
                    "Indicator " + indicator.id() + ": response must not be unknown, but its evidence has expired",
                    List.of(),
                    Optional.of("renew the evidence")));
        }
    }

    private void required() {
        if (!isRejected(model.scoring().unanswered())) {
            return;
        }
        for (Indicator indicator : model.indicators()) {
            if (assessment.response(indicator.id()).isEmpty()) {
                problems.add(new Problem(
                        ProblemCode.ANSWER_REQUIRED,
                        "/responses",
                        "Indicator " + indicator.id() + ": response must be given",
                        options(model.scaleOf(indicator)),
                        Optional.empty()));
            }
        }
    }

    private void add(ProblemCode code, String place, String message, String allowed) {
        problems.add(new Problem(code, place, message, List.of(allowed), Optional.empty()));
    }

    private static boolean isRejected(MissingPolicy policy) {
        return policy.kind() == MissingPolicy.Kind.REJECT;
    }

    private static List<String> options(ResponseScale scale) {
        return scale.options().stream().limit(20).map(ResponseOption::id).toList();
    }

    private <T> Optional<String> didYouMean(String typed, List<T> known, Function<T, String> id) {
        Iterable<String> ids = () -> known.stream().map(id).iterator();
        return suggestions.nearest(typed, ids, known.size()).map(name -> "did you mean \"" + name + "\"?");
    }

    private static String pointerStep(String id) {
        return id.replace("~", "~0").replace("/", "~1");
    }
}

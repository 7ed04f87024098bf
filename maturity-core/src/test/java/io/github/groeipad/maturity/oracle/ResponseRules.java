package io.github.groeipad.maturity.oracle;

import io.github.groeipad.maturity.assessment.Answered;
import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.Evidence;
import io.github.groeipad.maturity.assessment.NotApplicable;
import io.github.groeipad.maturity.assessment.Response;
import io.github.groeipad.maturity.model.ExpiredEvidence;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.MissingPolicy;
import io.github.groeipad.maturity.model.ResponseOption;
import io.github.groeipad.maturity.model.ResponseScale;
import io.github.groeipad.maturity.scoring.ResponseState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Section 2: what each response counts as. */
public class ResponseRules {

    protected World world(MaturityModel model, Assessment assessment) {
        Sheet reported = reported(model, assessment);
        return new World(reported, completed(reported, lowestOption()), completed(reported, highestOption()));
    }

    protected Sheet reported(MaturityModel model, Assessment assessment) {
        Map<String, Mark> marks = new LinkedHashMap<>();
        for (Indicator indicator : model.indicators()) {
            ResponseState state = state(model, assessment, indicator);
            Optional<Ratio> value = state == ResponseState.ANSWERED
                    ? Optional.of(answer(model, assessment, indicator))
                    : missing(model, state);
            marks.put(indicator.id(), new Mark(state, value));
        }
        return new Sheet(model, marks);
    }

    /** Section 4: every open indicator takes a value. What is not applicable stays so. */
    protected Sheet completed(Sheet sheet, Ratio value) {
        Map<String, Mark> marks = new LinkedHashMap<>();
        sheet.marks().forEach((id, mark) -> marks.put(id, mark.isOpen() ? answered(value) : mark));
        return new Sheet(sheet.model(), marks);
    }

    /** Every indicator that is not "not applicable" takes its highest option. */
    protected Sheet attained(Sheet sheet) {
        Map<String, Mark> marks = new LinkedHashMap<>();
        sheet.marks()
                .forEach((id, mark) ->
                        marks.put(id, mark.state() == ResponseState.NOT_APPLICABLE ? mark : answered(highestOption())));
        return new Sheet(sheet.model(), marks);
    }

    protected Ratio lowestOption() {
        return Ratio.ZERO;
    }

    protected Ratio highestOption() {
        return Ratio.ONE;
    }

    protected ResponseState state(MaturityModel model, Assessment assessment, Indicator indicator) {
        Response response = assessment.response(indicator.id()).orElse(null);
        if (response == null) {
            return ResponseState.UNANSWERED;
        }
        if (response instanceof NotApplicable) {
            return ResponseState.NOT_APPLICABLE;
        }
        boolean known = response instanceof Answered && !isSpoiled(model, response, assessment.date());
        return known ? ResponseState.ANSWERED : ResponseState.UNKNOWN;
    }

    /** An answer of which a piece of evidence has expired is not known any more, in a model that says so. */
    protected boolean isSpoiled(MaturityModel model, Response response, LocalDate date) {
        return model.scoring().expiredEvidence() == ExpiredEvidence.UNKNOWN
                && response.evidence().stream()
                        .map(Evidence::validUntil)
                        .anyMatch(day -> day.isPresent() && day.get().isBefore(date));
    }

    protected Optional<Ratio> missing(MaturityModel model, ResponseState state) {
        return policy(model, state).value().map(Ratio::of);
    }

    protected MissingPolicy policy(MaturityModel model, ResponseState state) {
        return switch (state) {
            case NOT_APPLICABLE -> model.scoring().notApplicable();
            case UNKNOWN -> model.scoring().unknown();
            case UNANSWERED -> model.scoring().unanswered();
            case ANSWERED -> throw new IllegalArgumentException("an answer needs no policy");
        };
    }

    private Ratio answer(MaturityModel model, Assessment assessment, Indicator indicator) {
        Answered answered = (Answered) assessment.response(indicator.id()).orElseThrow();
        return optionValue(model.scaleOf(indicator), answered.option());
    }

    /** The value used of an option: {@code (v - first) / (last - first)}. */
    protected Ratio optionValue(ResponseScale scale, String option) {
        List<ResponseOption> options = scale.options();
        int last = options.size() - 1;
        for (int i = 0; i <= last; i++) {
            if (options.get(i).id().equals(option)) {
                Ratio first = stated(scale, 0);
                return stated(scale, i).minus(first).over(stated(scale, last).minus(first));
            }
        }
        throw new IllegalArgumentException("scale " + scale.id() + " has no option " + option);
    }

    private static Ratio stated(ResponseScale scale, int position) {
        ResponseOption option = scale.options().get(position);
        if (scale.range().isPresent()) {
            return Ratio.of(Fraction.of(new BigDecimal(option.id())));
        }
        return option.value().map(Ratio::of).orElse(Ratio.of(position));
    }

    /** Whether the assessment may be scored with the model at all. */
    protected boolean refuses(MaturityModel model, Assessment assessment) {
        boolean sameModel = assessment.model().id().equals(model.id())
                && assessment.model().version().equals(model.version())
                && assessment
                        .model()
                        .fingerprint()
                        .map(model.fingerprint()::equals)
                        .orElse(true);
        boolean known = assessment.responses().keySet().stream()
                .allMatch(id -> model.indicator(id).isPresent());
        return !sameModel
                || !known
                || model.indicators().stream().anyMatch(indicator -> refuses(model, assessment, indicator));
    }

    private boolean refuses(MaturityModel model, Assessment assessment, Indicator indicator) {
        ResponseState state = state(model, assessment, indicator);
        if (state == ResponseState.NOT_APPLICABLE) {
            return !indicator.notApplicableAllowed();
        }
        boolean strange = assessment.response(indicator.id()).orElse(null) instanceof Answered answered
                && model.scaleOf(indicator).options().stream()
                        .noneMatch(option -> option.id().equals(answered.option()));
        return strange
                || (state != ResponseState.ANSWERED && policy(model, state).kind() == MissingPolicy.Kind.REJECT);
    }

    private static Mark answered(Ratio value) {
        return new Mark(ResponseState.ANSWERED, Optional.of(value));
    }
}

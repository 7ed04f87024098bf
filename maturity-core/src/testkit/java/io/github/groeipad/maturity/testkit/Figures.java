package io.github.groeipad.maturity.testkit;

import io.github.groeipad.maturity.assessment.Answered;
import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.NotApplicable;
import io.github.groeipad.maturity.assessment.Response;
import io.github.groeipad.maturity.assessment.Unknown;
import io.github.groeipad.maturity.model.ExpiredEvidence;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.MissingPolicy;
import io.github.groeipad.maturity.scoring.ResponseState;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What each indicator counts, and the plain figures over sets of indicators: worked out from the specification alone, since
 * it is what laws hold a scoring against.
 */
final class Figures {

    private final MaturityModel model;
    private final Map<String, ResponseState> states = new HashMap<>();
    private final Map<String, Fraction> values = new HashMap<>();

    private Figures(MaturityModel model) {
        this.model = model;
    }

    /** The figures of an assessment as it is. */
    static Figures of(MaturityModel model, Assessment assessment) {
        Figures figures = new Figures(model);
        for (Indicator indicator : model.indicators()) {
            figures.count(indicator, assessment);
        }
        return figures;
    }

    private void count(Indicator indicator, Assessment assessment) {
        Response response = assessment.response(indicator.id()).orElse(null);
        ResponseState state = stateOf(response, assessment);
        states.put(indicator.id(), state);
        Optional<Fraction> value = switch (state) {
            case ANSWERED ->
                response instanceof Answered answered
                        ? model.scaleOf(indicator).value(answered.option())
                        : Optional.empty();
            case NOT_APPLICABLE -> policy(model.scoring().notApplicable());
            case UNKNOWN -> policy(model.scoring().unknown());
            case UNANSWERED -> policy(model.scoring().unanswered());
        };
        value.ifPresent(counted -> values.put(indicator.id(), counted));
    }

    private ResponseState stateOf(Response response, Assessment assessment) {
        if (response == null) {
            return ResponseState.UNANSWERED;
        }
        if (response instanceof NotApplicable) {
            return ResponseState.NOT_APPLICABLE;
        }
        boolean expired =
                model.scoring().expiredEvidence() == ExpiredEvidence.UNKNOWN && response.isExpiredOn(assessment.date());
        return response instanceof Unknown || expired ? ResponseState.UNKNOWN : ResponseState.ANSWERED;
    }

    private static Optional<Fraction> policy(MissingPolicy policy) {
        return policy.value();
    }

    ResponseState state(Indicator indicator) {
        return states.getOrDefault(indicator.id(), ResponseState.UNANSWERED);
    }

    boolean isOpen(Indicator indicator) {
        return state(indicator).isOpen();
    }

    Optional<Fraction> value(Indicator indicator) {
        return Optional.ofNullable(values.get(indicator.id()));
    }

    boolean isCounted(Indicator indicator) {
        return values.containsKey(indicator.id());
    }

    /** Whether any indicator of a scope is counted or open. */
    boolean applies(Predicate<Indicator> scope) {
        return model.indicators().stream()
                .filter(scope)
                .anyMatch(indicator -> isCounted(indicator) || isOpen(indicator));
    }

    /** The weighted mean over the counted indicators of a scope. */
    Optional<Fraction> mean(Predicate<Indicator> scope) {
        return ratio(scope.and(this::isCounted), indicator -> value(indicator).orElseThrow());
    }

    /** The weight share of the counted indicators of a scope that are worth at least a value. */
    Optional<Fraction> share(Predicate<Indicator> scope, Fraction least) {
        return ratio(
                scope.and(this::isCounted),
                indicator -> value(indicator).orElseThrow().compareTo(least) >= 0 ? Fraction.one() : Fraction.zero());
    }

    /** The weight share of the applicable indicators of a scope that are answered by an option. */
    Optional<Fraction> coverage(Predicate<Indicator> scope) {
        return ratio(
                scope.and(indicator -> state(indicator) != ResponseState.NOT_APPLICABLE),
                indicator -> isOpen(indicator) ? Fraction.zero() : Fraction.one());
    }

    private Optional<Fraction> ratio(Predicate<Indicator> scope, Function<Indicator, Fraction> value) {
        Fraction sum = Fraction.zero();
        Fraction weight = Fraction.zero();
        for (Indicator indicator : model.indicators()) {
            if (scope.test(indicator)) {
                sum = sum.plus(indicator.weight().times(value.apply(indicator)));
                weight = weight.plus(indicator.weight());
            }
        }
        return weight.signum() == 0 ? Optional.empty() : Optional.of(sum.dividedBy(weight));
    }
}

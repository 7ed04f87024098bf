package io.github.groeipad.maturity.testkit;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Scope;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The values that an assessment reaches, as it is and with its open indicators at their lowest and highest: a threshold laid
 * upon one of them is what inexact scoring decides wrongly.
 */
final class Ties {

    private static final long LARGEST = 1_000_000;
    private static final Ties NONE = new Ties(List.of());

    /** Worked out when first asked for, since many a model asks for none. */
    private final List<Supplier<Moment>> moments;

    private Ties(List<Supplier<Moment>> moments) {
        this.moments = moments;
    }

    static Ties none() {
        return NONE;
    }

    static Ties of(MaturityModel model, Assessment assessment) {
        return new Ties(List.of(
                once(() -> moment(model, assessment)),
                once(() -> moment(model, Variations.lowest(model, assessment))),
                once(() -> moment(model, Variations.highest(model, assessment)))));
    }

    private static Moment moment(MaturityModel model, Assessment assessment) {
        Scopes scopes = new Scopes(model);
        Figures figures = Figures.of(model, assessment);
        return new Moment(model, scopes, figures, new Reckoning(model, scopes, figures));
    }

    private static <T> Supplier<T> once(Supplier<T> value) {
        List<T> kept = new ArrayList<>(1);
        return () -> {
            if (kept.isEmpty()) {
                kept.add(value.get());
            }
            return kept.get(0);
        };
    }

    /** One assessment and what follows from it. */
    private record Moment(MaturityModel model, Scopes scopes, Figures figures, Reckoning reckoning) {

        Scope one(Scope scope, int reference) {
            List<Dimension> dimensions = model.dimensions();
            return scope instanceof Scope.EachDimension
                    ? Scope.dimension(
                            dimensions.get(reference % dimensions.size()).id())
                    : scope;
        }
    }

    Optional<Fraction> score(Scope scope, int reference) {
        return moment(reference)
                .flatMap(moment -> moment.reckoning().score(moment.one(scope, reference)))
                .map(Ties::writable);
    }

    Optional<Fraction> phaseScore(String phase, Scope scope, int reference) {
        return moment(reference)
                .flatMap(moment -> moment.figures().mean(in(moment, Optional.of(phase), scope, reference)))
                .map(Ties::writable);
    }

    Optional<Fraction> share(Optional<String> phase, Scope scope, Fraction value, int reference) {
        return moment(reference)
                .flatMap(moment -> moment.figures().share(in(moment, phase, scope, reference), value))
                .map(Ties::writable);
    }

    /** The coverage of a top-level dimension or of everything, or the share of indicators answered. */
    Optional<Fraction> coverage(int reference) {
        if (moments.isEmpty()) {
            return Optional.empty();
        }
        Moment moment = moments.get(0).get();
        Scope scope = reference % 3 == 0 ? Scope.overall() : moment.one(Scope.eachDimension(), reference);
        return (reference % 2 == 0
                        ? moment.reckoning().coverage(scope)
                        : moment.figures().coverage(moment.scopes().in(scope)))
                .map(Ties::writable);
    }

    private static Predicate<Indicator> in(Moment moment, Optional<String> phase, Scope scope, int reference) {
        Predicate<Indicator> inside = moment.scopes().in(moment.one(scope, reference));
        return phase.map(id -> inside.and(Scopes.ofPhase(id))).orElse(inside);
    }

    private Optional<Moment> moment(int reference) {
        return moments.isEmpty()
                ? Optional.empty()
                : Optional.of(moments.get(reference % moments.size()).get());
    }

    /** The number itself where a model may state it, or else the decimal just below. */
    static Fraction writable(Fraction exact) {
        boolean stated = exact.isDecimal(6)
                || (exact.numerator().bitLength() < 20
                        && exact.denominator().bitLength() < 20
                        && exact.denominator().longValue() <= LARGEST);
        return stated ? exact : Fraction.of(exact.toBigDecimal(6, RoundingMode.FLOOR));
    }
}

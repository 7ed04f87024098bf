package io.github.groeipad.maturity.model;

import java.util.Optional;
import java.util.Set;

/** Which leaves of gates follow from others, and which indicators they look at. */
final class LeafOrder {

    private LeafOrder() {}

    static Optional<Threshold> threshold(Criterion.Leaf leaf) {
        if (leaf instanceof Criterion.ScoreOf score) {
            return Optional.of(score.threshold());
        }
        if (leaf instanceof Criterion.PhaseScoreOf score) {
            return Optional.of(score.threshold());
        }
        return leaf instanceof Criterion.IndicatorShare share ? Optional.of(share.threshold()) : Optional.empty();
    }

    /** Whether one leaf looks at the same as another and asks as much or more. */
    static boolean implies(Criterion.Leaf strong, Criterion.Leaf weak, MaturityModel model) {
        return sameThing(strong, weak) && compare(strong, weak, model) >= 0;
    }

    /** Whether one leaf looks at the same as another and asks more. */
    static boolean asksMore(Criterion.Leaf strong, Criterion.Leaf weak, MaturityModel model) {
        return sameThing(strong, weak) && compare(strong, weak, model) > 0;
    }

    private static boolean sameThing(Criterion.Leaf a, Criterion.Leaf b) {
        if (a instanceof Criterion.ScoreOf one && b instanceof Criterion.ScoreOf other) {
            return one.of().equals(other.of());
        }
        if (a instanceof Criterion.PhaseScoreOf one && b instanceof Criterion.PhaseScoreOf other) {
            return one.of().equals(other.of()) && one.phase().equals(other.phase());
        }
        if (a instanceof Criterion.IndicatorShare one && b instanceof Criterion.IndicatorShare other) {
            return one.of().equals(other.of())
                    && one.phase().equals(other.phase())
                    && one.value().equals(other.value());
        }
        return a instanceof Criterion.IndicatorAt one
                && b instanceof Criterion.IndicatorAt other
                && one.indicator().equals(other.indicator());
    }

    private static int compare(Criterion.Leaf a, Criterion.Leaf b, MaturityModel model) {
        if (a instanceof Criterion.IndicatorAt one && b instanceof Criterion.IndicatorAt other) {
            return value(one, model).compareTo(value(other, model));
        }
        Threshold one = threshold(a).orElseThrow();
        Threshold other = threshold(b).orElseThrow();
        int order = one.value().compareTo(other.value());
        // Of the same number, above is asked more than at least, which stands first.
        return order != 0 ? order : one.bound().compareTo(other.bound());
    }

    private static Fraction value(Criterion.IndicatorAt leaf, MaturityModel model) {
        return model.indicator(leaf.indicator())
                .map(model::scaleOf)
                .flatMap(scale -> scale.value(leaf.option()))
                .orElseThrow();
    }

    /** Gathers the indicators that a criterion looks at. */
    static void felt(Criterion criterion, MaturityModel model, Set<String> felt) {
        if (criterion instanceof Criterion.Composite composite) {
            composite.criteria().forEach(part -> felt(part, model, felt));
        } else if (criterion instanceof Criterion.IndicatorAt at) {
            felt.add(at.indicator());
        } else if (criterion instanceof Criterion.ScoreOf score) {
            felt(score.of(), Optional.empty(), model, felt);
        } else if (criterion instanceof Criterion.PhaseScoreOf score) {
            felt(score.of(), Optional.of(score.phase()), model, felt);
        } else if (criterion instanceof Criterion.IndicatorShare share) {
            felt(share.of(), share.phase(), model, felt);
        }
    }

    private static void felt(Scope scope, Optional<String> phase, MaturityModel model, Set<String> felt) {
        if (scope instanceof Scope.OfDimension dimension) {
            below(model.dimension(dimension.id()).orElseThrow(), phase, felt);
        } else if (scope instanceof Scope.OfTag tag) {
            for (Indicator indicator : model.indicators()) {
                if (indicator.tags().contains(tag.tag())) {
                    add(indicator, phase, felt);
                }
            }
        } else {
            model.dimensions().forEach(dimension -> below(dimension, phase, felt));
        }
    }

    private static void below(Dimension dimension, Optional<String> phase, Set<String> felt) {
        dimension.indicators().forEach(indicator -> add(indicator, phase, felt));
        dimension.dimensions().forEach(child -> below(child, phase, felt));
    }

    private static void add(Indicator indicator, Optional<String> phase, Set<String> felt) {
        if (phase.isEmpty() || phase.equals(indicator.phase())) {
            felt.add(indicator.id());
        }
    }
}

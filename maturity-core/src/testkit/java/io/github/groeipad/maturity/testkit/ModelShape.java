package io.github.groeipad.maturity.testkit;

import io.github.groeipad.maturity.model.Aggregation;
import io.github.groeipad.maturity.model.CustomAggregation;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.LocalizedText;
import java.util.List;
import net.jqwik.api.Arbitrary;

/** Within which limits models are made. */
record ModelShape(
        Between phases,
        Between topLevel,
        Between indicators,
        int depth,
        List<Aggregation> aggregations,
        List<CustomAggregation> custom,
        boolean gates,
        boolean rejecting,
        Arbitrary<Fraction> weights,
        Arbitrary<LocalizedText> texts) {

    static ModelShape any() {
        return new ModelShape(
                new Between(0, 5),
                new Between(1, 4),
                new Between(1, 5),
                8,
                List.of(),
                List.of(),
                true,
                true,
                NumberArbitraries.weights(),
                TextArbitraries.localized());
    }

    ModelShape withPhases(Between changed) {
        return new ModelShape(
                changed, topLevel, indicators, depth, aggregations, custom, gates, rejecting, weights, texts);
    }

    ModelShape withTopLevel(Between changed) {
        return new ModelShape(
                phases, changed, indicators, depth, aggregations, custom, gates, rejecting, weights, texts);
    }

    ModelShape withIndicators(Between changed) {
        return new ModelShape(phases, topLevel, changed, depth, aggregations, custom, gates, rejecting, weights, texts);
    }

    ModelShape withDepth(int changed) {
        return new ModelShape(
                phases, topLevel, indicators, changed, aggregations, custom, gates, rejecting, weights, texts);
    }

    ModelShape withAggregations(List<Aggregation> changed) {
        return new ModelShape(phases, topLevel, indicators, depth, changed, custom, gates, rejecting, weights, texts);
    }

    ModelShape withCustom(List<CustomAggregation> changed) {
        return new ModelShape(
                phases, topLevel, indicators, depth, aggregations, changed, gates, rejecting, weights, texts);
    }

    ModelShape withWeights(Arbitrary<Fraction> changed) {
        return new ModelShape(
                phases, topLevel, indicators, depth, aggregations, custom, gates, rejecting, changed, texts);
    }

    ModelShape withTexts(Arbitrary<LocalizedText> changed) {
        return new ModelShape(
                phases, topLevel, indicators, depth, aggregations, custom, gates, rejecting, weights, changed);
    }

    ModelShape withoutGates() {
        return new ModelShape(
                phases, topLevel, indicators, depth, aggregations, custom, false, rejecting, weights, texts);
    }

    ModelShape withoutRejecting() {
        return new ModelShape(phases, topLevel, indicators, depth, aggregations, custom, gates, false, weights, texts);
    }

    /** A number of parts, both ends included. */
    record Between(int from, int to) {

        Between {
            if (from < 0 || to < from) {
                throw new IllegalArgumentException(
                        "Size: must be from 0 up, the smallest first, but was " + from + " to " + to);
            }
        }
    }
}

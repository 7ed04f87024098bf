package io.github.groeipad.maturity.testkit;

import io.github.groeipad.maturity.model.Aggregation;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.IndicatorKind;
import io.github.groeipad.maturity.model.LocalizedText;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Trees of dimensions. What refers to another part is a number, which {@link Names} turns into one of the ids there are: so
 * every tree is valid, and each of its numbers shrinks on its own.
 */
final class TreeArbitraries {

    private final ModelShape shape;
    private final Arbitrary<Fraction> weights;
    private final Arbitrary<LocalizedText> texts;

    TreeArbitraries(ModelShape shape) {
        this.shape = shape;
        this.weights = shape.weights();
        this.texts = shape.texts();
    }

    Arbitrary<List<Function<Names, Dimension>>> trees() {
        Arbitrary<List<Function<Names, Dimension>>> flat = some(leaf());
        if (shape.depth() == 1) {
            return flat;
        }
        return Arbitraries.frequencyOf(
                Tuple.of(5, flat),
                Tuple.of(4, some(upTo(Math.min(3, shape.depth())))),
                Tuple.of(1, some(atDepth(shape.depth()))));
    }

    private Arbitrary<List<Function<Names, Dimension>>> some(Arbitrary<Function<Names, Dimension>> dimension) {
        return dimension
                .list()
                .ofMinSize(shape.topLevel().from())
                .ofMaxSize(shape.topLevel().to());
    }

    private Arbitrary<Function<Names, Dimension>> upTo(int depth) {
        return depth == 1
                ? leaf()
                : Arbitraries.frequencyOf(
                        Tuple.of(2, leaf()),
                        Tuple.of(1, branch(upTo(depth - 1).list().ofMinSize(1).ofMaxSize(3))));
    }

    private Arbitrary<Function<Names, Dimension>> atDepth(int depth) {
        return depth == 1
                ? leaf()
                : branch(
                        Combinators.combine(List.of(leaf(), atDepth(depth - 1))).as(List::copyOf));
    }

    private Arbitrary<Function<Names, Dimension>> branch(Arbitrary<List<Function<Names, Dimension>>> children) {
        return Combinators.combine(weights, aggregations(), texts, children)
                .as((weight, aggregation, text, parts) -> names -> {
                    Dimension.Builder dimension = Dimension.builder(names.dimension())
                            .weight(weight)
                            .aggregation(aggregation)
                            .name(text);
                    parts.forEach(part -> dimension.dimension(part.apply(names)));
                    return dimension.build();
                });
    }

    private Arbitrary<Function<Names, Dimension>> leaf() {
        Arbitrary<List<Function<Names, Indicator>>> indicators = indicator()
                .list()
                .ofMinSize(shape.indicators().from())
                .ofMaxSize(shape.indicators().to());
        return Combinators.combine(weights, aggregations(), texts, indicators)
                .as((weight, aggregation, text, parts) -> names -> {
                    Dimension.Builder dimension = Dimension.builder(names.dimension())
                            .weight(weight)
                            .aggregation(aggregation)
                            .description(text);
                    parts.forEach(part -> dimension.indicator(part.apply(names)));
                    return dimension.build();
                });
    }

    Arbitrary<Aggregation> aggregations() {
        Arbitrary<Aggregation> custom = Arbitraries.of(List.copyOf(shape.custom()));
        Arbitrary<Aggregation> builtIn = shape.aggregations().isEmpty()
                ? Arbitraries.frequencyOf(
                        Tuple.of(6, Arbitraries.just(Aggregation.weightedMean())),
                        Tuple.of(1, Arbitraries.just(Aggregation.minimum())),
                        Tuple.of(1, Arbitraries.just(Aggregation.maximum())),
                        Tuple.of(2, Arbitraries.just(Aggregation.lowerMedian())),
                        Tuple.of(2, NumberArbitraries.shares().map(Aggregation::shareAtLeast)))
                : Arbitraries.of(shape.aggregations());
        return shape.custom().isEmpty() ? builtIn : Arbitraries.frequencyOf(Tuple.of(3, builtIn), Tuple.of(1, custom));
    }

    private Arbitrary<Function<Names, Indicator>> indicator() {
        Arbitrary<Integer> reference = Arbitraries.integers().between(0, 11);
        Arbitrary<Set<Integer>> tags = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Set.of())),
                Tuple.of(2, Arbitraries.integers().between(0, 3).set().ofMaxSize(3)));
        Arbitrary<Integer> effort =
                Arbitraries.frequency(Tuple.of(6, 1), Tuple.of(3, 2), Tuple.of(2, 5), Tuple.of(1, Integer.MAX_VALUE));
        return Combinators.combine(
                        weights,
                        reference,
                        reference,
                        Arbitraries.of(false, true),
                        tags,
                        Arbitraries.of(IndicatorKind.class),
                        effort,
                        texts)
                .as((weight, scale, phase, optional, tagged, kind, size, text) -> names -> {
                    Indicator.Builder indicator = Indicator.builder(names.indicator())
                            .weight(weight)
                            .scale(names.scale(scale))
                            .notApplicableAllowed(optional)
                            .kind(kind)
                            .effort(size)
                            .statement(text)
                            .advice(text);
                    names.phase(phase).ifPresent(indicator::phase);
                    tagged.forEach(tag -> indicator.tags(Names.tag(tag)));
                    text.byTag().values().stream().findFirst().ifPresent(indicator::provenance);
                    return indicator.build();
                });
    }
}

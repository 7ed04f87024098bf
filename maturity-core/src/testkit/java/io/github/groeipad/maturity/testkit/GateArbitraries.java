package io.github.groeipad.maturity.testkit;

import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Threshold;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Gates of all kinds of criteria; what they refer to is a number that {@link Gates} turns into a part of the model. */
final class GateArbitraries {

    private static final Arbitrary<Integer> REFERENCES = Arbitraries.integers().between(0, 59);

    private GateArbitraries() {}

    static Arbitrary<Function<Gates, Criterion>> gates() {
        return criteria(3);
    }

    private static Arbitrary<Function<Gates, Criterion>> criteria(int depth) {
        return depth == 0
                ? leaves()
                : Arbitraries.frequencyOf(
                        Tuple.of(3, leaves()),
                        Tuple.of(
                                2,
                                composites(
                                        criteria(depth - 1).list().ofMinSize(1).ofMaxSize(4))));
    }

    private static Arbitrary<Function<Gates, Criterion>> composites(Arbitrary<List<Function<Gates, Criterion>>> lists) {
        Arbitrary<Integer> kinds = Arbitraries.of(0, 0, 1, 2, 2);
        return Combinators.combine(kinds, Arbitraries.integers().between(0, 3), lists)
                .as((kind, count, parts) -> gates -> composite(
                        kind,
                        1 + count % parts.size(),
                        parts.stream().map(part -> part.apply(gates)).toList()));
    }

    private static Criterion composite(int kind, int count, List<Criterion> parts) {
        return switch (kind) {
            case 0 -> new Criterion.AllOf(parts);
            case 1 -> new Criterion.AnyOf(parts);
            default -> new Criterion.AtLeast(count, parts);
        };
    }

    private static Arbitrary<Function<Gates, Criterion>> leaves() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, scores()), Tuple.of(4, phaseScores()), Tuple.of(2, indicators()), Tuple.of(3, shares()));
    }

    private static Arbitrary<Function<Gates, Criterion>> scores() {
        return Combinators.combine(REFERENCES, thresholds())
                .as((scope, threshold) -> gates -> gates.score(scope, threshold));
    }

    private static Arbitrary<Function<Gates, Criterion>> phaseScores() {
        return Combinators.combine(REFERENCES, thresholds())
                .as((scope, threshold) -> gates -> gates.phaseScore(scope, threshold));
    }

    private static Arbitrary<Function<Gates, Criterion>> indicators() {
        return Combinators.combine(REFERENCES, REFERENCES)
                .as((indicator, option) -> gates -> gates.indicator(indicator, option));
    }

    private static Arbitrary<Function<Gates, Criterion>> shares() {
        Arbitrary<Optional<Fraction>> values = NumberArbitraries.shares().optional(0.5);
        return Combinators.combine(REFERENCES, Arbitraries.of(true, false), values, thresholds())
                .as((scope, ofPhase, value, threshold) -> gates -> gates.share(scope, ofPhase, value, threshold));
    }

    private static Arbitrary<Laid> thresholds() {
        Arbitrary<Optional<Integer>> ties = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Optional.empty())), Tuple.of(3, REFERENCES.map(Optional::of)));
        Arbitrary<Integer> nudges = Arbitraries.frequency(Tuple.of(8, 0), Tuple.of(1, 1), Tuple.of(1, -1));
        return Combinators.combine(Arbitraries.of(true, true, false), NumberArbitraries.shares(), ties, nudges)
                .as(Laid::new);
    }

    /**
     * A threshold that is laid upon a value which an assessment reaches, or is a number of its own.
     *
     * @param atLeast at least or above
     * @param plain the number of its own, more than 0 and at most 1
     * @param tie which of the values reached, if any
     * @param nudge how many millionths beside it
     */
    record Laid(boolean atLeast, Fraction plain, Optional<Integer> tie, int nudge) {

        Threshold upon(Function<Integer, Optional<Fraction>> reached) {
            Fraction value = tie.flatMap(reached)
                    .map(this::nudged)
                    .filter(this::isAllowed)
                    .orElse(plain);
            if (atLeast) {
                return Threshold.atLeast(value);
            }
            return Threshold.above(isAllowed(value) ? value : Fraction.zero());
        }

        private Fraction nudged(Fraction reached) {
            return nudge == 0 || !reached.isDecimal(6) ? reached : reached.plus(Fraction.of(nudge, 1_000_000));
        }

        private boolean isAllowed(Fraction value) {
            return atLeast
                    ? value.signum() > 0 && value.compareTo(Fraction.one()) <= 0
                    : value.signum() >= 0 && value.compareTo(Fraction.one()) < 0;
        }
    }
}

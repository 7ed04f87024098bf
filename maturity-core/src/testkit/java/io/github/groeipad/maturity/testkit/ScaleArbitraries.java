package io.github.groeipad.maturity.testkit;

import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.LocalizedText;
import io.github.groeipad.maturity.model.ResponseOption;
import io.github.groeipad.maturity.model.ResponseScale;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Scales of all kinds, still without their ids. */
final class ScaleArbitraries {

    private static final List<String> NAMES =
            List.of("no", "partly", "largely", "fully", "beyond", "far-beyond", "X.7", "8_");

    private ScaleArbitraries() {}

    static Arbitrary<Function<String, ResponseScale>> scales(Arbitrary<LocalizedText> labels) {
        return Arbitraries.frequencyOf(
                Tuple.of(4, even(labels)), Tuple.of(3, stated(labels)), Tuple.of(1, thirds()), Tuple.of(2, ranges()));
    }

    private static Arbitrary<Function<String, ResponseScale>> even(Arbitrary<LocalizedText> labels) {
        return labels.list().ofMinSize(2).ofMaxSize(NAMES.size()).map(texts -> id -> {
            ResponseScale.Builder scale = ResponseScale.builder(id);
            for (int i = 0; i < texts.size(); i++) {
                scale.option(new ResponseOption(NAMES.get(i), Optional.empty(), texts.get(i)));
            }
            return scale.build();
        });
    }

    /** A first value and the steps to the next ones, some of them 0. */
    private static Arbitrary<Function<String, ResponseScale>> stated(Arbitrary<LocalizedText> labels) {
        Arbitrary<Fraction> first =
                Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(Fraction.zero())), Tuple.of(1, anyValue()));
        Arbitrary<Fraction> step = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(1, 5).map(Fraction::of)),
                Tuple.of(1, Arbitraries.just(Fraction.zero())),
                Tuple.of(2, NumberArbitraries.over(10, 1, 25)),
                Tuple.of(1, NumberArbitraries.over(1_000_000, 1, 1_000)));
        return Combinators.combine(first, step.list().ofMinSize(1).ofMaxSize(NAMES.size() - 1), labels)
                .as((from, steps, label) -> id -> stated(id, from, steps, label));
    }

    private static ResponseScale stated(String id, Fraction first, List<Fraction> steps, LocalizedText label) {
        boolean flat = steps.stream().allMatch(step -> step.signum() == 0);
        ResponseScale.Builder scale =
                ResponseScale.builder(id).option(new ResponseOption(NAMES.get(0), Optional.of(first), label));
        Fraction value = first;
        for (int i = 0; i < steps.size(); i++) {
            value = value.plus(flat && i == steps.size() - 1 ? Fraction.one() : steps.get(i));
            scale.option(NAMES.get(i + 1), value.toString());
        }
        return scale.build();
    }

    private static Arbitrary<Fraction> anyValue() {
        return Arbitraries.of(
                Fraction.of(1), Fraction.of(-3), Fraction.of(-5, 2), Fraction.of(1, 10), Fraction.of(1_000_000));
    }

    /** Values that no decimal can be. */
    private static Arbitrary<Function<String, ResponseScale>> thirds() {
        Arbitrary<List<String>> values = Arbitraries.of(
                List.of("0", "1/3", "2/3", "1"),
                List.of("0", "1/3", "1"),
                List.of("0", "1/7", "6/7", "1"),
                List.of("-1/3", "0", "1/999983", "1/3"));
        return values.map(stated -> id -> {
            ResponseScale.Builder scale = ResponseScale.builder(id);
            for (int i = 0; i < stated.size(); i++) {
                scale.option(NAMES.get(i), stated.get(i));
            }
            return scale.build();
        });
    }

    private static Arbitrary<Function<String, ResponseScale>> ranges() {
        Arbitrary<Fraction> from =
                Arbitraries.of(Fraction.zero(), Fraction.one(), Fraction.of(-5), Fraction.of(-1, 2), Fraction.of(1, 8));
        Arbitrary<Fraction> step =
                Arbitraries.of(Fraction.one(), Fraction.of(5), Fraction.of(1, 10), Fraction.of(1, 4));
        Arbitrary<Integer> steps = Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.integers().between(1, 10)), Tuple.of(1, Arbitraries.just(100)));
        return Combinators.combine(from, step, steps)
                .as((first, width, count) -> id -> ResponseScale.range(
                        id, new ResponseScale.Range(first, first.plus(width.times(Fraction.of(count))), width)));
    }
}

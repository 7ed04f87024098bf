package io.github.groeipad.maturity.testkit;

import io.github.groeipad.maturity.model.Aggregation;
import io.github.groeipad.maturity.model.DisplayRange;
import io.github.groeipad.maturity.model.ExpiredEvidence;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.MissingPolicy;
import io.github.groeipad.maturity.model.NothingApplies;
import io.github.groeipad.maturity.model.PanelRule;
import io.github.groeipad.maturity.model.ScoringRules;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Scoring rules; the minimum coverage may be laid exactly upon what an assessment has. */
final class RulesArbitraries {

    private RulesArbitraries() {}

    static Arbitrary<Function<Ties, ScoringRules>> rules(Arbitrary<Aggregation> aggregations, boolean rejecting) {
        Arbitrary<MissingPolicy> open = rejecting
                ? Arbitraries.frequencyOf(
                        Tuple.of(11, policies()), Tuple.of(1, Arbitraries.just(MissingPolicy.reject())))
                : policies();
        return Combinators.combine(
                        aggregations,
                        policies(),
                        open,
                        open,
                        coverages(),
                        Arbitraries.of(NothingApplies.class),
                        displays(),
                        Combinators.combine(Arbitraries.of(ExpiredEvidence.class), Arbitraries.of(PanelRule.class))
                                .as(ExpiredAndPanel::new))
                .as((aggregation, notApplicable, unknown, unanswered, coverage, nothing, display, others) ->
                        ties -> ScoringRules.builder()
                                .aggregation(aggregation)
                                .notApplicable(notApplicable)
                                .unknown(unknown)
                                .unanswered(unanswered)
                                .minimumCoverage(coverage.apply(ties))
                                .nothingApplies(nothing)
                                .display(display)
                                .expiredEvidence(others.expired())
                                .panel(others.panel())
                                .build());
    }

    private record ExpiredAndPanel(ExpiredEvidence expired, PanelRule panel) {}

    private static Arbitrary<MissingPolicy> policies() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(MissingPolicy.exclude())),
                Tuple.of(2, Arbitraries.just(MissingPolicy.lowest())),
                Tuple.of(1, Arbitraries.just(MissingPolicy.highest())),
                Tuple.of(2, NumberArbitraries.unit().map(MissingPolicy::countAs)));
    }

    private static Arbitrary<Function<Ties, Fraction>> coverages() {
        Arbitrary<Function<Ties, Fraction>> stated = Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.just(Fraction.zero())), Tuple.of(2, NumberArbitraries.unit()))
                .map(coverage -> ties -> coverage);
        Arbitrary<Function<Ties, Fraction>> tied = Combinators.combine(
                        Arbitraries.integers().between(0, 11), NumberArbitraries.unit())
                .as((reference, otherwise) -> ties -> ties.coverage(reference).orElse(otherwise));
        return Arbitraries.frequencyOf(Tuple.of(3, stated), Tuple.of(1, tied));
    }

    private static Arbitrary<DisplayRange> displays() {
        Arbitrary<DisplayRange> others = Arbitraries.of(
                DisplayRange.of(1, 5, 2),
                DisplayRange.of(0, 1, 6),
                DisplayRange.of(-100, 100, 0),
                DisplayRange.of(-3, -1, 1),
                new DisplayRange(Fraction.of(-5, 2), Fraction.of(29, 4), 3),
                new DisplayRange(Fraction.of(1, 3), Fraction.of(2, 3), 4),
                DisplayRange.of(0, 1_000_000, 0));
        return Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(DisplayRange.percent())), Tuple.of(1, others));
    }
}

package io.github.groeipad.maturity.testkit;

import io.github.groeipad.maturity.model.Aggregation;
import io.github.groeipad.maturity.model.CustomAggregation;
import io.github.groeipad.maturity.model.CustomAggregation.Missing;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The scores that thresholds are laid upon: the specification word by word, slow and without any art. */
final class Reckoning {

    private final MaturityModel model;
    private final Scopes scopes;
    private final Figures figures;

    Reckoning(MaturityModel model, Scopes scopes, Figures figures) {
        this.model = model;
        this.scopes = scopes;
        this.figures = figures;
    }

    Optional<Fraction> score(Scope scope) {
        if (scope instanceof Scope.OfDimension dimension) {
            return score(model.dimension(dimension.id()).orElseThrow());
        }
        return scope instanceof Scope.OfTag
                ? figures.mean(scopes.in(scope))
                : aggregate(model.scoring().aggregation(), dimensions(model.dimensions()));
    }

    /** How much of a dimension, or of everything, was answered. */
    Optional<Fraction> coverage(Scope scope) {
        return scope instanceof Scope.OfDimension dimension
                ? coverage(model.dimension(dimension.id()).orElseThrow())
                : coverage(model.dimensions());
    }

    private Optional<Fraction> coverage(Dimension dimension) {
        return dimension.indicators().isEmpty()
                ? coverage(dimension.dimensions())
                : figures.coverage(dimension.indicators()::contains);
    }

    private Optional<Fraction> coverage(List<Dimension> dimensions) {
        List<Child> covered = dimensions.stream()
                .map(dimension ->
                        new Child(dimension.id(), dimension.weight(), coverage(dimension), Missing.NOTHING_COUNTED))
                .toList();
        return aggregate(Aggregation.weightedMean(), covered);
    }

    private Optional<Fraction> score(Dimension dimension) {
        return aggregate(
                dimension.aggregation(),
                dimension.indicators().isEmpty()
                        ? dimensions(dimension.dimensions())
                        : dimension.indicators().stream().map(this::child).toList());
    }

    private Child child(Indicator indicator) {
        return new Child(
                indicator.id(),
                indicator.weight(),
                figures.value(indicator),
                switch (figures.state(indicator)) {
                    case NOT_APPLICABLE -> Missing.NOT_APPLICABLE;
                    case UNKNOWN -> Missing.UNKNOWN;
                    case ANSWERED, UNANSWERED -> Missing.UNANSWERED;
                });
    }

    private List<Child> dimensions(List<Dimension> dimensions) {
        return dimensions.stream()
                .map(dimension ->
                        new Child(dimension.id(), dimension.weight(), score(dimension), Missing.NOTHING_COUNTED))
                .toList();
    }

    private static Optional<Fraction> aggregate(Aggregation aggregation, List<Child> children) {
        List<Child> scored = new ArrayList<>(
                children.stream().filter(child -> child.value().isPresent()).toList());
        if (scored.isEmpty()) {
            return Optional.empty();
        }
        scored.sort(Comparator.comparing(Child::x));
        Fraction total = sum(scored, Child::weight);
        if (aggregation instanceof Aggregation.Minimum) {
            return scored.get(0).value();
        }
        if (aggregation instanceof Aggregation.Maximum) {
            return scored.get(scored.size() - 1).value();
        }
        if (aggregation instanceof Aggregation.LowerMedian) {
            return Optional.of(lowerMedian(scored, total.dividedBy(Fraction.of(2))));
        }
        if (aggregation instanceof Aggregation.ShareAtLeast share) {
            List<Child> enough = scored.stream()
                    .filter(child -> child.x().compareTo(share.value()) >= 0)
                    .toList();
            return Optional.of(sum(enough, Child::weight).dividedBy(total));
        }
        if (aggregation instanceof CustomAggregation custom) {
            return Optional.of(
                    custom.aggregate(children.stream().map(Child::forCustomRule).toList()));
        }
        return Optional.of(sum(scored, child -> child.weight().times(child.x())).dividedBy(total));
    }

    private static Fraction lowerMedian(List<Child> sorted, Fraction half) {
        Fraction running = Fraction.zero();
        for (Child child : sorted) {
            running = running.plus(child.weight());
            if (running.compareTo(half) >= 0) {
                return child.x();
            }
        }
        throw new IllegalStateException("half of a total is reached before its end");
    }

    private static Fraction sum(List<Child> children, Function<Child, Fraction> part) {
        return children.stream().map(part).reduce(Fraction.zero(), Fraction::plus);
    }

    /** A child; its reason tells something only where it has no value. */
    private record Child(String id, Fraction weight, Optional<Fraction> value, Missing reason) {

        Fraction x() {
            return value.orElseThrow();
        }

        CustomAggregation.Child forCustomRule() {
            return new CustomAggregation.Child(
                    id, weight, value, value.isPresent() ? Optional.empty() : Optional.of(reason));
        }
    }
}

package io.github.groeipad.maturity.model;

import java.util.List;
import java.util.Optional;

/** The scores with the highest option everywhere: 1, unless an aggregation of somebody's own says otherwise. */
final class BestScores {

    private final MaturityModel model;

    private BestScores(MaturityModel model) {
        this.model = model;
    }

    static BestScores of(MaturityModel model) {
        return new BestScores(model);
    }

    boolean canMeet(Criterion criterion) {
        if (criterion instanceof Criterion.Composite composite) {
            long met = composite.criteria().stream().filter(this::canMeet).count();
            if (composite instanceof Criterion.AtLeast atLeast) {
                return met >= atLeast.count();
            }
            return composite instanceof Criterion.AnyOf
                    ? met > 0
                    : met == composite.criteria().size();
        }
        if (!(criterion instanceof Criterion.ScoreOf leaf)) {
            return true;
        }
        if (leaf.of() instanceof Scope.EachDimension) {
            return model.dimensions().stream()
                    .allMatch(dimension -> leaf.threshold().isPassedBy(best(dimension)));
        }
        if (leaf.of() instanceof Scope.OfDimension of) {
            return leaf.threshold().isPassedBy(best(model.dimension(of.id()).orElseThrow()));
        }
        return !(leaf.of() instanceof Scope.Overall)
                || leaf.threshold().isPassedBy(best(model.scoring().aggregation(), model.dimensions()));
    }

    private Fraction best(Dimension dimension) {
        if (dimension.dimensions().isEmpty()) {
            List<CustomAggregation.Child> children = dimension.indicators().stream()
                    .map(indicator -> child(indicator.id(), indicator.weight(), Fraction.one()))
                    .toList();
            return aggregate(dimension.aggregation(), children);
        }
        return best(dimension.aggregation(), dimension.dimensions());
    }

    private Fraction best(Aggregation aggregation, List<Dimension> dimensions) {
        return aggregate(
                aggregation,
                dimensions.stream()
                        .map(each -> child(each.id(), each.weight(), best(each)))
                        .toList());
    }

    private static CustomAggregation.Child child(String id, Fraction weight, Fraction value) {
        return new CustomAggregation.Child(id, weight, Optional.of(value), Optional.empty());
    }

    /** Of built-in rules a bound is enough: none gives more than the largest of its children. */
    private static Fraction aggregate(Aggregation aggregation, List<CustomAggregation.Child> children) {
        if (aggregation instanceof CustomAggregation custom) {
            return custom.aggregate(children);
        }
        if (aggregation instanceof Aggregation.ShareAtLeast share) {
            return children.stream()
                            .anyMatch(child -> child.value().orElseThrow().compareTo(share.value()) >= 0)
                    ? Fraction.one()
                    : Fraction.zero();
        }
        return children.stream().map(child -> child.value().orElseThrow()).reduce(Fraction.zero(), Fraction::max);
    }
}

package io.github.groeipad.maturity.oracle;

import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.model.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Sections 5 and 7, for whole gates: how parts combine, and what is left of a gate for one dimension. */
public class GateRules extends LeafRules {

    protected Decision decide(World world, Criterion criterion) {
        if (criterion instanceof Criterion.Composite composite) {
            return combine(world, composite, composite, composite.criteria());
        }
        Criterion.Leaf leaf = (Criterion.Leaf) criterion;
        List<Criterion> each = isForEachDimension(leaf) ? forEachDimension(world.reported(), leaf) : List.of();
        return each.isEmpty() ? decideLeaf(world, leaf) : combine(world, leaf, new Criterion.AllOf(each), each);
    }

    private Decision combine(World world, Criterion named, Criterion.Composite rule, List<Criterion> criteria) {
        List<Decision> parts =
                criteria.stream().map(part -> decide(world, part)).toList();
        boolean met = isMet(rule, parts.stream().filter(Decision::met).count(), parts.size());
        Ratio progress = progress(rule, parts.stream().map(Decision::progress).toList());
        return new Decision(named, met, progress, Optional.empty(), parts);
    }

    protected boolean isMet(Criterion.Composite composite, long met, int parts) {
        if (composite instanceof Criterion.AnyOf) {
            return met >= 1;
        }
        return composite instanceof Criterion.AtLeast atLeast ? met >= atLeast.count() : met == parts;
    }

    protected Ratio progress(Criterion.Composite composite, List<Ratio> parts) {
        List<Ratio> largestFirst =
                parts.stream().sorted(Comparator.reverseOrder()).toList();
        if (composite instanceof Criterion.AnyOf) {
            return largestFirst.get(0);
        }
        return composite instanceof Criterion.AtLeast atLeast
                ? mean(largestFirst.subList(0, atLeast.count()))
                : mean(parts);
    }

    protected Ratio mean(List<Ratio> numbers) {
        return numbers.stream().reduce(Ratio.ZERO, Ratio::plus).over(Ratio.of(numbers.size()));
    }

    private static boolean isForEachDimension(Criterion.Leaf leaf) {
        return scope(leaf).filter(Scope.EachDimension.class::isInstance).isPresent();
    }

    /** One leaf for each top-level dimension that applies and, where only some indicators are looked at, holds such. */
    protected List<Criterion> forEachDimension(Sheet sheet, Criterion.Leaf leaf) {
        List<Criterion> leaves = new ArrayList<>();
        for (Dimension dimension : sheet.model().dimensions()) {
            Criterion.Leaf its = of(leaf, Scope.dimension(dimension.id()));
            boolean holdsSuch = !lookedAt(sheet.model(), its).isEmpty();
            if (applies(sheet, below(dimension)) && holdsSuch) {
                leaves.add(its);
            }
        }
        return leaves;
    }

    static Criterion.Leaf of(Criterion.Leaf leaf, Scope scope) {
        if (leaf instanceof Criterion.ScoreOf score) {
            return new Criterion.ScoreOf(scope, score.threshold());
        }
        if (leaf instanceof Criterion.PhaseScoreOf score) {
            return new Criterion.PhaseScoreOf(score.phase(), scope, score.threshold());
        }
        Criterion.IndicatorShare share = (Criterion.IndicatorShare) leaf;
        return new Criterion.IndicatorShare(share.phase(), scope, share.value(), share.threshold());
    }

    /** The gates of the phases as far as they ask something of a dimension; absent where one does not. */
    protected List<Optional<Criterion>> restrictedGates(Sheet sheet, Dimension dimension) {
        return sheet.model().phases().stream()
                .map(Phase::gate)
                .map(gate -> gate.flatMap(criterion -> restrict(sheet, criterion, dimension)))
                .toList();
    }

    protected Optional<Criterion> restrict(Sheet sheet, Criterion criterion, Dimension dimension) {
        if (criterion instanceof Criterion.Leaf leaf) {
            if (isForEachDimension(leaf)) {
                List<Criterion> each = forEachDimension(sheet, leaf);
                return each.isEmpty() ? Optional.empty() : restrict(sheet, new Criterion.AllOf(each), dimension);
            }
            return concerns(leaf, dimension) ? Optional.of(leaf) : Optional.empty();
        }
        List<Criterion> kept = ((Criterion.Composite) criterion)
                .criteria().stream()
                        .map(part -> restrict(sheet, part, dimension))
                        .flatMap(Optional::stream)
                        .toList();
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        if (criterion instanceof Criterion.AnyOf) {
            return Optional.of(new Criterion.AnyOf(kept));
        }
        return Optional.of(
                criterion instanceof Criterion.AtLeast atLeast
                        ? new Criterion.AtLeast(Math.min(atLeast.count(), kept.size()), kept)
                        : new Criterion.AllOf(kept));
    }

    /** Whether a leaf asks something of a dimension: of itself, one below it, or an indicator below it. */
    protected boolean concerns(Criterion.Leaf leaf, Dimension dimension) {
        if (leaf instanceof Criterion.IndicatorAt at) {
            return below(dimension).stream().map(Indicator::id).anyMatch(at.indicator()::equals);
        }
        return scope(leaf).orElseThrow() instanceof Scope.OfDimension scope && isWithin(scope.id(), dimension);
    }

    private static boolean isWithin(String id, Dimension dimension) {
        return dimension.id().equals(id) || dimension.dimensions().stream().anyMatch(each -> isWithin(id, each));
    }
}

package io.github.groeipad.maturity.oracle;

import io.github.groeipad.maturity.model.Aggregation;
import io.github.groeipad.maturity.model.CustomAggregation;
import io.github.groeipad.maturity.model.CustomAggregation.Child;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Section 3: how a score follows from those of the children. */
public class Aggregations extends ResponseRules {

    protected Optional<Ratio> aggregate(Aggregation aggregation, List<Part> children) {
        List<Part> scored = scored(children);
        if (scored.isEmpty()) {
            return Optional.empty();
        }
        if (aggregation instanceof Aggregation.WeightedMean) {
            return Optional.of(weightedMean(scored));
        }
        if (aggregation instanceof Aggregation.Minimum) {
            return Optional.of(minimum(scored));
        }
        if (aggregation instanceof Aggregation.Maximum) {
            return Optional.of(maximum(scored));
        }
        if (aggregation instanceof Aggregation.LowerMedian) {
            return Optional.of(lowerMedian(scored));
        }
        if (aggregation instanceof Aggregation.ShareAtLeast share) {
            return Optional.of(shareAtLeast(scored, Ratio.of(share.value())));
        }
        return Optional.of(custom((CustomAggregation) aggregation, children));
    }

    protected List<Part> scored(List<Part> children) {
        return children.stream().filter(child -> child.value().isPresent()).toList();
    }

    protected Ratio weightedMean(List<Part> scored) {
        Ratio sum = Ratio.ZERO;
        for (Part child : scored) {
            sum = sum.plus(child.weight().times(valueOf(child)));
        }
        return sum.over(totalWeight(scored));
    }

    protected Ratio minimum(List<Part> scored) {
        return scored.stream().map(this::valueOf).min(Comparator.naturalOrder()).orElseThrow();
    }

    protected Ratio maximum(List<Part> scored) {
        return scored.stream().map(this::valueOf).max(Comparator.naturalOrder()).orElseThrow();
    }

    protected Ratio lowerMedian(List<Part> scored) {
        Ratio half = totalWeight(scored).over(Ratio.of(2));
        Ratio running = Ratio.ZERO;
        List<Part> ordered =
                scored.stream().sorted(Comparator.comparing(this::valueOf)).toList();
        for (Part child : ordered) {
            running = running.plus(child.weight());
            if (running.isAtLeast(half)) {
                return valueOf(child);
            }
        }
        throw new IllegalStateException("the running weight ends at the total weight");
    }

    protected Ratio shareAtLeast(List<Part> scored, Ratio least) {
        List<Part> reaching =
                scored.stream().filter(child -> valueOf(child).isAtLeast(least)).toList();
        return totalWeight(reaching).over(totalWeight(scored));
    }

    protected Ratio custom(CustomAggregation rule, List<Part> children) {
        return Ratio.of(rule.aggregate(forRule(children)));
    }

    protected static List<Child> forRule(List<Part> children) {
        return children.stream()
                .map(child -> new Child(
                        child.id(), child.weight().toFraction(), child.value().map(Ratio::toFraction), child.missing()))
                .toList();
    }

    protected Ratio valueOf(Part scored) {
        return scored.value().orElseThrow();
    }

    protected Ratio totalWeight(List<Part> children) {
        return children.stream().map(Part::weight).reduce(Ratio.ZERO, Ratio::plus);
    }
}

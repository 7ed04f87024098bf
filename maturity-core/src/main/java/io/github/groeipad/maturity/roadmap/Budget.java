package io.github.groeipad.maturity.roadmap;

import io.github.groeipad.maturity.model.Aggregation;
import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.MaturityModel;
import java.util.List;

/** How much work a search may do. Counted in small steps of the algorithm and never in time, so that a result repeats. */
final class Budget {

    private static final int ALWAYS_PROVEN = 100;

    private long left;

    Budget(long steps) {
        left = steps;
    }

    /** The budget of a model: no end of steps where a plan has to be proven, whatever that takes. */
    static Budget of(MaturityModel model) {
        boolean proven = model.indicators().size() <= ALWAYS_PROVEN
                && isMean(model.scoring().aggregation())
                && areMeans(model.dimensions())
                && model.phases().stream()
                        .flatMap(phase -> phase.gate().stream())
                        .allMatch(Budget::asksForAll);
        return new Budget(proven ? Long.MAX_VALUE : Plan.SEARCH_BUDGET);
    }

    private static boolean areMeans(List<Dimension> dimensions) {
        return dimensions.stream().allMatch(each -> isMean(each.aggregation()) && areMeans(each.dimensions()));
    }

    private static boolean isMean(Aggregation aggregation) {
        return aggregation instanceof Aggregation.WeightedMean;
    }

    private static boolean asksForAll(Criterion criterion) {
        return criterion instanceof Criterion.Leaf
                || (criterion instanceof Criterion.AllOf all
                        && all.criteria().stream().allMatch(Budget::asksForAll));
    }

    /** Takes steps off; false once there are none left. */
    boolean spend(long steps) {
        left = Math.max(-1, left - steps);
        return left >= 0;
    }

    boolean isSpent() {
        return left < 0;
    }
}

package io.github.groeipad.maturity.roadmap;

import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Scope;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which indicators a leaf of a gate looks at. */
final class LeafScope {

    private final Layout layout;

    LeafScope(Layout layout) {
        this.layout = layout;
    }

    int[] everything() {
        return IntStream.range(0, layout.indicators.size()).toArray();
    }

    /** The indicators below a dimension. */
    int[] below(String dimension) {
        Layout.Range range = layout.range(dimension);
        return IntStream.range(range.from(), range.to()).toArray();
    }

    /** The indicators that a leaf looks at; a leaf that stands for each dimension looks at all that one of its leaves does. */
    int[] indicators(Criterion.Leaf leaf) {
        if (leaf instanceof Criterion.IndicatorAt at) {
            return new int[] {layout.indicator(at.indicator())};
        }
        if (leaf instanceof Criterion.ScoreOf score) {
            return of(score.of());
        }
        if (leaf instanceof Criterion.PhaseScoreOf score) {
            return of(score.of(), Optional.of(score.phase()));
        }
        Criterion.IndicatorShare share = (Criterion.IndicatorShare) leaf;
        return of(share.of(), share.phase());
    }

    /** The dimension whose score, phase score or share a leaf looks at; empty if it looks at something else. */
    static Optional<String> dimension(Criterion.Leaf leaf) {
        Scope scope = Scope.overall();
        if (leaf instanceof Criterion.ScoreOf score) {
            scope = score.of();
        } else if (leaf instanceof Criterion.PhaseScoreOf score) {
            scope = score.of();
        } else if (leaf instanceof Criterion.IndicatorShare share) {
            scope = share.of();
        }
        return scope instanceof Scope.OfDimension dimension ? Optional.of(dimension.id()) : Optional.empty();
    }

    private int[] of(Scope scope, Optional<String> phase) {
        return IntStream.of(of(scope))
                .filter(indicator -> phase.isEmpty()
                        || layout.indicators.get(indicator).phase().equals(phase))
                .toArray();
    }

    private int[] of(Scope scope) {
        if (scope instanceof Scope.OfDimension dimension) {
            return below(dimension.id());
        }
        if (scope instanceof Scope.OfTag tag) {
            return IntStream.of(everything())
                    .filter(indicator -> layout.indicators.get(indicator).tags().contains(tag.tag()))
                    .toArray();
        }
        return everything();
    }
}

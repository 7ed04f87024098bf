package io.github.groeipad.maturity.roadmap;

import io.github.groeipad.maturity.model.Aggregation;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Threshold;
import io.github.groeipad.maturity.scoring.DimensionProfile;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Score;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What is required for values and scores to pass a threshold. */
final class Passing {

    private static final Threshold MORE_THAN_HALF = Threshold.above(Fraction.of(1, 2));

    private final Row row;
    private final Layout layout;
    private final LeafScope scopes;
    private final ScoreForms forms;

    /**
     * Requirements of a row.
     *
     * @param best the profile with everything at its highest option
     */
    Passing(Row row, MaturityProfile best) {
        this.row = row;
        this.layout = row.layout;
        this.scopes = new LeafScope(layout);
        this.forms = new ScoreForms(row, best);
    }

    /** That the value of an indicator passes a threshold. */
    Requirement indicator(int indicator, Threshold threshold) {
        return share(new int[] {indicator}, threshold, Threshold.atLeast(Fraction.one()));
    }

    /** That the weight share of the indicators whose values pass one threshold passes another one. */
    Requirement share(int[] indicators, Threshold each, Threshold threshold) {
        Optional<LinearForm> mean = forms.mean(indicators);
        // What is not applicable but counts has passed or not, once and for all.
        LinearForm counted = new LinearForm();
        mean.ifPresent(form -> counted.add(form, Fraction.one()));
        counted.constant = passedByNotApplicable(indicators, each);
        return Demand.of(
                counted,
                threshold,
                indicator -> layout.values(indicator).stream()
                        .map(value -> each.isPassedBy(value) ? Fraction.one() : Fraction.zero())
                        .toList());
    }

    private Fraction passedByNotApplicable(int[] indicators, Threshold each) {
        Fraction total = Fraction.zero();
        Fraction passed = Fraction.zero();
        for (int indicator : indicators) {
            Fraction weight = layout.indicators.get(indicator).weight();
            if (!row.isNotApplicable(indicator)) {
                total = total.plus(weight);
            } else if (layout.notApplicable.isPresent()) {
                total = total.plus(weight);
                passed = each.isPassedBy(layout.notApplicable.get()) ? passed.plus(weight) : passed;
            }
        }
        return total.signum() == 0 ? total : passed.dividedBy(total);
    }

    /** That the weighted mean of indicators passes a threshold. */
    Requirement mean(int[] indicators, Threshold threshold) {
        return sum(forms.mean(indicators), threshold);
    }

    private Requirement sum(Optional<LinearForm> form, Threshold threshold) {
        return form.<Requirement>map(sum -> Demand.of(sum, threshold, layout::values))
                .orElseGet(Requirement.Never::new);
    }

    /** That the score of a dimension passes a threshold. */
    Requirement dimension(Dimension dimension, Threshold threshold) {
        Optional<LinearForm> form = forms.dimension(dimension);
        if (form.isEmpty() || form.get().isExact) {
            return sum(form, threshold);
        }
        return passing(
                dimension.aggregation(),
                dimension.dimensions(),
                scopes.below(dimension.id()),
                threshold,
                profile -> profile.dimension(dimension.id()).flatMap(DimensionProfile::score),
                form.get());
    }

    /** That the overall score passes a threshold. */
    Requirement overall(Threshold threshold) {
        Optional<LinearForm> form = forms.overall();
        if (form.isEmpty() || form.get().isExact) {
            return sum(form, threshold);
        }
        return passing(
                layout.model.scoring().aggregation(),
                layout.model.dimensions(),
                scopes.everything(),
                threshold,
                MaturityProfile::score,
                form.get());
    }

    /** That what is no sum passes a threshold: put down to what its children have to pass, where that can be said. */
    private Requirement passing(
            Aggregation aggregation,
            List<Dimension> children,
            int[] indicators,
            Threshold threshold,
            Function<MaturityProfile, Optional<Score>> score,
            LinearForm bound) {
        if (aggregation instanceof Aggregation.Minimum) {
            return new Requirement.Together(
                    each(children, indicators, threshold).parts());
        }
        if (aggregation instanceof Aggregation.Maximum) {
            Parts parts = each(children, indicators, threshold);
            List<Fraction> ones =
                    parts.parts().stream().map(part -> Fraction.one()).toList();
            return new Requirement.Alternatives(parts.parts(), ones, Fraction.one(), false);
        }
        if (aggregation instanceof Aggregation.ShareAtLeast share) {
            return share(children, indicators, Threshold.atLeast(share.value()), threshold);
        }
        if (aggregation instanceof Aggregation.LowerMedian) {
            // The lower median passes just where the children that do not pass weigh less than half.
            return share(children, indicators, threshold, MORE_THAN_HALF);
        }
        return new Requirement.Measured(
                codes -> score.apply(row.profile(codes)).orElseThrow().exact(),
                threshold,
                Arrays.stream(indicators).boxed().toList(),
                bound.indicators.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Demand.of(bound, threshold, layout::values)));
    }

    private Requirement share(List<Dimension> children, int[] indicators, Threshold each, Threshold threshold) {
        if (children.isEmpty()) {
            return share(indicators, each, threshold);
        }
        Parts parts = each(children, indicators, each);
        Fraction total = parts.weights().stream().reduce(Fraction.zero(), Fraction::plus);
        return new Requirement.Alternatives(
                parts.parts(),
                parts.weights(),
                threshold.value().times(total),
                threshold.bound() == Threshold.Bound.ABOVE);
    }

    /** What has to hold for each counted child to pass a threshold. */
    private record Parts(List<Requirement> parts, List<Fraction> weights) {}

    private Parts each(List<Dimension> children, int[] indicators, Threshold threshold) {
        Parts result = new Parts(new ArrayList<>(), new ArrayList<>());
        for (Dimension child : children) {
            if (forms.dimension(child).isPresent()) {
                result.parts().add(dimension(child, threshold));
                result.weights().add(child.weight());
            }
        }
        for (int indicator : children.isEmpty() ? indicators : new int[0]) {
            if (forms.indicator(indicator).isPresent()) {
                result.parts().add(indicator(indicator, threshold));
                result.weights().add(layout.indicators.get(indicator).weight());
            }
        }
        return result;
    }
}

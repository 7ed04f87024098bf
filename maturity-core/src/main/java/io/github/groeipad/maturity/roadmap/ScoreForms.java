package io.github.groeipad.maturity.roadmap;

import io.github.groeipad.maturity.model.Aggregation;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.scoring.DimensionProfile;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The scores of dimensions as sums over indicators, as far as they are sums; elsewhere a sum that they never exceed. */
final class ScoreForms {

    private final Row row;
    private final Layout layout;
    /** The profile with everything at its highest option. */
    private final MaturityProfile best;

    ScoreForms(Row row, MaturityProfile best) {
        this.row = row;
        this.layout = row.layout;
        this.best = best;
    }

    /** The value of an indicator; absent where it is not counted. */
    Optional<LinearForm> indicator(int indicator) {
        return row.isNotApplicable(indicator)
                ? layout.notApplicable.map(LinearForm::of)
                : Optional.of(LinearForm.of(indicator));
    }

    /** The weighted mean of indicators; absent where none is counted. */
    Optional<LinearForm> mean(int[] indicators) {
        Mean mean = new Mean();
        for (int indicator : indicators) {
            indicator(indicator).ifPresent(value -> mean.add(value, weight(indicator)));
        }
        return mean.form();
    }

    private Fraction weight(int indicator) {
        return layout.indicators.get(indicator).weight();
    }

    /** The score of a dimension; absent where nothing below it is counted. */
    Optional<LinearForm> dimension(Dimension dimension) {
        Optional<Score> highest = best.dimension(dimension.id()).flatMap(DimensionProfile::score);
        return aggregate(dimension.aggregation(), dimension.dimensions(), dimension.indicators(), highest);
    }

    /** The overall score; absent where nothing is counted. */
    Optional<LinearForm> overall() {
        return aggregate(layout.model.scoring().aggregation(), layout.model.dimensions(), List.of(), best.score());
    }

    private Optional<LinearForm> aggregate(
            Aggregation aggregation, List<Dimension> dimensions, List<Indicator> indicators, Optional<Score> highest) {
        if (!isSum(aggregation)) {
            return highest.map(Score::exact).map(LinearForm::of).map(LinearForm::asBound);
        }
        Mean mean = new Mean();
        for (Dimension child : dimensions) {
            dimension(child).ifPresent(form -> mean.add(form, weight(aggregation, child.weight())));
        }
        for (Indicator child : indicators) {
            indicator(layout.indicator(child.id()))
                    .ifPresent(form -> mean.add(form, weight(aggregation, child.weight())));
        }
        return mean.form().map(form -> asBoundUnlessMean(form, aggregation));
    }

    /** The minimum counts as one: it never exceeds a mean. */
    private static boolean isSum(Aggregation aggregation) {
        return aggregation instanceof Aggregation.WeightedMean || aggregation instanceof Aggregation.Minimum;
    }

    private static Fraction weight(Aggregation aggregation, Fraction weight) {
        return aggregation instanceof Aggregation.Minimum ? Fraction.one() : weight;
    }

    private static LinearForm asBoundUnlessMean(LinearForm form, Aggregation aggregation) {
        return aggregation instanceof Aggregation.WeightedMean ? form : form.asBound();
    }

    /** A weighted mean that is being summed up. */
    private static final class Mean {
        private final List<LinearForm> forms = new ArrayList<>();
        private final List<Fraction> weights = new ArrayList<>();
        private Fraction total = Fraction.zero();

        void add(LinearForm form, Fraction weight) {
            forms.add(form);
            weights.add(weight);
            total = total.plus(weight);
        }

        Optional<LinearForm> form() {
            if (forms.isEmpty()) {
                return Optional.empty();
            }
            LinearForm sum = new LinearForm();
            for (int i = 0; i < forms.size(); i++) {
                sum.add(forms.get(i), weights.get(i).dividedBy(total));
            }
            return Optional.of(sum);
        }
    }
}

package io.github.groeipad.maturity.roadmap;

import io.github.groeipad.maturity.model.Fraction;
import java.util.ArrayList;
import java.util.List;

/** A weighted sum of what indicators are worth, plus a constant. */
final class LinearForm {

    /** The indicators, in model order. */
    final List<Integer> indicators = new ArrayList<>();
    /** The weight of each. */
    final List<Fraction> weights = new ArrayList<>();
    /** What is added whatever the options are. */
    Fraction constant = Fraction.zero();
    /** Whether this is the score itself; else the score is never more than this. */
    boolean isExact = true;

    static LinearForm of(int indicator) {
        LinearForm form = new LinearForm();
        form.indicators.add(indicator);
        form.weights.add(Fraction.one());
        return form;
    }

    static LinearForm of(Fraction constant) {
        LinearForm form = new LinearForm();
        form.constant = constant;
        return form;
    }

    /** This as a bound from above only. */
    LinearForm asBound() {
        isExact = false;
        return this;
    }

    /** Adds another form, of indicators that come later in model order, so many times. */
    void add(LinearForm other, Fraction times) {
        indicators.addAll(other.indicators);
        other.weights.forEach(weight -> weights.add(weight.times(times)));
        constant = constant.plus(other.constant.times(times));
        isExact &= other.isExact;
    }
}

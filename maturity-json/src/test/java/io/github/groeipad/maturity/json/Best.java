package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.model.CustomAggregation;
import io.github.groeipad.maturity.model.Fraction;
import java.util.List;
import java.util.Optional;

/** An aggregation of one's own: the best child counts. */
record Best() implements CustomAggregation {

    @Override
    public String name() {
        return "best";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Fraction aggregate(List<Child> children) {
        return children.stream().map(Child::value).flatMap(Optional::stream).reduce(Fraction.zero(), Fraction::max);
    }
}

package io.github.groeipad.maturity.oracle;

import io.github.groeipad.maturity.model.CustomAggregation;
import io.github.groeipad.maturity.model.Fraction;
import java.util.ArrayList;
import java.util.List;

/** Aggregations such as a user could write. */
final class CustomRules {

    private CustomRules() {}

    static List<CustomAggregation> all() {
        return List.of(new MeanOfSquares(), new HalfGiven(), new SilenceIsZero(), new FirstTakesAll());
    }

    private static List<CustomAggregation.Child> scored(List<CustomAggregation.Child> children) {
        return children.stream().filter(child -> child.value().isPresent()).toList();
    }

    private static Fraction weight(List<CustomAggregation.Child> children) {
        return children.stream().map(CustomAggregation.Child::weight).reduce(Fraction.zero(), Fraction::plus);
    }

    private static Fraction weightedSum(List<CustomAggregation.Child> children) {
        return children.stream()
                .filter(child -> child.value().isPresent())
                .map(child -> child.weight().times(child.value().orElseThrow()))
                .reduce(Fraction.zero(), Fraction::plus);
    }

    /** Strong children count more; what each child adds is left to the default. */
    record MeanOfSquares() implements CustomAggregation {

        @Override
        public String name() {
            return "mean-of-squares";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public Fraction aggregate(List<Child> children) {
            Fraction sum = Fraction.zero();
            for (Child child : scored(children)) {
                Fraction value = child.value().orElseThrow();
                sum = sum.plus(child.weight().times(value).times(value));
            }
            return sum.dividedBy(weight(scored(children)));
        }
    }

    /** Never below one half, so that there is something to add where all children are worth 0. */
    record HalfGiven() implements CustomAggregation {

        @Override
        public String name() {
            return "half-given";
        }

        @Override
        public String version() {
            return "1.0";
        }

        @Override
        public Fraction aggregate(List<Child> children) {
            Fraction mean = weightedSum(children).dividedBy(weight(scored(children)));
            return mean.plus(Fraction.one()).dividedBy(Fraction.of(2));
        }
    }

    /** Looks at why a child has no value: no answer and no knowledge are held against it, not to apply is not. */
    record SilenceIsZero() implements CustomAggregation {

        @Override
        public String name() {
            return "silence-is-zero";
        }

        @Override
        public String version() {
            return "2";
        }

        @Override
        public Fraction aggregate(List<Child> children) {
            return weightedSum(children).dividedBy(weight(asked(children)));
        }

        @Override
        public List<Fraction> contributions(List<Child> children, Fraction score) {
            Fraction total = weight(asked(children));
            return children.stream()
                    .map(child -> child.value()
                            .map(value -> child.weight().times(value).dividedBy(total))
                            .orElse(Fraction.zero()))
                    .toList();
        }

        private static List<Child> asked(List<Child> children) {
            return children.stream()
                    .filter(child -> child.missing()
                            .map(why -> why == Missing.UNKNOWN || why == Missing.UNANSWERED)
                            .orElse(true))
                    .toList();
        }
    }

    /** The mean, but the first child with a value gets all of it, be it worth 0. */
    record FirstTakesAll() implements CustomAggregation {

        @Override
        public String name() {
            return "first-takes-all";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public Fraction aggregate(List<Child> children) {
            return weightedSum(children).dividedBy(weight(scored(children)));
        }

        @Override
        public List<Fraction> contributions(List<Child> children, Fraction score) {
            List<Fraction> parts = new ArrayList<>();
            boolean given = false;
            for (Child child : children) {
                boolean takes = !given && child.value().isPresent();
                parts.add(takes ? score : Fraction.zero());
                given |= takes;
            }
            return parts;
        }
    }
}

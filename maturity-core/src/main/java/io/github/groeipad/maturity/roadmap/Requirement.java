package io.github.groeipad.maturity.roadmap;

import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Threshold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a plan has to bring about. Raising an answer never undoes it. */
sealed interface Requirement
        permits Demand, Requirement.Together, Requirement.Alternatives, Requirement.Measured, Requirement.Never {

    /** Whether it is met with these options, one per indicator. */
    boolean isMet(int[] codes);

    /** All parts. */
    record Together(List<Requirement> parts) implements Requirement {
        @Override
        public boolean isMet(int[] codes) {
            return parts.stream().allMatch(part -> part.isMet(codes));
        }
    }

    /**
     * Enough of the parts, by their weights.
     *
     * @param parts the parts
     * @param weights the weight of each
     * @param enough what the weights of those that are met have to add up to
     * @param isStrict whether they have to add up to more than that
     */
    record Alternatives(List<Requirement> parts, List<Fraction> weights, Fraction enough, boolean isStrict)
            implements Requirement {
        @Override
        public boolean isMet(int[] codes) {
            Fraction sum = Fraction.zero();
            for (int i = 0; i < parts.size(); i++) {
                sum = parts.get(i).isMet(codes) ? sum.plus(weights.get(i)) : sum;
            }
            return suffices(sum);
        }

        /** What is still asked if one part is required, and those before it, as listed, take no part any more. */
        Alternatives requiring(int required, List<Integer> without) {
            List<Requirement> left = new ArrayList<>();
            List<Fraction> leftWeights = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                if (i != required && !without.contains(i)) {
                    left.add(parts.get(i));
                    leftWeights.add(weights.get(i));
                }
            }
            return new Alternatives(left, leftWeights, enough.minus(weights.get(required)), isStrict);
        }

        boolean asksNothing() {
            return suffices(Fraction.zero());
        }

        boolean canBeMet() {
            return suffices(weights.stream().reduce(Fraction.zero(), Fraction::plus));
        }

        private boolean suffices(Fraction sum) {
            int order = sum.compareTo(enough);
            return isStrict ? order > 0 : order >= 0;
        }
    }

    /**
     * A score that is not a plain sum, and so has to be measured anew each time.
     *
     * @param measure the score with given options
     * @param threshold what it has to pass
     * @param indicators the indicators that it depends on
     * @param implied a demand that is met whenever this is, if one is known
     */
    record Measured(
            Function<int[], Fraction> measure, Threshold threshold, List<Integer> indicators, Optional<Demand> implied)
            implements Requirement {
        @Override
        public boolean isMet(int[] codes) {
            return threshold.isPassedBy(measure.apply(codes));
        }
    }

    /** What no options meet. */
    record Never() implements Requirement {
        @Override
        public boolean isMet(int[] codes) {
            return false;
        }
    }
}

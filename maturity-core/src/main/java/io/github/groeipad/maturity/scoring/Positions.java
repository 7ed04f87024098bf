package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.model.Fraction;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The positions of the top-level dimensions and of everything. */
final class Positions {

    private final CompiledModel model;
    private final int[] codes;
    private final ExactScores reported;
    private final ExactScores lowest;
    private final ExactScores highest;

    Positions(CompiledModel model, int[] codes, ExactScores reported, ExactScores lowest, ExactScores highest) {
        this.model = model;
        this.codes = codes;
        this.reported = reported;
        this.lowest = lowest;
        this.highest = highest;
    }

    /** The position of a top-level dimension, or nothing if none of its indicators is tagged with a phase. */
    Optional<Position> of(CompiledModel.Node node) {
        if (!isTagged(model, node)) {
            return Optional.empty();
        }
        return Optional.of(new Position(position(node, reported), position(node, lowest), position(node, highest)));
    }

    /** The mean of the positions of the top-level dimensions, or nothing if none has one. */
    Optional<Position> overall() {
        ExactMean value = new ExactMean();
        ExactMean low = new ExactMean();
        ExactMean high = new ExactMean();
        for (CompiledModel.Node node : model.overall.children) {
            Optional<Position> position = of(node);
            if (position.isPresent()) {
                value.add(node.weight, position.get().value());
                low.add(node.weight, position.get().low());
                high.add(node.weight, position.get().high());
            }
        }
        Fraction mean = value.mean();
        Fraction meanLow = low.mean();
        Fraction meanHigh = high.mean();
        return mean == null || meanLow == null || meanHigh == null
                ? Optional.empty()
                : Optional.of(new Position(mean, meanLow, meanHigh));
    }

    /** Whether an indicator below a node is expected in a phase. */
    static boolean isTagged(CompiledModel model, CompiledModel.Node node) {
        for (int i = node.from; i < node.to; i++) {
            if (model.phaseOf[i] >= 0) {
                return true;
            }
        }
        return false;
    }

    private Fraction position(CompiledModel.Node node, ExactScores scores) {
        Fraction sum = Fraction.zero();
        Fraction product = Fraction.one();
        for (Fraction factor : factors(node, scores)) {
            product = product.times(factor);
            sum = sum.plus(product);
        }
        return sum;
    }

    /** The phase scores that are multiplied, with what stands in where there is none. */
    Fraction[] factors(CompiledModel.Node node, ExactScores scores) {
        @Nullable Fraction[] phaseScores = scores.phaseScores(node);
        Fraction[] factors = new Fraction[phaseScores.length];
        for (int phase = 0; phase < factors.length; phase++) {
            Fraction score = phaseScores[phase];
            factors[phase] = score != null ? score : standIn(node, phase);
        }
        return factors;
    }

    private Fraction standIn(CompiledModel.Node node, int phase) {
        boolean some = false;
        boolean applies = false;
        for (int i = node.from; i < node.to; i++) {
            if (model.phaseOf[i] == phase) {
                some = true;
                applies |= CompiledModel.isOpen(codes[i]);
            }
        }
        return !some || (!applies && model.exempt) ? Fraction.one() : Fraction.zero();
    }

    Fraction[] reportedFactors(CompiledModel.Node node) {
        return factors(node, reported);
    }
}

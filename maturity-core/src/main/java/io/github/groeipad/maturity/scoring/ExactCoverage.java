package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.model.Fraction;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How much of a row was really answered. */
final class ExactCoverage {

    private final CompiledModel model;
    private final int[] codes;

    ExactCoverage(CompiledModel model, int[] codes) {
        this.model = model;
        this.codes = codes;
    }

    /** The coverage of a node; null where nothing below it applies. */
    @Nullable
    Fraction of(CompiledModel.Node node) {
        ExactMean mean = new ExactMean();
        for (int i = node.from; node.isLeaf() && i < node.to; i++) {
            add(mean, i);
        }
        for (CompiledModel.Node child : node.children) {
            Fraction coverage = of(child);
            if (coverage != null) {
                mean.add(child.weight, coverage);
            }
        }
        return mean.mean();
    }

    /** The coverage of a set of indicators; null where none applies. */
    @Nullable
    Fraction of(int[] indicators) {
        ExactMean mean = new ExactMean();
        for (int indicator : indicators) {
            add(mean, indicator);
        }
        return mean.mean();
    }

    private void add(ExactMean mean, int indicator) {
        int code = codes[indicator];
        if (code != BatchScorer.NOT_APPLICABLE) {
            mean.add(model.indicators.get(indicator).weight(), code >= 0 ? Fraction.one() : Fraction.zero());
        }
    }

    /** The coverage of a node with its tally. */
    Coverage withTally(CompiledModel.Node node) {
        return new Coverage(
                Optional.ofNullable(of(node)),
                part(node, ResponseState.ANSWERED),
                part(node, ResponseState.NOT_APPLICABLE),
                part(node, ResponseState.UNKNOWN),
                part(node, ResponseState.UNANSWERED));
    }

    private Coverage.Part part(CompiledModel.Node node, ResponseState state) {
        int count = 0;
        ExactMean weight = new ExactMean();
        for (int i = node.from; i < node.to; i++) {
            if (CompiledModel.state(codes[i]) == state) {
                count++;
                weight.addTerm(model.indicators.get(i).weight());
            }
        }
        return new Coverage.Part(count, weight.sum());
    }
}

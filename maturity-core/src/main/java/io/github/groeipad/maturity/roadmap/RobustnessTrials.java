package io.github.groeipad.maturity.roadmap;

import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.scoring.BatchScorer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the trials of one assessment, and keeps those in which the phase is another one. */
final class RobustnessTrials {

    private static final List<Fraction> FACTORS = List.of(Fraction.of(9, 10), Fraction.of(11, 10));

    private final Row row;
    private final Layout layout;
    private final BatchScorer batch;
    private final Optional<String> phase;
    private final List<Robustness.LeftOut> leftOut = new ArrayList<>();
    private final List<Robustness.OtherAnswer> otherAnswers = new ArrayList<>();
    private final List<Robustness.OtherWeight> otherWeights = new ArrayList<>();
    private int trials;

    RobustnessTrials(Row row) {
        this.row = row;
        layout = row.layout;
        batch = row.scorer.batch();
        phase = phase(batch, row.codes);
        for (int i = 0; i < row.codes.length; i++) {
            leaveOut(i);
            answer(i, row.codes[i] - 1);
            answer(i, row.codes[i] + 1);
        }
        weigh(layout.model.dimensions());
    }

    private Optional<String> phase(BatchScorer scorer, int[] codes) {
        int[] phases = new int[1];
        scorer.score(codes, 1, new double[1], new double[0], phases);
        return phases[0] < 0 ? Optional.empty() : Optional.of(layout.phases.get(phases[0]));
    }

    private void leaveOut(int indicator) {
        boolean applies = !row.isNotApplicable(indicator) || layout.notApplicable.isPresent();
        if (!applies || row.codes.length == 1) {
            return;
        }
        trials++;
        String id = layout.indicators.get(indicator).id();
        Optional<String> after = phase(row.scorer.batchWithout(id), row.codes);
        if (!after.equals(phase)) {
            leftOut.add(new Robustness.LeftOut(id, phase, after));
        }
    }

    private void answer(int indicator, int code) {
        if (row.codes[indicator] < 0 || code < 0 || code > row.highest(indicator)) {
            return;
        }
        trials++;
        int[] codes = row.codes.clone();
        codes[indicator] = code;
        Optional<String> after = phase(batch, codes);
        if (!after.equals(phase)) {
            otherAnswers.add(new Robustness.OtherAnswer(
                    layout.indicators.get(indicator).id(),
                    layout.option(indicator, row.codes[indicator]),
                    layout.option(indicator, code),
                    phase,
                    after));
        }
    }

    private void weigh(List<Dimension> siblings) {
        for (Dimension dimension : siblings) {
            for (Fraction factor : siblings.size() == 1 ? List.<Fraction>of() : FACTORS) {
                weigh(dimension, dimension.weight().times(factor));
            }
            weigh(dimension.dimensions());
        }
    }

    private void weigh(Dimension dimension, Fraction weight) {
        trials++;
        Optional<String> after = phase(row.scorer.batchWithWeight(dimension.id(), weight), row.codes);
        if (!after.equals(phase)) {
            otherWeights.add(new Robustness.OtherWeight(dimension.id(), dimension.weight(), weight, phase, after));
        }
    }

    List<Robustness.LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }

    List<Robustness.OtherAnswer> otherAnswers() {
        return List.copyOf(otherAnswers);
    }

    List<Robustness.OtherWeight> otherWeights() {
        return List.copyOf(otherWeights);
    }

    int trials() {
        return trials;
    }
}

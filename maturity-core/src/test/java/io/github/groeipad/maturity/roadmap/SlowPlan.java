package io.github.groeipad.maturity.roadmap;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.BatchScorer;
import io.github.groeipad.maturity.scoring.Scorer;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** Plans found by trying all raises there are, each scored anew. */
final class SlowPlan {

    private final MaturityModel model;
    private final BatchScorer batch;
    private final int[] start;
    private final boolean[] fixed;

    SlowPlan(Scorer scorer, Assessment assessment) {
        model = scorer.model();
        batch = scorer.batch();
        start = new int[batch.rowLength()];
        fixed = new boolean[start.length];
        batch.encode(assessment, start, 0);
        for (int i = 0; i < start.length; i++) {
            fixed[i] = start[i] == BatchScorer.NOT_APPLICABLE;
            start[i] = fixed[i] ? start[i] : Math.max(start[i], 0);
        }
    }

    /** How many plans there are to try. */
    long size() {
        long size = 1;
        for (int i = 0; i < start.length; i++) {
            size = Math.min(Long.MAX_VALUE / 1_000_000, size * (last(i) - Math.max(start[i], 0) + 1));
        }
        return size;
    }

    private int last(int indicator) {
        return fixed[indicator]
                ? 0
                : model.scaleOf(model.indicators().get(indicator)).options().size() - 1;
    }

    /** The options that the best plan ends with; empty if the phase cannot be reached. */
    Optional<int[]> best(String phase) {
        int target = model.phases().indexOf(model.phase(phase).orElseThrow());
        return best(codes -> phase(codes) >= target);
    }

    /** The options that the best raises end with; empty if none lead there. */
    Optional<int[]> best(Predicate<int[]> isThere) {
        int[] best = null;
        int[] codes = start.clone();
        do {
            if ((best == null || isBetter(codes, best)) && isThere.test(codes)) {
                best = codes.clone();
            }
        } while (advance(codes));
        return Optional.ofNullable(best);
    }

    int phase(int[] codes) {
        int[] phases = new int[1];
        batch.score(codes, 1, new double[1], new double[0], phases);
        return phases[0];
    }

    private boolean advance(int[] codes) {
        for (int i = 0; i < codes.length; i++) {
            if (!fixed[i]) {
                if (codes[i] < last(i)) {
                    codes[i]++;
                    return true;
                }
                codes[i] = start[i];
            }
        }
        return false;
    }

    long effort(int[] codes) {
        long effort = 0;
        for (int i = 0; i < codes.length; i++) {
            effort += (long) model.indicators().get(i).effort() * (codes[i] - start[i]);
        }
        return effort;
    }

    private long raises(int[] codes) {
        long raises = 0;
        for (int i = 0; i < codes.length; i++) {
            raises += codes[i] == start[i] ? 0 : 1;
        }
        return raises;
    }

    private boolean isBetter(int[] a, int[] b) {
        if (effort(a) != effort(b)) {
            return effort(a) < effort(b);
        }
        if (raises(a) != raises(b)) {
            return raises(a) < raises(b);
        }
        for (int i = 0; i < a.length; i++) {
            boolean raisedByA = a[i] > start[i];
            boolean raisedByB = b[i] > start[i];
            if (raisedByA != raisedByB) {
                return raisedByA;
            }
        }
        int first = Arrays.mismatch(a, b);
        return first >= 0 && a[first] > b[first];
    }

    /** The options that a plan ends with, as it tells. */
    int[] end(Plan plan) {
        int[] codes = start.clone();
        for (Plan.Step step : plan.steps()) {
            int indicator =
                    model.indicators().indexOf(model.indicator(step.indicator()).orElseThrow());
            codes[indicator] = model.scaleOf(model.indicators().get(indicator)).positionOf(step.to());
        }
        return codes;
    }
}

package io.github.groeipad.maturity.benchmarks;

import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.model.ResponseScale;
import io.github.groeipad.maturity.model.Scope;
import io.github.groeipad.maturity.model.ScoringRules;
import io.github.groeipad.maturity.model.Threshold;

/**
 * The common questionnaire: 5 dimensions of 10 indicators on a five-point Likert scale, all weights 1, and 4 phases whose
 * gates ask a score of each dimension and one overall. Rows of which too little is answered pass no gate for certain.
 */
final class LikertModel {

    static final int DIMENSIONS = 5;
    static final int INDICATORS_EACH = 10;
    static final int INDICATORS = DIMENSIONS * INDICATORS_EACH;
    static final int OPTIONS = 5;
    static final double MINIMUM_COVERAGE = 0.7;

    /**
     * What the gate of each phase asks of each dimension and overall. Complete rows never score exactly that much: at such
     * ties the contenders that use {@code double} would now and then give another phase.
     */
    static final double[] EACH_AT_LEAST = {0.11, 0.26, 0.41, 0.56};

    static final double[] OVERALL_AT_LEAST = {0.2025, 0.3525, 0.5025, 0.6525};

    private LikertModel() {}

    static MaturityModel model() {
        MaturityModel.Builder model = MaturityModel.builder("likert", "1.0.0")
                .scale(ResponseScale.of(
                        "agreement", "strongly-disagree", "disagree", "neutral", "agree", "strongly-agree"))
                .scoring(ScoringRules.builder().minimumCoverage(Double.toString(MINIMUM_COVERAGE)));
        for (int phase = 0; phase < EACH_AT_LEAST.length; phase++) {
            model.phase(Phase.builder("phase-" + (phase + 1)).gate(gate(phase)));
        }
        for (int dimension = 0; dimension < DIMENSIONS; dimension++) {
            model.dimension(dimension(dimension));
        }
        return model.build();
    }

    private static Criterion gate(int phase) {
        return Criterion.allOf(
                Criterion.score(Scope.eachDimension(), Threshold.atLeast(Double.toString(EACH_AT_LEAST[phase]))),
                Criterion.score(Scope.overall(), Threshold.atLeast(Double.toString(OVERALL_AT_LEAST[phase]))));
    }

    private static Dimension dimension(int place) {
        Dimension.Builder dimension = Dimension.builder("dimension-" + (place + 1));
        for (int i = 0; i < INDICATORS_EACH; i++) {
            dimension.indicator(Indicator.builder("d" + (place + 1) + "-" + (i + 1))
                    .statement("en", "Statement " + (i + 1) + " of dimension " + (place + 1) + ".")
                    .scale("agreement")
                    .notApplicableAllowed(true));
        }
        return dimension.build();
    }
}

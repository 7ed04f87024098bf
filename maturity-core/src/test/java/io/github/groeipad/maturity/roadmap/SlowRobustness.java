package io.github.groeipad.maturity.roadmap;

import io.github.groeipad.maturity.assessment.Answered;
import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.NotApplicable;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.MissingPolicy;
import io.github.groeipad.maturity.oracle.Rebuilt;
import io.github.groeipad.maturity.scoring.Scorer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How sure a phase is, found with a model or an assessment put together anew for each trial. */
final class SlowRobustness {

    final List<Robustness.PhaseChange> changes = new ArrayList<>();
    final Optional<String> phase;
    int trials;

    private final MaturityModel model;
    private final Assessment assessment;

    SlowRobustness(MaturityModel model, Assessment assessment) {
        this.model = model;
        this.assessment = assessment;
        phase = Scorer.of(model).score(assessment).phase();
        model.indicators().forEach(this::leaveOut);
        model.indicators().forEach(this::answer);
        weigh(model.dimensions());
    }

    private void leaveOut(Indicator indicator) {
        boolean isNotApplicable = assessment.response(indicator.id()).orElse(null) instanceof NotApplicable;
        boolean isOut = isNotApplicable && model.scoring().notApplicable().equals(MissingPolicy.exclude());
        if (!isOut && model.indicators().size() > 1) {
            MaturityModel rest = Rebuilt.without(model, indicator.id());
            Optional<String> after = Scorer.of(rest)
                    .score(Rebuilt.without(assessment, indicator.id()))
                    .phase();
            keep(new Robustness.LeftOut(indicator.id(), phase, after));
        }
    }

    private void answer(Indicator indicator) {
        if (!Answering.isOpen(model, assessment, indicator.id())
                && assessment.response(indicator.id()).orElseThrow() instanceof Answered answered) {
            List<String> options = Answering.options(model, indicator.id());
            int place = options.indexOf(answered.option());
            for (int other : new int[] {place - 1, place + 1}) {
                if (other >= 0 && other < options.size()) {
                    Assessment changed = Answering.with(model, assessment, indicator.id(), options.get(other));
                    Optional<String> after = Scorer.of(model).score(changed).phase();
                    keep(new Robustness.OtherAnswer(
                            indicator.id(), answered.option(), options.get(other), phase, after));
                }
            }
        }
    }

    private void weigh(List<Dimension> siblings) {
        for (Dimension dimension : siblings) {
            for (String factor : siblings.size() == 1 ? List.<String>of() : List.of("0.9", "1.1")) {
                Fraction weight = dimension.weight().times(Fraction.parse(factor));
                MaturityModel other = Rebuilt.withWeight(model, dimension.id(), weight);
                Optional<String> after =
                        Scorer.of(other).score(Rebuilt.same(assessment)).phase();
                keep(new Robustness.OtherWeight(dimension.id(), dimension.weight(), weight, phase, after));
            }
            weigh(dimension.dimensions());
        }
    }

    private void keep(Robustness.PhaseChange trial) {
        trials++;
        if (!trial.after().equals(phase)) {
            changes.add(trial);
        }
    }
}

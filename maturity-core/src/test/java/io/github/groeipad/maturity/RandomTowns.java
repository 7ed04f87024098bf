package io.github.groeipad.maturity;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import java.time.LocalDate;
import java.util.SplittableRandom;

/** Random assessments for tests that need many, the same ones on each run. */
public final class RandomTowns {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final MaturityModel model;
    private final SplittableRandom random;

    public RandomTowns(MaturityModel model, long seed) {
        this.model = model;
        this.random = new SplittableRandom(seed);
    }

    public Assessment next(Subject subject) {
        return next(subject, DAY);
    }

    public Assessment next(Subject subject, LocalDate date) {
        Assessment.Builder town = Assessment.builder(model).subject(subject).date(date);
        double level = random.nextDouble();
        for (Indicator indicator : model.indicators()) {
            int dice = random.nextInt(20);
            if (dice == 0) {
                continue;
            }
            if (dice == 1) {
                town.unknown(indicator.id());
            } else if (dice == 2 && indicator.notApplicableAllowed()) {
                town.notApplicable(indicator.id(), "not here");
            } else {
                var options = model.scaleOf(indicator).options();
                double drawn = (level + random.nextDouble()) / 2;
                town.answer(
                        indicator.id(),
                        options.get((int) (drawn * options.size())).id());
            }
        }
        return town.build();
    }

    public SplittableRandom random() {
        return random;
    }
}

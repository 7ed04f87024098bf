package io.github.groeipad.maturity.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.scoring.Scorer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example in the documentation of the package. */
class RoadmapExampleTest {

    @Test
    void aTownAsksWhatToDoNextTheWayToAPhaseAndHowSureItsPhaseIs() {
        Scorer scorer = Scorer.of(Webcare.MODEL);
        Assessment town = Webcare.town("answers=largely tone=no monitor=partly");
        // @start region="roadmap"
        Actions.Raise first = Actions.of(scorer, town).raises().get(0);
        Plan plan = Plan.toPhase(scorer, town, "social");
        List<Plan.Step> steps = plan.steps();
        Fraction sure = Robustness.of(scorer, town).share();
        Fraction share = Target.of(scorer, town, plan).overall().orElseThrow().share();
        // @end
        assertThat(first.indicator()).isEqualTo("monitor");
        assertThat(plan.isOptimal()).isTrue();
        assertThat(steps).extracting(Plan.Step::indicator).contains("monitor");
        assertThat(sure).isLessThanOrEqualTo(Fraction.one());
        assertThat(share).isLessThan(Fraction.one());
    }
}

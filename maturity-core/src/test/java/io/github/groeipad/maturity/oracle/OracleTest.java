package io.github.groeipad.maturity.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.model.ResponseScale;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Examples worked out by hand. */
class OracleTest {

    @Test
    void aFirstPhaseWithoutIndicatorsGivesThePublishedFormulaOfTracc() {
        int[] quarters = {3, 2, 2, 1};
        Dimension.Builder people = Dimension.builder("people");
        MaturityModel.Builder builder = MaturityModel.builder("tracc", "1")
                .scale(ResponseScale.of("quarters", "0", "1", "2", "3", "4"))
                .phase(Phase.builder("p1"));
        for (int i = 0; i < quarters.length; i++) {
            String phase = "p" + (i + 2);
            builder.phase(Phase.builder(phase));
            people.indicator(Indicator.builder("i" + i).scale("quarters").phase(phase));
        }
        MaturityModel model = builder.dimension(people).build();
        Assessment.Builder assessment =
                Assessment.builder(model).subject(Subject.of("town")).date(LocalDate.of(2026, 1, 1));
        for (int i = 0; i < quarters.length; i++) {
            assessment.answer("i" + i, Integer.toString(quarters[i]));
        }
        MaturityProfile profile = new Oracle().profile(model, assessment.build());
        assertThat(profile.position().orElseThrow().value()).isEqualTo(Fraction.parse("2.359375"));
    }
}

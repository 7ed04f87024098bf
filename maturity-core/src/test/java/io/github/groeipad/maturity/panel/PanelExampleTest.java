package io.github.groeipad.maturity.panel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.Respondent;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.growthpath.GrowthPath;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.Scorer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example in the documentation of the package. */
class PanelExampleTest {

    private static final MaturityModel MODEL = GrowthPath.model();

    private static Assessment assessment(String role, String goals) {
        return Assessment.builder(MODEL)
                .subject(Subject.of("town"))
                .date(LocalDate.of(2026, 11, 22))
                .respondent(Respondent.of(role, role))
                .answer("STR-05", goals)
                .build();
    }

    @Test
    void threeRespondentsComeToOneProfileAndOneDisagreement() {
        Scorer scorer = Scorer.of(MODEL);
        Assessment adviser = assessment("adviser", "partly");
        Assessment manager = assessment("manager", "largely");
        Assessment alderman = assessment("alderman", "fully");
        // @start region="panel"
        PanelProfile panel = Panel.of(scorer).combine(List.of(adviser, manager, alderman));
        String score = panel.profile().score().orElseThrow().toString();
        Agreement goals = panel.agreement("STR-05").orElseThrow();
        Fraction agreement = goals.agreement().orElseThrow();
        // @end
        assertThat(score).isEqualTo("2/3");
        assertThat(agreement).isEqualTo(Fraction.of(1, 5));
        assertThat(goals.roleGap()).contains(Fraction.of(2, 3));
    }
}

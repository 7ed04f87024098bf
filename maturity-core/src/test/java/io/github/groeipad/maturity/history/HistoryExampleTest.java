package io.github.groeipad.maturity.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.growthpath.GrowthPath;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.Scorer;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The example in the documentation of the package. */
class HistoryExampleTest {

    private static final MaturityModel MODEL = GrowthPath.model();

    private static Assessment assessment(int year, String goals) {
        return Assessment.builder(MODEL)
                .subject(Subject.of("town"))
                .date(LocalDate.of(year, 11, 22))
                .answer("STR-01", "fully")
                .answer("STR-05", goals)
                .build();
    }

    @Test
    void theDifferencesOfTheIndicatorsAddUpToThatOfTheScore() {
        Scorer scorer = Scorer.of(MODEL);
        Assessment then = assessment(2025, "no");
        Assessment now = assessment(2026, "largely");
        // @start region="history"
        Comparison comparison = Comparison.of(scorer.score(then), scorer.score(now));
        Optional<Fraction> difference = comparison.score();
        Fraction together = comparison.contributions().stream()
                .map(ContributionChange::difference)
                .reduce(Fraction.zero(), Fraction::plus);
        // @end
        assertThat(difference).contains(Fraction.of(1, 3));
        assertThat(together).isEqualTo(Fraction.of(1, 3));
    }
}

package io.github.groeipad.maturity.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.ResponseScale;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example in the documentation of the package. */
class MigrationExampleTest {

    private static MaturityModel model(String version, String... indicators) {
        Dimension.Builder people = Dimension.builder("people");
        for (String indicator : indicators) {
            people.indicator(Indicator.builder(indicator).scale("done"));
        }
        return MaturityModel.builder("webcare", version)
                .scale(ResponseScale.of("done", "no", "partly", "fully"))
                .dimension(people)
                .build();
    }

    @Test
    void anOldAssessmentIsCarriedToTheNewModelWithAReportOfEveryAnswer() {
        MaturityModel old = model("1.0", "answers", "tone", "log");
        MaturityModel now = model("2.0", "answers", "voice");
        Assessment assessment = Assessment.builder(old)
                .subject(Subject.of("town"))
                .date(LocalDate.of(2026, 11, 22))
                .answer("answers", "fully")
                .answer("tone", "partly")
                .answer("log", "no")
                .build();
        // @start region="migration"
        boolean sameScores = ModelDiff.of(old, now).isScoreNeutral();
        Migration migration = new Migration(
                old.reference(),
                now.reference(),
                List.of(
                        IndicatorMigration.kept("answers"),
                        IndicatorMigration.renamed("tone", "voice"),
                        IndicatorMigration.dropped("log", "nobody kept a log")));
        MigratedAssessment migrated = migration.migrate(assessment, old, now);
        // @end
        assertThat(sameScores).isFalse();
        assertThat(migrated.assessment().responses()).containsOnlyKeys("answers", "voice");
        assertThat(migrated.report(MigratedAnswer.Outcome.DROPPED)).hasSize(1);
    }
}

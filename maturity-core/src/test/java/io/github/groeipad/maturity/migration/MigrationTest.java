package io.github.groeipad.maturity.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.groeipad.maturity.RandomTowns;
import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.AssessmentRejectedException;
import io.github.groeipad.maturity.assessment.Evidence;
import io.github.groeipad.maturity.assessment.Respondent;
import io.github.groeipad.maturity.assessment.Response;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.growthpath.GrowthPath;
import io.github.groeipad.maturity.migration.MigratedAnswer.Outcome;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.ModelReference;
import io.github.groeipad.maturity.model.ResponseScale;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Scorer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MigrationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    /** Version 1.0: three steps; "tone" and "log" are there, "speed" may be not applicable. */
    private static final MaturityModel OLD = MaturityModel.builder("webcare", "1.0")
            .scale(ResponseScale.of("three", "no", "partly", "fully"))
            .dimension(Dimension.builder("people")
                    .indicator(Indicator.builder("answers").scale("three"))
                    .indicator(Indicator.builder("tone").scale("three"))
                    .indicator(Indicator.builder("log").scale("three"))
                    .indicator(Indicator.builder("speed").scale("three").notApplicableAllowed(true)))
            .build();

    /** Version 1.1: four steps; "tone" became "voice", "log" is gone, "listen" is new. */
    private static final MaturityModel NOW = MaturityModel.builder("webcare", "1.1")
            .scale(ResponseScale.of("four", "no", "partly", "largely", "fully"))
            .dimension(Dimension.builder("people")
                    .indicator(Indicator.builder("answers").scale("four"))
                    .indicator(Indicator.builder("voice").scale("four"))
                    .indicator(Indicator.builder("speed").scale("four"))
                    .indicator(Indicator.builder("listen").scale("four")))
            .build();

    private static final Migration MIGRATION = new Migration(
            OLD.reference(),
            NOW.reference(),
            List.of(
                    IndicatorMigration.kept("answers"),
                    IndicatorMigration.renamed("tone", "voice").option("partly", "largely"),
                    IndicatorMigration.dropped("log", "nobody kept a log"),
                    IndicatorMigration.kept("speed")));

    private static Assessment.Builder old() {
        return Assessment.builder(OLD)
                .id("q4")
                .respondent(Respondent.of("r"))
                .subject(Subject.of("town"))
                .date(DAY);
    }

    @Test
    void everyAnswerIsReported() {
        Response tone = Response.option("partly").withComment("warm").withEvidence(Evidence.of("guide"));
        Assessment assessment = old().answer("answers", "fully")
                .respond("tone", tone)
                .answer("log", "no")
                .notApplicable("speed", "no questions")
                .build();

        MigratedAssessment migrated = MIGRATION.migrate(assessment, OLD, NOW);

        assertThat(migrated.assessment())
                .isEqualTo(Assessment.builder(NOW)
                        .id("q4")
                        .respondent(Respondent.of("r"))
                        .subject(Subject.of("town"))
                        .date(DAY)
                        .answer("answers", "fully")
                        .respond(
                                "voice",
                                Response.option("largely").withComment("warm").withEvidence(Evidence.of("guide")))
                        .build());
        assertThat(migrated.report())
                .containsExactly(
                        answer(Outcome.CARRIED, "answers", "answers", "as it was"),
                        answer(Outcome.MAPPED, "tone", "voice", "was tone, option partly became largely"),
                        answer(Outcome.DROPPED, "log", null, "nobody kept a log"),
                        answer(
                                Outcome.DROPPED,
                                "speed",
                                null,
                                "the new model does not allow \"not applicable\" for it"),
                        answer(Outcome.OPEN, null, "speed", "no answer was carried over"),
                        answer(Outcome.OPEN, null, "listen", "no answer was carried over"));
        assertThat(migrated.report(Outcome.DROPPED)).hasSize(2);
        assertThat(migrated.assessment().problems(NOW)).isEmpty();
    }

    private static MigratedAnswer answer(Outcome outcome, String from, String to, String detail) {
        return new MigratedAnswer(outcome, Optional.ofNullable(from), Optional.ofNullable(to), detail);
    }

    @Test
    void unknownStaysUnknownAndUnansweredStaysOpen() {
        MigratedAssessment migrated = MIGRATION.migrate(old().unknown("tone").build(), OLD, NOW);

        assertThat(migrated.assessment().responses()).containsOnlyKeys("voice");
        assertThat(migrated.report(Outcome.MAPPED))
                .containsExactly(answer(Outcome.MAPPED, "tone", "voice", "was tone"));
        assertThat(migrated.report(Outcome.OPEN)).hasSize(3);
        assertThat(Outcome.CARRIED.id()).isEqualTo("carried");
    }

    @Test
    void aMigrationNamesAllThatKeepsItFromBeingUsed() {
        Migration wrong = new Migration(
                ModelReference.of("webcare", "0.9"),
                new ModelReference("webcare", "1.1", Optional.of(OLD.fingerprint())),
                List.of(
                        IndicatorMigration.kept("answers").option("never", "no"),
                        IndicatorMigration.kept("answers"),
                        IndicatorMigration.renamed("tone", "answers").option("partly", "half"),
                        IndicatorMigration.renamed("log", "diary"),
                        IndicatorMigration.kept("mood")));

        assertThat(wrong.problems(OLD, NOW))
                .containsExactly(
                        "Migration: from must be model webcare 1.0, but was webcare 0.9",
                        "Migration: to must be model webcare 1.1, but was webcare 1.1",
                        "Indicator answers: option never must be one of scale three",
                        "Indicator answers: rule must be given once",
                        "Indicator answers: only one indicator must become it",
                        "Indicator answers: only one indicator must become it",
                        "Indicator tone: option partly must become one of scale four, but was half",
                        "Indicator log: must become one of model webcare 1.1, but was diary",
                        "Indicator mood: must be one of model webcare 1.0",
                        "Indicator speed: a rule must say whether its answers are kept, renamed or dropped");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wrong.migrate(old().build(), OLD, NOW))
                .withMessageStartingWith("Migration has problems:\n  Migration: from must be");
    }

    @Test
    void anAssessmentThatDoesNotFitTheOldModelIsRefused() {
        assertThatExceptionOfType(AssessmentRejectedException.class)
                .isThrownBy(
                        () -> MIGRATION.migrate(old().answer("answers", "often").build(), OLD, NOW))
                .withMessageContaining("Indicator answers: option must be one of scale three");
    }

    @Test
    void theFullGrowthPathIsProjectedOnTheShortOne() {
        MaturityModel full = GrowthPath.fullModel();
        MaturityModel shortOne = GrowthPath.model();
        RandomTowns towns = new RandomTowns(full, 6);
        Migration projection = GrowthPath.projection();
        for (int i = 0; i < 200; i++) {
            Assessment town = towns.next(Subject.of("t"));

            MigratedAssessment migrated = projection.migrate(town, full, shortOne);

            int shared = (int) town.responses().keySet().stream()
                    .filter(id -> shortOne.indicator(id).isPresent())
                    .count();
            assertThat(migrated.report(Outcome.CARRIED)).hasSize(shared);
            assertThat(migrated.report(Outcome.DROPPED))
                    .hasSize(town.responses().size() - shared);
            assertThat(migrated.report(Outcome.OPEN)).hasSize(43 - shared);
            migrated.assessment()
                    .responses()
                    .forEach((id, response) -> assertThat(town.response(id)).contains(response));
        }
    }

    @Test
    void aProjectionDropsWhatHasOtherOptions() {
        Migration projection = Migration.projection(OLD, NOW);

        assertThat(projection.indicators())
                .extracting(IndicatorMigration::from, IndicatorMigration::reason)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(
                                "answers", Optional.of("the other model has other options for it")),
                        org.assertj.core.groups.Tuple.tuple(
                                "tone", Optional.of("the other model has no such indicator")));
        assertThat(projection.problems(OLD, NOW)).isEmpty();
        assertThat(IndicatorMigration.dropped("log", "gone").reason()).contains("gone");
    }

    @Test
    void aScoreNeutralEditKeepsEveryNumber() {
        MaturityModel path = GrowthPath.model();
        MaturityModel.Builder renamed =
                MaturityModel.builder(path.id(), "1.0.1").defaultLocale(path.defaultLocale());
        path.phases().forEach(renamed::phase);
        path.scales().forEach(renamed::scale);
        for (int i = path.dimensions().size() - 1; i >= 0; i--) {
            renamed.dimension(path.dimensions().get(i));
        }
        MaturityModel now = renamed.scoring(path.scoring()).build();
        assertThat(ModelDiff.of(path, now).isScoreNeutral()).isTrue();
        Migration projection = Migration.projection(path, now);
        RandomTowns towns = new RandomTowns(path, 8);
        for (int i = 0; i < 100; i++) {
            Assessment town = towns.next(Subject.of("t"));
            MaturityProfile before = Scorer.of(path).score(town);
            MaturityProfile after =
                    Scorer.of(now).score(projection.migrate(town, path, now).assessment());

            assertThat(after.score()).isEqualTo(before.score());
            assertThat(after.phase()).isEqualTo(before.phase());
            assertThat(after.position()).isEqualTo(before.position());
            assertThat(after.readiness())
                    .extracting(readiness -> readiness.value())
                    .isEqualTo(before.readiness().stream()
                            .map(readiness -> readiness.value())
                            .toList());
            assertThat(after.tags()).isEqualTo(before.tags());
        }
    }
}

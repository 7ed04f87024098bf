package io.github.groeipad.maturity.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.groeipad.maturity.RandomTowns;
import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.growthpath.GrowthPath;
import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.model.ResponseScale;
import io.github.groeipad.maturity.model.Scope;
import io.github.groeipad.maturity.model.Threshold;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.ResponseState;
import io.github.groeipad.maturity.scoring.Scorer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final MaturityModel MODEL = model("a", "b");
    private static final LocalDate THEN = LocalDate.of(2025, 1, 1);
    private static final LocalDate NOW = LocalDate.of(2026, 1, 1);

    private static MaturityModel model(String first, String second) {
        return MaturityModel.builder("m", "1")
                .scale(ResponseScale.of("done", "no", "partly", "fully"))
                .phase(Phase.builder("start"))
                .phase(Phase.builder("grow")
                        .gate(Criterion.allOf(
                                Criterion.score(Scope.overall(), Threshold.atLeast("0.5")),
                                Criterion.indicator("a", "fully"))))
                .dimension(Dimension.builder("d")
                        .indicator(Indicator.builder(first).scale("done").phase("grow"))
                        .indicator(Indicator.builder(second).scale("done").phase("grow")))
                .build();
    }

    private static MaturityProfile profile(LocalDate date, String a, String b) {
        return Scorer.of(MODEL)
                .score(Assessment.builder(MODEL)
                        .subject(Subject.of("town"))
                        .date(date)
                        .answer("a", a)
                        .answer("b", b)
                        .build());
    }

    @Test
    void differencesAreOfTheLaterLessTheEarlier() {
        Comparison comparison = Comparison.of(profile(THEN, "no", "fully"), profile(NOW, "fully", "partly"));

        assertThat(comparison.score()).contains(Fraction.of(1, 4));
        assertThat(comparison.position()).contains(Fraction.of(1, 4));
        assertThat(comparison.phaseChanged()).isTrue();
        assertThat(comparison.readiness())
                .extracting(ReadinessChange::phase, ReadinessChange::difference)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("start", Fraction.zero()),
                        org.assertj.core.groups.Tuple.tuple("grow", Fraction.of(1, 2)));
        assertThat(comparison.contributions())
                .containsExactly(
                        new ContributionChange("a", ResponseState.ANSWERED, ResponseState.ANSWERED, Fraction.of(1, 2)),
                        new ContributionChange(
                                "b", ResponseState.ANSWERED, ResponseState.ANSWERED, Fraction.of(-1, 4)));
        assertThat(comparison.before().date()).isEqualTo(THEN);
        assertThat(comparison.after().date()).isEqualTo(NOW);
    }

    @Test
    void criteriaAreNewlyMetOrLost() {
        MaturityProfile weak = profile(THEN, "no", "fully");
        MaturityProfile strong = profile(NOW, "fully", "fully");

        assertThat(Comparison.of(weak, strong).newlyMet()).singleElement().satisfies(change -> {
            assertThat(change.phase()).isEqualTo("grow");
            assertThat(change.unmet().criterion()).isEqualTo(Criterion.indicator("a", "fully"));
        });
        assertThat(Comparison.of(weak, strong).newlyLost()).isEmpty();
        assertThat(Comparison.of(strong, weak).newlyLost()).hasSize(1);
        assertThat(Comparison.of(strong, weak).newlyMet()).isEmpty();
        assertThat(Comparison.of(weak, weak).phaseChanged()).isFalse();
    }

    @Test
    void theOrderOfIndicatorsDoesNotMatter() {
        MaturityModel turned = model("b", "a");
        MaturityProfile other = Scorer.of(turned)
                .score(Assessment.builder(turned)
                        .subject(Subject.of("town"))
                        .date(NOW)
                        .answer("a", "fully")
                        .answer("b", "fully")
                        .build());

        assertThat(Comparison.of(profile(THEN, "no", "fully"), other).contributions())
                .extracting(ContributionChange::difference)
                .containsExactly(Fraction.of(1, 2), Fraction.zero());
    }

    @Test
    void nothingIsSubtractedFromNothing() {
        MaturityProfile silent = Scorer.of(MODEL)
                .score(Assessment.builder(MODEL)
                        .subject(Subject.of("town"))
                        .date(THEN)
                        .build());

        assertThat(Comparison.of(silent, profile(NOW, "no", "no")).score()).isEmpty();
        assertThat(Comparison.of(profile(NOW, "no", "no"), silent).score()).isEmpty();
    }

    @Test
    void contributionsAddUpExactlyToTheDifferenceInScore() {
        MaturityModel path = GrowthPath.model();
        Scorer scorer = Scorer.of(path);
        RandomTowns towns = new RandomTowns(path, 77);
        for (int i = 0; i < 10_000; i++) {
            Comparison comparison =
                    Comparison.of(scorer.score(towns.next(Subject.of("t"))), scorer.score(towns.next(Subject.of("t"))));

            Fraction sum = comparison.contributions().stream()
                    .map(ContributionChange::difference)
                    .reduce(Fraction.zero(), Fraction::plus);

            assertThat(comparison.score()).contains(sum);
        }
    }

    @Test
    void anotherSubjectIsRefused() {
        MaturityProfile other = Scorer.of(MODEL)
                .score(Assessment.builder(MODEL)
                        .subject(Subject.of("village"))
                        .date(NOW)
                        .build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Comparison.of(profile(THEN, "no", "no"), other))
                .withMessage("Comparison: subject must be town, but was village");
    }

    @Test
    void anotherFingerprintIsRefusedWithTheWayOut() {
        MaturityModel other = MaturityModel.builder("m", "2")
                .scale(ResponseScale.of("done", "no", "fully"))
                .dimension(
                        Dimension.builder("d").indicator(Indicator.builder("a").scale("done")))
                .build();
        MaturityProfile now = Scorer.of(other)
                .score(Assessment.builder(other)
                        .subject(Subject.of("town"))
                        .date(NOW)
                        .build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Comparison.of(profile(THEN, "no", "no"), now))
                .withMessage("Comparison: model must score like m 1 (" + MODEL.fingerprint() + "), but was m 2 ("
                        + other.fingerprint()
                        + "); migrate the older assessment to the newer model and score it again");
    }

    @Test
    void aSeriesGoesAlongTheDates() {
        MaturityProfile first = profile(THEN, "no", "no");
        MaturityProfile second = profile(NOW, "partly", "no");
        MaturityProfile third = profile(NOW.plusYears(1), "fully", "fully");

        Series series = Series.of(List.of(third, first, second));

        assertThat(series.profiles()).containsExactly(first, second, third);
        assertThat(series.steps())
                .extracting(step -> step.score().orElseThrow())
                .containsExactly(Fraction.of(1, 4), Fraction.of(3, 4));
        assertThat(series.whole().score()).contains(Fraction.one());
        assertThat(Series.of(List.of(first)).steps()).isEmpty();
    }

    @Test
    void aSeriesHasOneProfileADay() {
        MaturityProfile profile = profile(THEN, "no", "no");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Series.of(List.of(profile, profile)))
                .withMessage("Series: dates must be different, but two are 2025-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Series.of(List.of()))
                .withMessage("Series: profiles must be one or more");
    }
}

package io.github.groeipad.maturity.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.AssessmentRejectedException;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.growthpath.GrowthPath;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.ResponseScale;
import io.github.groeipad.maturity.scoring.PhaseRange;
import io.github.groeipad.maturity.scoring.ResponseState;
import io.github.groeipad.maturity.scoring.Score;
import io.github.groeipad.maturity.scoring.ScoreRange;
import io.github.groeipad.maturity.scoring.Scorer;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActionsTest {

    private static final Scorer SCORER = Scorer.of(Webcare.MODEL);

    @Test
    void aRaiseTellsWhatItBringsAndWhatItTakes() {
        Actions actions = Actions.of(SCORER, Webcare.town("answers=partly tone=no monitor=largely"));

        // The gate of social asks people at least 1/2 (found 1/6), tools 1/2 (met), monitor 1 (found 2/3): its progress
        // is the
        // mean of (1/3 + 1)/2 and 2/3.
        assertThat(actions.target()).contains("social");
        assertThat(actions.raises())
                .containsExactly(
                        new Actions.Raise(
                                "monitor",
                                "largely",
                                "fully",
                                1,
                                new Gain(
                                        Fraction.of(1, 6),
                                        Optional.of(Fraction.of(1, 6)),
                                        Optional.of(Fraction.of(1, 12)),
                                        Optional.empty())),
                        new Actions.Raise(
                                "answers",
                                "partly",
                                "largely",
                                1,
                                new Gain(
                                        Fraction.of(1, 12),
                                        Optional.of(Fraction.of(1, 6)),
                                        Optional.of(Fraction.of(1, 24)),
                                        Optional.empty())),
                        new Actions.Raise(
                                "tone",
                                "no",
                                "partly",
                                2,
                                new Gain(
                                        Fraction.of(1, 12),
                                        Optional.of(Fraction.of(1, 18)),
                                        Optional.of(Fraction.of(1, 24)),
                                        Optional.empty())));
        assertThat(actions.findOut()).isEmpty();
        assertThat(actions).hasToString("Actions towards social: 3 raises, 0 to find out");
    }

    @Test
    void aRaiseByWhichAPhaseIsReachedComesFirst() {
        Actions actions = Actions.of(SCORER, Webcare.town("answers=no tone=partly monitor=largely"));

        assertThat(actions.target()).contains("reactive");
        assertThat(actions.raises()).first().satisfies(raise -> {
            assertThat(raise.indicator()).isEqualTo("answers");
            assertThat(raise.gain().phaseReached()).contains("reactive");
        });
    }

    @Test
    void theTargetCanBeAnyPhase() {
        Assessment town = Webcare.town("answers=no tone=partly monitor=largely");

        assertThat(Actions.towards(SCORER, town, "social").target()).contains("social");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Actions.towards(SCORER, town, "perfect"))
                .withMessage("Target: phase must be one of model webcare 1, [reactive, social], but was perfect");
        assertThatExceptionOfType(AssessmentRejectedException.class)
                .isThrownBy(() -> Actions.of(Scorer.of(GrowthPath.model()), town));
    }

    @Test
    void anOpenIndicatorIsToBeFoundOutWithAllItCanLeadTo() {
        Actions actions = Actions.of(SCORER, Webcare.town("answers=fully tone=no monitor=unknown"));

        assertThat(actions.raises()).extracting(Actions.Raise::indicator).containsExactly("tone");
        assertThat(actions.findOut())
                .containsExactly(new Actions.FindOut(
                        "monitor",
                        ResponseState.UNKNOWN,
                        new ScoreRange(Score.of(Fraction.of(1, 4)), Score.of(Fraction.of(3, 4))),
                        Optional.of(new PhaseRange(Optional.of("reactive"), Optional.of("social"))),
                        new Gain(
                                Fraction.of(1, 4),
                                Optional.of(Fraction.of(1, 2)),
                                Optional.of(Fraction.of(3, 8)),
                                Optional.of("social"))));
    }

    @Test
    void whatIsNotApplicableOrAtItsBestIsNoAction() {
        Actions actions = Actions.of(SCORER, Webcare.town("answers=fully tone=n/a monitor=fully"));

        assertThat(actions.raises()).isEmpty();
        assertThat(actions.findOut()).isEmpty();
        assertThat(actions.target()).isEmpty();
        assertThat(actions.profile().phase()).contains("social");
    }

    @Test
    void anOptionOfEqualValueIsNoBetterOne() {
        MaturityModel model = MaturityModel.builder("flat", "1")
                .scale(ResponseScale.builder("flat")
                        .option("a", 0)
                        .option("b", 0)
                        .option("c", 1)
                        .option("d", 1)
                        .build())
                .dimension(Dimension.builder("all")
                        .indicator(Indicator.builder("low").scale("flat").effort(3))
                        .indicator(Indicator.builder("high").scale("flat")))
                .build();
        Assessment town = Assessment.builder(model)
                .subject(Subject.of("town"))
                .date(LocalDate.of(2026, 11, 22))
                .answer("low", "a")
                .answer("high", "c")
                .build();

        assertThat(Actions.of(Scorer.of(model), town).raises())
                .containsExactly(new Actions.Raise(
                        "low",
                        "a",
                        "c",
                        6,
                        new Gain(Fraction.of(1, 2), Optional.empty(), Optional.empty(), Optional.empty())));
    }
}

package io.github.groeipad.maturity.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.Evidence;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.testkit.Assessed;
import io.github.groeipad.maturity.testkit.MaturityArbitraries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class EvidenceProperties {

    @Provide
    Arbitrary<Assessed> assessed() {
        return MaturityArbitraries.assessed(
                MaturityArbitraries.models().withDepth(2).withoutTexts());
    }

    @Property(seed = "7001", tries = 300)
    void scoringAsOfADayIsScoringTheSameResponsesOfThatDay(
            @ForAll("assessed") Assessed assessed, @ForAll @IntRange(min = -800, max = 800) int days) {
        MaturityModel model = assessed.model();
        LocalDate day = assessed.assessment().date().plusDays(days);
        Assessment thatDay = on(assessed.assessment(), day);
        Scorer scorer = Scorer.of(model);
        int[] codes = new int[model.indicators().size()];
        int[] expected = codes.clone();
        if (!thatDay.problems(model).isEmpty()) {
            assertThat(assessed.assessment().problems(model, day)).isEqualTo(thatDay.problems(model));
            return;
        }

        MaturityProfile then = scorer.score(assessed.assessment(), day);
        scorer.asOf(day).batch().encode(assessed.assessment(), codes, 0);

        scorer.batch().encode(thatDay, expected, 0);
        assertThat(codes).isEqualTo(expected);
        MaturityProfile profile = scorer.score(thatDay);
        assertThat(then.phase()).isEqualTo(profile.phase());
        assertThat(then.score()).isEqualTo(profile.score());
        assertThat(then.bounds()).isEqualTo(profile.bounds());
        assertThat(then.position()).isEqualTo(profile.position());
        assertThat(then.coverage()).isEqualTo(profile.coverage());
        assertThat(then.dimensions()).isEqualTo(profile.dimensions());
        assertThat(then.readiness()).isEqualTo(profile.readiness());
        assertThat(then.contributions()).isEqualTo(profile.contributions());
        assertThat(then.expired()).isEqualTo(expired(model, thatDay));
    }

    private static Assessment on(Assessment assessment, LocalDate day) {
        Assessment.Builder same = Assessment.builder(assessment.model())
                .subject(assessment.subject())
                .date(day);
        assessment.responses().forEach(same::respond);
        return same.build();
    }

    private static List<Expiry> expired(MaturityModel model, Assessment assessment) {
        List<Expiry> expired = new ArrayList<>();
        for (Indicator indicator : model.indicators()) {
            if (assessment.response(indicator.id()).isPresent()) {
                for (Evidence piece : assessment.response(indicator.id()).get().evidence()) {
                    if (piece.validUntil().isPresent()
                            && assessment.date().isAfter(piece.validUntil().get())) {
                        expired.add(new Expiry(
                                indicator.id(),
                                piece.reference(),
                                piece.validUntil().get()));
                    }
                }
            }
        }
        return expired;
    }
}

package io.github.groeipad.maturity.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.groeipad.maturity.RandomTowns;
import io.github.groeipad.maturity.assessment.Answered;
import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.AssessmentRejectedException;
import io.github.groeipad.maturity.assessment.NotApplicable;
import io.github.groeipad.maturity.assessment.Response;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.ResponseScale;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Scorer;
import io.github.groeipad.maturity.testkit.MaturityArbitraries;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PanelProperties {

    private static final Subject TOWN = Subject.of("town");

    @Provide
    Arbitrary<MaturityModel> models() {
        return MaturityArbitraries.models().withoutTexts();
    }

    /** What respondents said of one indicator. */
    private static final class Said {
        final List<Fraction> values = new ArrayList<>();
        int unknown;
        int notApplicable;

        Said(MaturityModel model, Indicator indicator, List<Assessment> respondents) {
            for (Assessment each : respondents) {
                each.response(indicator.id()).ifPresent(response -> count(response, model.scaleOf(indicator)));
            }
        }

        private void count(Response response, ResponseScale scale) {
            if (response instanceof Answered answered) {
                values.add(scale.value(answered.option()).orElseThrow());
            } else if (response instanceof NotApplicable) {
                notApplicable++;
            } else {
                unknown++;
            }
        }

        Fraction combined(MaturityModel model) {
            List<Fraction> sorted = values.stream().sorted().toList();
            return switch (model.scoring().panel()) {
                case MINIMUM -> sorted.get(0);
                case LOWER_MEDIAN -> sorted.get((sorted.size() + 1) / 2 - 1);
                case MEAN -> sum(sorted).times(Fraction.of(1, sorted.size()));
            };
        }

        Optional<Fraction> agreement(ResponseScale scale) {
            return values.size() < 2
                    ? Optional.empty()
                    : Optional.of(Fraction.one()
                            .minus(squares(values)
                                    .dividedBy(Fraction.of(values.size() - 1L))
                                    .times(Fraction.of(scale.values().size()))
                                    .dividedBy(squares(scale.values()))));
        }

        private static Fraction sum(List<Fraction> values) {
            return values.stream().reduce(Fraction.zero(), Fraction::plus);
        }

        /** The sum of squared distances from the mean, by the sum of squares. */
        private static Fraction squares(List<Fraction> values) {
            Fraction sum = sum(values);
            return sum(values.stream().map(each -> each.times(each)).toList())
                    .minus(sum.times(sum).dividedBy(Fraction.of(values.size())));
        }
    }

    @Property(seed = "1984", tries = 800)
    void thePanelScoresLikeOneAssessmentWhoseOptionsAreTheCombinedValues(
            @ForAll("models") MaturityModel model, @ForAll @IntRange(min = 1, max = 5) int count, @ForAll long seed) {
        RandomTowns towns = new RandomTowns(model, seed);
        List<Assessment> respondents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            respondents.add(towns.next(TOWN));
        }
        Map<String, Said> said = new LinkedHashMap<>();
        model.indicators().forEach(each -> said.put(each.id(), new Said(model, each, respondents)));
        MaturityModel.Builder refined = refined(model, said);
        if (!refined.problems().isEmpty()) {
            // A combined value has too many digits to be stated in a model.
            return;
        }
        Assessment one = one(refined.build(), model, said, respondents);
        Panel panel = Panel.of(Scorer.of(model));
        if (!one.problems(refined.build()).isEmpty()) {
            assertThatExceptionOfType(AssessmentRejectedException.class).isThrownBy(() -> panel.combine(respondents));
            return;
        }

        PanelProfile combined = panel.combine(respondents);

        isLike(combined.profile(), Scorer.of(refined.build()).score(one), model);
        for (Indicator indicator : model.indicators()) {
            Agreement agreement = combined.agreement(indicator.id()).orElseThrow();
            Said expected = said.get(indicator.id());
            assertThat(agreement.count()).isEqualTo(expected.values.size());
            assertThat(agreement.unknown()).isEqualTo(expected.unknown);
            assertThat(agreement.notApplicable()).isEqualTo(expected.notApplicable);
            assertThat(agreement.agreement()).isEqualTo(expected.agreement(model.scaleOf(indicator)));
        }
    }

    private static void isLike(MaturityProfile panel, MaturityProfile one, MaturityModel model) {
        assertThat(panel.score()).isEqualTo(one.score());
        assertThat(panel.bounds()).isEqualTo(one.bounds());
        assertThat(panel.phase()).isEqualTo(one.phase());
        assertThat(panel.phaseRange()).isEqualTo(one.phaseRange());
        assertThat(panel.position()).isEqualTo(one.position());
        assertThat(panel.coverage()).isEqualTo(one.coverage());
        assertThat(panel.tags()).isEqualTo(one.tags());
        assertThat(panel.readiness())
                .extracting(each -> each.value())
                .isEqualTo(one.readiness().stream().map(each -> each.value()).toList());
        model.dimensions().forEach(each -> assertThat(panel.scoreOf(each.id())).isEqualTo(one.scoreOf(each.id())));
    }

    /** The model with a scale per indicator that has the combined value as an option more. */
    private static MaturityModel.Builder refined(MaturityModel model, Map<String, Said> said) {
        MaturityModel.Builder refined = MaturityModel.builder(model.id(), model.version());
        model.phases().forEach(refined::phase);
        for (Indicator indicator : model.indicators()) {
            refined.scale(refined(model, indicator, said.get(indicator.id())));
        }
        model.dimensions().forEach(each -> refined.dimension(refined(each)));
        return refined.scoring(model.scoring());
    }

    private static ResponseScale refined(MaturityModel model, Indicator indicator, Said said) {
        ResponseScale scale = model.scaleOf(indicator);
        ResponseScale.Builder refined = ResponseScale.builder(scaleOf(indicator));
        Optional<Fraction> combined = said.values.isEmpty() ? Optional.empty() : Optional.of(said.combined(model));
        boolean placed = combined.isEmpty();
        for (int i = 0; i < scale.options().size(); i++) {
            Fraction value = scale.values().get(i);
            if (!placed && value.compareTo(combined.get()) >= 0) {
                refined.option("combined", combined.get().toString());
                placed = true;
            }
            refined.option(scale.options().get(i).id(), value.toString());
        }
        return refined.build();
    }

    private static String scaleOf(Indicator indicator) {
        return "of-" + Integer.toHexString(indicator.id().hashCode());
    }

    private static Dimension refined(Dimension dimension) {
        Dimension.Builder refined =
                Dimension.builder(dimension.id()).weight(dimension.weight()).aggregation(dimension.aggregation());
        dimension.dimensions().forEach(each -> refined.dimension(refined(each)));
        for (Indicator each : dimension.indicators()) {
            Indicator.Builder same = Indicator.builder(each.id())
                    .scale(scaleOf(each))
                    .weight(each.weight())
                    .notApplicableAllowed(each.notApplicableAllowed())
                    .tags(each.tags().toArray(String[]::new));
            each.phase().ifPresent(same::phase);
            refined.indicator(same);
        }
        return refined.build();
    }

    private static Assessment one(
            MaturityModel refined, MaturityModel model, Map<String, Said> said, List<Assessment> respondents) {
        Assessment.Builder one = Assessment.builder(refined)
                .subject(TOWN)
                .date(respondents.get(0).date());
        for (Indicator indicator : model.indicators()) {
            Said each = said.get(indicator.id());
            if (each.notApplicable > each.values.size()) {
                one.notApplicable(indicator.id(), "most say so");
            } else if (!each.values.isEmpty()) {
                one.answer(indicator.id(), "combined");
            } else if (each.unknown > 0) {
                one.unknown(indicator.id());
            }
        }
        return one.build();
    }
}

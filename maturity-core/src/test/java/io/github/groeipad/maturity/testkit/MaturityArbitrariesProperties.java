package io.github.groeipad.maturity.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.model.Aggregation;
import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.CustomAggregation;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.MissingPolicy;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.scoring.ResponseState;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

class MaturityArbitrariesProperties {

    @Provide
    Arbitrary<Assessed> assessed() {
        return MaturityArbitraries.assessed();
    }

    @Provide
    Arbitrary<MaturityModel> models() {
        return MaturityArbitraries.models();
    }

    @Provide
    Arbitrary<MaturityModel> limited() {
        return MaturityArbitraries.models()
                .withPhases(2, 3)
                .withTopLevelDimensions(2, 2)
                .withIndicatorsPerDimension(3, 4)
                .withDepth(1)
                .withAggregations(Aggregation.minimum(), Aggregation.maximum())
                .withoutTexts()
                .withoutRejecting();
    }

    @Property(seed = "101", tries = 500, shrinking = ShrinkingMode.OFF)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void eachAssessmentIsAcceptedByItsModelAndAllKindsOfResponsesOccur(@ForAll("assessed") Assessed assessed) {
        assertThat(assessed.assessment().problems(assessed.model())).isEmpty();

        Figures figures = Figures.of(assessed.model(), assessed.assessment());
        assessed.model().indicators().forEach(indicator -> Statistics.collect(figures.state(indicator)));
        Statistics.coverage(found -> {
            for (ResponseState state : ResponseState.values()) {
                found.check(state).percentage(share -> share > 5);
            }
        });
    }

    @Property(seed = "102", tries = 500, shrinking = ShrinkingMode.OFF)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void modelsHaveEveryNumberOfPhasesAndLevels(@ForAll("models") MaturityModel model) {
        Statistics.label("levels").collect(levels(model.dimensions())).coverage(found -> {
            for (int levels : List.of(1, 2, 3, 8)) {
                found.check(levels).percentage(share -> share > 3);
            }
        });
        Statistics.label("phases").collect(model.phases().size()).coverage(found -> {
            for (int phases = 0; phases <= 5; phases++) {
                found.check(phases).percentage(share -> share > 5);
            }
        });
    }

    @Property(seed = "103", tries = 300, shrinking = ShrinkingMode.OFF)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void gatesHoldEveryKindOfCriterion(@ForAll("models") MaturityModel model) {
        model.phases().stream()
                .map(Phase::gate)
                .flatMap(gate -> gate.stream().flatMap(MaturityArbitrariesProperties::all))
                .forEach(criterion -> Statistics.collect(criterion.getClass()));
        Statistics.coverage(found -> {
            for (Class<?> group : Criterion.class.getPermittedSubclasses()) {
                for (Class<?> kind : group.getPermittedSubclasses()) {
                    found.check(kind).percentage(share -> share > 3);
                }
            }
        });
    }

    @Property(seed = "104", tries = 300, shrinking = ShrinkingMode.OFF)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void rulesHoldEveryAggregationAndPolicy(@ForAll("models") MaturityModel model) {
        Statistics.label("aggregation")
                .collect(model.scoring().aggregation().getClass())
                .coverage(found -> {
                    for (Class<?> kind : Aggregation.class.getPermittedSubclasses()) {
                        found.check(kind).percentage(share -> kind == CustomAggregation.class || share > 3);
                    }
                });
        Statistics.label("policy").collect(model.scoring().unknown().kind()).coverage(found -> {
            for (MissingPolicy.Kind kind : MissingPolicy.Kind.values()) {
                found.check(kind).percentage(share -> share > 3);
            }
        });
    }

    @Property(seed = "105", tries = 200, shrinking = ShrinkingMode.OFF)
    void limitsAreKept(@ForAll("limited") MaturityModel model) {
        assertThat(model.phases()).hasSizeBetween(2, 3);
        assertThat(model.dimensions()).hasSize(2).allSatisfy(dimension -> {
            assertThat(dimension.indicators()).hasSizeBetween(3, 4);
            assertThat(dimension.aggregation()).isIn(Aggregation.minimum(), Aggregation.maximum());
            assertThat(dimension.name().isEmpty()).isTrue();
        });
        assertThat(model.scoring().unanswered().kind()).isNotEqualTo(MissingPolicy.Kind.REJECT);
    }

    private static int levels(List<Dimension> dimensions) {
        return dimensions.stream()
                .mapToInt(dimension -> 1 + levels(dimension.dimensions()))
                .max()
                .orElse(0);
    }

    private static Stream<Criterion> all(Criterion criterion) {
        return criterion instanceof Criterion.Composite composite
                ? Stream.concat(
                        Stream.of(criterion), composite.criteria().stream().flatMap(MaturityArbitrariesProperties::all))
                : Stream.of(criterion);
    }
}

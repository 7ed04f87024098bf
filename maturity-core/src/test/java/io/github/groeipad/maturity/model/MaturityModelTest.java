package io.github.groeipad.maturity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MaturityModelTest {

    private static final Criterion GATE = Criterion.score(Scope.overall(), Threshold.atLeast("0.5"));

    private static MaturityModel.Builder sample() {
        return SampleModel.builder()
                .name("en", "Check")
                .name("nl", "Controle")
                .description("en", "What we check")
                .phase(Phase.builder("start")
                        .name("en", "Start")
                        .description("en", "At the start")
                        .advice("en", "Begin"))
                .phase(Phase.builder("grow").gate(GATE))
                .scoring(ScoringRules.builder().minimumCoverage("0.7"));
    }

    @Test
    void partsAreFoundByTheirIds() {
        MaturityModel model = sample().build();

        assertThat(model.reference()).isEqualTo(ModelReference.of("check", "1.0.0"));
        assertThat(model.id() + " " + model.version()).isEqualTo("check 1.0.0");
        assertThat(model.phase("grow").flatMap(Phase::gate)).contains(GATE);
        assertThat(model.phase("start").map(phase -> phase.advice().byTag().get("en")))
                .contains("Begin");
        assertThat(model.phase("end")).isEmpty();
        assertThat(model.dimension("listening").map(Dimension::indicators))
                .hasValueSatisfying(found -> assertThat(found).hasSize(1));
        assertThat(model.dimension("answers")).isEmpty();
        assertThat(model.indicator("monitor").map(Indicator::scale)).contains("yes-no");
        assertThat(model.indicator("tools")).isEmpty();
        assertThat(model.scale("done")).contains(SampleModel.done());
        assertThat(model.scale("none")).isEmpty();
        assertThat(model.scaleOf(model.indicators().get(1))).isEqualTo(SampleModel.yesNo());
        assertThat(model.scoring().minimumCoverage()).isEqualTo(Fraction.of(7, 10));
    }

    @Test
    void anIndicatorOfAnotherModelHasNoScaleHere() {
        MaturityModel model = sample().build();
        Indicator foreign = Indicator.builder("plan").scale("weeks").build();

        assertThatThrownBy(() -> model.scaleOf(foreign))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Indicator plan: scale must be one of model check 1.0.0, but was weeks");
    }

    @Test
    void indicatorsStandInModelOrderAndTagsInTheirs() {
        MaturityModel model = SampleModel.withoutDimensions()
                .dimension(SampleModel.tools())
                .dimension(SampleModel.people())
                .dimension(Dimension.builder("more")
                        .indicator(SampleModel.indicator("a").tags("z", "social", "b")))
                .build();

        assertThat(model.indicators()).extracting(Indicator::id).containsExactly("monitor", "answers", "a");
        assertThat(model.tags()).containsExactly("b", "social", "z");
        assertThat(model.dimensions()).extracting(Dimension::id).containsExactly("tools", "people", "more");
        assertThat(model.scales()).extracting(ResponseScale::id).containsExactly("done", "yes-no");
        assertThat(model.phases()).isEmpty();
    }

    @Test
    void whatIsNotStatedHasItsDefault() {
        MaturityModel model = SampleModel.builder().build();
        Indicator indicator = model.indicators().get(0);
        ScoringRules rules = model.scoring();

        assertThat(model.defaultLocale()).isEqualTo(Locale.ENGLISH);
        assertThat(model.name().isEmpty() && model.description().isEmpty()).isTrue();
        assertThat(indicator.weight()).isEqualTo(Fraction.one());
        assertThat(indicator.effort()).isEqualTo(1);
        assertThat(indicator.kind()).isEqualTo(IndicatorKind.FACT);
        assertThat(indicator.notApplicableAllowed()).isFalse();
        assertThat(indicator.phase()).isEmpty();
        assertThat(indicator.provenance()).isEmpty();
        assertThat(indicator.statement().isEmpty() && indicator.advice().isEmpty())
                .isTrue();
        assertThat(model.dimensions().get(0).aggregation()).isEqualTo(Aggregation.weightedMean());
        assertThat(rules).isEqualTo(ScoringRules.defaults());
        assertThat(rules.aggregation()).isEqualTo(Aggregation.weightedMean());
        assertThat(List.of(rules.notApplicable(), rules.unknown(), rules.unanswered()))
                .containsOnly(MissingPolicy.exclude());
        assertThat(rules.minimumCoverage()).isEqualTo(Fraction.zero());
        assertThat(rules.nothingApplies()).isEqualTo(NothingApplies.FAIL);
        assertThat(rules.display()).isEqualTo(DisplayRange.of(0, 100, 1));
        assertThat(rules.expiredEvidence()).isEqualTo(ExpiredEvidence.FLAG);
        assertThat(rules.panel()).isEqualTo(PanelRule.MEAN);
    }

    @Test
    void textsAreAddedLanguageByLanguage() {
        Indicator indicator = Indicator.builder("i")
                .statement("en", "one")
                .statement("nl", "een")
                .advice("en", "do")
                .advice("nl", "doe")
                .provenance("survey")
                .build();
        Dimension dimension = Dimension.builder("d")
                .name("en", "one")
                .name("nl", "een")
                .description("en", "about")
                .description("nl", "over")
                .build();
        Phase phase = Phase.builder("p")
                .name("en", "one")
                .name("nl", "een")
                .description("nl", "over")
                .advice("nl", "doe")
                .build();

        assertThat(Stream.of(
                        indicator.statement(),
                        indicator.advice(),
                        dimension.name(),
                        dimension.description(),
                        phase.name()))
                .allSatisfy(text -> assertThat(text.byTag()).containsOnlyKeys("en", "nl"));
        assertThat(indicator.provenance()).contains("survey");
        assertThat(phase.advice()).isEqualTo(LocalizedText.of("nl", "doe"));
    }

    @Test
    void aModelCannotBeChanged() {
        MaturityModel.Builder builder = sample();
        MaturityModel model = builder.build();

        builder.phase(Phase.builder("end"))
                .dimension(Dimension.builder("more").indicator(SampleModel.indicator("plan")));

        assertThat(model.phases()).hasSize(2);
        assertThat(model.dimensions()).hasSize(2);
        assertThat(Stream.<List<?>>of(model.phases(), model.scales(), model.dimensions(), model.indicators()))
                .allSatisfy(list ->
                        assertThatThrownBy(() -> list.remove(0)).isInstanceOf(UnsupportedOperationException.class));
        assertThatThrownBy(() -> model.tags().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    static Stream<MaturityModel> others() {
        List<Consumer<MaturityModel.Builder>> changes = List.of(
                model -> model.name("tr", "Denetim"),
                model -> model.description("nl", "Wat wij nagaan"),
                model -> model.defaultLocale(Locale.FRENCH),
                model -> model.phase(Phase.builder("end")),
                model -> model.scale(ResponseScale.of("more", "a", "b")),
                model -> model.dimension(Dimension.builder("more").indicator(SampleModel.indicator("plan"))),
                model -> model.scoring(
                        ScoringRules.builder().minimumCoverage("0.7").display(DisplayRange.of(0, 1, 1))));
        return Stream.concat(
                changes.stream().map(change -> {
                    MaturityModel.Builder model = sample();
                    change.accept(model);
                    return model.build();
                }),
                Stream.of(
                        MaturityModel.builder("check", "1.0.1")
                                .scale(SampleModel.done())
                                .dimension(SampleModel.people())
                                .build(),
                        MaturityModel.builder("check2", "1.0.0")
                                .scale(SampleModel.done())
                                .dimension(SampleModel.people())
                                .build()));
    }

    @ParameterizedTest
    @MethodSource("others")
    void modelsAreEqualByAllTheyHold(MaturityModel other) {
        MaturityModel model = sample().build();

        assertThat(model)
                .isEqualTo(sample().build())
                .hasSameHashCodeAs(sample().build())
                .isNotEqualTo(other)
                .isNotEqualTo("check")
                .isNotEqualTo(null);
    }

    @Test
    void serializationGivesAnEqualModelThatWorks() {
        MaturityModel model = sample().build();

        MaturityModel copy = (MaturityModel) Copies.serialized(model);

        assertThat(copy).isEqualTo(model).hasSameHashCodeAs(model);
        assertThat(copy.fingerprint()).isEqualTo(model.fingerprint());
        assertThat(copy.indicator("monitor")).isEqualTo(model.indicator("monitor"));
        assertThat(copy.scaleOf(copy.indicators().get(0)).value("partly")).contains(Fraction.of(1, 3));
    }

    @Test
    void textIsForALog() {
        assertThat(sample().build()).hasToString("MaturityModel check 1.0.0 (2 phases, 2 indicators)");
    }

    @Test
    void aCustomRuleSplitsByWeightAndValueUnlessItSaysOtherwise() {
        CustomAggregation rule = new ModelProblemsTest.NamedRule("rule", "1");
        CustomAggregation.Child some = child("some", 2, "1/2");
        CustomAggregation.Child all = child("all", 1, "1");
        CustomAggregation.Child none = child("none", 3, "0");
        CustomAggregation.Child missing = new CustomAggregation.Child(
                "missing", Fraction.one(), Optional.empty(), Optional.of(CustomAggregation.Missing.UNKNOWN));

        assertThat(rule.contributions(List.of(some, all, none, missing), Fraction.of(1, 3)))
                .map(Fraction::toString)
                .containsExactly("1/6", "1/6", "0", "0");
        assertThat(rule.contributions(List.of(none, missing, child("zero", 1, "0")), Fraction.of(1, 2)))
                .map(Fraction::toString)
                .containsExactly("3/8", "0", "1/8");
    }

    private static CustomAggregation.Child child(String id, long weight, String value) {
        return new CustomAggregation.Child(
                id, Fraction.of(weight), Optional.of(Fraction.parse(value)), Optional.empty());
    }

    @Test
    void aChildHasAValueOrAReason() {
        assertThatThrownBy(() -> new CustomAggregation.Child("c", Fraction.one(), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Child c: either a value or why it is missing must be given");
        assertThatThrownBy(() -> new CustomAggregation.Child(
                        "c",
                        Fraction.one(),
                        Optional.of(Fraction.one()),
                        Optional.of(CustomAggregation.Missing.UNANSWERED)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

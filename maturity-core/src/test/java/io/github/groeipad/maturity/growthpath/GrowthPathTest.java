package io.github.groeipad.maturity.growthpath;

import static io.github.groeipad.maturity.model.Criterion.allOf;
import static io.github.groeipad.maturity.model.Criterion.indicator;
import static io.github.groeipad.maturity.model.Criterion.phaseScore;
import static io.github.groeipad.maturity.model.Scope.eachDimension;
import static io.github.groeipad.maturity.model.Scope.overall;
import static io.github.groeipad.maturity.model.Threshold.atLeast;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.groeipad.maturity.model.Aggregation;
import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.DisplayRange;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.LocalizedText;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.MissingPolicy;
import io.github.groeipad.maturity.model.NothingApplies;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.model.ResponseOption;
import io.github.groeipad.maturity.model.ResponseScale;
import io.github.groeipad.maturity.model.ScoringRules;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class GrowthPathTest {
    private static final MaturityModel SHORT = GrowthPath.model();
    private static final MaturityModel FULL = GrowthPath.fullModel();

    static List<MaturityModel> models() {
        return List.of(SHORT, FULL);
    }

    @Test
    void theQuestionnaireHas43IndicatorsAndTheWholeBank79() {
        assertThat(SHORT.reference()).hasToString("social-media-growth-path 1.0.0");
        assertThat(SHORT.indicators()).hasSize(43);
        assertThat(FULL.reference()).hasToString("social-media-growth-path-full 1.0.0");
        assertThat(FULL.indicators()).hasSize(79);
        assertThat(FULL.indicators()).containsAll(SHORT.indicators());
    }

    @Test
    void eachModelIsMadeOnce() {
        assertThat(GrowthPath.model()).isSameAs(SHORT);
        assertThat(GrowthPath.fullModel()).isSameAs(FULL);
    }

    @Test
    void theIndicatorsAreThoseOfTheTable() throws IOException {
        List<String[]> table = table();

        assertThat(described(FULL))
                .isEqualTo(table.stream().map(this::described).toList());
        assertThat(described(SHORT))
                .isEqualTo(table.stream()
                        .filter(row -> row[4].equals("core"))
                        .map(this::described)
                        .toList());
    }

    @Test
    void thePhaseBasisOfAnIndicatorIsThatOfTheTable() throws IOException {
        for (String[] row : table()) {
            assertThat(GrowthPath.phaseBasis(row[0]).id()).as(row[0]).isEqualTo(row[7]);
        }
    }

    @Test
    void thePhaseBasisOfAnUnknownIndicatorIsRefused() {
        assertThatThrownBy(() -> GrowthPath.phaseBasis("STR-99"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Growth path: indicator must be one of social-media-growth-path-full 1.0.0, but was STR-99");
    }

    @ParameterizedTest
    @MethodSource("models")
    void onlyThreeIndicatorsMayBeNotApplicable(MaturityModel model) {
        List<String> allowed = new ArrayList<>(List.of("STR-18", "BUD-08", "LEA-13"));
        allowed.removeIf(id -> model.indicator(id).isEmpty());

        assertThat(model.indicators().stream().filter(Indicator::notApplicableAllowed))
                .extracting(Indicator::id)
                .isEqualTo(allowed);
    }

    @ParameterizedTest
    @MethodSource("models")
    void factsAndQuantitiesAreAnsweredByImplementationAndPerceptionsByAgreement(MaturityModel model) {
        assertThat(model.indicators())
                .allSatisfy(indicator -> assertThat(indicator.scale())
                        .isEqualTo(
                                switch (indicator.kind()) {
                                    case FACT, QUANTITY -> "implementation";
                                    case PERCEPTION -> "agreement";
                                }));
    }

    @ParameterizedTest
    @MethodSource("models")
    void theScalesAreEvenlySpaced(MaturityModel model) {
        assertThat(model.scales()).extracting(ResponseScale::id).containsExactly("implementation", "agreement");
        assertThat(model.scales().get(0).options())
                .extracting(ResponseOption::id)
                .containsExactly("no", "partly", "largely", "fully");
        assertThat(model.scales().get(0).values())
                .containsExactly(Fraction.zero(), Fraction.of(1, 3), Fraction.of(2, 3), Fraction.one());
        assertThat(model.scales().get(1).options())
                .extracting(ResponseOption::id)
                .containsExactly("strongly-disagree", "disagree", "neutral", "agree", "strongly-agree");
        assertThat(model.scales().get(1).values())
                .containsExactly(
                        Fraction.zero(), Fraction.of(1, 4), Fraction.of(1, 2), Fraction.of(3, 4), Fraction.one());
    }

    @ParameterizedTest
    @MethodSource("models")
    void theGatesAreThoseOfTheSpecification(MaturityModel model) {
        Map<String, Criterion> gates = new LinkedHashMap<>();
        gates.put("discover", allOf(indicator("STR-01", "partly"), indicator("BUD-01", "partly")));
        gates.put(
                "experiment",
                allOf(
                        phaseScore("discover", eachDimension(), atLeast("0.5")),
                        phaseScore("experiment", eachDimension(), atLeast("0.5")),
                        phaseScore("experiment", overall(), atLeast("0.65")),
                        indicator("STR-05", "largely"),
                        indicator("STR-06", "largely"),
                        indicator("STR-07", "largely"),
                        indicator("STR-10", "largely")));
        gates.put(
                "converse",
                allOf(
                        phaseScore("converse", eachDimension(), atLeast("0.5")),
                        phaseScore("converse", overall(), atLeast("0.65")),
                        indicator("STR-15", "largely"),
                        indicator("CUL-07", "largely"),
                        indicator("BUD-07", "largely"),
                        indicator("LEA-07", "largely")));
        gates.put(
                "collaborate",
                allOf(
                        phaseScore("collaborate", eachDimension(), atLeast("0.5")),
                        phaseScore("collaborate", overall(), atLeast("0.65")),
                        indicator("STR-19", "largely"),
                        indicator("CUL-14", "largely")));

        assertThat(model.phases()).extracting(Phase::id).containsExactlyElementsOf(gates.keySet());
        assertThat(model.phases())
                .extracting(Phase::gate)
                .containsExactlyElementsOf(
                        gates.values().stream().map(Optional::of).toList());
    }

    @ParameterizedTest
    @MethodSource("models")
    void theFiveDimensionsAndAllIndicatorsWeighTheSame(MaturityModel model) {
        assertThat(model.dimensions())
                .extracting(Dimension::id)
                .containsExactly("strategy", "budget", "training", "leadership-support", "culture");
        assertThat(model.dimensions()).allSatisfy(dimension -> {
            assertThat(dimension.weight()).isEqualTo(Fraction.one());
            assertThat(dimension.aggregation()).isEqualTo(Aggregation.weightedMean());
            assertThat(dimension.dimensions()).isEmpty();
        });
        assertThat(model.indicators())
                .allSatisfy(each -> assertThat(each.weight()).isEqualTo(Fraction.one()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void theRulesAreThoseOfTheSpecification(MaturityModel model) {
        assertThat(model.scoring())
                .isEqualTo(ScoringRules.builder()
                        .aggregation(Aggregation.weightedMean())
                        .notApplicable(MissingPolicy.exclude())
                        .unknown(MissingPolicy.exclude())
                        .unanswered(MissingPolicy.exclude())
                        .minimumCoverage("0.7")
                        .nothingApplies(NothingApplies.FAIL)
                        .display(DisplayRange.of(0, 100, 1))
                        .build());
        assertThat(model.defaultLocale()).isEqualTo(Locale.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("models")
    void eachDimensionHasIndicatorsOfEachPhase(MaturityModel model) {
        for (Dimension dimension : model.dimensions()) {
            TreeSet<String> phases = new TreeSet<>();
            dimension.indicators().forEach(each -> phases.add(each.phase().orElse("")));
            assertThat(phases).as(dimension.id()).containsExactly("collaborate", "converse", "discover", "experiment");
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void eachTextIsThereInEnglishAndDutchAndTheTwoDiffer(MaturityModel model) {
        assertThat(textsOf(model)).allSatisfy((place, text) -> {
            assertThat(text.byTag().keySet()).as(place).containsExactly("en", "nl");
            if (!place.equals("name of budget")) { // the same word in both languages
                assertThat(text.byTag().get("en"))
                        .as(place)
                        .isNotEqualTo(text.byTag().get("nl"));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void eachTextIsWholeAndWrittenOnOneLine(MaturityModel model) {
        assertThat(textsOf(model))
                .allSatisfy((place, text) -> assertThat(text.byTag()).as(place).allSatisfy((tag, value) -> {
                    assertThat(value).doesNotContain("\n", "  ", "\t").isEqualTo(value.strip());
                    boolean sentence = !place.startsWith("name ") && !place.startsWith("label ");
                    assertThat(value.matches(".*[.?]")).as(place + ": " + value).isEqualTo(sentence);
                }));
    }

    @ParameterizedTest
    @EnumSource(PhaseBasis.class)
    void eachBasisIsThatOfSomeIndicator(PhaseBasis basis) {
        assertThat(FULL.indicators()).anyMatch(each -> GrowthPath.phaseBasis(each.id()) == basis);
    }

    /** The golden values: whoever changes them changes what published scores mean, and the version of the model with it. */
    @Test
    void theFingerprintsStandAsLongAsTheVersionDoes() {
        assertThat(SHORT.fingerprint()).hasToString("7751d6653e4edf341297e325541a5fa6a3ef6e6d1ad8863aaa30af8c27a55a03");
        assertThat(FULL.fingerprint()).hasToString("15c216a85ea8ac3c732fe5cfde90e8f5773ac43ad9f72917ccfde9fdcceb9447");
    }

    private static Map<String, LocalizedText> textsOf(MaturityModel model) {
        Map<String, LocalizedText> texts = new LinkedHashMap<>();
        texts.put("name of model", model.name());
        texts.put("description of model", model.description());
        for (Phase phase : model.phases()) {
            texts.put("name of " + phase.id(), phase.name());
            texts.put("description of " + phase.id(), phase.description());
            texts.put("advice of " + phase.id(), phase.advice());
        }
        for (ResponseScale scale : model.scales()) {
            scale.options().forEach(option -> texts.put("label of " + option.id(), option.label()));
        }
        for (Dimension dimension : model.dimensions()) {
            texts.put("name of " + dimension.id(), dimension.name());
            texts.put("description of " + dimension.id(), dimension.description());
        }
        for (Indicator indicator : model.indicators()) {
            texts.put("statement of " + indicator.id(), indicator.statement());
            texts.put("advice of " + indicator.id(), indicator.advice());
        }
        return texts;
    }

    private static List<String[]> table() throws IOException {
        try (InputStream in = GrowthPath.class.getResourceAsStream("growth-path-indicators.tsv")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
            return Stream.of(text.split("\n", -1))
                    .skip(1)
                    .filter(line -> !line.isEmpty())
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }

    private String described(String[] row) {
        return String.join(
                "\t",
                row[0],
                row[1],
                row[2],
                row[3],
                row[5],
                String.join(",", sorted(row[6])),
                row[8],
                row[9],
                row[10]);
    }

    private static List<String> described(MaturityModel model) {
        List<String> described = new ArrayList<>();
        for (Dimension dimension : model.dimensions()) {
            for (Indicator indicator : dimension.indicators()) {
                described.add(String.join(
                        "\t",
                        indicator.id(),
                        dimension.id(),
                        indicator.phase().orElse(""),
                        indicator.kind().id(),
                        indicator.notApplicableAllowed() ? "yes" : "no",
                        String.join(",", indicator.tags()),
                        indicator.statement().byTag().get("en"),
                        indicator.statement().byTag().get("nl"),
                        indicator.provenance().orElse("")));
            }
        }
        return described;
    }

    private static SortedSet<String> sorted(String tags) {
        return new TreeSet<>(List.of(tags.split(",", -1)));
    }
}

package io.github.groeipad.maturity.model;

import static io.github.groeipad.maturity.model.Criterion.allOf;
import static io.github.groeipad.maturity.model.Criterion.anyOf;
import static io.github.groeipad.maturity.model.Criterion.atLeastOf;
import static io.github.groeipad.maturity.model.Criterion.indicator;
import static io.github.groeipad.maturity.model.Criterion.indicatorShare;
import static io.github.groeipad.maturity.model.Criterion.phaseScore;
import static io.github.groeipad.maturity.model.Criterion.score;
import static io.github.groeipad.maturity.model.Scope.dimension;
import static io.github.groeipad.maturity.model.Scope.eachDimension;
import static io.github.groeipad.maturity.model.Scope.overall;
import static io.github.groeipad.maturity.model.Scope.tag;
import static io.github.groeipad.maturity.model.Threshold.above;
import static io.github.groeipad.maturity.model.Threshold.atLeast;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of a model: what is said when it is broken, where, and with which hint. */
class ModelProblemsTest {

    private static final Fraction HALF = Fraction.of(1, 2);
    private static final String NUMBER_RULE =
            "must be a decimal of at most 6 places or a fraction of whole numbers up to 1,000,000, but was ";

    /** A model that breaks one rule, and what is to be found. */
    record Broken(
            MaturityModel.Builder model,
            ProblemCode code,
            String place,
            String message,
            List<String> allowed,
            Optional<String> hint) {

        Broken allowing(String... values) {
            return new Broken(model, code, place, message, List.of(values), hint);
        }

        Broken hinting(String text) {
            return new Broken(model, code, place, message, allowed, Optional.of(text));
        }

        @Override
        public String toString() {
            return code + " " + place;
        }
    }

    private static Broken broken(MaturityModel.Builder model, ProblemCode code, String place, String message) {
        return new Broken(model, code, place, message, List.of(), Optional.empty());
    }

    static Stream<Broken> all() {
        return Stream.of(ids(), references(), numbers(), scales(), trees(), gates(), rules())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("all")
    void aBrokenRuleIsToldWithPlaceAndHint(Broken broken) {
        assertThat(broken.model().problems())
                .containsExactly(
                        new Problem(broken.code(), broken.place(), broken.message(), broken.allowed(), broken.hint()));
        assertThatThrownBy(broken.model()::build).isInstanceOf(InvalidModelException.class);
    }

    @Test
    void eachRuleOfAModelIsInTheTable() {
        Set<ProblemCode> ofAssessments = Set.of(
                ProblemCode.MODEL_MISMATCH,
                ProblemCode.UNKNOWN_INDICATOR,
                ProblemCode.UNKNOWN_OPTION,
                ProblemCode.NOT_APPLICABLE_NOT_ALLOWED,
                ProblemCode.ANSWER_REQUIRED,
                ProblemCode.LIMIT_EXCEEDED);

        assertThat(all().map(Broken::code).collect(Collectors.toSet()))
                .containsAll(Stream.of(ProblemCode.values())
                        .filter(code -> !ofAssessments.contains(code))
                        .toList());
    }

    private static MaturityModel.Builder people(UnaryOperator<Indicator.Builder> change) {
        return SampleModel.withoutDimensions()
                .phase(Phase.builder("start"))
                .dimension(Dimension.builder("people").indicator(change.apply(SampleModel.indicator("answers"))));
    }

    private static MaturityModel.Builder model(String id, String version) {
        return MaturityModel.builder(id, version).scale(SampleModel.done()).dimension(SampleModel.people());
    }

    private static final String ID_RULE =
            ": id must be 1 to 64 letters, digits, points, underscores or hyphens, the first a letter or digit, but was ";

    private static List<Broken> ids() {
        return List.of(
                broken(model("my check", "1"), ProblemCode.MALFORMED_ID, "/id", "Model" + ID_RULE + "\"my check\"")
                        .hinting("use \"my-check\""),
                broken(model("", "1"), ProblemCode.MALFORMED_ID, "/id", "Model" + ID_RULE + "\"\""),
                broken(
                                model("x".repeat(100), "1"),
                                ProblemCode.MALFORMED_ID,
                                "/id",
                                "Model" + ID_RULE + "\"" + "x".repeat(80) + "…\"")
                        .hinting("use \"" + "x".repeat(64) + "\""),
                broken(
                        model("check", "1 0"),
                        ProblemCode.MALFORMED_VERSION,
                        "/version",
                        "Model check: version must be 1 to 64 letters, digits, points, underscores, hyphens or plus signs,"
                                + " but was \"1 0\""),
                broken(
                                SampleModel.builder().phase(Phase.builder("-start")),
                                ProblemCode.MALFORMED_ID,
                                "/phases/0/id",
                                "Phase" + ID_RULE + "\"-start\"")
                        .hinting("use \"start\""),
                broken(
                                SampleModel.builder()
                                        .dimension(Dimension.builder("\u00E9\u00E9n")
                                                .indicator(SampleModel.indicator("plan"))),
                                ProblemCode.MALFORMED_ID,
                                "/dimensions/2/id",
                                "Dimension" + ID_RULE + "\"\u00E9\u00E9n\"")
                        .hinting("use \"n\""),
                broken(
                        SampleModel.builder().scale(ResponseScale.of("each-dimension", "a", "b")),
                        ProblemCode.RESERVED_ID,
                        "/scales/2/id",
                        "Scale each-dimension: id must not be a reserved word"),
                broken(
                        people(indicator -> indicator.tags("a", "overall")),
                        ProblemCode.RESERVED_ID,
                        "/dimensions/0/indicators/0/tags/1",
                        "Tag overall: id must not be a reserved word"),
                broken(
                                people(indicator -> indicator.tags("\u201Csocial\u201D")),
                                ProblemCode.MALFORMED_ID,
                                "/dimensions/0/indicators/0/tags/0",
                                "Tag" + ID_RULE + "\"\u201Csocial\u201D\"")
                        .hinting("use \"social\""),
                broken(
                        SampleModel.builder()
                                .dimension(Dimension.builder("answers").indicator(SampleModel.indicator("plan"))),
                        ProblemCode.DUPLICATE_ID,
                        "/dimensions/2/id",
                        "Dimension answers: id must be unique, but is there already"),
                broken(
                        SampleModel.builder().phase(Phase.builder("a")).phase(Phase.builder("a")),
                        ProblemCode.DUPLICATE_ID,
                        "/phases/1/id",
                        "Phase a: id must be unique, but is there already"),
                broken(
                        SampleModel.builder().scale(ResponseScale.of("done", "a", "b")),
                        ProblemCode.DUPLICATE_ID,
                        "/scales/2/id",
                        "Scale done: id must be unique, but is there already"),
                broken(
                        SampleModel.builder().scale(ResponseScale.of("again", "a", "b", "a")),
                        ProblemCode.DUPLICATE_ID,
                        "/scales/2/options/2/id",
                        "Scale again: option a: id must be unique, but is there already"),
                broken(
                                SampleModel.builder()
                                        .scoring(ScoringRules.builder().aggregation(new NamedRule("my rule", "1"))),
                                ProblemCode.MALFORMED_ID,
                                "/scoring/aggregation/name",
                                "Scoring rules: custom aggregation" + ID_RULE + "\"my rule\"")
                        .hinting("use \"my-rule\""),
                broken(
                        SampleModel.builder()
                                .dimension(Dimension.builder("more")
                                        .aggregation(new NamedRule("rule", ""))
                                        .indicator(SampleModel.indicator("plan"))),
                        ProblemCode.MALFORMED_VERSION,
                        "/dimensions/2/aggregation/version",
                        "Dimension more: version of custom aggregation rule must be 1 to 64 letters, digits, points,"
                                + " underscores, hyphens or plus signs, but was \"\""));
    }

    private static List<Broken> references() {
        return List.of(
                broken(
                                people(indicator -> indicator.scale("dome")),
                                ProblemCode.UNKNOWN_REFERENCE,
                                "/dimensions/0/indicators/0/scale",
                                "Indicator answers: scale must be one of the model's, but was \"dome\"")
                        .allowing("done", "yes-no")
                        .hinting("did you mean \"done\"?"),
                broken(
                                people(indicator -> indicator.scale("")),
                                ProblemCode.UNKNOWN_REFERENCE,
                                "/dimensions/0/indicators/0/scale",
                                "Indicator answers: scale must be one of the model's, but was \"\"")
                        .allowing("done", "yes-no"),
                broken(
                                people(indicator -> indicator.phase("Start")),
                                ProblemCode.UNKNOWN_REFERENCE,
                                "/dimensions/0/indicators/0/phase",
                                "Indicator answers: phase must be one of the model's, but was \"Start\"")
                        .allowing("start")
                        .hinting("did you mean \"start\"?"));
    }

    private static List<Broken> numbers() {
        return List.of(
                broken(
                        people(indicator -> indicator.weight(-1)),
                        ProblemCode.WEIGHT_RANGE,
                        "/dimensions/0/indicators/0/weight",
                        "Indicator answers: weight must be more than 0, but was -1"),
                broken(
                        people(indicator -> indicator.weight("1000000.5")),
                        ProblemCode.WEIGHT_RANGE,
                        "/dimensions/0/indicators/0/weight",
                        "Indicator answers: weight must be at most 1,000,000, but was 2000001/2"),
                broken(
                        SampleModel.builder()
                                .dimension(
                                        Dimension.builder("more").weight(0).indicator(SampleModel.indicator("plan"))),
                        ProblemCode.WEIGHT_RANGE,
                        "/dimensions/2/weight",
                        "Dimension more: weight must be more than 0, but was 0"),
                broken(
                        people(indicator -> indicator.weight("0.0000001")),
                        ProblemCode.NUMBER_FORM,
                        "/dimensions/0/indicators/0/weight",
                        "Indicator answers: weight " + NUMBER_RULE + "1/10000000"),
                broken(
                        people(indicator -> indicator.weight("1/1000003")),
                        ProblemCode.NUMBER_FORM,
                        "/dimensions/0/indicators/0/weight",
                        "Indicator answers: weight " + NUMBER_RULE + "1/1000003"),
                broken(
                        people(indicator ->
                                indicator.weight("1/" + "123456789".repeat(3)).kind(IndicatorKind.FACT)),
                        ProblemCode.NUMBER_FORM,
                        "/dimensions/0/indicators/0/weight",
                        "Indicator answers: weight " + NUMBER_RULE + "1/123456789123456789123456789"),
                broken(
                        people(indicator -> indicator.effort(0)),
                        ProblemCode.EFFORT_RANGE,
                        "/dimensions/0/indicators/0/effort",
                        "Indicator answers: effort must be 1 or more, but was 0"));
    }

    private static MaturityModel.Builder scale(ResponseScale scale) {
        return SampleModel.builder().scale(scale);
    }

    private static ResponseScale range(String from, String to, String step) {
        return ResponseScale.range(
                "r", new ResponseScale.Range(Fraction.parse(from), Fraction.parse(to), Fraction.parse(step)));
    }

    private static Broken badRange(String from, String to, String step) {
        return broken(
                scale(range(from, to, step)),
                ProblemCode.SCALE_RANGE,
                "/scales/2/range",
                "Scale r: range must go up in a whole number of equal steps, at most 100000 of them, over decimals of at"
                        + " most 6 places, but was from " + Fraction.parse(from) + " to " + Fraction.parse(to) + " by "
                        + Fraction.parse(step));
    }

    private static List<Broken> scales() {
        return List.of(
                broken(
                        scale(ResponseScale.of("one", "a")),
                        ProblemCode.SCALE_TOO_SHORT,
                        "/scales/2/options",
                        "Scale one: options must be two or more, but were 1"),
                broken(
                        scale(ResponseScale.builder("mixed")
                                .option("a", 0)
                                .option("b")
                                .option("c", 1)
                                .build()),
                        ProblemCode.SCALE_VALUES_INCOMPLETE,
                        "/scales/2/options",
                        "Scale mixed: values must be stated for all options or for none, but were for 2 of 3"),
                broken(
                        scale(ResponseScale.builder("falls")
                                .option("a", 0)
                                .option("b", 2)
                                .option("c", "1.5")
                                .build()),
                        ProblemCode.SCALE_ORDER,
                        "/scales/2/options/2/value",
                        "Scale falls: value of option c must not be less than the one before (2), but was 3/2"),
                broken(
                        scale(ResponseScale.builder("flat")
                                .option("a", 3)
                                .option("b", 3)
                                .build()),
                        ProblemCode.SCALE_ORDER,
                        "/scales/2/options",
                        "Scale flat: value of the last option must be larger than that of the first, but all were 3"),
                broken(
                        scale(ResponseScale.builder("fine")
                                .option("a", 0)
                                .option("b", "0.0000001")
                                .build()),
                        ProblemCode.NUMBER_FORM,
                        "/scales/2/options/1/value",
                        "Scale fine: value of option b " + NUMBER_RULE + "1/10000000"),
                badRange("0", "10", "3"),
                badRange("0", "10", "0"),
                badRange("0", "10", "-1"),
                badRange("10", "10", "1"),
                badRange("10", "0", "1"),
                badRange("0", "1", "1/3"),
                badRange("0", "100001", "1"),
                badRange("1/3", "4/3", "1"),
                broken(
                        scale(range("0", "2000000000000", "1000000000000")),
                        ProblemCode.NUMBER_FORM,
                        "/scales/2/range/to",
                        "Scale r: range to " + NUMBER_RULE + "2000000000000"),
                broken(
                        scale(range("-2000000000000", "0", "1000000000000")),
                        ProblemCode.NUMBER_FORM,
                        "/scales/2/range/from",
                        "Scale r: range from " + NUMBER_RULE + "-2000000000000"));
    }

    private static List<Broken> trees() {
        return List.of(
                broken(
                        SampleModel.withoutDimensions(),
                        ProblemCode.NO_DIMENSIONS,
                        "/dimensions",
                        "Model check: dimensions must be one or more"),
                broken(
                        SampleModel.builder().dimension(Dimension.builder("more")),
                        ProblemCode.EMPTY_DIMENSION,
                        "/dimensions/2",
                        "Dimension more: must hold indicators or dimensions, but holds nothing"),
                broken(
                        SampleModel.builder()
                                .dimension(Dimension.builder("more")
                                        .indicator(SampleModel.indicator("plan"))
                                        .dimension(
                                                Dimension.builder("less").indicator(SampleModel.indicator("budget")))),
                        ProblemCode.MIXED_DIMENSION,
                        "/dimensions/2",
                        "Dimension more: must hold indicators or dimensions, but holds 1 and 1"));
    }

    private static Broken gate(Criterion gate, ProblemCode code, String place, String message) {
        return broken(SampleModel.gated(gate), code, "/phases/1/gate" + place, "Gate of phase grow: " + message);
    }

    private static List<Broken> gates() {
        Criterion fine = score(overall(), atLeast("0.5"));
        return List.of(
                gate(
                                score(dimension("listing"), atLeast("1")),
                                ProblemCode.UNKNOWN_REFERENCE,
                                "/of",
                                "dimension must be one of the model's, but was \"listing\"")
                        .allowing("listening", "more", "people", "tools")
                        .hinting("did you mean \"listening\"?"),
                gate(
                                score(tag("sociable"), above("0")),
                                ProblemCode.UNKNOWN_REFERENCE,
                                "/of/tag",
                                "tag must be one of the model's, but was \"sociable\"")
                        .allowing("paper", "social")
                        .hinting("did you mean \"social\"?"),
                gate(
                                phaseScore("begin", overall(), above("0")),
                                ProblemCode.UNKNOWN_REFERENCE,
                                "/phase",
                                "phase must be one of the model's, but was \"begin\"")
                        .allowing("grow", "start"),
                gate(
                                indicatorShare("begin", overall(), HALF, above("0")),
                                ProblemCode.UNKNOWN_REFERENCE,
                                "/phase",
                                "phase must be one of the model's, but was \"begin\"")
                        .allowing("grow", "start"),
                gate(
                                indicator("answer", "partly"),
                                ProblemCode.UNKNOWN_REFERENCE,
                                "/indicator",
                                "indicator must be one of the model's, but was \"answer\"")
                        .allowing("answers", "monitor", "plan")
                        .hinting("did you mean \"answers\"?"),
                gate(
                                indicator("answers", "yes"),
                                ProblemCode.UNKNOWN_REFERENCE,
                                "/option",
                                "option for indicator answers must be one of the model's, but was \"yes\"")
                        .allowing("no", "partly", "largely", "fully"),
                gate(
                                indicator("answers", "no"),
                                ProblemCode.OPTION_WORTHLESS,
                                "/option",
                                "option for indicator answers must be worth more than 0, but was no")
                        .allowing("partly", "largely", "fully"),
                gate(
                        score(overall(), atLeast("0")),
                        ProblemCode.THRESHOLD_RANGE,
                        "/atLeast",
                        "threshold must be more than 0 and at most 1, but was 0"),
                gate(
                        score(overall(), atLeast("1.01")),
                        ProblemCode.THRESHOLD_RANGE,
                        "/atLeast",
                        "threshold must be more than 0 and at most 1, but was 101/100"),
                gate(
                        score(overall(), above("1")),
                        ProblemCode.THRESHOLD_RANGE,
                        "/above",
                        "threshold must be from 0 to below 1, but was 1"),
                gate(
                        score(overall(), above("-0.5")),
                        ProblemCode.THRESHOLD_RANGE,
                        "/above",
                        "threshold must be from 0 to below 1, but was -1/2"),
                gate(
                        score(overall(), above("0.0000001")),
                        ProblemCode.NUMBER_FORM,
                        "/above",
                        "threshold " + NUMBER_RULE + "1/10000000"),
                gate(
                        indicatorShare(overall(), Fraction.zero(), above("0")),
                        ProblemCode.VALUE_RANGE,
                        "/value",
                        "value must be more than 0 and at most 1, but was 0"),
                gate(
                        indicatorShare(overall(), Fraction.of(3, 2), above("0")),
                        ProblemCode.VALUE_RANGE,
                        "/value",
                        "value must be more than 0 and at most 1, but was 3/2"),
                gate(
                        indicatorShare(overall(), Fraction.of(1, 1_000_003), above("0")),
                        ProblemCode.NUMBER_FORM,
                        "/value",
                        "value " + NUMBER_RULE + "1/1000003"),
                gate(allOf(), ProblemCode.EMPTY_CRITERION, "/criteria", "criteria must be one or more, but were none"),
                gate(
                        allOf(fine, anyOf()),
                        ProblemCode.EMPTY_CRITERION,
                        "/criteria/1/criteria",
                        "criteria must be one or more, but were none"),
                gate(
                        atLeastOf(0, fine),
                        ProblemCode.COUNT_RANGE,
                        "/count",
                        "count must be from 1 to 1, the number of its criteria, but was 0"),
                gate(
                        anyOf(atLeastOf(3, fine, fine)),
                        ProblemCode.COUNT_RANGE,
                        "/criteria/0/count",
                        "count must be from 1 to 2, the number of its criteria, but was 3"),
                gate(
                        phaseScore("grow", overall(), above("0")),
                        ProblemCode.CRITERION_WITHOUT_INDICATORS,
                        "",
                        "criterion must look at an indicator, but its scope has none of phase grow"),
                gate(
                        phaseScore("grow", eachDimension(), above("0")),
                        ProblemCode.CRITERION_WITHOUT_INDICATORS,
                        "",
                        "criterion must look at an indicator, but its scope has none of phase grow"),
                gate(
                        phaseScore("start", dimension("people"), above("0")),
                        ProblemCode.CRITERION_WITHOUT_INDICATORS,
                        "",
                        "criterion must look at an indicator, but its scope has none of phase start"),
                gate(
                        phaseScore("start", tag("social"), above("0")),
                        ProblemCode.CRITERION_WITHOUT_INDICATORS,
                        "",
                        "criterion must look at an indicator, but its scope has none of phase start"),
                gate(
                        indicatorShare("grow", overall(), HALF, above("0")),
                        ProblemCode.CRITERION_WITHOUT_INDICATORS,
                        "",
                        "criterion must look at an indicator, but its scope has none of phase grow"));
    }

    private static Broken rule(
            UnaryOperator<ScoringRules.Builder> change, ProblemCode code, String place, String message) {
        return broken(
                SampleModel.builder().scoring(change.apply(ScoringRules.builder())), code, "/scoring" + place, message);
    }

    private static DisplayRange display(String min, String max, int decimals) {
        return new DisplayRange(Fraction.parse(min), Fraction.parse(max), decimals);
    }

    private static List<Broken> rules() {
        return List.of(
                rule(
                                rules -> rules.notApplicable(MissingPolicy.reject()),
                                ProblemCode.POLICY_NOT_ALLOWED,
                                "/notApplicable",
                                "Scoring rules: notApplicable must be excluded or counted, but was reject")
                        .allowing("exclude", "lowest", "highest", "a number from 0 to 1")
                        .hinting("allow \"not applicable\" only where an indicator can do without an answer"),
                rule(
                        rules -> rules.notApplicable(MissingPolicy.countAs(Fraction.of(2))),
                        ProblemCode.VALUE_RANGE,
                        "/notApplicable",
                        "Scoring rules: notApplicable must be from 0 to 1, but was 2"),
                rule(
                        rules -> rules.unknown(MissingPolicy.countAs(Fraction.of(-1, 2))),
                        ProblemCode.VALUE_RANGE,
                        "/unknown",
                        "Scoring rules: unknown must be from 0 to 1, but was -1/2"),
                rule(
                        rules -> rules.unanswered(MissingPolicy.countAs(Fraction.of(1, 1_000_003))),
                        ProblemCode.NUMBER_FORM,
                        "/unanswered",
                        "Scoring rules: unanswered " + NUMBER_RULE + "1/1000003"),
                rule(
                        rules -> rules.minimumCoverage("1.1"),
                        ProblemCode.VALUE_RANGE,
                        "/minimumCoverage",
                        "Scoring rules: minimumCoverage must be from 0 to 1, but was 11/10"),
                rule(
                        rules -> rules.aggregation(Aggregation.shareAtLeast(Fraction.zero())),
                        ProblemCode.VALUE_RANGE,
                        "/aggregation/value",
                        "Scoring rules: share-at-least value must be more than 0 and at most 1, but was 0"),
                rule(
                        rules -> rules.display(display("5", "5", 1)),
                        ProblemCode.DISPLAY_RANGE,
                        "/display",
                        "Display range: max must be more than min (5), but was 5"),
                rule(
                        rules -> rules.display(display("0", "5", 7)),
                        ProblemCode.DISPLAY_RANGE,
                        "/display/decimals",
                        "Display range: decimals must be from 0 to 6, but was 7"),
                rule(
                        rules -> rules.display(display("0", "5", -1)),
                        ProblemCode.DISPLAY_RANGE,
                        "/display/decimals",
                        "Display range: decimals must be from 0 to 6, but was -1"),
                rule(
                        rules -> rules.display(display("0", "5000000000000", 0)),
                        ProblemCode.NUMBER_FORM,
                        "/display/max",
                        "Display range: max " + NUMBER_RULE + "5000000000000"),
                rule(
                        rules -> rules.display(display("-1/1000003", "5", 0)),
                        ProblemCode.NUMBER_FORM,
                        "/display/min",
                        "Display range: min " + NUMBER_RULE + "-1/1000003"));
    }

    @Test
    void allProblemsAreToldAtOnceInTheOrderOfTheModel() {
        MaturityModel.Builder model = MaturityModel.builder("my check", "")
                .scale(ResponseScale.of("one", "a"))
                .phase(Phase.builder("p").gate(anyOf()))
                .dimension(Dimension.builder("d")
                        .weight(0)
                        .indicator(Indicator.builder("i").scale("two").effort(-1)))
                .scoring(ScoringRules.builder().minimumCoverage("2"));

        assertThat(model.problems())
                .extracting(Problem::place)
                .containsExactly(
                        "/id",
                        "/version",
                        "/scales/0/options",
                        "/dimensions/0/weight",
                        "/dimensions/0/indicators/0/effort",
                        "/dimensions/0/indicators/0/scale",
                        "/scoring/minimumCoverage",
                        "/phases/0/gate/criteria");
        assertThatThrownBy(model::build)
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("Model my check  has 8 problems:\n  /id: Model: id must be ")
                .hasMessageContaining("but was \"my check\" (use \"my-check\")\n  /version: ")
                .isInstanceOfSatisfying(InvalidModelException.class, refused -> {
                    assertThat(refused.problems()).isEqualTo(model.problems());
                    assertThat(Copies.serialized(refused))
                            .isInstanceOfSatisfying(
                                    InvalidModelException.class,
                                    copy -> assertThat(copy.problems()).isEqualTo(model.problems()));
                });
    }

    @Test
    void oneProblemIsOne() {
        assertThatThrownBy(SampleModel.withoutDimensions()::build)
                .hasMessage(
                        "Model check 1.0.0 has 1 problem:\n  /dimensions: Model check: dimensions must be one or more");
    }

    @Test
    void eachRuleHasANameAndAReason() {
        assertThat(ProblemCode.values()).allSatisfy(code -> {
            assertThat(code.id()).matches("[a-z]+(-[a-z]+)*");
            assertThat(code.explanation()).endsWith(".");
        });
        assertThat(ProblemCode.WEIGHT_RANGE.id()).isEqualTo("weight-range");
    }

    /** A rule of which the name and version matter alone. */
    record NamedRule(String name, String version) implements CustomAggregation {
        @Override
        public Fraction aggregate(List<Child> children) {
            return Fraction.zero();
        }
    }
}

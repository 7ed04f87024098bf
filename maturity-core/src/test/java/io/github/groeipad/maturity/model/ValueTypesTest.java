package io.github.groeipad.maturity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.groeipad.maturity.assessment.Answered;
import io.github.groeipad.maturity.assessment.Evidence;
import io.github.groeipad.maturity.assessment.NotApplicable;
import io.github.groeipad.maturity.assessment.Respondent;
import io.github.groeipad.maturity.assessment.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of all values: they are equal by what they hold, cannot be changed, and can be serialized. */
class ValueTypesTest {

    private static final Fraction HALF = Fraction.of(1, 2);

    static Stream<Class<?>> generated() throws ClassNotFoundException {
        return Stream.of(
                Class.forName("io.github.groeipad.maturity.model.ImmutableDimension"),
                Class.forName("io.github.groeipad.maturity.model.ImmutableIndicator"),
                Class.forName("io.github.groeipad.maturity.model.ImmutablePhase"),
                Class.forName("io.github.groeipad.maturity.model.ImmutableScoringRules"),
                Class.forName("io.github.groeipad.maturity.assessment.ImmutableSubject"));
    }

    @ParameterizedTest
    @MethodSource("generated")
    void builtValuesAreEqualByAllTheyHold(Class<?> type) {
        EqualsVerifier.forClass(type)
                .withPrefabValues(Fraction.class, HALF, Fraction.one())
                .withPrefabValues(LocalizedText.class, LocalizedText.empty(), LocalizedText.of("en", "text"))
                .withPrefabValues(Aggregation.class, Aggregation.minimum(), Aggregation.shareAtLeast(HALF))
                .withPrefabValues(MissingPolicy.class, MissingPolicy.exclude(), MissingPolicy.reject())
                .withPrefabValues(DisplayRange.class, DisplayRange.percent(), DisplayRange.of(0, 1, 1))
                .withPrefabValues(Criterion.class, Criterion.allOf(), Criterion.indicator("i", "o"))
                .withPrefabValues(SortedSet.class, new TreeSet<>(List.of("a")), new TreeSet<>(List.of("b")))
                .withPrefabValues(SortedMap.class, new TreeMap<>(Map.of("a", "b")), new TreeMap<>(Map.of("c", "d")))
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }

    static Stream<Object> serializable() {
        Threshold threshold = Threshold.atLeast("2/3");
        return Stream.of(
                Aggregation.weightedMean(),
                Aggregation.minimum(),
                Aggregation.maximum(),
                Aggregation.lowerMedian(),
                Aggregation.shareAtLeast(HALF),
                Criterion.allOf(Criterion.score(Scope.overall(), threshold)),
                Criterion.anyOf(Criterion.phaseScore("p", Scope.eachDimension(), threshold)),
                Criterion.atLeastOf(1, Criterion.indicator("i", "o")),
                Criterion.indicatorShare(Scope.tag("t"), HALF, threshold),
                Criterion.indicatorShare("p", Scope.dimension("d"), HALF, Threshold.above("0")),
                DisplayRange.percent(),
                MissingPolicy.countAs(HALF),
                MissingPolicy.reject(),
                ModelReference.of("m", "1"),
                new ModelReference("m", "1", Optional.of(Fingerprint.parse("a".repeat(64)))),
                new Problem(ProblemCode.COUNT_RANGE, "/count", "message", List.of("1"), Optional.of("hint")),
                new Problem(ProblemCode.COUNT_RANGE, "/count", "message", List.of(), Optional.empty()),
                ResponseOption.of("o").label("en", "O"),
                ResponseOption.of("o", HALF),
                ScoringRules.builder().unknown(MissingPolicy.highest()).build(),
                new Answered("o", Optional.of("comment"), List.of(Evidence.of("document"))),
                new NotApplicable("reason", Optional.empty(), List.of()),
                new Unknown(Optional.of("comment"), List.of()),
                Evidence.of("document", java.time.LocalDate.of(2026, 11, 22)),
                Respondent.of("r"),
                Respondent.of("r", "adviser"));
    }

    @ParameterizedTest
    @MethodSource("serializable")
    void serializationGivesAnEqualValue(Object value) {
        assertThat(Copies.serialized(value))
                .isEqualTo(value)
                .hasSameHashCodeAs(value)
                .isNotSameAs(value);
    }

    @Test
    void listsThatAreHandedInAreCopied() {
        List<Criterion> criteria = new ArrayList<>(List.of(Criterion.indicator("i", "o")));
        List<String> allowed = new ArrayList<>(List.of("a"));
        Criterion.AllOf all = new Criterion.AllOf(criteria);
        Criterion.AnyOf any = new Criterion.AnyOf(criteria);
        Criterion.AtLeast one = new Criterion.AtLeast(1, criteria);
        Problem problem = new Problem(ProblemCode.COUNT_RANGE, "/", "message", allowed, Optional.empty());

        criteria.clear();
        allowed.clear();

        assertThat(List.of(all.criteria(), any.criteria(), one.criteria()))
                .allSatisfy(parts -> assertThat(parts).hasSize(1));
        assertThat(problem.allowed()).containsExactly("a");
    }

    @Test
    void aPolicyHasAValueJustWhereItCounts() {
        assertThatThrownBy(() -> new MissingPolicy(MissingPolicy.Kind.EXCLUDE, Optional.of(HALF)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Missing-answer policy EXCLUDE: a value must be given for COUNT_AS only");
        assertThatThrownBy(() -> new MissingPolicy(MissingPolicy.Kind.COUNT_AS, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Missing-answer policy COUNT_AS: a value must be given for COUNT_AS only");
        assertThat(MissingPolicy.lowest().value()).contains(Fraction.zero());
        assertThat(MissingPolicy.highest().value()).contains(Fraction.one());
    }

    static Stream<Arguments> thresholds() {
        return Stream.of(
                arguments(Threshold.atLeast("0.5"), "1/2", true),
                arguments(Threshold.atLeast("0.5"), "499999/1000000", false),
                arguments(Threshold.atLeast(HALF), "1", true),
                arguments(Threshold.above("0.5"), "1/2", false),
                arguments(Threshold.above(HALF), "500001/1000000", true),
                arguments(Threshold.above("0"), "0", false));
    }

    @ParameterizedTest
    @MethodSource("thresholds")
    void aThresholdIsComparedExactly(Threshold threshold, String value, boolean passes) {
        assertThat(threshold.isPassedBy(Fraction.parse(value))).isEqualTo(passes);
    }

    static Stream<Arguments> displays() {
        return Stream.of(
                arguments(DisplayRange.percent(), "7/12", "58.3"),
                arguments(DisplayRange.percent(), "1", "100.0"),
                arguments(DisplayRange.percent(), "0", "0.0"),
                arguments(DisplayRange.percent(), "999999/1000000", "99.9"),
                arguments(DisplayRange.of(1, 5, 2), "2/3", "3.66"),
                arguments(DisplayRange.of(-100, 100, 0), "1/3", "-34"),
                arguments(DisplayRange.of(-100, 100, 0), "2/3", "33"),
                arguments(DisplayRange.of(-3, -1, 1), "1/2", "-2.0"),
                arguments(DisplayRange.of(0, 1, 6), "1/3", "0.333333"),
                arguments(DisplayRange.of(0, 1_000_000, 0), "1/7", "142857"));
    }

    @ParameterizedTest
    @MethodSource("displays")
    void aScoreIsShownRoundedDown(DisplayRange range, String score, String shown) {
        assertThat(range.format(Fraction.parse(score))).isEqualTo(shown);
    }

    @Test
    void namesInDocumentsAreStable() {
        assertThat(Stream.of(IndicatorKind.values()).map(IndicatorKind::id))
                .containsExactly("fact", "quantity", "perception");
        assertThat(Stream.of(NothingApplies.values()).map(NothingApplies::id)).containsExactly("fail", "exempt");
        assertThat(Stream.of(ExpiredEvidence.values()).map(ExpiredEvidence::id)).containsExactly("flag", "unknown");
        assertThat(Stream.of(PanelRule.values()).map(PanelRule::id)).containsExactly("mean", "lower-median", "minimum");
    }

    @Test
    void aProblemIsOneLine() {
        assertThat(new Problem(ProblemCode.COUNT_RANGE, "/a/b", "It is so.", List.of(), Optional.of("do this")))
                .hasToString("/a/b: It is so. (do this)");
        assertThat(new Problem(ProblemCode.COUNT_RANGE, "/a/b", "It is so.", List.of(), Optional.empty()))
                .hasToString("/a/b: It is so.");
    }

    @Test
    void aReferenceIsIdAndVersion() {
        assertThat(ModelReference.of("m", "1.0")).hasToString("m 1.0");
    }
}

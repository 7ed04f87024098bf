package io.github.groeipad.maturity.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.scoring.Scorer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A model as large as allowed is made, a larger one is refused, and neither stops a machine. */
@Timeout(60)
class ModelLimitsTest {

    private static final Criterion FINE = Criterion.score(Scope.overall(), Threshold.atLeast("0.5"));

    /** A model of which one size is a parameter. */
    record Sized(String what, int most, String place, String message, IntFunction<MaturityModel.Builder> model) {
        @Override
        public String toString() {
            return what;
        }
    }

    private static Sized limit(String what, int most, String place, IntFunction<MaturityModel.Builder> model) {
        return new Sized(
                what,
                most,
                place,
                "Model check: " + what + " must be at most " + most + ", but were " + (most + 1),
                model);
    }

    static Stream<Sized> sizes() {
        return Stream.of(
                limit("phases", 100, "/phases", ModelLimitsTest::phases),
                limit("scales", 1_000, "/scales", ModelLimitsTest::scales),
                limit("options", 100_001, "/scales/2/options", ModelLimitsTest::options),
                limit("indicators", 10_000, "/dimensions", ModelLimitsTest::indicators),
                limit("dimensions", 10_000, "/dimensions", ModelLimitsTest::dimensions),
                limit("different tags", 1_000, "/dimensions", ModelLimitsTest::differentTags),
                limit("tags", 100, "/dimensions/2/indicators/0/tags", ModelLimitsTest::tags),
                new Sized(
                        "levels",
                        8,
                        "/dimensions/2" + "/dimensions/0".repeat(7) + "/dimensions",
                        "Dimension l2: dimensions must be nested at most 8 deep",
                        ModelLimitsTest::levels),
                new Sized(
                        "criteria",
                        10_000,
                        "/phases",
                        "Gates: criteria must be at most 10000, but were 10001",
                        ModelLimitsTest::criteria),
                new Sized(
                        "nested criteria",
                        32,
                        "/phases/0/gate" + "/criteria/0".repeat(31) + "/criteria",
                        "Gate of phase p: criteria must be nested at most 32 deep",
                        ModelLimitsTest::nested));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void theLargestModelIsMade(Sized sized) {
        MaturityModel model = sized.model().apply(sized.most()).build();

        assertThat(Copies.serialized(model)).isEqualTo(model).hasSameHashCodeAs(model);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void aLargerModelIsRefused(Sized sized) {
        assertThat(sized.model().apply(sized.most() + 1).problems())
                .contains(new Problem(
                        ProblemCode.LIMIT_EXCEEDED,
                        sized.place(),
                        sized.message(),
                        List.of(),
                        java.util.Optional.empty()))
                .extracting(Problem::code)
                .containsOnly(ProblemCode.LIMIT_EXCEEDED);
    }

    private static MaturityModel.Builder phases(int count) {
        MaturityModel.Builder model = SampleModel.builder();
        IntStream.range(0, count).forEach(i -> model.phase(Phase.builder("p" + i)));
        return model;
    }

    private static MaturityModel.Builder scales(int count) {
        MaturityModel.Builder model = SampleModel.builder();
        IntStream.range(2, count).forEach(i -> model.scale(ResponseScale.of("s" + i, "no", "yes")));
        return model;
    }

    private static MaturityModel.Builder options(int count) {
        ResponseScale.Builder scale = ResponseScale.builder("long");
        IntStream.range(0, count).forEach(i -> scale.option("o" + i));
        return SampleModel.builder().scale(scale.build());
    }

    private static MaturityModel.Builder indicators(int count) {
        Dimension.Builder large = Dimension.builder("large");
        IntStream.range(2, count).forEach(i -> large.indicator(SampleModel.indicator("i" + i)));
        return SampleModel.builder().dimension(large);
    }

    private static MaturityModel.Builder dimensions(int count) {
        Dimension.Builder large = Dimension.builder("large");
        for (int i = 4; i < count; i++) {
            large.dimension(Dimension.builder("d" + i).indicator(SampleModel.indicator("i" + i)));
        }
        return SampleModel.builder().dimension(large);
    }

    private static MaturityModel.Builder differentTags(int count) {
        Dimension.Builder large = Dimension.builder("large");
        for (int i = 0; i < 20; i++) {
            int from = 1 + i * 50;
            int to = i == 19 ? count : from + 50;
            large.indicator(SampleModel.indicator("i" + i)
                    .tags(IntStream.range(from, to).mapToObj(tag -> "t" + tag).toArray(String[]::new)));
        }
        return SampleModel.builder().dimension(large);
    }

    private static MaturityModel.Builder tags(int count) {
        String[] tags = IntStream.range(0, count).mapToObj(tag -> "t" + tag).toArray(String[]::new);
        return SampleModel.builder()
                .dimension(Dimension.builder("more")
                        .indicator(SampleModel.indicator("plan").tags(tags)));
    }

    private static MaturityModel.Builder levels(int count) {
        Dimension.Builder dimension = Dimension.builder("l1").indicator(SampleModel.indicator("plan"));
        for (int level = 2; level <= count; level++) {
            dimension = Dimension.builder("l" + level).dimension(dimension);
        }
        return SampleModel.builder().dimension(dimension);
    }

    private static MaturityModel.Builder criteria(int count) {
        List<Criterion> parts = new ArrayList<>();
        IntStream.range(1, count).forEach(i -> parts.add(FINE));
        return SampleModel.builder().phase(Phase.builder("p").gate(new Criterion.AllOf(parts)));
    }

    private static MaturityModel.Builder nested(int count) {
        Criterion criterion = FINE;
        for (int level = 2; level <= count; level++) {
            criterion = Criterion.anyOf(criterion);
        }
        return SampleModel.builder().phase(Phase.builder("p").gate(criterion));
    }

    @Test
    void rangesTogetherAreLimitedBeforeTheyTakeMemory() {
        MaturityModel.Builder model = SampleModel.builder();
        IntStream.range(0, 998).forEach(i -> model.scale(ResponseScale.range("r" + i, 0, 100_000, 1)));

        assertThat(model.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "/scales: Model check: options over all scales must be at most 1000000, but were 99801004");
    }

    @Test
    void manyIndicatorsOnALongScaleTakeNoMoreThanTheScale() {
        Dimension.Builder large = Dimension.builder("large");
        IntStream.range(2, 10_000)
                .forEach(i -> large.indicator(Indicator.builder("i" + i).scale("thousandths")));
        MaturityModel model = SampleModel.builder()
                .scale(ResponseScale.range("thousandths", 0, 100_000, 1))
                .dimension(large)
                .build();
        Assessment assessment = Assessment.builder(model)
                .subject(Subject.of("s"))
                .date(LocalDate.of(2026, 11, 22))
                .answer("i7", "99999")
                .build();

        assertThat(Scorer.of(model).score(assessment).score())
                .map(Object::toString)
                .contains("99999/100000");
    }

    @Test
    void manyCriteriaOnALongScaleAreCheckedQuickly() {
        List<Criterion> parts = new ArrayList<>();
        IntStream.range(1, 10_000).forEach(i -> parts.add(Criterion.indicator("plan", "99999")));
        MaturityModel.Builder model = SampleModel.builder()
                .scale(ResponseScale.range("thousandths", 0, 100_000, 1))
                .dimension(Dimension.builder("more")
                        .indicator(Indicator.builder("plan").scale("thousandths")))
                .phase(Phase.builder("p").gate(new Criterion.AllOf(parts)));

        assertThat(model.problems()).isEmpty();
    }

    @Test
    void manyWrongNamesAreNotAllGuessedAt() {
        String name = "i".repeat(60);
        Dimension.Builder large = Dimension.builder("large");
        IntStream.range(0, 9_000).forEach(i -> large.indicator(SampleModel.indicator(name + i)));
        List<Criterion> parts = new ArrayList<>();
        IntStream.range(0, 9_000).forEach(i -> parts.add(Criterion.indicator(name.replace('i', 'j') + i, "partly")));
        MaturityModel.Builder model =
                SampleModel.builder().dimension(large).phase(Phase.builder("p").gate(new Criterion.AllOf(parts)));

        assertThat(model.problems())
                .hasSize(9_000)
                .extracting(Problem::code)
                .containsOnly(ProblemCode.UNKNOWN_REFERENCE);
    }

    @Test
    void manyWrongAnswersAreNotAllGuessedAt() {
        Dimension.Builder large = Dimension.builder("large");
        IntStream.range(2, 10_000)
                .forEach(i -> large.indicator(Indicator.builder("i" + i).scale("thousandths")));
        MaturityModel model = SampleModel.builder()
                .scale(ResponseScale.range("thousandths", 0, 100_000, 1))
                .dimension(large)
                .build();
        Assessment.Builder assessment =
                Assessment.builder(model).subject(Subject.of("s")).date(LocalDate.of(2026, 11, 22));
        IntStream.range(2, 10_000)
                .forEach(i -> assessment.answer("i" + i, "9999x").answer("x" + i, "1"));

        assertThat(assessment.build().problems(model)).hasSize(2 * 9_998);
    }

    @Test
    void aLongNameIsCutWhereverItIsTold() {
        String name = "p".repeat(100_000);
        List<Criterion> parts = new ArrayList<>();
        IntStream.range(0, 100).forEach(i -> parts.add(Criterion.score(Scope.tag(name), Threshold.atLeast("2"))));
        MaturityModel.Builder model = SampleModel.builder()
                .phase(Phase.builder(name).gate(new Criterion.AllOf(parts)))
                .scale(ResponseScale.of(name, name))
                .dimension(Dimension.builder(name)
                        .weight(-1)
                        .indicator(
                                Indicator.builder(name).scale(name).weight(-1).tags(name)));

        assertThat(model.problems())
                .hasSizeGreaterThan(100)
                .allSatisfy(problem -> assertThat(problem.message()).hasSizeLessThan(400));
    }

    @Test
    void eachDimensionOfManyIsLookedAtOnce() {
        List<Criterion> parts = new ArrayList<>();
        IntStream.range(1, 10_000)
                .forEach(i -> parts.add(Criterion.phaseScore("p", Scope.eachDimension(), Threshold.atLeast("1"))));
        MaturityModel.Builder model =
                SampleModel.withoutDimensions().phase(Phase.builder("p").gate(new Criterion.AllOf(parts)));
        IntStream.range(0, 10_000)
                .forEach(i -> model.dimension(Dimension.builder("d" + i).indicator(SampleModel.indicator("i" + i))));

        assertThat(model.problems())
                .hasSize(9_999)
                .extracting(Problem::code)
                .containsOnly(ProblemCode.CRITERION_WITHOUT_INDICATORS);
    }
}

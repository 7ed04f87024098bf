package io.github.groeipad.maturity.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.growthpath.GrowthPath;
import io.github.groeipad.maturity.model.CustomAggregation;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Scorer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LawsTest {

    /** A way of scoring that loses the score. */
    private static final MaturityScoring WITHOUT_SCORE = (model, assessment) -> {
        MaturityProfile right = Scorer.of(model).score(assessment);
        return Altered.copyOf(right)
                .score(Optional.empty())
                .bounds(Optional.empty())
                .build();
    };

    @Test
    void theLawsAreThoseOfTheSpecification() {
        assertThat(Laws.all())
                .extracting(Law::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 14).boxed().toList());
        assertThat(Laws.all()).extracting(Law::rule).doesNotHaveDuplicates();
        assertThat(Law.ROUND_TRIP.id()).isEqualTo("round-trip");
    }

    @Test
    void theBundledModelKeepsAllLaws() {
        Laws laws = Laws.of(GrowthPath.model()).withTries(3);

        assertThat(laws.laws()).isEqualTo(Laws.all());
        assertThatCode(laws::check).doesNotThrowAnyException();
    }

    @Test
    void allLawsThatAreBrokenAreNamed() {
        Laws laws = Laws.of(GrowthPath.model()).withTries(2).withScoring(WITHOUT_SCORE);

        assertThat(laws.violations())
                .extracting(LawViolation::law)
                .containsExactly(Law.NOTHING_COUNTED, Law.CONTRIBUTIONS);
        assertThatThrownBy(laws::check)
                .isInstanceOf(LawViolation.class)
                .hasMessageStartingWith(
                        "Law 5 (no score when nothing counts: never 0, 1 or NaN): of everything something"
                                + " is counted, but its score of everything is absent\nseed ")
                .hasMessageContaining("model social-media-growth-path 1.0.0, assessed on 2026-11-22\n")
                .satisfies(first -> assertThat(first.getSuppressed())
                        .singleElement()
                        .isInstanceOfSatisfying(
                                LawViolation.class,
                                second -> assertThat(second.law()).isEqualTo(Law.CONTRIBUTIONS)));
    }

    @Test
    void theSameSeedFindsTheSameExample() {
        Laws laws = Laws.of(GrowthPath.model()).withTries(2).withScoring(WITHOUT_SCORE);

        assertThat(laws.withSeed(7).violations().get(0))
                .hasMessage(laws.withSeed(7).violations().get(0).getMessage());
        assertThat(laws.withSeed(8).violations().get(0).getMessage())
                .isNotEqualTo(laws.withSeed(7).violations().get(0).getMessage());
    }

    @Test
    void notToBeAbleToScoreBreaksALaw() {
        Laws laws = Laws.of(GrowthPath.model()).withTries(1).withScoring((model, assessment) -> {
            throw new IllegalStateException("not today");
        });

        LawViolation first = laws.violations().get(0);

        assertThat(first.reason()).isEqualTo("scoring failed with java.lang.IllegalStateException: not today");
        assertThat(first).hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void lawsAreTriedAtLeastOnce() {
        assertThatThrownBy(() -> Laws.of(GrowthPath.model()).withTries(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Laws: tries must be 1 or more, but was 0");
    }

    @Test
    void aTrialNeedsAnAssessmentThatItsModelAccepts() {
        MaturityModel model = GrowthPath.model();
        Assessment assessment = Assessment.builder(model)
                .subject(Subject.of("s"))
                .date(LocalDate.of(2026, 11, 22))
                .answer("STR-01", "maybe")
                .build();

        assertThatThrownBy(() -> Trial.of(model, assessment))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Trial: model must accept the assessment, but finds /responses/STR-01: Indicator STR-01:"
                        + " option must be one of scale implementation, but was \"maybe\"");
    }

    static Stream<CustomAggregation> rightRules() {
        return Stream.of(
                new Rule("mean", LawsTest::mean),
                new Rule(
                        "mean-of-squares",
                        children -> mean(children.stream()
                                .map(child -> changed(child, value -> value.times(value)))
                                .toList())),
                new Rule("constant", children -> Fraction.of(1, 3)));
    }

    @ParameterizedTest
    @MethodSource("rightRules")
    void aRuleThatKeepsItsLawsPasses(CustomAggregation rule) {
        Laws laws = Laws.ofRule(rule).withTries(25);

        assertThat(laws.laws()).extracting(Law::number).containsExactly(1, 2, 6, 8);
        assertThatCode(laws::check).doesNotThrowAnyException();
    }

    static Stream<WrongRule> wrongRules() {
        return Stream.of(
                new WrongRule(
                        Law.RANGE,
                        new Rule(
                                "sum",
                                children -> children.stream()
                                        .flatMap(child -> child.value().stream())
                                        .reduce(Fraction.zero(), Fraction::plus)),
                        "the rule gives "),
                new WrongRule(
                        Law.MONOTONICITY,
                        new Rule("tent", children -> {
                            Fraction mean = mean(children);
                            return mean.min(Fraction.one().minus(mean));
                        }),
                        "the rule falls from "),
                new WrongRule(
                        Law.MONOTONICITY,
                        new Rule("spread", children -> {
                            Fraction mean = mean(children);
                            Fraction least = children.stream()
                                    .flatMap(child -> child.value().stream())
                                    .reduce(Fraction.one(), Fraction::min);
                            return Fraction.one().minus(mean.minus(least));
                        }),
                        "the rule falls from "),
                new WrongRule(
                        Law.ORDER,
                        new Rule(
                                "first",
                                children -> children.stream()
                                        .flatMap(child -> child.value().stream())
                                        .findFirst()
                                        .orElseThrow()),
                        "the rule gives "),
                new WrongRule(
                        Law.CONTRIBUTIONS,
                        new Rule(
                                "generous",
                                LawsTest::mean,
                                (children, score) -> children.stream()
                                        .map(child -> child.value()
                                                .map(value -> score)
                                                .orElse(Fraction.zero()))
                                        .toList()),
                        "the parts "),
                new WrongRule(
                        Law.CONTRIBUTIONS,
                        new Rule(
                                "mean-to-all",
                                LawsTest::mean,
                                (children, score) -> children.stream()
                                        .map(child -> score.dividedBy(Fraction.of(children.size())))
                                        .toList()),
                        "the rule gives the part "),
                new WrongRule(
                        Law.CONTRIBUTIONS,
                        new Rule("short", LawsTest::mean, (children, score) -> new ArrayList<>()),
                        "the rule gives 0 parts"),
                new WrongRule(
                        Law.ORDER,
                        new Rule("first-takes-all", LawsTest::mean, (children, score) -> {
                            List<Fraction> parts = new ArrayList<>();
                            for (CustomAggregation.Child child : children) {
                                boolean given = parts.stream().anyMatch(part -> part.signum() > 0);
                                parts.add(given || child.value().isEmpty() ? Fraction.zero() : score);
                            }
                            return parts;
                        }),
                        "the rule gives the parts "),
                new WrongRule(
                        Law.RANGE,
                        new Rule("failing", children -> {
                            throw new IllegalStateException("not today");
                        }),
                        "the rule failed with "));
    }

    @ParameterizedTest
    @MethodSource("wrongRules")
    void aRuleThatBreaksALawIsCaught(WrongRule wrong) {
        assertThat(Laws.ofRule(wrong.rule()).withTries(25).violations())
                .filteredOn(violation -> violation.law() == wrong.law())
                .singleElement()
                .satisfies(violation -> assertThat(violation.reason()).startsWith(wrong.reason()));
    }

    @Test
    void theLawsNeedNoTestEngine() {
        noClasses()
                .that()
                .belongToAnyOf(Laws.class, Law.class, Trial.class, LawViolation.class, Codec.class, Assessed.class)
                .should()
                .transitivelyDependOnClassesThat()
                .resideInAnyPackage("net.jqwik..", "org.junit..", "org.opentest4j..")
                .check(new ClassFileImporter().importPackages("io.github.groeipad.maturity", "net.jqwik.api"));
    }

    private static Fraction mean(List<CustomAggregation.Child> children) {
        Fraction sum = Fraction.zero();
        Fraction weight = Fraction.zero();
        for (CustomAggregation.Child child : children) {
            if (child.value().isPresent()) {
                sum = sum.plus(child.weight().times(child.value().get()));
                weight = weight.plus(child.weight());
            }
        }
        return sum.dividedBy(weight);
    }

    private static CustomAggregation.Child changed(CustomAggregation.Child child, Function<Fraction, Fraction> change) {
        return new CustomAggregation.Child(
                child.id(), child.weight(), child.value().map(change), child.missing());
    }

    record WrongRule(Law law, CustomAggregation rule, String reason) {}

    /** A rule as a user would write it. */
    private record Rule(
            String name,
            Function<List<CustomAggregation.Child>, Fraction> score,
            Optional<BiFunction<List<CustomAggregation.Child>, Fraction, List<Fraction>>> parts)
            implements CustomAggregation {

        Rule(String name, Function<List<CustomAggregation.Child>, Fraction> score) {
            this(name, score, Optional.empty());
        }

        Rule(
                String name,
                Function<List<CustomAggregation.Child>, Fraction> score,
                BiFunction<List<CustomAggregation.Child>, Fraction, List<Fraction>> parts) {
            this(name, score, Optional.of(parts));
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public Fraction aggregate(List<Child> children) {
            return score.apply(children);
        }

        @Override
        public List<Fraction> contributions(List<Child> children, Fraction total) {
            return parts.map(split -> split.apply(children, total))
                    .orElseGet(() -> CustomAggregation.super.contributions(children, total));
        }

        @Override
        public String toString() {
            return name;
        }
    }
}

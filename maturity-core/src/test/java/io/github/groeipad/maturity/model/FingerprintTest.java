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

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {

    private static final Fraction HALF = Fraction.of(1, 2);

    /** The parts of a model, each of which a test can change. */
    private static final class Parts {
        String id = "check";
        String version = "1.0.0";
        Locale locale = Locale.ENGLISH;
        LocalizedText text = LocalizedText.empty();
        String firstPhase = "start";
        String secondPhase = "grow";
        boolean secondHasGate = true;
        Criterion gate = allOf(
                score(eachDimension(), atLeast("0.5")),
                anyOf(
                        phaseScore("start", tag("social"), above("2/3")),
                        indicator("answers", "largely"),
                        indicatorShare("start", overall(), HALF, atLeast("0.25")),
                        indicatorShare(dimension("people"), HALF, atLeast("0.25"))));
        String scale = "done";
        String[] options = {"no", "partly", "largely", "fully"};
        String highest = "1";
        String dimension = "people";
        Fraction dimensionWeight = Fraction.of(2);
        Aggregation dimensionAggregation = Aggregation.lowerMedian();
        String peopleIndicator = "answers";
        Fraction weight = Fraction.of(3, 2);
        String phase = "start";
        boolean optional = true;
        String[] tags = {"social", "able"};
        int effort = 1;
        IndicatorKind kind = IndicatorKind.FACT;
        boolean nested;
        boolean reversed;
        ScoringRules.Builder rules = ScoringRules.builder();

        MaturityModel model() {
            ResponseScale.Builder options = ResponseScale.builder(scale);
            for (int i = 0; i < this.options.length; i++) {
                options.option(new ResponseOption(this.options[i], java.util.Optional.empty(), text));
            }
            MaturityModel.Builder model = MaturityModel.builder(id, version)
                    .defaultLocale(locale)
                    .name(text)
                    .description(text)
                    .phase(Phase.builder(firstPhase).name(text).advice(text))
                    .phase(secondHasGate ? Phase.builder(secondPhase).gate(gate) : Phase.builder(secondPhase))
                    .scale(options.build())
                    .scale(ResponseScale.builder("other")
                            .option("a", 0)
                            .option("b", "1/3")
                            .option("c", highest)
                            .build())
                    .scoring(rules);
            Indicator answers = Indicator.builder(peopleIndicator)
                    .statement(text)
                    .advice(text)
                    .scale(scale)
                    .weight(weight)
                    .phase(phase)
                    .notApplicableAllowed(optional)
                    .tags(tags)
                    .effort(effort)
                    .kind(kind)
                    .build();
            Indicator plan = Indicator.builder("plan").scale("other").build();
            Dimension.Builder people = Dimension.builder(dimension)
                    .name(text)
                    .weight(dimensionWeight)
                    .aggregation(dimensionAggregation);
            Dimension.Builder tools = Dimension.builder("tools")
                    .indicator(Indicator.builder("monitor").scale("other"));
            if (nested) {
                people.dimension(Dimension.builder("inner").indicator(answers).indicator(plan));
            } else {
                people.indicator(reversed ? plan : answers).indicator(reversed ? answers : plan);
            }
            return reversed
                    ? model.dimension(tools).dimension(people).build()
                    : model.dimension(people).dimension(tools).build();
        }
    }

    record Change(String what, Consumer<Parts> change) {

        Fingerprint fingerprint() {
            Parts parts = new Parts();
            change.accept(parts);
            return parts.model().fingerprint();
        }

        @Override
        public String toString() {
            return what;
        }
    }

    private static final Fingerprint ORIGINAL = new Parts().model().fingerprint();

    static Stream<Change> thatCanChangeANumber() {
        return Stream.of(
                new Change("the order of phases", parts -> {
                    parts.firstPhase = "grow";
                    parts.secondPhase = "start";
                }),
                new Change("a phase's id", parts -> parts.secondPhase = "bloom"),
                new Change("no gate", parts -> parts.secondHasGate = false),
                new Change("a threshold", parts -> parts.gate = score(overall(), atLeast("0.5"))),
                new Change("a threshold of its own", parts -> parts.gate = score(overall(), above("0.5"))),
                new Change("another scope", parts -> parts.gate = score(tag("able"), above("0.5"))),
                new Change("one dimension", parts -> parts.gate = score(dimension("tools"), above("0.5"))),
                new Change("a composite", parts -> parts.gate = allOf(score(overall(), above("0.5")))),
                new Change("another composite", parts -> parts.gate = anyOf(score(overall(), above("0.5")))),
                new Change("a count", parts -> parts.gate = atLeastOf(1, score(overall(), above("0.5")))),
                new Change("an option's id", parts -> parts.options[0] = "none"),
                new Change("one option less", parts -> parts.options = new String[] {"no", "largely", "fully"}),
                new Change("a scale's values", parts -> parts.highest = "2"),
                new Change("a scale", parts -> {
                    parts.scale = "others";
                    parts.options = new String[] {"none", "largely"};
                }),
                new Change("a dimension's weight", parts -> parts.dimensionWeight = Fraction.of(3)),
                new Change(
                        "a dimension's aggregation", parts -> parts.dimensionAggregation = Aggregation.weightedMean()),
                new Change("the minimum", parts -> parts.dimensionAggregation = Aggregation.minimum()),
                new Change("the maximum", parts -> parts.dimensionAggregation = Aggregation.maximum()),
                new Change("a share", parts -> parts.dimensionAggregation = Aggregation.shareAtLeast(HALF)),
                new Change(
                        "another share",
                        parts -> parts.dimensionAggregation = Aggregation.shareAtLeast(Fraction.one())),
                new Change("a custom rule", parts -> parts.dimensionAggregation = new Rule("rule", "1")),
                new Change("its version", parts -> parts.dimensionAggregation = new Rule("rule", "2")),
                new Change("its name", parts -> parts.dimensionAggregation = new Rule("ruler", "1")),
                new Change("one more level", parts -> parts.nested = true),
                new Change("an indicator's weight", parts -> parts.weight = Fraction.one()),
                new Change("an indicator's phase", parts -> {
                    parts.phase = "grow";
                    parts.gate = score(overall(), atLeast("0.75"));
                }),
                new Change("whether it may be not applicable", parts -> parts.optional = false),
                new Change("one tag more", parts -> parts.tags = new String[] {"social", "able", "willing"}),
                new Change("the overall aggregation", parts -> parts.rules.aggregation(Aggregation.minimum())),
                new Change("not applicable", parts -> parts.rules.notApplicable(MissingPolicy.lowest())),
                new Change("unknown", parts -> parts.rules.unknown(MissingPolicy.lowest())),
                new Change("unanswered", parts -> parts.rules.unanswered(MissingPolicy.lowest())),
                new Change("unanswered, highest", parts -> parts.rules.unanswered(MissingPolicy.highest())),
                new Change("unanswered, refused", parts -> parts.rules.unanswered(MissingPolicy.reject())),
                new Change("minimum coverage", parts -> parts.rules.minimumCoverage("0.7")),
                new Change("what does not apply", parts -> parts.rules.nothingApplies(NothingApplies.EXEMPT)),
                new Change("expired evidence", parts -> parts.rules.expiredEvidence(ExpiredEvidence.UNKNOWN)),
                new Change("panels", parts -> parts.rules.panel(PanelRule.LOWER_MEDIAN)),
                new Change("panels, minimum", parts -> parts.rules.panel(PanelRule.MINIMUM)));
    }

    @ParameterizedTest
    @MethodSource("thatCanChangeANumber")
    void whatCanChangeANumberChangesTheFingerprint(Change change) {
        assertThat(change.fingerprint()).isNotEqualTo(ORIGINAL);
    }

    @Test
    void differentModelsHaveDifferentFingerprints() {
        Set<Fingerprint> all = thatCanChangeANumber().map(Change::fingerprint).collect(Collectors.toSet());

        assertThat(all).hasSize((int) thatCanChangeANumber().count());
    }

    static Stream<Change> thatCannotChangeANumber() {
        return Stream.of(
                new Change("nothing", parts -> {}),
                new Change("id and version", parts -> {
                    parts.id = "other";
                    parts.version = "2";
                }),
                new Change("a text", parts -> parts.text = LocalizedText.of("en", "Words")),
                new Change("the default locale", parts -> parts.locale = Locale.forLanguageTag("nl")),
                new Change("the display range", parts -> parts.rules.display(DisplayRange.of(1, 5, 2))),
                new Change("an effort", parts -> parts.effort = 3),
                new Change("a kind", parts -> parts.kind = IndicatorKind.PERCEPTION),
                new Change("the order of dimensions and indicators", parts -> parts.reversed = true),
                new Change("the order of tags", parts -> parts.tags = new String[] {"able", "social"}),
                new Change("the id of a scale", parts -> parts.scale = "implementation"),
                new Change(
                        "the order of criteria",
                        parts -> parts.gate = allOf(
                                anyOf(
                                        indicatorShare(dimension("people"), HALF, atLeast("0.25")),
                                        indicatorShare("start", overall(), HALF, atLeast("0.25")),
                                        indicator("answers", "largely"),
                                        phaseScore("start", tag("social"), above("2/3"))),
                                score(eachDimension(), atLeast("0.5")))),
                new Change("the way a number is written", parts -> {
                    parts.weight = Fraction.parse("1.5");
                    parts.highest = "1.0";
                }));
    }

    @ParameterizedTest
    @MethodSource("thatCannotChangeANumber")
    void whatCannotChangeANumberKeepsTheFingerprint(Change change) {
        assertThat(change.fingerprint()).isEqualTo(ORIGINAL);
    }

    /** Written out by hand from the description. */
    @Test
    void itIsTheHashOfTheDescribedText() throws NoSuchAlgorithmException {
        String done = sha256("no=0\npartly=1/3\nlargely=2/3\nfully=1\n");
        String other = sha256("a=0\nb=1/3\nc=1\n");
        String text = """
                maturity-fingerprint/1
                rules weighted-mean exclude exclude exclude 0 fail flag mean
                phase start -
                phase grow (all-of (any-of (indicator answers largely) \
                (indicator-share - dimension:people 1/2 >=1/4) (indicator-share start overall 1/2 >=1/4) \
                (phase-score start tag:social >2/3)) (score each-dimension >=1/2))
                dimension people 2 lower-median
                indicator answers 3/2 start true able,social DONE
                indicator plan 1 - false - OTHER
                end
                dimension tools 1 weighted-mean
                indicator monitor 1 - false - OTHER
                end
                """.replace("DONE", done).replace("OTHER", other);

        assertThat(ORIGINAL.hex()).isEqualTo(sha256(text));
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void itNeverChangesBetweenReleases() {
        assertThat(ORIGINAL).hasToString("c40dee96382cd330b650f28f981278526432ce9407ae375de1de08b77c842b4b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789"})
    void onlySixtyFourLowerCaseHexadecimalDigitsAreOne(String text) {
        assertThatThrownBy(() -> Fingerprint.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Fingerprint: must be 64 lower-case hexadecimal digits, but was \"" + text + "\"");
    }

    @Test
    void aLongTextIsCutInTheMessage() {
        assertThatThrownBy(() -> Fingerprint.parse("a".repeat(90)))
                .hasMessageEndingWith("but was \"" + "a".repeat(80) + "…\"");
        assertThat(Fingerprint.parse(ORIGINAL.hex())).isEqualTo(ORIGINAL);
    }

    /** A rule of which the name and version matter alone. */
    private record Rule(String name, String version) implements CustomAggregation {
        @Override
        public Fraction aggregate(java.util.List<Child> children) {
            return Fraction.zero();
        }
    }
}

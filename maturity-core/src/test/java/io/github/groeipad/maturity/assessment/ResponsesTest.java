package io.github.groeipad.maturity.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.groeipad.maturity.internal.CodedResponses;
import io.github.groeipad.maturity.model.Copies;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.ExpiredEvidence;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.ResponseScale;
import io.github.groeipad.maturity.model.ScoringRules;
import io.github.groeipad.maturity.scoring.BatchScorer;
import io.github.groeipad.maturity.scoring.Scorer;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Responses that are given in the terms of a model are held as codes, which nobody can tell but by the time it takes. */
class ResponsesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);
    private static final MaturityModel MODEL = model();
    private static final Evidence CONTRACT = Evidence.of("contract 12", DAY.minusDays(1));

    private static MaturityModel model() {
        return MaturityModel.builder("check", "1.0.0")
                .scale(ResponseScale.of("done", "no", "partly", "fully"))
                .scale(ResponseScale.range("percent", 0, 100, 1))
                .scoring(ScoringRules.builder().expiredEvidence(ExpiredEvidence.UNKNOWN))
                .dimension(Dimension.builder("people")
                        .indicator(Indicator.builder("team").scale("done"))
                        .indicator(Indicator.builder("hours").scale("percent"))
                        .indicator(Indicator.builder("ferry").scale("done").notApplicableAllowed(true))
                        .indicator(Indicator.builder("answers").scale("done")))
                .build();
    }

    private static Assessment named(UnaryOperator<Assessment.Builder> responses) {
        return build(Assessment.builder(MODEL.reference()), responses);
    }

    private static Assessment coded(UnaryOperator<Assessment.Builder> responses) {
        return build(Assessment.builder(MODEL), responses);
    }

    private static Assessment build(Assessment.Builder builder, UnaryOperator<Assessment.Builder> responses) {
        return responses.apply(builder.subject(Subject.of("gm0000")).date(DAY)).build();
    }

    static Stream<UnaryOperator<Assessment.Builder>> fitting() {
        return Stream.of(
                all -> all.answer("team", "fully").answer("hours", "70").answer("answers", "no"),
                all -> all.unknown("team").notApplicable("ferry", "no water here"),
                all -> all.respond("team", Response.option("partly"))
                        .respond("hours", Response.option("5").withComment("since May"))
                        .respond("answers", Response.unknown().withComment("ask again")),
                all -> all.respond("team", Response.option("fully").withEvidence(CONTRACT))
                        .answer("hours", "1"),
                all -> all.respond("team", Response.unknown().withEvidence(CONTRACT)));
    }

    static Stream<UnaryOperator<Assessment.Builder>> misfits() {
        return Stream.of(
                all -> all.answer("team", "fully").answer("none", "fully"),
                all -> all.answer("team", "perhaps").answer("hours", "101"),
                all -> all.notApplicable("none", "strange").unknown("other"),
                all -> all.respond("team", Response.option("perhaps")));
    }

    static Stream<UnaryOperator<Assessment.Builder>> any() {
        return Stream.concat(fitting(), misfits());
    }

    @ParameterizedTest
    @MethodSource("any")
    void theyAreWhatWasGiven(UnaryOperator<Assessment.Builder> given) {
        Assessment coded = coded(given);
        Assessment named = named(given);

        assertThat(coded).isEqualTo(named).hasSameHashCodeAs(named).hasToString(named.toString());
        assertThat(Copies.serialized(coded)).isEqualTo(named);
        SortedMap<String, Response> responses = coded.responses();
        assertThat(responses).isEqualTo(named.responses()).hasToString(String.valueOf(named.responses()));
        assertThat(responses.comparator()).isNull();
        assertThat(responses.firstKey()).isEqualTo(named.responses().firstKey());
        assertThat(responses.lastKey()).isEqualTo(named.responses().lastKey());
        assertThat(responses.keySet())
                .containsExactlyElementsOf(named.responses().keySet());
        assertThat(responses.values())
                .containsExactlyElementsOf(named.responses().values());
        assertThat(responses.headMap("hours")).isEqualTo(named.responses().headMap("hours"));
        assertThat(responses.tailMap("hours")).isEqualTo(named.responses().tailMap("hours"));
        assertThat(responses.subMap("b", "o")).isEqualTo(named.responses().subMap("b", "o"));
        assertThat(responses.containsKey("hours")).isEqualTo(named.responses().containsKey("hours"));
        Map<String, Response> map = responses;
        assertThatThrownBy(() -> map.clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.put("team", Response.unknown())).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @MethodSource("fitting")
    void theyScoreTheSame(UnaryOperator<Assessment.Builder> given) {
        assertThat(Scorer.of(MODEL).score(coded(given)))
                .isEqualTo(Scorer.of(MODEL).score(named(given)))
                .isEqualTo(Scorer.of(model()).score(coded(given)));
        LocalDate earlier = DAY.minusDays(1);
        assertThat(Scorer.of(MODEL).score(coded(given), earlier))
                .isEqualTo(Scorer.of(MODEL).score(named(given), earlier));
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void whatDoesNotFitIsFound(UnaryOperator<Assessment.Builder> given) {
        Scorer scorer = Scorer.of(MODEL);
        Assessment coded = coded(given);

        assertThat(coded.problems(MODEL)).isNotEmpty().isEqualTo(named(given).problems(MODEL));
        assertThatThrownBy(() -> scorer.score(coded)).isInstanceOf(AssessmentRejectedException.class);
    }

    @ParameterizedTest
    @MethodSource("any")
    void anIndicatorHasOneResponse(UnaryOperator<Assessment.Builder> given) {
        String first = coded(given).responses().firstKey();
        UnaryOperator<Assessment.Builder> twice = all -> given.apply(all).unknown(first);

        assertThatThrownBy(() -> coded(twice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Indicator " + first + ": response must be given once");
        assertThatThrownBy(() -> coded(all -> given.apply(all).answer(first, "no")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Codes say nothing of days, so with evidence that may expire they do not say all. */
    @Test
    void codesAreThoseOfOneModelOnAnyDay() {
        CodedResponses plain = (CodedResponses)
                coded(all -> all.answer("hours", "70").unknown("team")).responses();
        CodedResponses expiring = (CodedResponses)
                coded(all -> all.respond("team", Response.option("fully").withEvidence(CONTRACT)))
                        .responses();
        int[] row = new int[5];
        plain.copyTo(row, 1);

        assertThat(row).containsExactly(0, BatchScorer.UNKNOWN, 70, BatchScorer.UNANSWERED, BatchScorer.UNANSWERED);
        assertThat(CodedResponses.NOT_APPLICABLE).isEqualTo(BatchScorer.NOT_APPLICABLE);
        assertThat(plain.areOf(MODEL)).isTrue();
        assertThat(plain.areOf(model())).isFalse();
        assertThat(expiring.areOf(MODEL)).isFalse();
    }

    @Test
    void aModelKnowsThePlaceOfEachIndicator() {
        assertThat(MODEL.positionOf("team")).isZero();
        assertThat(MODEL.positionOf("answers")).isEqualTo(3);
        assertThat(MODEL.positionOf("people")).isEqualTo(-1);
    }
}

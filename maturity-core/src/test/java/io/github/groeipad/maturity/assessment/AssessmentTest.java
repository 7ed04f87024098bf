package io.github.groeipad.maturity.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.groeipad.maturity.model.Copies;
import io.github.groeipad.maturity.model.ModelReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AssessmentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final ModelReference MODEL = ModelReference.of("check", "1.0.0");

    private static Assessment.Builder sample() {
        return Assessment.builder(MODEL)
                .id("2026-q4")
                .subject(Subject.builder("gm0000")
                        .name("Town of Example")
                        .attribute("size", "M")
                        .attribute("country", "NL")
                        .build())
                .date(DAY)
                .respondent(Respondent.of("r-7", "adviser"))
                .answer("plan", "partly")
                .notApplicable("ferry", "no water here")
                .unknown("budget")
                .respond(
                        "answers",
                        Response.option("fully")
                                .withComment("since May")
                                .withEvidence(Evidence.of("contract 12", DAY)));
    }

    @Test
    void responsesAreFoundByIndicator() {
        Assessment assessment = sample().build();

        assertThat(assessment.responses().keySet()).containsExactly("answers", "budget", "ferry", "plan");
        assertThat(assessment.response("plan")).contains(Response.option("partly"));
        assertThat(assessment.response("ferry")).contains(Response.notApplicable("no water here"));
        assertThat(assessment.response("budget")).contains(Response.unknown());
        assertThat(assessment.response("other")).isEmpty();
        assertThat(assessment.id()).contains("2026-q4");
        assertThat(assessment.model()).isEqualTo(MODEL);
        assertThat(assessment.subject().attributes()).containsEntry("size", "M").hasSize(2);
        assertThat(assessment.subject().name()).contains("Town of Example");
        assertThat(assessment.date()).isEqualTo(DAY);
        assertThat(assessment.respondent()).contains(Respondent.of("r-7", "adviser"));
    }

    @Test
    void anIndicatorHasOneResponse() {
        assertThatThrownBy(() -> sample().unknown("plan"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Indicator plan: response must be given once");
    }

    @Test
    void subjectAndDateAreNeeded() {
        assertThatThrownBy(() -> Assessment.builder(MODEL).date(DAY).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Assessment: subject must be given");
        assertThatThrownBy(
                        () -> Assessment.builder(MODEL).subject(Subject.of("s")).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Assessment: date must be given");
    }

    @Test
    void anAssessmentCannotBeChanged() {
        Assessment.Builder builder = sample();
        Assessment assessment = builder.build();

        builder.answer("more", "no");

        assertThat(assessment.responses()).hasSize(4);
        assertThatThrownBy(() -> assessment.responses().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    static Stream<UnaryOperator<Assessment.Builder>> changes() {
        return Stream.of(
                assessment -> assessment.id("2027"),
                assessment -> assessment.subject(Subject.of("gm0000", "Town of Example")),
                assessment -> assessment.date(DAY.plusDays(1)),
                assessment -> assessment.respondent(Respondent.of("r-7")),
                assessment -> assessment.answer("more", "no"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void assessmentsAreEqualByAllTheyHold(UnaryOperator<Assessment.Builder> change) {
        assertThat(sample().build())
                .isEqualTo(sample().build())
                .hasSameHashCodeAs(sample().build())
                .isNotEqualTo(change.apply(sample()).build())
                .isNotEqualTo("2026-q4")
                .isNotEqualTo(null);
    }

    @Test
    void theModelIsAPartOfIt() {
        Assessment one =
                Assessment.builder(MODEL).subject(Subject.of("s")).date(DAY).build();
        Assessment other = Assessment.builder(ModelReference.of("check", "2"))
                .subject(Subject.of("s"))
                .date(DAY)
                .build();

        assertThat(one).isNotEqualTo(other);
        assertThat(one.id()).isEmpty();
        assertThat(one.respondent()).isEmpty();
    }

    @Test
    void serializationGivesAnEqualAssessment() {
        Assessment assessment = sample().build();

        assertThat(Copies.serialized(assessment)).isEqualTo(assessment).hasSameHashCodeAs(assessment);
    }

    static Stream<Response> responses() {
        return Stream.of(Response.option("partly"), Response.notApplicable("no water here"), Response.unknown());
    }

    @ParameterizedTest
    @MethodSource("responses")
    void aResponseMayHaveACommentAndEvidence(Response plain) {
        Evidence contract = Evidence.of("contract 12", DAY);

        Response full = plain.withComment("since May").withEvidence(contract, Evidence.of("report"));

        assertThat(plain.comment()).isEmpty();
        assertThat(plain.evidence()).isEmpty();
        assertThat(full.comment()).contains("since May");
        assertThat(full.evidence()).containsExactly(contract, Evidence.of("report"));
        assertThat(full).hasSameClassAs(plain).isNotEqualTo(plain);
        assertThat(full.isExpiredOn(DAY)).isFalse();
        assertThat(full.isExpiredOn(DAY.plusDays(1))).isTrue();
        assertThat(plain.isExpiredOn(DAY)).isFalse();
        assertThat(Copies.serialized(full)).isEqualTo(full);
    }

    @Test
    void evidenceIsCopied() {
        List<Evidence> evidence = new ArrayList<>(List.of(Evidence.of("report")));
        List<Response> responses = List.of(
                new Answered("partly", Optional.empty(), evidence),
                new NotApplicable("no water here", Optional.empty(), evidence),
                new Unknown(Optional.empty(), evidence));

        evidence.clear();

        assertThat(responses)
                .allSatisfy(response -> assertThat(response.evidence()).hasSize(1));
    }

    @Test
    void evidenceExpiresAfterItsLastValidDay() {
        assertThat(Evidence.of("report").isExpiredOn(LocalDate.MAX)).isFalse();
        assertThat(Evidence.of("report", DAY).isExpiredOn(DAY)).isFalse();
        assertThat(Evidence.of("report", DAY).isExpiredOn(DAY.plusDays(1))).isTrue();
        assertThat(Evidence.of("report", DAY).isExpiredOn(DAY.minusDays(1))).isFalse();
    }

    /** A comment, a name or a reason may be about a person. */
    @Test
    void whatPeopleWroteIsInNoLog() {
        Assessment assessment = sample().build();

        assertThat(assessment).hasToString("Assessment of gm0000 on 2026-11-22 with check 1.0.0 (4 responses)");
        assertThat(assessment.responses())
                .hasToString("{answers=Answered fully, budget=Unknown, ferry=NotApplicable, plan=Answered partly}");
        assertThat(Evidence.of("a person")).hasToString("Evidence");
        assertThat(Evidence.of("a person", DAY)).hasToString("Evidence until 2026-11-22");
    }
}

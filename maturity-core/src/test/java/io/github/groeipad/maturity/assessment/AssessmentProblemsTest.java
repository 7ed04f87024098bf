package io.github.groeipad.maturity.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.groeipad.maturity.model.Copies;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.ExpiredEvidence;
import io.github.groeipad.maturity.model.Fingerprint;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.MissingPolicy;
import io.github.groeipad.maturity.model.ModelReference;
import io.github.groeipad.maturity.model.Problem;
import io.github.groeipad.maturity.model.ProblemCode;
import io.github.groeipad.maturity.model.ResponseScale;
import io.github.groeipad.maturity.model.ScoringRules;
import io.github.groeipad.maturity.scoring.Scorer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of an assessment: what is said when it is broken, where, and with which hint. */
class AssessmentProblemsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final MaturityModel EXCLUDING = model(rules -> rules);
    private static final MaturityModel REJECTING =
            model(rules -> rules.unknown(MissingPolicy.reject()).unanswered(MissingPolicy.reject()));

    private static MaturityModel model(UnaryOperator<ScoringRules.Builder> rules) {
        return MaturityModel.builder("check", "1.0.0")
                .scale(ResponseScale.of("done", "no", "partly", "largely", "fully"))
                .scale(ResponseScale.range("percent", 0, 100, 1))
                .dimension(Dimension.builder("people")
                        .indicator(Indicator.builder("answers").scale("done"))
                        .indicator(Indicator.builder("ferry").scale("percent").notApplicableAllowed(true)))
                .scoring(rules.apply(ScoringRules.builder()))
                .build();
    }

    private static Assessment.Builder assessment(ModelReference model) {
        return Assessment.builder(model).subject(Subject.of("s")).date(DAY);
    }

    private static Assessment.Builder assessment() {
        return assessment(EXCLUDING.reference());
    }

    /** An assessment that breaks one rule of a model, and what is to be found. */
    record Broken(MaturityModel model, Assessment assessment, Problem problem) {
        @Override
        public String toString() {
            return problem.code() + " " + problem.place();
        }
    }

    private static Broken broken(
            MaturityModel model,
            Assessment.Builder assessment,
            ProblemCode code,
            String place,
            String message,
            List<String> allowed,
            String hint) {
        return new Broken(
                model,
                assessment.build(),
                new Problem(code, place, message, allowed, Optional.of(hint).filter(text -> !text.isEmpty())));
    }

    private static final List<String> DONE = List.of("no", "partly", "largely", "fully");
    private static final List<String> FIRST_TWENTY = Stream.iterate(0, number -> number + 1)
            .limit(20)
            .map(String::valueOf)
            .toList();

    static Stream<Broken> all() {
        String other = "a".repeat(64);
        return Stream.of(
                broken(
                        EXCLUDING,
                        assessment(ModelReference.of("cheque", "1.0.0")),
                        ProblemCode.MODEL_MISMATCH,
                        "/model/id",
                        "Assessment: model must be check, but was \"cheque\"",
                        List.of("check"),
                        ""),
                broken(
                        EXCLUDING,
                        assessment(ModelReference.of("check", "1.0.1")),
                        ProblemCode.MODEL_MISMATCH,
                        "/model/version",
                        "Assessment: version of model check must be 1.0.0, but was \"1.0.1\"",
                        List.of("1.0.0"),
                        ""),
                broken(
                        EXCLUDING,
                        assessment(new ModelReference("check", "1.0.0", Optional.of(Fingerprint.parse(other)))),
                        ProblemCode.MODEL_MISMATCH,
                        "/model/fingerprint",
                        "Assessment: fingerprint of model check 1.0.0 must be " + EXCLUDING.fingerprint() + ", but was "
                                + other,
                        List.of(EXCLUDING.fingerprint().hex()),
                        ""),
                broken(
                        EXCLUDING,
                        assessment().answer("answer", "no"),
                        ProblemCode.UNKNOWN_INDICATOR,
                        "/responses/answer",
                        "Assessment: indicator must be one of model check 1.0.0, but was \"answer\"",
                        List.of(),
                        "did you mean \"answers\"?"),
                broken(
                        EXCLUDING,
                        assessment().unknown("a~b/c"),
                        ProblemCode.UNKNOWN_INDICATOR,
                        "/responses/a~0b~1c",
                        "Assessment: indicator must be one of model check 1.0.0, but was \"a~b/c\"",
                        List.of(),
                        ""),
                broken(
                        EXCLUDING,
                        assessment().answer("answers", "party"),
                        ProblemCode.UNKNOWN_OPTION,
                        "/responses/answers",
                        "Indicator answers: option must be one of scale done, but was \"party\"",
                        DONE,
                        "did you mean \"partly\"?"),
                broken(
                        EXCLUDING,
                        assessment().answer("ferry", "x".repeat(90)),
                        ProblemCode.UNKNOWN_OPTION,
                        "/responses/ferry",
                        "Indicator ferry: option must be one of scale percent, but was \"" + "x".repeat(80) + "…\"",
                        FIRST_TWENTY,
                        ""),
                broken(
                        EXCLUDING,
                        assessment().notApplicable("answers", "why not"),
                        ProblemCode.NOT_APPLICABLE_NOT_ALLOWED,
                        "/responses/answers",
                        "Indicator answers: response must be an option or unknown, but was not applicable",
                        DONE,
                        "answer with the lowest option, or unknown"),
                broken(
                        REJECTING,
                        assessment().unknown("answers").answer("ferry", "1"),
                        ProblemCode.ANSWER_REQUIRED,
                        "/responses/answers",
                        "Indicator answers: response must not be unknown",
                        DONE,
                        ""),
                broken(
                        REJECTING,
                        assessment().answer("answers", "no"),
                        ProblemCode.ANSWER_REQUIRED,
                        "/responses",
                        "Indicator ferry: response must be given",
                        FIRST_TWENTY,
                        ""),
                broken(
                        model(rules -> rules.unknown(MissingPolicy.reject()).expiredEvidence(ExpiredEvidence.UNKNOWN)),
                        assessment()
                                .respond(
                                        "answers",
                                        Response.option("no").withEvidence(Evidence.of("report", DAY.minusDays(1)))),
                        ProblemCode.ANSWER_REQUIRED,
                        "/responses/answers/evidence",
                        "Indicator answers: response must not be unknown, but its evidence has expired",
                        List.of(),
                        "renew the evidence"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void aBrokenRuleIsToldWithPlaceAndHint(Broken broken) {
        assertThat(broken.assessment().problems(broken.model())).containsExactly(broken.problem());
        assertThatThrownBy(() -> Scorer.of(broken.model()).score(broken.assessment()))
                .isInstanceOfSatisfying(
                        AssessmentRejectedException.class,
                        refused -> assertThat(refused.problems()).containsExactly(broken.problem()));
    }

    static Stream<Assessment> accepted() {
        return Stream.of(
                assessment().build(),
                assessment()
                        .answer("answers", "no")
                        .notApplicable("ferry", "no water here")
                        .build(),
                assessment().unknown("answers").answer("ferry", "100").build(),
                assessment(new ModelReference("check", "1.0.0", Optional.of(EXCLUDING.fingerprint())))
                        .build(),
                assessment()
                        .respond("answers", Response.option("no").withEvidence(Evidence.of("report", DAY.minusDays(1))))
                        .build());
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void aSoundAssessmentIsAccepted(Assessment assessment) {
        assertThat(assessment.problems(EXCLUDING)).isEmpty();
    }

    @Test
    void expiredEvidenceIsNoMatterWhereItIsOnlyFlaggedOrUnknownIsAllowed() {
        Assessment expired = assessment()
                .respond("answers", Response.option("no").withEvidence(Evidence.of("report", DAY.minusDays(1))))
                .build();

        assertThat(expired.problems(model(rules -> rules.expiredEvidence(ExpiredEvidence.UNKNOWN))))
                .isEmpty();
        assertThat(expired.problems(model(rules -> rules.unknown(MissingPolicy.reject()))))
                .isEmpty();
    }

    @Test
    void allProblemsAreToldAtOnce() {
        Assessment assessment = assessment(ModelReference.of("check", "2"))
                .notApplicable("answers", "why not")
                .answer("ferries", "1")
                .build();

        assertThat(assessment.problems(REJECTING))
                .extracting(Problem::code)
                .containsExactly(
                        ProblemCode.MODEL_MISMATCH,
                        ProblemCode.NOT_APPLICABLE_NOT_ALLOWED,
                        ProblemCode.UNKNOWN_INDICATOR,
                        ProblemCode.ANSWER_REQUIRED);
    }

    @Test
    void theExceptionNamesEachProblem() {
        List<Problem> problems =
                assessment().answer("answer", "no").unknown("b").build().problems(EXCLUDING);
        AssessmentRejectedException two = new AssessmentRejectedException(problems);

        assertThat(two)
                .hasMessage("Assessment has 2 problems:"
                        + "\n  /responses/answer: Assessment: indicator must be one of model check 1.0.0, but was"
                        + " \"answer\" (did you mean \"answers\"?)"
                        + "\n  /responses/b: Assessment: indicator must be one of model check 1.0.0, but was \"b\"");
        assertThat(new AssessmentRejectedException(problems.subList(0, 1)))
                .hasMessageStartingWith("Assessment has 1 problem:\n  /responses/answer: ");
        assertThat(Copies.serialized(two))
                .isInstanceOfSatisfying(
                        AssessmentRejectedException.class,
                        copy -> assertThat(copy.problems()).isEqualTo(problems));
    }
}

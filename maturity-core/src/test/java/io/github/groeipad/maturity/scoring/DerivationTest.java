package io.github.groeipad.maturity.scoring;

import static io.github.groeipad.maturity.model.Criterion.score;
import static io.github.groeipad.maturity.model.Scope.dimension;
import static io.github.groeipad.maturity.model.Scope.overall;
import static io.github.groeipad.maturity.model.Threshold.atLeast;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.model.ResponseScale;
import io.github.groeipad.maturity.scoring.Derivation.Measure;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivationTest {

    private static final MaturityModel MODEL = MaturityModel.builder("example", "1")
            .scale(ResponseScale.of("thirds", "no", "partly", "largely", "fully"))
            .phase(Phase.builder("first")
                    .gate(Criterion.allOf(score(dimension("people"), atLeast("1")), score(overall(), atLeast("0.5")))))
            .phase(Phase.builder("second"))
            .phase(Phase.builder("third").gate(score(dimension("people"), atLeast("2/3"))))
            .dimension(Dimension.builder("people")
                    .indicator(Indicator.builder("skills").scale("thirds").tags("able"))
                    .indicator(Indicator.builder("time").scale("thirds").tags("able")))
            .dimension(Dimension.builder("tools")
                    .indicator(Indicator.builder("listening").scale("thirds").phase("third")))
            .build();

    private static final MaturityProfile PROFILE = Scorer.of(MODEL)
            .score(Assessment.builder(MODEL)
                    .subject(Subject.of("town"))
                    .date(LocalDate.of(2026, 11, 22))
                    .answer("skills", "partly")
                    .answer("listening", "fully")
                    .build());

    @Test
    void theReadinessOfADimensionIsTheMeanOverWhatTheGatesAskOfIt() {
        Derivation readiness = PROFILE.derivation(Measure.READINESS, "people/third");
        assertThat(readiness.value()).hasToString("Optional[5/12]");
        assertThat(readiness.inputs())
                .extracting(input -> input.derivation().of() + " "
                        + input.derivation().value().orElseThrow())
                .containsExactly("people/first 1/3", "people/third 1/2");
    }

    @Test
    void theGateProgressOfADimensionLeavesOutWhatIsNotAskedOfIt() {
        assertThat(PROFILE.derivation(Measure.GATE_PROGRESS, "people/first").inputs())
                .hasSize(1);
        assertThat(PROFILE.derivation(Measure.GATE_PROGRESS, "first").inputs()).hasSize(2);
    }

    @Test
    void theCoverageOfATagIsTheMeanOverItsIndicators() {
        Derivation coverage = PROFILE.derivation(Measure.TAG_COVERAGE, "able");
        assertThat(coverage.value()).hasToString("Optional[1/2]");
        assertThat(coverage.inputs())
                .extracting(input ->
                        input.derivation().of() + " " + input.derivation().rule())
                .containsExactly("skills answered", "time unanswered");
    }

    @ParameterizedTest
    @CsvSource({
        "SCORE, nobody",
        "COVERAGE, able",
        "TAG_SCORE, people",
        "TAG_COVERAGE, people",
        "PHASE_SCORE, third",
        "PHASE_SCORE, people/fourth",
        "PHASE_SCORE, nobody/third",
        "POSITION, nobody",
        "READINESS, fourth",
        "READINESS, tools/third",
        "READINESS, nobody/third",
        "GATE_PROGRESS, second",
        "GATE_PROGRESS, people/second",
        "GATE_PROGRESS, people"
    })
    void aNumberThatTheModelDoesNotHaveCannotBeDerived(Measure measure, String of) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PROFILE.derivation(measure, of))
                .withMessageContaining("must have a " + measure.id() + " of " + of);
    }
}

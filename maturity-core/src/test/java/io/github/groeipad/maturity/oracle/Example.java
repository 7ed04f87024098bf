package io.github.groeipad.maturity.oracle;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.Response;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.model.ResponseScale;
import io.github.groeipad.maturity.model.ScoringRules;
import io.github.groeipad.maturity.scoring.CriterionFinding;
import io.github.groeipad.maturity.scoring.DimensionProfile;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Readiness;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Small models that are answered in tenths, so that their numbers can be worked out by hand. */
final class Example {

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final MaturityModel.Builder builder = MaturityModel.builder("example", "1")
            .scale(ResponseScale.range("tenths", 0, 10, 1))
            .scale(ResponseScale.of("thirds", "no", "partly", "largely", "fully"));

    static Example of(Dimension.Builder... dimensions) {
        Example example = new Example();
        for (Dimension.Builder dimension : dimensions) {
            example.builder.dimension(dimension);
        }
        return example;
    }

    static Dimension.Builder dimension(String id, Indicator.Builder... indicators) {
        Dimension.Builder dimension = Dimension.builder(id);
        for (Indicator.Builder indicator : indicators) {
            dimension.indicator(indicator);
        }
        return dimension;
    }

    static Indicator.Builder indicator(String id) {
        return indicator(id, "1");
    }

    static Indicator.Builder indicator(String id, String weight) {
        return Indicator.builder(id).scale("tenths").weight(weight).notApplicableAllowed(true);
    }

    Example rules(ScoringRules.Builder rules) {
        builder.scoring(rules);
        return this;
    }

    Example phase(String id, Criterion gate) {
        builder.phase(Phase.builder(id).gate(gate));
        return this;
    }

    Example phase(String id) {
        builder.phase(Phase.builder(id));
        return this;
    }

    MaturityModel model() {
        return builder.build();
    }

    /** Responses such as {@code "a=7 b=unknown c=n/a"}. */
    Assessment assessment(String responses) {
        Assessment.Builder assessment =
                Assessment.builder(model()).subject(Subject.of("town")).date(DAY);
        for (String each : responses.isEmpty() ? new String[0] : responses.split(" ", -1)) {
            String[] pair = each.split("=", 2);
            switch (pair[1]) {
                case "unknown" -> assessment.respond(pair[0], Response.unknown());
                case "n/a" -> assessment.respond(pair[0], Response.notApplicable("not ours"));
                default -> assessment.respond(pair[0], Response.option(pair[1]));
            }
        }
        return assessment.build();
    }

    MaturityProfile profile(String responses) {
        return new Oracle().profile(model(), assessment(responses));
    }

    /** The overall score as a text, or {@code "-"}. */
    String score(String responses) {
        return text(profile(responses).score().map(score -> score.exact()));
    }

    DimensionProfile dimension(String id, String responses) {
        return profile(responses).dimension(id).orElseThrow();
    }

    Readiness readiness(String phase, String responses) {
        return profile(responses).readiness(phase).orElseThrow();
    }

    /** The unmet leaves of a gate: reason and progress of each. */
    List<String> unmet(String phase, String responses) {
        return readiness(phase, responses).unmet().stream()
                .map(Example::reasonAndProgress)
                .toList();
    }

    static String text(Optional<Fraction> number) {
        return number.map(Fraction::toString).orElse("-");
    }

    private static String reasonAndProgress(CriterionFinding finding) {
        return finding.reason().orElseThrow().id() + " " + finding.progress();
    }
}

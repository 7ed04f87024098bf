package io.github.groeipad.maturity.oracle;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.Evidence;
import io.github.groeipad.maturity.assessment.Response;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.MissingPolicy;
import io.github.groeipad.maturity.model.ResponseOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Assessments with every kind of response, from all answered to nothing that applies. */
final class RandomAssessment {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final Dice dice;
    private final MaturityModel model;

    RandomAssessment(Dice dice, MaturityModel model) {
        this.dice = dice;
        this.model = model;
    }

    List<Assessment> several(int count) {
        List<Assessment> filled = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            filled.add(one("s" + i));
        }
        return filled;
    }

    private Assessment one(String subject) {
        Assessment.Builder assessment =
                Assessment.builder(model).subject(Subject.of(subject)).date(DAY);
        int answered = dice.of(100, 90, 70, 50, 20, 0);
        int notApplicable = dice.of(0, 30, 70, 100);
        boolean obedient = dice.chance(95);
        for (Indicator indicator : model.indicators()) {
            response(indicator, dice.chance(answered), notApplicable, obedient)
                    .ifPresent(response -> assessment.respond(indicator.id(), response));
        }
        return assessment.build();
    }

    private Optional<Response> response(Indicator indicator, boolean answered, int notApplicable, boolean obedient) {
        if (answered) {
            return Optional.of(answer(indicator));
        }
        boolean mayBe = indicator.notApplicableAllowed() || !obedient;
        if (mayBe && dice.chance(notApplicable)) {
            return Optional.of(Response.notApplicable("not ours"));
        }
        boolean unknown = dice.chance(50);
        MissingPolicy policy =
                unknown ? model.scoring().unknown() : model.scoring().unanswered();
        if (obedient && policy.kind() == MissingPolicy.Kind.REJECT) {
            return Optional.of(Response.option(option(indicator)));
        }
        return unknown ? Optional.of(Response.unknown()) : Optional.empty();
    }

    private Response answer(Indicator indicator) {
        Response answer = Response.option(option(indicator));
        return switch (dice.between(0, 19)) {
            case 0 -> answer.withEvidence(Evidence.of("a letter"), Evidence.of("a permit", DAY.minusDays(1)));
            case 1 -> answer.withEvidence(Evidence.of("a permit", DAY));
            default -> answer;
        };
    }

    private String option(Indicator indicator) {
        List<ResponseOption> options = model.scaleOf(indicator).options();
        return dice.of(options.get(0), options.get(options.size() - 1), dice.oneOf(options), dice.oneOf(options))
                .id();
    }
}

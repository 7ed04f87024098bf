package io.github.groeipad.maturity.roadmap;

import io.github.groeipad.maturity.assessment.Answered;
import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.NotApplicable;
import io.github.groeipad.maturity.assessment.Response;
import io.github.groeipad.maturity.model.ExpiredEvidence;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.ResponseOption;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import java.util.List;
import java.util.Optional;

/** Assessments with other answers, written out plainly, and without the id of the one that was really made. */
final class Answering {

    private Answering() {}

    static boolean isOpen(MaturityModel model, Assessment assessment, String indicator) {
        Optional<Response> response = assessment.response(indicator);
        if (response.isEmpty() || response.get() instanceof NotApplicable) {
            return response.isEmpty();
        }
        boolean expires = model.scoring().expiredEvidence() == ExpiredEvidence.UNKNOWN;
        return !(response.get() instanceof Answered)
                || (expires && response.get().isExpiredOn(assessment.date()));
    }

    static List<String> options(MaturityModel model, String indicator) {
        return model.scaleOf(model.indicator(indicator).orElseThrow()).options().stream()
                .map(ResponseOption::id)
                .toList();
    }

    /** The same, but for one answer. */
    static Assessment with(MaturityModel model, Assessment assessment, String indicator, String option) {
        Assessment.Builder changed = start(assessment);
        for (Indicator each : model.indicators()) {
            if (each.id().equals(indicator)) {
                changed.answer(indicator, option);
            } else {
                assessment.response(each.id()).ifPresent(response -> changed.respond(each.id(), response));
            }
        }
        return changed.build();
    }

    /** The same with every open indicator answered by its lowest option. */
    static Assessment lowest(MaturityModel model, Assessment assessment) {
        Assessment.Builder same = start(assessment);
        assessment.responses().forEach(same::respond);
        Assessment lowest = same.build();
        for (Indicator each : model.indicators()) {
            if (isOpen(model, assessment, each.id())) {
                lowest =
                        with(model, lowest, each.id(), options(model, each.id()).get(0));
            }
        }
        return lowest;
    }

    private static Assessment.Builder start(Assessment assessment) {
        Assessment.Builder changed = Assessment.builder(assessment.model())
                .subject(assessment.subject())
                .date(assessment.date());
        assessment.respondent().ifPresent(changed::respondent);
        return changed;
    }

    /** What lies between two profiles. */
    static Gain gain(MaturityProfile before, MaturityProfile after, Optional<String> target) {
        Fraction score = after.score().orElseThrow().exact();
        if (before.score().isPresent()) {
            score = score.minus(before.score().get().exact());
        }
        Optional<Fraction> position = Optional.empty();
        if (after.position().isPresent()) {
            position = Optional.of(after.position()
                    .get()
                    .value()
                    .minus(before.position().orElseThrow().value()));
        }
        Optional<Fraction> readiness = Optional.empty();
        if (target.isPresent()) {
            readiness = Optional.of(after.readiness(target.get())
                    .orElseThrow()
                    .value()
                    .minus(before.readiness(target.get()).orElseThrow().value()));
        }
        boolean stays = after.phase().equals(before.phase());
        return new Gain(score, position, readiness, stays ? Optional.empty() : after.phase());
    }
}

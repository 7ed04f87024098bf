package io.github.groeipad.maturity.roadmap;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.AssessmentRejectedException;
import io.github.groeipad.maturity.assessment.Response;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.scoring.BatchScorer;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Scorer;

/** The responses of an assessment as codes, one per indicator in model order, and what they would be if some were others. */
final class Row {

    final Scorer scorer;
    final Layout layout;
    final Assessment assessment;
    final int[] codes;

    /**
     * Takes an assessment apart.
     *
     * @throws AssessmentRejectedException if it does not fit the model
     */
    Row(Scorer scorer, Assessment assessment) {
        this.scorer = scorer;
        this.layout = new Layout(scorer.model());
        this.assessment = assessment;
        this.codes = new int[layout.indicators.size()];
        scorer.batch().encode(assessment, codes, 0);
    }

    boolean isOpen(int indicator) {
        return codes[indicator] == BatchScorer.UNANSWERED || isUnknown(indicator);
    }

    boolean isUnknown(int indicator) {
        return codes[indicator] == BatchScorer.UNKNOWN;
    }

    boolean isNotApplicable(int indicator) {
        return codes[indicator] == BatchScorer.NOT_APPLICABLE;
    }

    int highest(int indicator) {
        return layout.values(indicator).size() - 1;
    }

    /** The codes with every open indicator at its lowest option. */
    int[] lowest() {
        int[] lowest = codes.clone();
        for (int i = 0; i < lowest.length; i++) {
            lowest[i] = isOpen(i) ? 0 : lowest[i];
        }
        return lowest;
    }

    /** The codes with everything that applies at its highest option. */
    int[] highest() {
        int[] highest = codes.clone();
        for (int i = 0; i < highest.length; i++) {
            highest[i] = isNotApplicable(i) ? highest[i] : highest(i);
        }
        return highest;
    }

    /** All that can be raised: from where every open indicator has its lowest option to the highest of everything. */
    Box box() {
        int[] efforts = layout.indicators.stream().mapToInt(Indicator::effort).toArray();
        return new Box(lowest(), efforts, lowest(), highest());
    }

    /**
     * The assessment as it would be with other codes; responses whose code is the same stay as they are. It has no id, since
     * nobody made it.
     */
    Assessment assessment(int[] others) {
        Assessment.Builder changed = Assessment.builder(assessment.model())
                .subject(assessment.subject())
                .date(assessment.date());
        assessment.respondent().ifPresent(changed::respondent);
        for (int i = 0; i < others.length; i++) {
            String id = layout.indicators.get(i).id();
            if (others[i] == codes[i]) {
                assessment.response(id).ifPresent(response -> changed.respond(id, response));
            } else {
                changed.respond(id, Response.option(layout.option(i, others[i])));
            }
        }
        return changed.build();
    }

    /** The profile as it would be with other codes. */
    MaturityProfile profile(int[] others) {
        return scorer.score(assessment(others));
    }
}

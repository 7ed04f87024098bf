package io.github.groeipad.maturity.assess.report;

import io.github.groeipad.maturity.assess.text.Figures;
import io.github.groeipad.maturity.assess.text.Labels;
import io.github.groeipad.maturity.assess.text.Names;
import io.github.groeipad.maturity.assess.text.Page;
import io.github.groeipad.maturity.assessment.Answered;
import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.Response;
import io.github.groeipad.maturity.history.Comparison;
import io.github.groeipad.maturity.history.ContributionChange;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.ResponseState;
import java.util.List;
import java.util.Optional;

/** The answers of two moments side by side. */
final class AnswerChanges {

    private final MaturityModel model;
    private final Labels labels;
    private final Names names;

    AnswerChanges(MaturityModel model, Labels labels, Names names) {
        this.model = model;
        this.labels = labels;
        this.names = names;
    }

    /** What one indicator did: points, id, both answers, statement. */
    String[] row(ContributionChange change, Figures figures, Assessment before, Assessment after) {
        Indicator indicator = model.indicator(change.indicator()).orElseThrow();
        String then = answer(indicator, before.response(indicator.id()), change.before());
        String now = answer(indicator, after.response(indicator.id()), change.after());
        return new String[] {
            figures.signedPoints(change.difference()),
            indicator.id(),
            then.equals(now) ? then : labels.text("compare.answer", then, now),
            names.statement(indicator)
        };
    }

    /** Whether the answer of an indicator is the same at both moments. */
    boolean isSame(ContributionChange change, Assessment before, Assessment after) {
        Indicator indicator = model.indicator(change.indicator()).orElseThrow();
        return answer(indicator, before.response(indicator.id()), change.before())
                .equals(answer(indicator, after.response(indicator.id()), change.after()));
    }

    private String answer(Indicator indicator, Optional<Response> response, ResponseState state) {
        return state == ResponseState.ANSWERED && response.isPresent() && response.get() instanceof Answered answered
                ? names.option(model.scaleOf(indicator), answered.option())
                : labels.text("state." + state.id());
    }

    /** Says which indicators were opened or closed in between. */
    void addTo(Page page, Comparison comparison) {
        List<String> opened = changed(comparison, false);
        List<String> closed = changed(comparison, true);
        if (opened.size() + closed.size() > 0) {
            page.blank();
        }
        if (!closed.isEmpty()) {
            page.paragraph(0, labels.text("compare.closed", String.join(", ", closed)));
        }
        if (!opened.isEmpty()) {
            page.paragraph(0, labels.text("compare.opened", String.join(", ", opened)));
        }
    }

    private static List<String> changed(Comparison comparison, boolean wasOpen) {
        return comparison.contributions().stream()
                .filter(change -> isOpen(change.before()) == wasOpen && isOpen(change.after()) != wasOpen)
                .map(ContributionChange::indicator)
                .toList();
    }

    private static boolean isOpen(ResponseState state) {
        return state == ResponseState.UNKNOWN || state == ResponseState.UNANSWERED;
    }
}

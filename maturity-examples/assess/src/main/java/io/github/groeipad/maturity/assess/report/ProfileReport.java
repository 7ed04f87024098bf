package io.github.groeipad.maturity.assess.report;

import io.github.groeipad.maturity.assess.text.Figures;
import io.github.groeipad.maturity.assess.text.Labels;
import io.github.groeipad.maturity.assess.text.Names;
import io.github.groeipad.maturity.assess.text.Page;
import io.github.groeipad.maturity.model.DisplayRange;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.scoring.Contribution;
import io.github.groeipad.maturity.scoring.Coverage;
import io.github.groeipad.maturity.scoring.GateFinding;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.PhaseRange;
import io.github.groeipad.maturity.scoring.Position;
import io.github.groeipad.maturity.scoring.Readiness;
import io.github.groeipad.maturity.scoring.ResponseState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The report of one assessment: the phase and why, the scores, what the next phase asks, and what is open. */
public final class ProfileReport {

    /** How many indicators are named before the rest is only counted. */
    private static final int NAMED = 40;

    private static final int FEW_TAGS = 8;

    private final MaturityModel model;
    private final Labels labels;
    private final Names names;
    private final Figures figures;
    private final Conditions conditions;
    private final ScoreTable table;

    private ProfileReport(MaturityModel model, Locale locale) {
        this.model = model;
        this.labels = Labels.in(locale);
        this.names = new Names(model, locale);
        this.figures = new Figures(model.scoring().display(), labels);
        this.conditions = new Conditions(model, locale);
        this.table = new ScoreTable(model, labels, names);
    }

    /** {@return reports for the profiles of a model, in a language} */
    public static ProfileReport of(MaturityModel model, Locale locale) {
        return new ProfileReport(model, locale);
    }

    /** {@return the report of a profile} */
    public String text(MaturityProfile profile) {
        Page page = new Page();
        Heading.addTo(page, profile, names, labels);
        if (!model.phases().isEmpty()) {
            phase(page, profile);
        }
        score(page, profile);
        profile.position().ifPresent(position -> position(page, position));
        next(profile).flatMap(profile::readiness).ifPresent(readiness -> readiness(page, readiness));
        tags(page, profile);
        answers(page, profile);
        EvidenceLines.addTo(page, profile, model.scoring().expiredEvidence(), labels);
        page.blank();
        table.addTo(page, profile);
        next(profile).ifPresent(phase -> missing(page, profile, phase));
        return page.toString();
    }

    private void phase(Page page, MaturityProfile profile) {
        int count = model.phases().size();
        page.field(
                labels.text("phase"),
                profile.phase()
                        .map(phase -> labels.text("phase.reached", names.phase(phase), place(phase), count))
                        .orElseGet(() -> labels.text("phase.not-started")));
        profile.phaseRange().filter(range -> !range.isDetermined()).ifPresent(range -> page.more(open(range)));
        String name = labels.text("why");
        for (String reason : conditions.reasons(profile)) {
            page.field(name, reason);
            name = "";
        }
    }

    private int place(String phase) {
        return model.phases().stream().map(Phase::id).toList().indexOf(phase) + 1;
    }

    private String open(PhaseRange range) {
        String notStarted = labels.text("phase.not-started");
        return labels.text(
                "phase.open",
                range.lowest().map(names::phase).orElse(notStarted),
                range.highest().map(names::phase).orElse(notStarted));
    }

    private void score(Page page, MaturityProfile profile) {
        if (profile.score().isEmpty()) {
            page.field(labels.text("score"), labels.text("score.none"));
            return;
        }
        DisplayRange range = model.scoring().display();
        String text = labels.text(
                range.min().signum() == 0 ? "score.of" : "score.between",
                figures.score(profile.score()),
                figures.plain(range.min()),
                figures.plain(range.max()));
        profile.bounds()
                .ifPresent(bounds -> page.field(
                        labels.text("score"),
                        text
                                + open(
                                        figures.score(bounds.low().exact()),
                                        figures.score(bounds.high().exact()))));
    }

    private void position(Page page, Position position) {
        page.field(
                labels.text("position"),
                labels.text(
                                "position.of",
                                figures.position(position.value()),
                                model.phases().size())
                        + open(figures.position(position.low()), figures.position(position.high())));
    }

    private void readiness(Page page, Readiness readiness) {
        page.field(
                labels.text("readiness"),
                labels.text("readiness.for", figures.percent(readiness.value()), names.phase(readiness.phase()))
                        + open(figures.percent(readiness.low()), figures.percent(readiness.high())));
    }

    /** Says between what a number lies, where that can still be seen to change. */
    private String open(String low, String high) {
        return low.equals(high) ? "" : labels.text("open.between", low, high);
    }

    private void tags(Page page, MaturityProfile profile) {
        if (!profile.tags().isEmpty() && profile.tags().size() <= FEW_TAGS) {
            List<String> scores = new ArrayList<>();
            profile.tags().forEach((tag, score) -> scores.add(tag + " " + figures.score(score.score())));
            page.field(labels.text("tags"), String.join(labels.text("tags.separator"), scores));
        }
    }

    private void answers(Page page, MaturityProfile profile) {
        Coverage coverage = profile.coverage();
        page.field(
                labels.text("answers"),
                labels.text(
                        "answers.of",
                        coverage.answered().count(),
                        model.indicators().size()));
        named(page, profile, ResponseState.NOT_APPLICABLE);
        int open = coverage.unknown().count() + coverage.unanswered().count();
        page.field(labels.text("open"), open > 0 ? labels.text("open.some", open) : labels.text("open.none"));
        named(page, profile, ResponseState.UNKNOWN);
        named(page, profile, ResponseState.UNANSWERED);
    }

    private void named(Page page, MaturityProfile profile, ResponseState state) {
        int count = profile.coverage().of(state).count();
        if (count > 0) {
            page.more(labels.text("answers." + state.id(), count, indicators(profile, state)));
        }
    }

    private String indicators(MaturityProfile profile, ResponseState state) {
        List<String> ids = profile.contributions().stream()
                .filter(contribution -> contribution.state() == state)
                .map(Contribution::indicator)
                .toList();
        String named = String.join(", ", ids.subList(0, Math.min(NAMED, ids.size())));
        return ids.size() <= NAMED ? named : labels.text("answers.more", named, ids.size() - NAMED);
    }

    private static Optional<String> next(MaturityProfile profile) {
        return profile.gates().stream()
                .filter(gate -> !gate.isMet())
                .map(GateFinding::phase)
                .findFirst();
    }

    private void missing(Page page, MaturityProfile profile, String phase) {
        page.blank().line(labels.text("missing", names.phase(phase)));
        conditions.addTo(page, conditions.missing(profile));
    }
}

package io.github.groeipad.maturity.assess.report;

import io.github.groeipad.maturity.assess.text.Figures;
import io.github.groeipad.maturity.assess.text.Labels;
import io.github.groeipad.maturity.assess.text.Names;
import io.github.groeipad.maturity.assess.text.Page;
import io.github.groeipad.maturity.assess.text.Table;
import io.github.groeipad.maturity.assess.text.Table.Column;
import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.history.Comparison;
import io.github.groeipad.maturity.history.ContributionChange;
import io.github.groeipad.maturity.history.Series;
import io.github.groeipad.maturity.model.DisplayRange;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.scoring.Explanation;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What changed between two moments, or along more of them. */
public final class ComparisonReport {

    private static final int LONGEST_NAME = 26;
    private static final int SHOWN = 5;

    private final MaturityModel model;
    private final Labels labels;
    private final Names names;
    private final Figures figures;
    private final Stand stand;
    private final ChangeTable changes;
    private final AnswerChanges answers;
    private final Conditions conditions;

    private ComparisonReport(MaturityModel model, Locale locale) {
        this.model = model;
        this.labels = Labels.in(locale);
        this.names = new Names(model, locale);
        this.figures = new Figures(model.scoring().display(), labels);
        this.stand = new Stand(model, labels, names);
        this.changes = new ChangeTable(model, labels, names);
        this.answers = new AnswerChanges(model, labels, names);
        this.conditions = new Conditions(model, locale);
    }

    /** {@return reports of comparisons by a model, in a language} */
    public static ComparisonReport of(MaturityModel model, Locale locale) {
        return new ComparisonReport(model, locale);
    }

    /** {@return the report of a series of two profiles or more, and of the assessments they are the profiles of} */
    public String text(List<Assessment> moments, Series series) {
        Comparison whole = series.whole();
        Page page = new Page();
        page.ends(
                        Heading.name(whole.after().subject()),
                        Heading.date(whole.before().date(), labels) + " – "
                                + Heading.date(whole.after().date(), labels))
                .line(names.model() + " " + model.version())
                .rule();
        if (!model.phases().isEmpty()) {
            page.paragraph(0, phase(whole)).blank();
        }
        if (series.profiles().size() > 2) {
            moments(page, series);
            page.blank();
        }
        changes.addTo(page, whole);
        moved(page, whole, moments);
        answers.addTo(page, whole);
        conditions(page, "compare.met", conditions.changed(whole.before(), whole.after()));
        conditions(page, "compare.lost", conditions.changed(whole.after(), whole.before()));
        return page.toString();
    }

    private String phase(Comparison whole) {
        if (!whole.phaseChanged()) {
            return labels.text("compare.phase.same", stand.phase(whole.after().phase()));
        }
        boolean up = place(whole.after()) > place(whole.before());
        return labels.text(
                up ? "compare.phase.up" : "compare.phase.down",
                stand.name(whole.before().phase()),
                stand.phase(whole.after().phase()));
    }

    private int place(MaturityProfile profile) {
        List<String> ids = model.phases().stream().map(Phase::id).toList();
        return profile.phase().map(ids::indexOf).orElse(-1);
    }

    /** Every moment, with what changed since the one before. */
    private void moments(Page page, Series series) {
        Table table = Table.of(LONGEST_NAME, Column.LEFT, Column.LEFT, Column.RIGHT, Column.RIGHT, Column.RIGHT);
        boolean positions = series.profiles().stream()
                .anyMatch(profile -> profile.position().isPresent());
        table.row(
                labels.text("overview.date"),
                model.phases().isEmpty() ? "" : labels.text("phase"),
                labels.text("score"),
                labels.text("compare.change"),
                positions ? labels.text("position") : "");
        MaturityProfile before = null;
        for (MaturityProfile profile : series.profiles()) {
            table.row(
                    profile.date().toString(),
                    model.phases().isEmpty() ? "" : stand.name(profile.phase()),
                    figures.score(profile.score()),
                    before == null ? "" : figures.change(before.score(), profile.score()),
                    figures.position(profile).orElse(""));
            before = profile;
        }
        table.addTo(page);
    }

    private void moved(Page page, Comparison whole, List<Assessment> moments) {
        List<ContributionChange> all = whole.contributions();
        List<ContributionChange> up = all.stream()
                .filter(change -> change.difference().signum() > 0)
                .sorted(Comparator.comparing(ContributionChange::difference).reversed())
                .toList();
        List<ContributionChange> down = all.stream()
                .filter(change -> change.difference().signum() < 0)
                .sorted(Comparator.comparing(ContributionChange::difference))
                .toList();
        DisplayRange range = model.scoring().display();
        String points = figures.plain(range.max().minus(range.min()));
        Table table = Table.of(Page.WIDTH, Column.RIGHT, Column.LEFT, Column.LEFT, Column.LEFT);
        if (up.size() + down.size() == 0) {
            page.blank().paragraph(0, labels.text("compare.nothing"));
            return;
        }
        page.blank()
                .paragraph(
                        0,
                        labels.text(
                                "compare.moved", points, up.size(), down.size(), all.size() - up.size() - down.size()));
        List<ContributionChange> shown = new ArrayList<>(up.subList(0, Math.min(SHOWN, up.size())));
        shown.addAll(down.subList(0, Math.min(SHOWN, down.size())));
        Assessment first = moments.get(0);
        Assessment last = moments.get(moments.size() - 1);
        for (ContributionChange change : shown) {
            table.row(answers.row(change, figures, first, last));
        }
        table.addTo(page);
        if (shown.stream().anyMatch(change -> answers.isSame(change, first, last))) {
            page.paragraph(0, labels.text("compare.weighed"));
        }
    }

    private void conditions(Page page, String title, List<Explanation> changed) {
        if (!changed.isEmpty()) {
            page.blank().paragraph(0, labels.text(title));
            conditions.addTo(page, changed);
        }
    }
}

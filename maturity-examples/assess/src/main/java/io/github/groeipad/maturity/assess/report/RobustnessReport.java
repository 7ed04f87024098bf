package io.github.groeipad.maturity.assess.report;

import io.github.groeipad.maturity.assess.text.Figures;
import io.github.groeipad.maturity.assess.text.Labels;
import io.github.groeipad.maturity.assess.text.Names;
import io.github.groeipad.maturity.assess.text.Page;
import io.github.groeipad.maturity.assess.text.Table;
import io.github.groeipad.maturity.assess.text.Table.Column;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.ResponseScale;
import io.github.groeipad.maturity.roadmap.Robustness;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import java.util.Locale;
import java.util.Optional;

/** How sure the phase is: what single difference would make it another one. */
public final class RobustnessReport {

    private final MaturityModel model;
    private final Labels labels;
    private final Names names;
    private final Figures figures;
    private final Stand stand;

    private RobustnessReport(MaturityModel model, Locale locale) {
        this.model = model;
        this.labels = Labels.in(locale);
        this.names = new Names(model, locale);
        this.figures = new Figures(model.scoring().display(), labels);
        this.stand = new Stand(model, labels, names);
    }

    /** {@return reports of how sure the phases are that a model gives, in a language} */
    public static RobustnessReport of(MaturityModel model, Locale locale) {
        return new RobustnessReport(model, locale);
    }

    /** {@return the report of how sure the phase of a profile is} */
    public String text(MaturityProfile profile, Robustness robustness) {
        Page page = new Page();
        Heading.addTo(page, profile, names, labels);
        stand.addTo(page, profile, Optional.empty());
        int changes = robustness.otherAnswers().size()
                + robustness.leftOut().size()
                + robustness.otherWeights().size();
        page.field(
                labels.text("robust"),
                labels.text(
                        "robust.stands",
                        robustness.trials() - changes,
                        robustness.trials(),
                        figures.percent(robustness.share())));
        profile.phaseRange()
                .filter(range -> !range.isDetermined())
                .ifPresent(range -> page.field(
                        labels.text("open"),
                        labels.text("phase.open", stand.name(range.lowest()), stand.name(range.highest()))));
        if (changes == 0) {
            page.blank().paragraph(0, labels.text("robust.always"));
        }
        answers(page, robustness);
        leftOut(page, robustness);
        weights(page, robustness);
        return page.toString();
    }

    private void answers(Page page, Robustness robustness) {
        Table table = Table.of(Page.WIDTH, Column.LEFT, Column.LEFT, Column.LEFT, Column.LEFT);
        for (Robustness.OtherAnswer other : robustness.otherAnswers()) {
            Indicator indicator = model.indicator(other.indicator()).orElseThrow();
            ResponseScale scale = model.scaleOf(indicator);
            table.row(
                    "  "
                            + labels.text(
                                    "compare.answer",
                                    names.option(scale, other.from()),
                                    names.option(scale, other.to())),
                    phase(other),
                    indicator.id(),
                    names.statement(indicator));
        }
        add(page, "robust.answers", table, robustness.otherAnswers().size());
    }

    private void leftOut(Page page, Robustness robustness) {
        Table table = Table.of(Page.WIDTH, Column.LEFT, Column.LEFT, Column.LEFT);
        for (Robustness.LeftOut left : robustness.leftOut()) {
            Indicator indicator = model.indicator(left.indicator()).orElseThrow();
            table.row("  " + phase(left), indicator.id(), names.statement(indicator));
        }
        add(page, "robust.left-out", table, robustness.leftOut().size());
    }

    private void weights(Page page, Robustness robustness) {
        Table table = Table.of(Page.WIDTH, Column.LEFT, Column.LEFT, Column.LEFT);
        for (Robustness.OtherWeight other : robustness.otherWeights()) {
            table.row(
                    "  " + labels.text("compare.answer", figures.plain(other.from()), figures.plain(other.to())),
                    phase(other),
                    names.dimension(other.dimension()));
        }
        add(page, "robust.weights", table, robustness.otherWeights().size());
    }

    private String phase(Robustness.PhaseChange change) {
        return labels.text("robust.then", stand.name(change.after()));
    }

    private void add(Page page, String title, Table table, int rows) {
        if (rows > 0) {
            page.blank().paragraph(0, labels.text(title, rows));
            table.addTo(page);
        }
    }
}

package io.github.groeipad.maturity.assess.report;

import io.github.groeipad.maturity.assess.text.Figures;
import io.github.groeipad.maturity.assess.text.Labels;
import io.github.groeipad.maturity.assess.text.Names;
import io.github.groeipad.maturity.assess.text.Page;
import io.github.groeipad.maturity.assess.text.Table;
import io.github.groeipad.maturity.assess.text.Table.Column;
import io.github.groeipad.maturity.history.Comparison;
import io.github.groeipad.maturity.history.ReadinessChange;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Score;
import java.util.List;
import java.util.Optional;

/** The numbers of two moments side by side. */
final class ChangeTable {

    private static final int LONGEST_NAME = 34;

    private final MaturityModel model;
    private final Labels labels;
    private final Names names;
    private final Figures figures;

    ChangeTable(MaturityModel model, Labels labels, Names names) {
        this.model = model;
        this.labels = labels;
        this.names = names;
        this.figures = new Figures(model.scoring().display(), labels);
    }

    void addTo(Page page, Comparison comparison) {
        MaturityProfile before = comparison.before();
        MaturityProfile after = comparison.after();
        Table table = Table.of(LONGEST_NAME, Column.LEFT, Column.RIGHT, Column.RIGHT, Column.RIGHT);
        table.row("", before.date().toString(), after.date().toString(), labels.text("compare.change"));
        score(table, labels.text("score"), before.score(), after.score());
        dimensions(table, model.dimensions(), "  ", comparison);
        if (before.position().isPresent() || after.position().isPresent()) {
            table.row(
                    labels.text("position"),
                    position(before),
                    position(after),
                    figures.change(position(before), position(after)));
        }
        for (ReadinessChange readiness : comparison.readiness()) {
            String then = figures.percent(readiness.before());
            String now = figures.percent(readiness.after());
            if (!then.equals(now) || readiness.after().compareTo(Fraction.one()) < 0) {
                table.row(
                        labels.text("compare.readiness", names.phase(readiness.phase())),
                        then,
                        now,
                        figures.change(then.replace("%", ""), now.replace("%", "")));
            }
        }
        table.row(
                labels.text("answers"),
                Integer.toString(before.coverage().answered().count()),
                Integer.toString(after.coverage().answered().count()),
                figures.change(
                        Integer.toString(before.coverage().answered().count()),
                        Integer.toString(after.coverage().answered().count())));
        table.addTo(page);
        if (!comparison.readiness().isEmpty()) {
            page.paragraph(
                    0, labels.text("compare.meaning", comparison.readiness().size()));
        }
    }

    private void dimensions(Table table, List<Dimension> dimensions, String indent, Comparison comparison) {
        for (Dimension dimension : dimensions) {
            score(
                    table,
                    indent + names.dimension(dimension.id()),
                    comparison.before().scoreOf(dimension.id()),
                    comparison.after().scoreOf(dimension.id()));
            dimensions(table, dimension.dimensions(), indent + "  ", comparison);
        }
    }

    private void score(Table table, String name, Optional<Score> before, Optional<Score> after) {
        table.row(name, figures.score(before), figures.score(after), figures.change(before, after));
    }

    private String position(MaturityProfile profile) {
        return figures.position(profile).orElse("–");
    }
}

package io.github.groeipad.maturity.assess.report;

import io.github.groeipad.maturity.assess.text.Figures;
import io.github.groeipad.maturity.assess.text.Labels;
import io.github.groeipad.maturity.assess.text.Names;
import io.github.groeipad.maturity.assess.text.Page;
import io.github.groeipad.maturity.assess.text.Table;
import io.github.groeipad.maturity.assess.text.Table.Column;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.DimensionProfile;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.ScoreRange;
import java.util.List;
import java.util.Optional;

/** The scores of a profile, one row per dimension, with bars. */
final class ScoreTable {

    private static final int LONGEST_NAME = 26;
    private static final int SHORTEST_BAR = 5;
    private static final int LONGEST_BAR = 24;

    private final MaturityModel model;
    private final Labels labels;
    private final Names names;
    private final Figures figures;

    ScoreTable(MaturityModel model, Labels labels, Names names) {
        this.model = model;
        this.labels = labels;
        this.names = names;
        this.figures = new Figures(model.scoring().display(), labels);
    }

    void addTo(Page page, MaturityProfile profile) {
        int cells =
                Math.max(SHORTEST_BAR, Math.min(LONGEST_BAR, fill(profile, 0).room()));
        fill(profile, cells).addTo(page);
        if (profile.bounds()
                .filter(bounds -> !bounds.low().equals(bounds.high()))
                .isPresent()) {
            page.line(labels.text("table.shaded"));
        }
    }

    private Table fill(MaturityProfile profile, int cells) {
        Table table =
                Table.of(LONGEST_NAME, Column.LEFT, Column.RIGHT, Column.RIGHT, Column.LEFT, Column.RIGHT, Column.LEFT);
        boolean positions = profile.position().isPresent();
        boolean phases = profile.dimensions().stream()
                .anyMatch(dimension -> dimension.phaseRange().isPresent());
        boolean open = !figures.bounds(profile.bounds()).isEmpty();
        table.row(
                labels.text("dimension"),
                labels.text("score"),
                open ? labels.text("table.between") : "",
                "",
                positions ? labels.text("position") : "",
                phases ? labels.text("phase") : "");
        rows(table, profile.dimensions(), "", cells);
        table.row(
                labels.text("table.overall"),
                figures.score(profile.score()),
                figures.bounds(profile.bounds()),
                bar(profile.bounds(), cells),
                figures.position(profile).orElse(""),
                model.phases().isEmpty() ? "" : phase(profile.phase()));
        return table;
    }

    private void rows(Table table, List<DimensionProfile> dimensions, String indent, int cells) {
        for (DimensionProfile dimension : dimensions) {
            table.row(
                    indent + names.dimension(dimension.id()),
                    figures.score(dimension.score()),
                    figures.bounds(dimension.bounds()),
                    bar(dimension.bounds(), cells),
                    dimension
                            .position()
                            .map(position -> figures.position(position.value()))
                            .orElse(""),
                    dimension.phaseRange().isPresent() ? phase(dimension.phase()) : "");
            rows(table, dimension.dimensions(), indent + "  ", cells);
        }
    }

    private String phase(Optional<String> phase) {
        return phase.map(names::phase).orElseGet(() -> labels.text("phase.not-started"));
    }

    private static String bar(Optional<ScoreRange> bounds, int cells) {
        return bounds.map(found -> Figures.bar(found, cells)).orElse("");
    }
}

package io.github.groeipad.maturity.assess.report;

import io.github.groeipad.maturity.assess.text.Figures;
import io.github.groeipad.maturity.assess.text.Labels;
import io.github.groeipad.maturity.assess.text.Names;
import io.github.groeipad.maturity.assess.text.Page;
import io.github.groeipad.maturity.assess.text.Table;
import io.github.groeipad.maturity.assess.text.Table.Column;
import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.scoring.DimensionProfile;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.PhaseScore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers behind a result: per phase, per tag, and per answer. */
final class NumberTables {

    private static final int LONGEST_NAME = 34;
    private static final int MOST_PHASES = 6;

    private final MaturityModel model;
    private final Labels labels;
    private final Names names;
    private final Figures figures;

    NumberTables(MaturityModel model, Labels labels, Names names) {
        this.model = model;
        this.labels = labels;
        this.names = names;
        this.figures = new Figures(model.scoring().display(), labels);
    }

    /** How the position came about: the score of each dimension in each phase. */
    void addPhases(Page page, MaturityProfile profile) {
        List<Phase> phases = model.phases();
        if (profile.position().isEmpty() || phases.size() > MOST_PHASES) {
            return;
        }
        List<Column> columns = new ArrayList<>(Collections.nCopies(phases.size() + 2, Column.RIGHT));
        columns.set(0, Column.LEFT);
        Table table = Table.of(LONGEST_NAME, columns.toArray(Column[]::new));
        List<String> head = new ArrayList<>(List.of(labels.text("dimension")));
        phases.forEach(phase -> head.add(names.phase(phase.id())));
        head.add(labels.text("table.position"));
        table.row(head.toArray(String[]::new));
        for (DimensionProfile dimension : profile.dimensions()) {
            table.row(phaseRow(dimension));
        }
        page.paragraph(0, labels.text("table.phases"));
        table.addTo(page);
        page.blank();
    }

    private String[] phaseRow(DimensionProfile dimension) {
        Map<String, String> scores = new HashMap<>();
        for (PhaseScore score : dimension.phaseScores()) {
            scores.put(score.phase(), figures.score(score.score().exact()));
        }
        List<String> row = new ArrayList<>(List.of(names.dimension(dimension.id())));
        model.phases().forEach(phase -> row.add(scores.getOrDefault(phase.id(), "–")));
        row.add(dimension
                .position()
                .map(position -> figures.position(position.value()))
                .orElse("–"));
        return row.toArray(String[]::new);
    }

    /** The scores of the tags. */
    void addTags(Page page, MaturityProfile profile) {
        if (profile.tags().isEmpty()) {
            return;
        }
        boolean open = profile.tags().values().stream()
                .anyMatch(tag -> !figures.bounds(tag.bounds()).isEmpty());
        Table table = Table.of(LONGEST_NAME, Column.LEFT, Column.RIGHT, Column.RIGHT);
        table.row(labels.text("table.tag"), labels.text("score"), open ? labels.text("table.between") : "");
        profile.tags()
                .forEach((tag, score) -> table.row(tag, figures.score(score.score()), figures.bounds(score.bounds())));
        page.paragraph(0, labels.text("table.tags"));
        table.addTo(page);
        page.blank();
    }

    /** Each answer with its value and what it adds to the score. */
    void addAnswers(Page page, Assessment assessment, MaturityProfile profile) {
        page.paragraph(0, labels.text("table.answers"));
        AnswerTable.of(model, labels, names, assessment, profile).addTo(page);
    }
}

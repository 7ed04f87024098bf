package io.github.groeipad.maturity.assess.report;

import io.github.groeipad.maturity.assess.text.Figures;
import io.github.groeipad.maturity.assess.text.Labels;
import io.github.groeipad.maturity.assess.text.Names;
import io.github.groeipad.maturity.assess.text.Table;
import io.github.groeipad.maturity.assess.text.Table.Column;
import io.github.groeipad.maturity.assessment.Answered;
import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.Contribution;
import io.github.groeipad.maturity.scoring.Derivation;
import io.github.groeipad.maturity.scoring.DimensionProfile;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Each answer with its value and what it adds to the score, below the dimension to which it belongs. */
final class AnswerTable {

    private static final int LONGEST_NAME = 34;

    private final MaturityModel model;
    private final Labels labels;
    private final Names names;
    private final Figures figures;
    private final Rules rules;
    private final Assessment assessment;
    private final MaturityProfile profile;
    private final Map<String, Contribution> contributions = new HashMap<>();
    private final Table table =
            Table.of(LONGEST_NAME, Column.LEFT, Column.RIGHT, Column.RIGHT, Column.RIGHT, Column.LEFT);

    private AnswerTable(
            MaturityModel model, Labels labels, Names names, Assessment assessment, MaturityProfile profile) {
        this.model = model;
        this.labels = labels;
        this.names = names;
        this.figures = new Figures(model.scoring().display(), labels);
        this.rules = new Rules(labels, figures);
        this.assessment = assessment;
        this.profile = profile;
        profile.contributions().forEach(each -> contributions.put(each.indicator(), each));
    }

    static Table of(MaturityModel model, Labels labels, Names names, Assessment assessment, MaturityProfile profile) {
        return new AnswerTable(model, labels, names, assessment, profile).fill();
    }

    private Table fill() {
        table.row(
                labels.text("table.part"),
                labels.text("table.weight"),
                labels.text("table.value"),
                labels.text("table.adds"),
                labels.text("table.how"));
        table.row(
                labels.text("table.overall"),
                "",
                figures.score(profile.score()),
                figures.points(sum(model.dimensions())),
                rules.name(model.scoring().aggregation()));
        model.dimensions().forEach(dimension -> add(dimension, "  "));
        return table;
    }

    private void add(Dimension dimension, String indent) {
        table.row(
                indent + names.dimension(dimension.id()),
                figures.plain(dimension.weight()),
                figures.score(profile.dimension(dimension.id()).flatMap(DimensionProfile::score)),
                figures.points(sum(dimension)),
                rules.name(dimension.aggregation()));
        dimension.dimensions().forEach(below -> add(below, indent + "  "));
        dimension.indicators().forEach(indicator -> add(indicator, indent + "  "));
    }

    private void add(Indicator indicator, String indent) {
        Derivation value = profile.derivation(Derivation.Measure.SCORE, indicator.id());
        table.row(
                indent + indicator.id(),
                figures.plain(indicator.weight()),
                value.value().map(figures::score).orElse("–"),
                value.value().isPresent() ? figures.points(added(indicator)) : "–",
                said(indicator, value));
    }

    private String said(Indicator indicator, Derivation value) {
        if (value.rule().equals("option") && assessment.responses().get(indicator.id()) instanceof Answered answered) {
            return names.option(model.scaleOf(indicator), answered.option());
        }
        Contribution contribution = contributions.get(indicator.id());
        String state = contribution == null
                ? ""
                : labels.text("state." + contribution.state().id());
        return value.value().isPresent() ? labels.text("state.counted", state) : state;
    }

    private Fraction sum(List<Dimension> dimensions) {
        Fraction sum = Fraction.zero();
        for (Dimension dimension : dimensions) {
            sum = sum.plus(sum(dimension));
        }
        return sum;
    }

    private Fraction sum(Dimension dimension) {
        Fraction sum = sum(dimension.dimensions());
        for (Indicator indicator : dimension.indicators()) {
            sum = sum.plus(added(indicator));
        }
        return sum;
    }

    private Fraction added(Indicator indicator) {
        Contribution contribution = contributions.get(indicator.id());
        return contribution == null ? Fraction.zero() : contribution.value().orElse(Fraction.zero());
    }
}

package io.github.groeipad.maturity.assess.report;

import io.github.groeipad.maturity.assess.text.Figures;
import io.github.groeipad.maturity.assess.text.Labels;
import io.github.groeipad.maturity.assess.text.Names;
import io.github.groeipad.maturity.assess.text.Page;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.MissingPolicy;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.model.ResponseScale;
import io.github.groeipad.maturity.model.ScoringRules;
import io.github.groeipad.maturity.scoring.Explanation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A model on paper: its phases with what they ask, its dimensions with their indicators, its scales and its rules. */
public final class ModelOutline {

    private final MaturityModel model;
    private final Labels labels;
    private final Names names;
    private final Figures figures;
    private final Rules rules;
    private final Conditions conditions;

    private ModelOutline(MaturityModel model, Locale locale) {
        this.model = model;
        this.labels = Labels.in(locale);
        this.names = new Names(model, locale);
        this.figures = new Figures(model.scoring().display(), labels);
        this.rules = new Rules(labels, figures);
        this.conditions = new Conditions(model, locale);
    }

    /** {@return the outline of a model, in a language} */
    public static ModelOutline of(MaturityModel model, Locale locale) {
        return new ModelOutline(model, locale);
    }

    /** {@return the outline} */
    public String text() {
        Page page = new Page();
        page.ends(names.model(), model.reference().toString()).rule();
        names.in(model.description()).ifPresent(text -> page.paragraph(0, text));
        if (!model.phases().isEmpty()) {
            page.blank().line(labels.text("model.phases"));
            model.phases().forEach(phase -> phase(page, phase));
        }
        page.blank().line(labels.text("model.dimensions"));
        model.dimensions().forEach(dimension -> dimension(page, dimension, 2));
        page.blank().line(labels.text("model.scales"));
        model.scales().forEach(scale -> scale(page, scale));
        page.blank().line(labels.text("model.rules"));
        rules(page, model.scoring());
        return page.toString();
    }

    private void phase(Page page, Phase phase) {
        page.hanging("  ", 2, titled(names.phase(phase.id()), phase.id()));
        names.in(phase.description()).ifPresent(text -> page.paragraph(4, text));
        phase.gate().ifPresent(gate -> page.hanging("    ", 4, labels.text("model.gate")));
        conditions.asked(phase).forEach(asked -> condition(page, asked, 4));
    }

    private static void condition(Page page, Explanation asked, int indent) {
        page.hanging(" ".repeat(indent) + "• ", indent + 2, asked.text());
        for (Explanation part : asked.parts()) {
            if (part.parts().isEmpty() && asked.parts().size() == 1) {
                page.paragraph(indent + 2, part.text());
            } else {
                condition(page, part, indent + 2);
            }
        }
    }

    private void dimension(Page page, Dimension dimension, int indent) {
        String facts =
                labels.text("model.dimension", figures.plain(dimension.weight()), rules.name(dimension.aggregation()));
        page.paragraph(indent, titled(names.dimension(dimension.id()), dimension.id()) + ": " + facts);
        names.in(dimension.description()).ifPresent(text -> page.paragraph(indent + 2, text));
        dimension.dimensions().forEach(below -> dimension(page, below, indent + 2));
        dimension.indicators().forEach(indicator -> indicator(page, indicator, indent + 2));
    }

    private void indicator(Page page, Indicator indicator, int indent) {
        int column = indent + indicator.id().length() + 2;
        page.hanging(" ".repeat(indent) + indicator.id() + "  ", column, names.statement(indicator));
        page.paragraph(column, facts(indicator));
    }

    private String facts(Indicator indicator) {
        List<String> facts = new ArrayList<>();
        indicator.phase().ifPresent(phase -> facts.add(names.phase(phase)));
        facts.add(indicator.scale());
        facts.add(labels.text("model.weight", figures.plain(indicator.weight())));
        if (!indicator.tags().isEmpty()) {
            facts.add(String.join(", ", indicator.tags()));
        }
        if (indicator.notApplicableAllowed()) {
            facts.add(labels.text("model.not-applicable"));
        }
        return "[" + String.join("; ", facts) + "]";
    }

    private void scale(Page page, ResponseScale scale) {
        String options = scale.range()
                .map(range -> labels.text(
                        "question.range",
                        figures.plain(range.from()),
                        figures.plain(range.from().plus(range.step())),
                        figures.plain(range.to())))
                .orElseGet(() -> scale.options().stream()
                        .map(option -> titled(names.option(option), option.id()) + " "
                                + figures.score(scale.value(option.id()).orElseThrow()))
                        .collect(Collectors.joining(", ")));
        page.hanging("  ", 4, scale.id() + ": " + options);
    }

    private void rules(Page page, ScoringRules scoring) {
        page.paragraph(2, labels.text("model.overall", rules.name(scoring.aggregation())));
        page.paragraph(2, labels.text("model.missing.not-applicable", policy(scoring.notApplicable())));
        page.paragraph(2, labels.text("model.missing.unknown", policy(scoring.unknown())));
        page.paragraph(2, labels.text("model.missing.unanswered", policy(scoring.unanswered())));
        page.paragraph(2, labels.text("model.coverage", figures.percent(scoring.minimumCoverage())));
        page.paragraph(
                2,
                labels.text("model.nothing-applies." + scoring.nothingApplies().id()));
        page.paragraph(
                2, labels.text("model.expired." + scoring.expiredEvidence().id()));
        page.paragraph(
                2,
                labels.text(
                        "model.display",
                        figures.plain(scoring.display().min()),
                        figures.plain(scoring.display().max()),
                        scoring.display().decimals()));
        page.paragraph(2, labels.text("model.fingerprint", model.fingerprint().toString()));
    }

    private String policy(MissingPolicy policy) {
        return switch (policy.kind()) {
            case EXCLUDE -> labels.text("model.policy.exclude");
            case REJECT -> labels.text("model.policy.reject");
            case COUNT_AS ->
                labels.text("model.policy.counted", figures.score(policy.value().orElseThrow()));
        };
    }

    private static String titled(String name, String id) {
        return name.equals(id) ? id : name + " (" + id + ")";
    }
}

package io.github.groeipad.maturity.assess.report;

import io.github.groeipad.maturity.assess.text.Figures;
import io.github.groeipad.maturity.assess.text.Labels;
import io.github.groeipad.maturity.assess.text.Names;
import io.github.groeipad.maturity.assess.text.Page;
import io.github.groeipad.maturity.assess.text.Table;
import io.github.groeipad.maturity.assess.text.Table.Column;
import io.github.groeipad.maturity.assessment.Answered;
import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.Respondent;
import io.github.groeipad.maturity.assessment.Response;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.ResponseOption;
import io.github.groeipad.maturity.panel.Agreement;
import io.github.groeipad.maturity.panel.PanelProfile;
import io.github.groeipad.maturity.panel.RoleMean;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What several respondents come to, and how far they agree. */
public final class PanelReport {

    private static final int LONGEST_NAME = 30;
    private static final int MOST_ROLES = 4;
    private static final int SHOWN = 5;

    private final MaturityModel model;
    private final Labels labels;
    private final Names names;
    private final Figures figures;
    private final Stand stand;
    private final StepWords words;

    private PanelReport(MaturityModel model, Locale locale) {
        this.model = model;
        this.labels = Labels.in(locale);
        this.names = new Names(model, locale);
        this.figures = new Figures(model.scoring().display(), labels);
        this.stand = new Stand(model, labels, names);
        this.words = new StepWords(model, labels, names);
    }

    /** {@return reports of panels by a model, in a language} */
    public static PanelReport of(MaturityModel model, Locale locale) {
        return new PanelReport(model, locale);
    }

    /** {@return the report of what some assessments come to} */
    public String text(List<Assessment> assessments, PanelProfile panel) {
        Page page = new Page();
        Heading.addTo(page, panel.profile(), names, labels);
        stand.addTo(page, panel.profile(), Optional.empty());
        page.field(labels.text("panel"), respondents(assessments));
        page.more(labels.text("panel.rule." + model.scoring().panel().id()));
        page.blank();
        dimensions(page, panel);
        disagreements(page, assessments, panel);
        unknown(page, panel);
        return page.toString();
    }

    private String respondents(List<Assessment> assessments) {
        Map<String, Integer> roles = new LinkedHashMap<>();
        for (Assessment assessment : assessments) {
            assessment.respondent().flatMap(Respondent::role).ifPresent(role -> roles.merge(role, 1, Integer::sum));
        }
        List<String> named = new ArrayList<>();
        roles.forEach((role, count) -> named.add(count == 1 ? role : labels.text("panel.role", role, count)));
        String text = labels.text("panel.respondents", assessments.size());
        return named.isEmpty() ? text : text + ": " + String.join(", ", named);
    }

    private void dimensions(Page page, PanelProfile panel) {
        List<String> roles = panel.dimensions().stream()
                .flatMap(each -> each.roles().stream().map(RoleMean::role))
                .distinct()
                .sorted()
                .toList();
        boolean showsRoles = roles.size() > 1 && roles.size() <= MOST_ROLES;
        List<Column> columns = new ArrayList<>(List.of(Column.LEFT, Column.RIGHT, Column.RIGHT));
        List<String> head = new ArrayList<>(
                List.of(labels.text("dimension"), labels.text("panel.together"), labels.text("panel.agreement")));
        for (int i = 0; showsRoles && i < roles.size(); i++) {
            columns.add(Column.RIGHT);
            head.add("(" + (i + 1) + ")");
        }
        Table table = Table.of(LONGEST_NAME, columns.toArray(Column[]::new));
        table.row(head.toArray(String[]::new));
        rows(table, model.dimensions(), "", panel, showsRoles ? roles : List.of());
        table.addTo(page);
        if (showsRoles) {
            page.paragraph(0, roleLegend(roles));
        }
        page.paragraph(0, labels.text("panel.agreement.meaning"));
    }

    private String roleLegend(List<String> roles) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            parts.add("(" + (i + 1) + ") " + roles.get(i));
        }
        return labels.text("panel.roles", String.join(", ", parts));
    }

    private void rows(Table table, List<Dimension> dimensions, String indent, PanelProfile panel, List<String> roles) {
        for (Dimension dimension : dimensions) {
            Optional<Agreement> agreement = panel.agreement(dimension.id());
            List<String> row = new ArrayList<>(List.of(
                    indent + names.dimension(dimension.id()),
                    figures.score(panel.profile().scoreOf(dimension.id())),
                    agreement.flatMap(Agreement::agreement).map(this::shown).orElse("–")));
            for (String role : roles) {
                row.add(agreement.stream()
                        .flatMap(each -> each.roles().stream())
                        .filter(each -> each.role().equals(role))
                        .findFirst()
                        .map(each -> figures.score(each.mean()))
                        .orElse("–"));
            }
            table.row(row.toArray(String[]::new));
            rows(table, dimension.dimensions(), indent + "  ", panel, roles);
        }
    }

    private String shown(Fraction agreement) {
        String digits = figures.written(
                agreement.toBigDecimal(2, RoundingMode.HALF_EVEN).toPlainString());
        return digits.startsWith("-") ? "−" + digits.substring(1) : digits;
    }

    private void disagreements(Page page, List<Assessment> assessments, PanelProfile panel) {
        List<Agreement> least = panel.indicators().stream()
                .filter(each -> each.agreement().isPresent())
                .filter(each -> each.agreement().get().compareTo(Fraction.one()) < 0)
                .sorted(Comparator.comparing(each -> each.agreement().orElseThrow()))
                .toList();
        long measured = panel.indicators().stream()
                .filter(each -> each.agreement().isPresent())
                .count();
        page.blank();
        if (measured == 0) {
            page.paragraph(0, labels.text("panel.not-measured"));
            return;
        }
        page.paragraph(0, labels.text("panel.unanimous", measured - least.size(), measured));
        if (least.isEmpty()) {
            return;
        }
        page.paragraph(0, labels.text("panel.least"));
        for (Agreement each : least.subList(0, Math.min(SHOWN, least.size()))) {
            page.hanging("• ", 2, words.title(each.of()));
            page.paragraph(
                    2, labels.text("panel.said", shown(each.agreement().orElseThrow()), said(each.of(), assessments)));
        }
    }

    /** Who said what, from the lowest answer to the highest. */
    private String said(String id, List<Assessment> assessments) {
        Indicator indicator = model.indicator(id).orElseThrow();
        List<String> parts = new ArrayList<>();
        for (ResponseOption option : model.scaleOf(indicator).options()) {
            List<String> who = who(id, assessments, option.id());
            if (!who.isEmpty()) {
                parts.add(labels.text("panel.option", names.option(option), String.join(", ", who)));
            }
        }
        return String.join("; ", parts);
    }

    private List<String> who(String indicator, List<Assessment> assessments, String option) {
        List<String> who = new ArrayList<>();
        int nameless = 0;
        for (Assessment assessment : assessments) {
            Optional<Response> response = assessment.response(indicator);
            boolean said = response.isPresent()
                    && response.get() instanceof Answered answered
                    && answered.option().equals(option);
            Optional<String> role = assessment.respondent().flatMap(Respondent::role);
            if (said && role.isPresent()) {
                who.add(role.get());
            } else if (said) {
                nameless++;
            }
        }
        if (nameless > 0) {
            who.add(labels.text("panel.nameless", nameless));
        }
        return who;
    }

    /** Says where some do not know, or do not even agree whether it applies. */
    private void unknown(Page page, PanelProfile panel) {
        List<String> some = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (Agreement each : panel.indicators()) {
            if (each.unknown() > 0 && each.count() == 0) {
                all.add(each.of());
            } else if (each.unknown() > 0) {
                some.add(each.unknown() == 1 ? each.of() : labels.text("panel.role", each.of(), each.unknown()));
            }
        }
        List<String> split = panel.indicators().stream()
                .filter(each -> each.notApplicable() > 0 && each.count() > 0)
                .map(Agreement::of)
                .toList();
        if (some.size() + all.size() + split.size() > 0) {
            page.blank();
        }
        listed(page, "panel.unknown", some);
        listed(page, "panel.nobody", all);
        listed(page, "panel.applies", split);
    }

    private void listed(Page page, String key, List<String> indicators) {
        if (!indicators.isEmpty()) {
            page.paragraph(0, labels.text(key, String.join(", ", indicators)));
        }
    }
}

package io.github.groeipad.maturity.assess.report;

import io.github.groeipad.maturity.assess.text.Labels;
import io.github.groeipad.maturity.assess.text.Names;
import io.github.groeipad.maturity.assess.text.Page;
import io.github.groeipad.maturity.model.LintCode;
import io.github.groeipad.maturity.model.LintFinding;
import io.github.groeipad.maturity.model.MaturityModel;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What is doubtful about a model, one kind of doubt after the other. */
public final class LintReport {

    private final MaturityModel model;
    private final Labels labels;
    private final Names names;

    private LintReport(MaturityModel model, Locale locale) {
        this.model = model;
        this.labels = Labels.in(locale);
        this.names = new Names(model, locale);
    }

    /** {@return the report of a model, in a language} */
    public static LintReport of(MaturityModel model, Locale locale) {
        return new LintReport(model, locale);
    }

    /** {@return the report of what was found} */
    public String text(List<LintFinding> findings) {
        Page page = new Page();
        page.ends(names.model() + " " + model.version(), labels.text("lint.count", findings.size()))
                .rule();
        if (findings.isEmpty()) {
            page.paragraph(0, labels.text("lint.nothing"));
        } else {
            page.paragraph(0, labels.text("lint.valid"));
        }
        Map<LintCode, List<LintFinding>> byCode = findings.stream()
                .collect(Collectors.groupingBy(
                        LintFinding::code, () -> new EnumMap<>(LintCode.class), Collectors.toList()));
        byCode.forEach((code, same) -> {
            page.blank().paragraph(0, labels.textOr("lint." + code.id(), code.explanation()));
            page.paragraph(
                    0, labels.textOr("lint." + code.id() + ".hint", same.get(0).hint()));
            same.forEach(finding -> page.hanging("  • ", 4, thing(finding)));
        });
        return page.toString();
    }

    private String thing(LintFinding finding) {
        return labels.text(
                "lint.place",
                labels.language().getLanguage().equals("en") ? finding.message() : inOtherWords(finding),
                finding.place());
    }

    /** What the finding is about; the library says more of it, but in English only. */
    private String inOtherWords(LintFinding finding) {
        Place place = Place.of(model, finding.place());
        return labels.text("thing." + place.kind(), place.id());
    }
}

package io.github.groeipad.maturity.assess.report;

import io.github.groeipad.maturity.assess.text.Labels;
import io.github.groeipad.maturity.assess.text.Names;
import io.github.groeipad.maturity.assess.text.Page;
import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.Explainer;
import io.github.groeipad.maturity.scoring.Explanation;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import java.util.List;
import java.util.Locale;

/** Everything about one result: the library's explanation of it, and the numbers behind that. */
public final class FullExplanation {

    private static final List<String> BULLETS = List.of("• ", "– ", "· ");
    private static final int INDENT = 2;

    private final MaturityModel model;
    private final Labels labels;
    private final Names names;
    private final Explainer explainer;

    private FullExplanation(MaturityModel model, Locale locale) {
        this.model = model;
        this.labels = Labels.in(locale);
        this.names = new Names(model, locale);
        this.explainer = Explainer.of(model, locale);
    }

    /** {@return explanations of the profiles of a model, in a language} */
    public static FullExplanation of(MaturityModel model, Locale locale) {
        return new FullExplanation(model, locale);
    }

    /** {@return the explanation of a profile, and of the assessment that it is the profile of} */
    public String text(Assessment assessment, MaturityProfile profile) {
        Page page = new Page();
        Heading.addTo(page, profile, names, labels);
        for (Explanation explanation : explainer.all(profile)) {
            page.paragraph(0, explanation.text());
            explanation.parts().forEach(part -> add(page, part, 0));
            page.blank();
        }
        NumberTables tables = new NumberTables(model, labels, names);
        tables.addPhases(page, profile);
        tables.addTags(page, profile);
        tables.addAnswers(page, assessment, profile);
        return page.toString();
    }

    private static void add(Page page, Explanation explanation, int level) {
        int indent = INDENT * (level + 1);
        String bullet = BULLETS.get(Math.min(level, BULLETS.size() - 1));
        page.hanging(" ".repeat(indent) + bullet, indent + bullet.length(), explanation.text());
        explanation.parts().forEach(part -> add(page, part, level + 1));
    }
}

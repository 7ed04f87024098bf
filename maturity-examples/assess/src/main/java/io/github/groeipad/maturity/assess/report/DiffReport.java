package io.github.groeipad.maturity.assess.report;

import io.github.groeipad.maturity.assess.text.Labels;
import io.github.groeipad.maturity.assess.text.Names;
import io.github.groeipad.maturity.assess.text.Page;
import io.github.groeipad.maturity.migration.ModelDiff;
import io.github.groeipad.maturity.migration.ModelEdit;
import io.github.groeipad.maturity.migration.ModelEdit.Effect;
import io.github.groeipad.maturity.model.MaturityModel;
import java.util.List;
import java.util.Locale;

/** What changed between two models, the worst first. */
public final class DiffReport {

    private static final List<Effect> WORST_FIRST =
            List.of(Effect.BREAKS_ANSWERS, Effect.CHANGES_SCORES, Effect.NEUTRAL, Effect.TEXT_ONLY);

    private final Locale locale;
    private final Labels labels;

    private DiffReport(Locale locale) {
        this.locale = locale;
        this.labels = Labels.in(locale);
    }

    /** {@return reports of differences, in a language} */
    public static DiffReport of(Locale locale) {
        return new DiffReport(locale);
    }

    /** {@return the report of a difference} */
    public String text(ModelDiff diff) {
        Page page = new Page();
        page.line(name(diff.from()) + " → " + name(diff.to())).rule();
        page.paragraph(0, labels.text("diff." + worst(diff)));
        DiffWords words = new DiffWords(diff, labels);
        for (Effect effect : WORST_FIRST) {
            List<ModelEdit> edits = diff.edits().stream()
                    .filter(edit -> edit.effect() == effect)
                    .toList();
            if (!edits.isEmpty()) {
                page.blank().paragraph(0, labels.text("diff.effect." + effect.id(), edits.size()));
                edits.forEach(edit -> page.hanging("  • ", 4, words.edit(edit)));
            }
        }
        return page.toString();
    }

    private String name(MaturityModel model) {
        return new Names(model, locale).model() + " " + model.version();
    }

    private static String worst(ModelDiff diff) {
        return diff.edits().stream()
                .map(ModelEdit::effect)
                .max(Effect::compareTo)
                .map(Effect::id)
                .orElse("nothing");
    }
}

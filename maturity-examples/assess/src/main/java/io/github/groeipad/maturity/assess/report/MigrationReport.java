package io.github.groeipad.maturity.assess.report;

import io.github.groeipad.maturity.assess.text.Labels;
import io.github.groeipad.maturity.assess.text.Names;
import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.migration.MigratedAnswer;
import io.github.groeipad.maturity.migration.MigratedAnswer.Outcome;
import io.github.groeipad.maturity.migration.MigratedAssessment;
import io.github.groeipad.maturity.model.MaturityModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What became of each answer of an assessment that was brought to another model. */
public final class MigrationReport {

    private final MaturityModel now;
    private final Labels labels;
    private final Names names;
    private final MigrationWords words;

    private MigrationReport(MaturityModel now, Locale locale) {
        this.now = now;
        this.labels = Labels.in(locale);
        this.names = new Names(now, locale);
        this.words = new MigrationWords(labels);
    }

    /** {@return reports of migrations to a model, in a language} */
    public static MigrationReport of(MaturityModel now, Locale locale) {
        return new MigrationReport(now, locale);
    }

    /** {@return the report of a migrated assessment, one line for each answer that did not stay as it was} */
    public List<String> lines(MigratedAssessment migrated) {
        Assessment assessment = migrated.assessment();
        List<MigratedAnswer> open = migrated.report(Outcome.OPEN);
        List<String> lines = new ArrayList<>();
        lines.add(labels.text(
                "migrate.done",
                Heading.name(assessment.subject()),
                Heading.date(assessment.date(), labels),
                names.model() + " " + now.version(),
                migrated.report(Outcome.CARRIED).size(),
                migrated.report(Outcome.MAPPED).size(),
                migrated.report(Outcome.DROPPED).size(),
                open.size()));
        for (MigratedAnswer answer : migrated.report(Outcome.MAPPED)) {
            lines.add(labels.text("migrate.mapped", answer.to().orElseThrow(), words.changed(answer)));
        }
        for (MigratedAnswer answer : migrated.report(Outcome.DROPPED)) {
            lines.add(labels.text("migrate.dropped", answer.from().orElseThrow(), words.reason(answer)));
        }
        if (!open.isEmpty()) {
            lines.add(labels.text(
                    "migrate.open",
                    String.join(
                            ", ",
                            open.stream()
                                    .map(answer -> answer.to().orElseThrow())
                                    .toList())));
        }
        return lines;
    }
}

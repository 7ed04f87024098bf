package io.github.groeipad.maturity.assess.report;

import io.github.groeipad.maturity.assess.text.Figures;
import io.github.groeipad.maturity.assess.text.Labels;
import io.github.groeipad.maturity.assess.text.Names;
import io.github.groeipad.maturity.assess.text.Page;
import io.github.groeipad.maturity.assess.text.Table;
import io.github.groeipad.maturity.assess.text.Table.Column;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.GateFinding;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Several profiles below each other, one row each. Keeps rows only as long as they are few enough to be looked over. */
public final class Overview {

    private static final int FEW = 100;
    private static final int LONGEST_NAME = 30;

    private final MaturityModel model;
    private final Labels labels;
    private final Names names;
    private final Figures figures;
    private final List<String[]> rows = new ArrayList<>();
    private boolean tooMany;
    private boolean anyOpen;

    private Overview(MaturityModel model, Locale locale) {
        this.model = model;
        this.labels = Labels.in(locale);
        this.names = new Names(model, locale);
        this.figures = new Figures(model.scoring().display(), labels);
    }

    /** {@return an overview of the profiles of a model, in a language} */
    public static Overview of(MaturityModel model, Locale locale) {
        return new Overview(model, locale);
    }

    /** Adds the row of a profile. */
    public void add(MaturityProfile profile) {
        tooMany = tooMany || rows.size() == FEW;
        if (tooMany) {
            rows.clear();
            return;
        }
        anyOpen = anyOpen || !profile.phaseDetermined();
        rows.add(new String[] {
            Heading.name(profile.subject()),
            profile.date().toString(),
            model.phases().isEmpty() ? "" : phase(profile),
            figures.score(profile.score()),
            figures.position(profile).orElse(""),
            readiness(profile).orElse("")
        });
    }

    private String phase(MaturityProfile profile) {
        String phase = profile.phase().map(names::phase).orElseGet(() -> labels.text("phase.not-started"));
        return profile.phaseDetermined() ? phase : phase + " *";
    }

    private Optional<String> readiness(MaturityProfile profile) {
        return profile.gates().stream()
                .filter(gate -> !gate.isMet())
                .findFirst()
                .map(GateFinding::phase)
                .flatMap(profile::readiness)
                .map(readiness -> figures.percent(readiness.value()));
    }

    /** {@return the overview, unless it would be of one profile or of too many} */
    public Optional<String> text() {
        if (tooMany || rows.size() < 2) {
            return Optional.empty();
        }
        Table table =
                Table.of(LONGEST_NAME, Column.LEFT, Column.LEFT, Column.LEFT, Column.RIGHT, Column.RIGHT, Column.RIGHT);
        boolean phases = !model.phases().isEmpty();
        boolean positions = rows.stream().anyMatch(row -> !row[4].isEmpty());
        boolean readiness = rows.stream().anyMatch(row -> !row[5].isEmpty());
        table.row(
                labels.text("overview"),
                labels.text("overview.date"),
                phases ? labels.text("phase") : "",
                labels.text("score"),
                positions ? labels.text("position") : "",
                readiness ? labels.text("readiness") : "");
        rows.forEach(table::row);
        Page page = new Page().rule();
        table.addTo(page);
        if (anyOpen) {
            page.line(labels.text("overview.open"));
        }
        return Optional.of(page.toString());
    }
}

package io.github.groeipad.maturity.assess.report;

import io.github.groeipad.maturity.assess.text.Figures;
import io.github.groeipad.maturity.assess.text.Labels;
import io.github.groeipad.maturity.assess.text.Names;
import io.github.groeipad.maturity.assess.text.Page;
import io.github.groeipad.maturity.model.DisplayRange;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import java.util.Optional;

/** Says in two lines where a subject stands, and how far it is on the way to a phase. */
final class Stand {

    private final MaturityModel model;
    private final Labels labels;
    private final Names names;
    private final Figures figures;

    Stand(MaturityModel model, Labels labels, Names names) {
        this.model = model;
        this.labels = labels;
        this.names = names;
        this.figures = new Figures(model.scoring().display(), labels);
    }

    void addTo(Page page, MaturityProfile profile, Optional<String> target) {
        String score = score(profile);
        page.field(labels.text("now"), model.phases().isEmpty() ? score : phase(profile.phase()) + ", " + score);
        target.ifPresent(phase -> page.field(labels.text("target"), target(profile, phase)));
    }

    private String target(MaturityProfile profile, String phase) {
        return profile.readiness(phase)
                .filter(readiness -> readiness.value().compareTo(Fraction.one()) < 0)
                .map(readiness ->
                        labels.text("target.ready", phase(Optional.of(phase)), figures.percent(readiness.value())))
                .orElseGet(() -> phase(Optional.of(phase)));
    }

    /** A phase with its place among the others. */
    String phase(Optional<String> phase) {
        return phase.map(id -> labels.text(
                        "phase.reached",
                        names.phase(id),
                        model.phases().stream().map(Phase::id).toList().indexOf(id) + 1,
                        model.phases().size()))
                .orElseGet(() -> labels.text("phase.not-started"));
    }

    /** The name of a phase. */
    String name(Optional<String> phase) {
        return phase.map(names::phase).orElseGet(() -> labels.text("phase.not-started"));
    }

    /** The score with the range it is on. */
    String score(MaturityProfile profile) {
        DisplayRange range = model.scoring().display();
        return profile.score().isEmpty()
                ? labels.text("now.no-score")
                : labels.text(
                        range.min().signum() == 0 ? "now.score" : "now.score.between",
                        figures.score(profile.score()),
                        figures.plain(range.min()),
                        figures.plain(range.max()));
    }
}

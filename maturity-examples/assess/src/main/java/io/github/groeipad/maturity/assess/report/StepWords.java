package io.github.groeipad.maturity.assess.report;

import io.github.groeipad.maturity.assess.text.Figures;
import io.github.groeipad.maturity.assess.text.Labels;
import io.github.groeipad.maturity.assess.text.Names;
import io.github.groeipad.maturity.assess.text.Page;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.ResponseScale;
import io.github.groeipad.maturity.roadmap.Actions;
import io.github.groeipad.maturity.roadmap.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a raise of one indicator into words: what it states, from which answer to which, and what comes of it. */
final class StepWords {

    private final MaturityModel model;
    private final Labels labels;
    private final Names names;
    private final Figures figures;
    private final boolean effortsDiffer;

    StepWords(MaturityModel model, Labels labels, Names names) {
        this.model = model;
        this.labels = labels;
        this.names = names;
        this.figures = new Figures(model.scoring().display(), labels);
        this.effortsDiffer =
                model.indicators().stream().map(Indicator::effort).distinct().count() > 1;
    }

    /**
     * How things stand before or after a raise.
     *
     * @param score the overall score; absent where there is none
     * @param readiness the readiness for the phase that is aimed at; absent where there is none
     */
    record State(Optional<Fraction> score, Optional<Fraction> readiness) {}

    /** Whether the model tells one effort from another; if not, they are not worth a word. */
    boolean effortsDiffer() {
        return effortsDiffer;
    }

    /** What an indicator states, with its id behind it, or else the id alone. */
    String title(String indicator) {
        String statement = names.statement(model.indicator(indicator).orElseThrow());
        return statement.isEmpty() ? indicator : labels.text("step.title", statement, indicator);
    }

    /** From which answer to which. */
    String change(Actions.Raise raise) {
        return change("step.change", raise.indicator(), raise.from(), raise.to(), raise.effort());
    }

    /** From which answer to which, or what to find out first. */
    String change(Plan.Step step) {
        String key = step.open() ? "step.change.open" : "step.change";
        return change(key, step.indicator(), step.from(), step.to(), step.effort());
    }

    private String change(String key, String indicator, String from, String to, long effort) {
        ResponseScale scale = model.scaleOf(model.indicator(indicator).orElseThrow());
        return labels.text(
                effortsDiffer ? key + ".effort" : key, names.option(scale, from), names.option(scale, to), effort);
    }

    /** What comes of it: the phase that is reached, and the numbers that can be seen to change. */
    String result(State before, State after, Optional<String> phaseReached) {
        List<String> parts = new ArrayList<>();
        phaseReached.ifPresent(phase -> parts.add(labels.text("step.reached", names.phase(phase))));
        after.readiness().ifPresent(readiness -> {
            String shown = figures.percent(readiness);
            if (phaseReached.isEmpty()
                    && !before.readiness().map(figures::percent).equals(Optional.of(shown))) {
                parts.add(labels.text("step.ready", shown));
            }
        });
        after.score().map(figures::score).ifPresent(shown -> {
            if (!before.score().map(figures::score).equals(Optional.of(shown))) {
                parts.add(labels.text("step.score", shown));
            }
        });
        return parts.isEmpty() ? labels.text("step.little") : String.join(", ", parts);
    }

    /** Adds the advice of the model, where it has any. */
    void advice(Page page, int indent, String indicator) {
        names.in(model.indicator(indicator).orElseThrow().advice())
                .ifPresent(advice -> page.paragraph(indent, labels.text("step.advice", advice)));
    }
}

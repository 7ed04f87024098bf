package io.github.groeipad.maturity.roadmap;

import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.model.ResponseScale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A model by numbers: its indicators in model order, and where each dimension stands among them. */
final class Layout {

    final MaturityModel model;
    final List<Indicator> indicators;
    final List<ResponseScale> scales;
    final List<String> phases;
    /** What "not applicable" counts as. */
    final Optional<Fraction> notApplicable;

    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Range> ranges = new HashMap<>();

    /** The indicators below a dimension: from one to before another. */
    record Range(int from, int to) {
        boolean holds(Range other) {
            return from <= other.from && other.to <= to;
        }
    }

    Layout(MaturityModel model) {
        this.model = model;
        indicators = model.indicators();
        scales = indicators.stream().map(model::scaleOf).toList();
        phases = model.phases().stream().map(Phase::id).toList();
        notApplicable = model.scoring().notApplicable().value();
        for (int i = 0; i < indicators.size(); i++) {
            places.put(indicators.get(i).id(), i);
        }
        int from = 0;
        for (Dimension dimension : model.dimensions()) {
            from = place(dimension, from);
        }
    }

    private int place(Dimension dimension, int from) {
        int to = from + dimension.indicators().size();
        for (Dimension child : dimension.dimensions()) {
            to = place(child, to);
        }
        ranges.put(dimension.id(), new Range(from, to));
        return to;
    }

    /** The place of an indicator in model order. */
    int indicator(String id) {
        return places.getOrDefault(id, -1);
    }

    Range range(String dimension) {
        return ranges.getOrDefault(dimension, new Range(0, 0));
    }

    Range everything() {
        return new Range(0, indicators.size());
    }

    /** The scoring values of the options of an indicator. */
    List<Fraction> values(int indicator) {
        return scales.get(indicator).values();
    }

    /** The next option of an indicator that is worth more; -1 if there is none. */
    int nextBetter(int indicator, int code) {
        List<Fraction> values = values(indicator);
        for (int better = code + 1; better < values.size(); better++) {
            if (values.get(better).compareTo(values.get(code)) > 0) {
                return better;
            }
        }
        return -1;
    }

    /** The id of an option of an indicator. */
    String option(int indicator, int code) {
        return scales.get(indicator).options().get(code).id();
    }

    /** The place of a phase, counted from 0; -1 for not started. */
    int phase(Optional<String> id) {
        return id.map(phases::indexOf).orElse(-1);
    }

    /** The phase after one, or the first after not started; empty after the last. */
    static Optional<String> phaseAfter(MaturityModel model, Optional<String> phase) {
        List<String> phases = model.phases().stream().map(Phase::id).toList();
        int next = phase.map(phases::indexOf).orElse(-1) + 1;
        return next < phases.size() ? Optional.of(phases.get(next)) : Optional.empty();
    }

    /**
     * The place of a phase that somebody asks for.
     *
     * @throws IllegalArgumentException if the model has no such phase
     */
    int knownPhase(String id) {
        int place = phases.indexOf(id);
        if (place < 0) {
            throw new IllegalArgumentException(
                    "Target: phase must be one of model " + model.reference() + ", " + phases + ", but was " + id);
        }
        return place;
    }
}

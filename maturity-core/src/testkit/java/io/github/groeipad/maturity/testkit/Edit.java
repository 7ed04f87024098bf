package io.github.groeipad.maturity.testkit;

import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.model.ResponseScale;
import io.github.groeipad.maturity.model.ScoringRules;
import java.util.List;
import java.util.Optional;

/** Makes a model that differs from another in what a subclass changes; unless overridden, nothing changes. */
class Edit {

    /** The edited model, or nothing if that would be no valid model. */
    final Optional<MaturityModel> of(MaturityModel model) {
        MaturityModel.Builder copy = start(model).scoring(rules(model.scoring()));
        model.phases().forEach(phase -> copy.phase(phase(phase)));
        order(model.scales()).forEach(scale -> copy.scale(scale(scale)));
        order(model.dimensions())
                .forEach(dimension -> dimension(model, dimension).ifPresent(copy::dimension));
        return copy.problems().isEmpty() ? Optional.of(copy.build()) : Optional.empty();
    }

    private Optional<Dimension> dimension(MaturityModel model, Dimension dimension) {
        Dimension.Builder copy = copyOf(dimension);
        int parts = 0;
        for (Dimension child : order(dimension.dimensions())) {
            Optional<Dimension> edited = dimension(model, child);
            edited.ifPresent(copy::dimension);
            parts += edited.isPresent() ? 1 : 0;
        }
        for (Indicator child : order(dimension.indicators())) {
            Optional<Indicator> edited = indicator(dimension, child);
            edited.ifPresent(copy::indicator);
            parts += edited.isPresent() ? 1 : 0;
        }
        return parts == 0 ? Optional.empty() : Optional.of(copy.build());
    }

    MaturityModel.Builder start(MaturityModel model) {
        return MaturityModel.builder(model.id(), model.version())
                .defaultLocale(model.defaultLocale())
                .name(model.name())
                .description(model.description());
    }

    ScoringRules rules(ScoringRules rules) {
        return rules;
    }

    Phase phase(Phase phase) {
        Phase.Builder copy = Phase.builder(phase.id())
                .name(phase.name())
                .description(phase.description())
                .advice(phase.advice());
        phase.gate().flatMap(this::gate).ifPresent(copy::gate);
        return copy.build();
    }

    Optional<Criterion> gate(Criterion gate) {
        return Optional.of(gate);
    }

    ResponseScale scale(ResponseScale scale) {
        return scale;
    }

    <T> List<T> order(List<T> parts) {
        return parts;
    }

    /** Everything of a dimension but what it holds. */
    Dimension.Builder copyOf(Dimension dimension) {
        return Dimension.builder(dimension.id())
                .name(dimension.name())
                .description(dimension.description())
                .weight(dimension.weight())
                .aggregation(dimension.aggregation());
    }

    /** The indicator in its dimension, or nothing to leave it out. */
    Optional<Indicator> indicator(Dimension dimension, Indicator indicator) {
        return Optional.of(indicator);
    }

    static Indicator.Builder copyOf(Indicator indicator) {
        Indicator.Builder copy = Indicator.builder(indicator.id())
                .statement(indicator.statement())
                .scale(indicator.scale())
                .weight(indicator.weight())
                .kind(indicator.kind())
                .notApplicableAllowed(indicator.notApplicableAllowed())
                .effort(indicator.effort())
                .tags(indicator.tags().toArray(String[]::new))
                .advice(indicator.advice());
        indicator.phase().ifPresent(copy::phase);
        indicator.provenance().ifPresent(copy::provenance);
        return copy;
    }

    static ScoringRules.Builder copyOf(ScoringRules rules) {
        return ScoringRules.builder()
                .aggregation(rules.aggregation())
                .notApplicable(rules.notApplicable())
                .unknown(rules.unknown())
                .unanswered(rules.unanswered())
                .minimumCoverage(rules.minimumCoverage())
                .nothingApplies(rules.nothingApplies())
                .display(rules.display())
                .expiredEvidence(rules.expiredEvidence())
                .panel(rules.panel());
    }
}

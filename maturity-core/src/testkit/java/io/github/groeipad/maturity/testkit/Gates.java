package io.github.groeipad.maturity.testkit;

import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.model.ResponseOption;
import io.github.groeipad.maturity.model.ResponseScale;
import io.github.groeipad.maturity.model.Scope;
import io.github.groeipad.maturity.testkit.GateArbitraries.Laid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the criteria of a model can refer to, and the values that their thresholds can be laid upon. */
final class Gates {

    private final MaturityModel model;
    private final Ties ties;
    private final List<Scope> scopes = new ArrayList<>();
    private final List<PhaseScope> phaseScopes = new ArrayList<>();

    Gates(MaturityModel model, Ties ties) {
        this.model = model;
        this.ties = ties;
        Scopes inside = new Scopes(model);
        scopes.add(Scope.overall());
        scopes.add(Scope.eachDimension());
        inside.dimensions().forEach(dimension -> scopes.add(Scope.dimension(dimension.id())));
        model.tags().forEach(tag -> scopes.add(Scope.tag(tag)));
        for (Phase phase : model.phases()) {
            for (Scope scope : scopes) {
                if (!inside.isEmpty(inside.in(scope).and(Scopes.ofPhase(phase.id())))) {
                    phaseScopes.add(new PhaseScope(phase.id(), scope));
                }
            }
        }
    }

    /** A phase and a scope that has indicators of it. */
    private record PhaseScope(String phase, Scope scope) {}

    Criterion score(int reference, Laid threshold) {
        Scope scope = scopes.get(reference % scopes.size());
        return Criterion.score(scope, threshold.upon(tie -> ties.score(scope, tie)));
    }

    Criterion phaseScore(int reference, Laid threshold) {
        if (phaseScopes.isEmpty()) {
            return score(reference, threshold);
        }
        PhaseScope at = phaseScopes.get(reference % phaseScopes.size());
        return Criterion.phaseScore(
                at.phase(), at.scope(), threshold.upon(tie -> ties.phaseScore(at.phase(), at.scope(), tie)));
    }

    Criterion indicator(int indicatorReference, int optionReference) {
        List<Indicator> indicators = model.indicators();
        Indicator indicator = indicators.get(indicatorReference % indicators.size());
        List<String> worth = worthMoreThanNothing(model.scaleOf(indicator));
        return Criterion.indicator(indicator.id(), worth.get(optionReference % worth.size()));
    }

    Criterion share(int reference, boolean ofPhase, Optional<Fraction> stated, Laid threshold) {
        Optional<PhaseScope> at = ofPhase && !phaseScopes.isEmpty()
                ? Optional.of(phaseScopes.get(reference % phaseScopes.size()))
                : Optional.empty();
        Scope scope = at.map(PhaseScope::scope).orElse(scopes.get(reference % scopes.size()));
        Optional<String> phase = at.map(PhaseScope::phase);
        Fraction value = stated.orElseGet(() -> valueOfAnOption(reference));
        return new Criterion.IndicatorShare(
                phase, scope, value, threshold.upon(tie -> ties.share(phase, scope, value, tie)));
    }

    private Fraction valueOfAnOption(int reference) {
        ResponseScale scale = model.scales().get(reference % model.scales().size());
        List<String> worth = worthMoreThanNothing(scale);
        return scale.value(worth.get(reference % worth.size()))
                .map(Ties::writable)
                .filter(value -> value.signum() > 0)
                .orElse(Fraction.one());
    }

    private static List<String> worthMoreThanNothing(ResponseScale scale) {
        return scale.options().stream()
                .map(ResponseOption::id)
                .filter(option -> scale.value(option).orElseThrow().signum() > 0)
                .toList();
    }
}

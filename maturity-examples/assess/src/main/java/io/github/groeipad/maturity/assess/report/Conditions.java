package io.github.groeipad.maturity.assess.report;

import io.github.groeipad.maturity.assess.text.Labels;
import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.scoring.Explainer;
import io.github.groeipad.maturity.scoring.Explanation;
import io.github.groeipad.maturity.scoring.GateFinding;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What the gates ask of a subject, in the library's words but for some that are shorter here. */
final class Conditions {

    private static final String SENTENCES = "io.github.groeipad.maturity.assess.report.sentences";

    private final Explainer explainer;

    Conditions(MaturityModel model, Locale locale) {
        this.explainer = Explainer.of(model, locale, Labels.bundle(SENTENCES, locale));
    }

    /** What the gate of a phase asks, condition by condition. */
    List<Explanation> asked(Phase phase) {
        return explainer.gate(phase.id());
    }

    /** Why the phase is what it is: how the gate of the phase was decided, and that of the one which holds the next. */
    List<String> reasons(MaturityProfile profile) {
        List<Explanation> gates =
                last(explainer.phase(profile).parts(), profile.gates().size());
        List<String> reasons = new ArrayList<>();
        for (int i = 0; i < gates.size(); i++) {
            GateFinding gate = profile.gates().get(i);
            boolean holds = !gate.isMet();
            if (holds || profile.phase().filter(gate.phase()::equals).isPresent()) {
                reasons.add(gates.get(i).text());
            }
            if (holds) {
                break;
            }
        }
        return reasons;
    }

    /** The unmet conditions of the gate that holds the next phase. */
    List<Explanation> missing(MaturityProfile profile) {
        List<GateFinding> gates = profile.gates();
        List<Explanation> explained = last(explainer.phase(profile).parts(), gates.size());
        for (int i = 0; i < gates.size(); i++) {
            if (!gates.get(i).isMet()) {
                return unmet(conditions(gates.get(i)), explained.get(i).parts());
            }
        }
        return List.of();
    }

    private static List<GateFinding.Node> conditions(GateFinding gate) {
        GateFinding.Node node = gate.result().orElseThrow();
        return node.criterion() instanceof Criterion.AllOf ? node.parts() : List.of(node);
    }

    private static List<Explanation> unmet(List<GateFinding.Node> conditions, List<Explanation> explained) {
        return IntStream.range(0, conditions.size())
                .filter(i -> !conditions.get(i).isMet())
                .mapToObj(explained::get)
                .toList();
    }

    private static List<Explanation> last(List<Explanation> all, int count) {
        return all.subList(all.size() - count, all.size());
    }
}

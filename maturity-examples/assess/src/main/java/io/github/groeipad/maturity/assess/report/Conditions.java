package io.github.groeipad.maturity.assess.report;

import io.github.groeipad.maturity.assess.text.Labels;
import io.github.groeipad.maturity.assess.text.Page;
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

    private final MaturityModel model;
    private final Locale language;
    private final Explainer explainer;

    Conditions(MaturityModel model, Locale locale) {
        this.model = model;
        this.language = Labels.in(locale).language();
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

    /** What is asked by the conditions that are unmet in the one profile and met in the other. */
    List<Explanation> changed(MaturityProfile unmet, MaturityProfile met) {
        List<Explanation> changed = new ArrayList<>();
        for (int i = 0; i < unmet.gates().size(); i++) {
            if (unmet.gates().get(i).result().isPresent()) {
                List<GateFinding.Node> one = conditions(unmet.gates().get(i));
                List<GateFinding.Node> other = conditions(met.gates().get(i));
                List<Explanation> asked = explainer.gate(unmet.gates().get(i).phase());
                for (int j = 0; j < one.size(); j++) {
                    if (!one.get(j).isMet() && other.get(j).isMet()) {
                        changed.add(asked.get(j));
                    }
                }
            }
        }
        return changed;
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

    /** Adds conditions as a list. */
    void addTo(Page page, List<Explanation> conditions) {
        conditions.forEach(condition -> {
            page.hanging("  • ", 4, capitalised(condition.text()));
            condition.parts().forEach(part -> page.hanging("      ", 6, part.text()));
        });
    }

    /** A condition as a sentence of its own, unless it begins with an id. */
    private String capitalised(String condition) {
        if (condition.isEmpty() || model.indicator(condition.split(" ", 2)[0]).isPresent()) {
            return condition;
        }
        int end = condition.offsetByCodePoints(0, 1);
        return condition.substring(0, end).toUpperCase(language) + condition.substring(end);
    }
}

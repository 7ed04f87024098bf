package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says why a subject stands in its phase, and what holds the next one. */
final class PhaseWords {

    private final Wording wording;
    private final ExplanationTexts texts;
    private final GateWords gateWords;

    PhaseWords(Wording wording) {
        this.wording = wording;
        this.texts = wording.texts();
        this.gateWords = new GateWords(wording);
    }

    Explanation why(MaturityProfile profile) {
        String subject = wording.subject(profile);
        List<Phase> phases = wording.model().phases();
        if (phases.isEmpty()) {
            return Explanation.of(texts.text("phase.none", "subject", subject));
        }
        String text = profile.phase()
                .map(phase -> texts.text("phase.reached", "subject", subject, "phase", wording.phase(phase)))
                .orElseGet(() -> texts.text(
                        "phase.not-started",
                        "subject",
                        subject,
                        "phase",
                        wording.phase(phases.get(0).id())));
        List<Explanation> parts = new ArrayList<>();
        profile.phase()
                .flatMap(wording.model()::phase)
                .flatMap(phase -> wording.in(phase.description()))
                .ifPresent(description -> parts.add(Explanation.of(description)));
        boolean held = false;
        for (GateFinding gate : profile.gates()) {
            parts.add(gate(gate, held, subject));
            held = held || !gate.isMet();
        }
        return new Explanation(text, parts);
    }

    private Explanation gate(GateFinding gate, boolean heldBelow, String subject) {
        List<GateFinding.Node> conditions = gateWords.conditions(gate);
        String phase = wording.phase(gate.phase());
        String text;
        if (gate.result().isEmpty()) {
            text = texts.text("gate.absent", "phase", phase);
        } else if (gate.isMet()) {
            text = texts.text(heldBelow ? "gate.met-in-vain" : "gate.met", "phase", phase);
        } else {
            int unmet = (int) conditions.stream().filter(each -> !each.isMet()).count();
            text = texts.counted(
                    heldBelow ? "gate.unmet" : "gate.holds",
                    unmet,
                    "phase",
                    phase,
                    "total",
                    Integer.toString(conditions.size()),
                    "subject",
                    subject);
        }
        return new Explanation(
                text,
                conditions.stream()
                        .map(each -> gateWords.condition(each, false))
                        .toList());
    }

    Explanation next(MaturityProfile profile) {
        List<Phase> phases = wording.model().phases();
        if (phases.isEmpty()) {
            return Explanation.of(texts.text("next.none"));
        }
        Optional<String> advice =
                profile.phase().flatMap(wording.model()::phase).flatMap(phase -> wording.in(phase.advice()));
        Optional<GateFinding> holding =
                profile.gates().stream().filter(gate -> !gate.isMet()).findFirst();
        if (holding.isEmpty()) {
            String top = wording.phase(phases.get(phases.size() - 1).id());
            return new Explanation(
                    texts.text("next.top", "phase", top),
                    advice.map(Explanation::of).stream().toList());
        }
        List<Explanation> parts = new ArrayList<>();
        List<GateFinding.Node> unmet = gateWords.conditions(holding.get()).stream()
                .filter(node -> !node.isMet())
                .toList();
        String next = holding.get().phase();
        profile.readiness(next).ifPresent(readiness -> parts.add(Explanation.of(readiness(readiness))));
        advice.ifPresent(text -> parts.add(Explanation.of(texts.text("next.step", "advice", text))));
        unmet.forEach(node -> parts.add(gateWords.condition(node, true)));
        return new Explanation(texts.counted("next.held", unmet.size(), "phase", wording.phase(next)), parts);
    }

    private String readiness(Readiness readiness) {
        Fraction low = readiness.low();
        Fraction high = readiness.high();
        return texts.text(
                low.equals(high) ? "next.readiness" : "next.readiness.open",
                "phase",
                wording.phase(readiness.phase()),
                "value",
                wording.percent(readiness.value()),
                "low",
                wording.percent(low),
                "high",
                wording.percent(high));
    }
}

package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.model.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The gates of all phases as far as they ask something of a node, the phase that follows and the readiness. */
final class PhaseWalk {

    private final CompiledModel model;
    private final List<GateEvaluation.@Nullable Decided> gates = new ArrayList<>();

    PhaseWalk(CompiledModel model, GateEvaluation evaluation, CompiledModel.Node within) {
        this.model = model;
        for (CompiledGate gate : model.gates) {
            gates.add(gate == null ? null : evaluation.decide(gate, within));
        }
    }

    /** Whether any gate asks something. */
    boolean asks() {
        return highestAsking() >= 0;
    }

    private int highestAsking() {
        int highest = -1;
        for (int i = 0; i < gates.size(); i++) {
            highest = gates.get(i) != null ? i : highest;
        }
        return highest;
    }

    /** The phase of everything, which no gate caps. */
    Optional<String> phase() {
        return phaseId(walk(Mode.REPORTED));
    }

    PhaseRange range() {
        return new PhaseRange(phaseId(walk(Mode.LOWEST)), phaseId(walk(Mode.HIGHEST)));
    }

    /** The phase of a dimension: never higher than the highest phase whose gate asks something of it. */
    Optional<String> cappedPhase() {
        return phaseId(Math.min(walk(Mode.REPORTED), highestAsking()));
    }

    PhaseRange cappedRange() {
        int cap = highestAsking();
        return new PhaseRange(phaseId(Math.min(walk(Mode.LOWEST), cap)), phaseId(Math.min(walk(Mode.HIGHEST), cap)));
    }

    private Optional<String> phaseId(int phase) {
        return phase < 0 ? Optional.empty() : Optional.of(model.phaseIds.get(phase));
    }

    /** The phase, counted from 0; -1 if not started. */
    int walk(Mode mode) {
        int reached = -1;
        for (GateEvaluation.Decided gate : gates) {
            if (gate != null && !isMet(gate, mode)) {
                return reached;
            }
            reached++;
        }
        return reached;
    }

    private static boolean isMet(GateEvaluation.Decided gate, Mode mode) {
        return switch (mode) {
            case LOWEST -> gate.metLowest();
            case HIGHEST -> gate.metHighest();
            case REPORTED, ATTAINABLE -> gate.isMet();
        };
    }

    List<GateFinding> findings() {
        List<GateFinding> findings = new ArrayList<>();
        for (int i = 0; i < gates.size(); i++) {
            findings.add(new GateFinding(
                    model.phaseIds.get(i), Optional.ofNullable(gates.get(i)).map(GateEvaluation.Decided::node)));
        }
        return findings;
    }

    List<Readiness> readiness() {
        List<Readiness> result = new ArrayList<>();
        ExactMean value = new ExactMean();
        ExactMean low = new ExactMean();
        ExactMean high = new ExactMean();
        List<GateFinding> findings = findings();
        for (int i = 0; i < gates.size(); i++) {
            GateEvaluation.Decided gate = gates.get(i);
            if (gate != null) {
                value.add(Fraction.one(), gate.progress());
                low.add(Fraction.one(), gate.progressLowest());
                high.add(Fraction.one(), gate.progressHighest());
            }
            result.add(new Readiness(
                    model.phaseIds.get(i),
                    orOne(value.mean()),
                    orOne(low.mean()),
                    orOne(high.mean()),
                    Optional.ofNullable(gate).map(GateEvaluation.Decided::progress),
                    findings.get(i).leaves().stream()
                            .filter(leaf -> !leaf.isMet())
                            .toList()));
        }
        return result;
    }

    private static Fraction orOne(@Nullable Fraction mean) {
        return mean == null ? Fraction.one() : mean;
    }
}

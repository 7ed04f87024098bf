package io.github.groeipad.maturity.testkit;

import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.scoring.DimensionProfile;
import io.github.groeipad.maturity.scoring.GateFinding;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Readiness;
import java.util.List;
import java.util.Optional;

/** The law that ties the phase to its gates and to readiness. */
final class PhaseCheck {

    private final Examination examination;
    private final List<Phase> phases;
    private final GateReading reading;

    private PhaseCheck(Examination examination, MaturityProfile profile) {
        this.examination = examination;
        this.phases = examination.model().phases();
        this.reading = new GateReading(examination, profile);
    }

    static void phase(Examination examination) {
        MaturityModel model = examination.model();
        MaturityProfile profile = examination.profile();
        PhaseCheck check = new PhaseCheck(examination, profile);
        List<Optional<Criterion>> gates =
                model.phases().stream().map(Phase::gate).toList();
        check.reached("everything", profile.phase(), gates, gates.size());
        check.ready("everything", profile.phase(), profile.readiness());
        check.found(profile);
        for (Dimension dimension : new Scopes(model).dimensions()) {
            check.dimension(dimension, profile.dimension(dimension.id()).orElseThrow());
        }
    }

    private void dimension(Dimension dimension, DimensionProfile profile) {
        String of = "dimension " + dimension.id();
        List<Optional<Criterion>> gates = phases.stream()
                .map(phase -> phase.gate().flatMap(gate -> reading.restricted(gate, dimension)))
                .toList();
        int highest = 0;
        for (int i = 0; i < gates.size(); i++) {
            highest = gates.get(i).isPresent() ? i + 1 : highest;
        }
        boolean asked = highest > 0;
        examination.require(
                asked == profile.phaseRange().isPresent()
                        && asked != profile.readiness().isEmpty()
                        && (asked || profile.phase().isEmpty()),
                () -> "of " + of + (asked ? " a gate asks something" : " no gate asks anything")
                        + ", but its possible phases are " + profile.phaseRange() + ", its phase " + profile.phase()
                        + " and its readiness " + profile.readiness());
        if (asked) {
            reached(of, profile.phase(), gates, highest);
            ready(of, profile.phase(), profile.readiness());
        }
    }

    /** Requires the phase to be the highest up to which all gates are met, no higher than given. */
    private void reached(String of, Optional<String> phase, List<Optional<Criterion>> gates, int highest) {
        int reached = place(phase);
        for (int i = 0; i < reached; i++) {
            String gate = phases.get(i).id();
            gates.get(i).flatMap(reading::firstUnmet).ifPresent(unmet -> {
                throw examination.violation(of + " is in phase " + phase.orElse("-") + ", but the gate of phase " + gate
                        + " is not met: " + Sketch.of(unmet));
            });
        }
        examination.require(
                reached <= highest,
                () -> of + " is in phase " + phase.orElse("-") + ", but no gate above that of phase "
                        + phases.get(highest - 1).id() + " asks anything of it");
        examination.require(
                reached == highest
                        || gates.get(reached)
                                .filter(gate -> !reading.isMet(gate))
                                .isPresent(),
                () -> of + " is " + phase.map(id -> "in phase " + id).orElse("not started") + ", but the gate of phase "
                        + phases.get(reached).id() + " is met too");
    }

    private int place(Optional<String> phase) {
        return phase.map(id -> 1 + phases.stream().map(Phase::id).toList().indexOf(id))
                .orElse(0);
    }

    private void ready(String of, Optional<String> phase, List<Readiness> readiness) {
        List<String> ids = readiness.stream().map(Readiness::phase).toList();
        examination.require(
                ids.equals(phases.stream().map(Phase::id).toList()),
                () -> of + " must have a readiness for each phase in phase order, but has it for " + ids);
        for (int i = 0; i < place(phase); i++) {
            Readiness reached = readiness.get(i);
            examination.require(
                    reached.value().equals(Fraction.one())
                            && reached.gateProgress().orElse(Fraction.one()).equals(Fraction.one()),
                    () -> of + " is in phase " + phase.orElse("-") + ", but its readiness for phase " + reached.phase()
                            + " is " + reached.value() + " and the progress of that gate "
                            + reached.gateProgress().map(Fraction::toString).orElse("absent"));
        }
    }

    /** Requires what the profile tells of its gates to be so; a profile that was recorded tells nothing. */
    private void found(MaturityProfile profile) {
        List<GateFinding> findings;
        try {
            findings = profile.gates();
        } catch (IllegalStateException recorded) {
            return;
        }
        for (int i = 0; i < phases.size(); i++) {
            Phase phase = phases.get(i);
            GateFinding finding = findings.get(i);
            boolean met = phase.gate().map(reading::isMet).orElse(true);
            examination.require(
                    finding.phase().equals(phase.id()) && finding.isMet() == met,
                    () -> "the gate of phase " + phase.id() + " is " + (met ? "met" : "not met") + ", but told is "
                            + finding);
        }
    }
}

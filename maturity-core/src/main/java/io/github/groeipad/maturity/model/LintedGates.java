package io.github.groeipad.maturity.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds gates that cannot be met, that follow from lower ones or ask less than they do, and thresholds that are not shown. */
final class LintedGates {

    private final MaturityModel model;
    private final List<LintFinding> findings = new ArrayList<>();
    /** What has to be met for the phases below to be reached. */
    private final List<Criterion> below = new ArrayList<>();

    private LintedGates(MaturityModel model) {
        this.model = model;
    }

    static List<LintFinding> findings(MaturityModel model) {
        LintedGates linted = new LintedGates(model);
        for (int i = 0; i < model.phases().size(); i++) {
            Phase phase = model.phases().get(i);
            String place = "/phases/" + i + "/gate";
            phase.gate().ifPresent(gate -> linted.gate(gate, place, phase));
        }
        return linted.findings;
    }

    private void gate(Criterion gate, String place, Phase phase) {
        if (!BestScores.of(model).canMeet(gate)) {
            add(
                    LintCode.GATE_UNREACHABLE,
                    place,
                    "Gate of phase " + phase.id() + " is not met by the highest option everywhere",
                    "lower the threshold, or let the aggregation reach it");
        }
        if (isImplied(gate, below)) {
            add(
                    LintCode.GATE_IMPLIED,
                    place,
                    "Gate of phase " + phase.id() + " follows from the gates below it",
                    "ask more for this phase, or leave the phase out");
        }
        leaves(gate, place, phase);
        demanded(gate).forEach(below::add);
    }

    /** The parts that have to be met for a criterion to be met. */
    private static Stream<Criterion> demanded(Criterion criterion) {
        return criterion instanceof Criterion.Composite composite && asksForAll(composite)
                ? composite.criteria().stream().flatMap(LintedGates::demanded)
                : Stream.of(criterion);
    }

    private static boolean asksForAll(Criterion.Composite composite) {
        int parts = composite.criteria().size();
        return composite instanceof Criterion.AllOf
                || parts == 1
                || (composite instanceof Criterion.AtLeast atLeast && atLeast.count() == parts);
    }

    /** Whether a criterion is met wherever others are. */
    private boolean isImplied(Criterion criterion, List<Criterion> met) {
        if (met.stream().anyMatch(each -> implies(each, criterion))) {
            return true;
        }
        if (!(criterion instanceof Criterion.Composite composite)) {
            return false;
        }
        long implied = composite.criteria().stream()
                .filter(part -> isImplied(part, met))
                .count();
        if (composite instanceof Criterion.AtLeast atLeast) {
            return implied >= atLeast.count();
        }
        return composite instanceof Criterion.AnyOf
                ? implied > 0
                : implied == composite.criteria().size();
    }

    /** Whatever part of a choice is met, it has to be enough. */
    private boolean implies(Criterion met, Criterion criterion) {
        if (met instanceof Criterion.Composite choice) {
            return met.equals(criterion)
                    || choice.criteria().stream().allMatch(part -> isImplied(criterion, List.of(part)));
        }
        return criterion instanceof Criterion.Leaf leaf && LeafOrder.implies((Criterion.Leaf) met, leaf, model);
    }

    private void leaves(Criterion criterion, String place, Phase phase) {
        if (criterion instanceof Criterion.Composite composite) {
            for (int i = 0; i < composite.criteria().size(); i++) {
                leaves(composite.criteria().get(i), place + "/criteria/" + i, phase);
            }
            return;
        }
        Criterion.Leaf leaf = (Criterion.Leaf) criterion;
        if (below.stream().anyMatch(lower -> asksMore(lower, leaf))) {
            add(
                    LintCode.GATE_EASIER,
                    place,
                    "Gate of phase " + phase.id() + " asks less than a lower gate on the same criterion",
                    "raise the threshold above that of the lower phase, or drop the criterion");
        }
        LeafOrder.threshold(leaf).ifPresent(threshold -> shown(threshold.value(), leaf, place, phase));
    }

    private boolean asksMore(Criterion lower, Criterion.Leaf leaf) {
        return lower instanceof Criterion.Leaf other && LeafOrder.asksMore(other, leaf, model);
    }

    /** Shares are shown in percent, and scores on the display range. */
    private void shown(Fraction threshold, Criterion.Leaf leaf, String place, Phase phase) {
        boolean isShare = leaf instanceof Criterion.IndicatorShare;
        DisplayRange display =
                isShare ? DisplayRange.percent() : model.scoring().display();
        Fraction shown = display.min().plus(threshold.times(display.max().minus(display.min())));
        if (!shown.isDecimal(display.decimals())) {
            add(
                    LintCode.THRESHOLD_NOT_SHOWN,
                    place,
                    "Gate of phase " + phase.id() + " has threshold " + threshold + ", which lies at " + shown
                            + (isShare ? " in percent" : " on the display range"),
                    isShare
                            ? "choose a threshold of at most 1 decimal in percent"
                            : "choose a threshold that the display shows, or show more decimals");
        }
    }

    private void add(LintCode code, String place, String message, String hint) {
        findings.add(new LintFinding(code, place, message, hint));
    }
}

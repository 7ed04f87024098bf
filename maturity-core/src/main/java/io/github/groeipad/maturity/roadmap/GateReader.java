package io.github.groeipad.maturity.roadmap;

import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Scope;
import io.github.groeipad.maturity.model.Threshold;
import io.github.groeipad.maturity.scoring.CriterionFinding;
import io.github.groeipad.maturity.scoring.CriterionFinding.Reason;
import io.github.groeipad.maturity.scoring.GateFinding;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What is still required for gates, seen from where a plan starts: there everything that applies has an option. */
final class GateReader {

    private final Layout layout;
    private final LeafScope scopes;
    private final Passing passing;
    private final Predicate<Criterion.Leaf> asked;

    /**
     * A reader of gates.
     *
     * @param best the profile with everything at its highest option
     * @param asked which leaves take part; the others are as if they were not there
     */
    GateReader(Row row, MaturityProfile best, Predicate<Criterion.Leaf> asked) {
        this.layout = row.layout;
        this.scopes = new LeafScope(layout);
        this.passing = new Passing(row, best);
        this.asked = asked;
    }

    /** What is still required for the gate of a phase; empty if nothing is. */
    Optional<Requirement> read(GateFinding gate) {
        return gate.result().filter(this::isAsked).filter(node -> !isMet(node)).map(this::unmet);
    }

    private boolean isAsked(GateFinding.Node node) {
        return node.leaf()
                .map(finding -> asked.test(finding.criterion()))
                .orElseGet(() -> node.parts().stream().anyMatch(this::isAsked));
    }

    private List<GateFinding.Node> parts(GateFinding.Node node) {
        return node.parts().stream().filter(this::isAsked).toList();
    }

    private static int needed(GateFinding.Node node, int parts) {
        if (node.criterion() instanceof Criterion.AtLeast atLeast) {
            return Math.min(atLeast.count(), parts);
        }
        return node.criterion() instanceof Criterion.AnyOf ? 1 : parts;
    }

    private boolean isMet(GateFinding.Node node) {
        if (node.leaf().isPresent()) {
            return node.isMet();
        }
        List<GateFinding.Node> parts = parts(node);
        return parts.stream().filter(this::isMet).count() >= needed(node, parts.size());
    }

    private Requirement unmet(GateFinding.Node node) {
        if (node.leaf().isPresent()) {
            return leaf(node.leaf().get());
        }
        List<GateFinding.Node> parts = parts(node);
        List<Requirement> open = new ArrayList<>();
        int needed = needed(node, parts.size());
        for (GateFinding.Node part : parts) {
            if (isMet(part)) {
                needed--;
            } else {
                open.add(unmet(part));
            }
        }
        if (needed == open.size()) {
            return new Requirement.Together(open);
        }
        List<Fraction> weights = open.stream().map(part -> Fraction.one()).toList();
        return new Requirement.Alternatives(open, weights, Fraction.of(needed), false);
    }

    private Requirement leaf(CriterionFinding finding) {
        if (finding.reason().equals(Optional.of(Reason.NOTHING_APPLIES))) {
            return new Requirement.Never();
        }
        Criterion.Leaf leaf = finding.criterion();
        int[] indicators = scopes.indicators(leaf);
        if (leaf instanceof Criterion.IndicatorAt at) {
            Fraction value = layout.scales.get(indicators[0]).value(at.option()).orElseThrow();
            return passing.indicator(indicators[0], Threshold.atLeast(value));
        }
        if (leaf instanceof Criterion.IndicatorShare share) {
            return passing.share(indicators, Threshold.atLeast(share.value()), share.threshold());
        }
        if (leaf instanceof Criterion.PhaseScoreOf score) {
            return passing.mean(indicators, score.threshold());
        }
        Criterion.ScoreOf score = (Criterion.ScoreOf) leaf;
        if (score.of() instanceof Scope.OfTag) {
            return passing.mean(indicators, score.threshold());
        }
        if (score.of() instanceof Scope.OfDimension of) {
            return passing.dimension(layout.model.dimension(of.id()).orElseThrow(), score.threshold());
        }
        return passing.overall(score.threshold());
    }
}

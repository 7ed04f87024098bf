package io.github.groeipad.maturity.roadmap;

import io.github.groeipad.maturity.scoring.CriterionFinding;
import io.github.groeipad.maturity.scoring.GateFinding;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Makes plans for one assessment. */
final class Planner {

    private final Row row;
    private final Layout layout;
    private final LeafScope scopes;

    Planner(Row row) {
        this.row = row;
        this.layout = row.layout;
        this.scopes = new LeafScope(layout);
    }

    Plan plan(String target, Budget budget) {
        int phase = layout.knownPhase(target);
        MaturityProfile start = row.profile(row.lowest());
        if (layout.phase(start.phase()) >= phase) {
            return new Plan(target, start, start, row.assessment(row.lowest()), List.of(), List.of(), 0);
        }
        MaturityProfile best = row.profile(row.highest());
        if (layout.phase(best.phase()) < phase) {
            List<Plan.Obstacle> obstacles = obstacles(best, phase);
            return new Plan(target, start, start, row.assessment(row.lowest()), List.of(), obstacles, 0);
        }
        List<GateFinding> gates = start.gates().subList(0, phase + 1);
        GateReader reader = new GateReader(row, best, leaf -> true);
        List<Requirement> required =
                gates.stream().flatMap(gate -> reader.read(gate).stream()).toList();
        PlanSearch.Found found = new PlanSearch(budget).search(row.box(), required);
        return plan(target, start, gates, found);
    }

    private List<Plan.Obstacle> obstacles(MaturityProfile best, int phase) {
        List<Plan.Obstacle> obstacles = new ArrayList<>();
        for (GateFinding gate : best.gates().subList(0, phase + 1)) {
            for (CriterionFinding leaf : gate.isMet() ? List.<CriterionFinding>of() : gate.leaves()) {
                if (!leaf.isMet()) {
                    obstacles.add(new Plan.Obstacle(gate.phase(), leaf, notApplicable(leaf)));
                }
            }
        }
        return obstacles;
    }

    private List<String> notApplicable(CriterionFinding leaf) {
        return Arrays.stream(scopes.indicators(leaf.criterion()))
                .filter(row::isNotApplicable)
                .mapToObj(indicator -> layout.indicators.get(indicator).id())
                .toList();
    }

    private Plan plan(String target, MaturityProfile start, List<GateFinding> gates, PlanSearch.Found found) {
        List<Plan.Step> steps = new ArrayList<>();
        Box box = row.box();
        int[] codes = row.lowest();
        MaturityProfile before = start;
        for (int indicator : order(gates, found.codes)) {
            int from = codes[indicator];
            codes[indicator] = found.codes[indicator];
            MaturityProfile after = row.profile(codes);
            steps.add(new Plan.Step(
                    layout.indicators.get(indicator).id(),
                    layout.option(indicator, from),
                    layout.option(indicator, codes[indicator]),
                    row.isOpen(indicator),
                    box.effort(indicator, codes[indicator]),
                    Gain.between(before, after, Optional.of(target))));
            before = after;
        }
        return new Plan(target, start, before, row.assessment(codes), steps, List.of(), found.bound);
    }

    /** The indicators that are raised: by the first unmet gate that looks at them, then in model order. */
    private List<Integer> order(List<GateFinding> gates, int[] codes) {
        int[] lowest = row.lowest();
        boolean[] placed = new boolean[codes.length];
        List<Integer> order = new ArrayList<>();
        for (GateFinding gate : gates) {
            boolean[] looked = new boolean[codes.length];
            for (CriterionFinding leaf : gate.isMet() ? List.<CriterionFinding>of() : gate.leaves()) {
                for (int indicator : scopes.indicators(leaf.criterion())) {
                    looked[indicator] = true;
                }
            }
            for (int i = 0; i < codes.length; i++) {
                if (looked[i] && !placed[i] && codes[i] > lowest[i]) {
                    placed[i] = true;
                    order.add(i);
                }
            }
        }
        return order;
    }
}

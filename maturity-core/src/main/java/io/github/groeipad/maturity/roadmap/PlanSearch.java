package io.github.groeipad.maturity.roadmap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Finds the cheapest options that meet requirements. Demands alone are a {@link Covering}. Where more is required, the best
 * cover of the demands costs no more than any plan; if it does not meet the rest, the plans are split: by the alternative
 * that is chosen beside those that are met, or by the indicator that is raised above the cover. What promises least effort is
 * looked at first, so the first cover that meets everything is the best plan.
 */
final class PlanSearch {

    private final Budget budget;
    private final PriorityQueue<Part> queue = new PriorityQueue<>();
    private long parts;

    PlanSearch(Budget budget) {
        this.budget = budget;
    }

    /** The options found. */
    static final class Found {

        /** The option of each indicator. */
        final int[] codes;
        /** No options that meet the requirements cost less. */
        final long bound;

        Found(int[] codes, long bound) {
            this.codes = codes;
            this.bound = bound;
        }
    }

    /** The best options within a box; all requirements are met at its highest. */
    Found search(Box box, List<Requirement> requirements) {
        part(box, new ArrayList<>(), new ArrayList<>(), requirements).ifPresent(queue::add);
        long bound = 0;
        while (!queue.isEmpty()) {
            Part part = queue.remove();
            bound = Math.max(bound, part.bound);
            Optional<Requirement> unmet = part.firstUnmet();
            if (unmet.isEmpty()) {
                return new Found(part.codes, Math.min(bound, part.effort));
            }
            if (budget.isSpent()) {
                break;
            }
            split(part, unmet.get());
        }
        return new Found(lowered(box, requirements), bound);
    }

    private static long effort(Box box, int[] codes) {
        long effort = 0;
        for (int i = 0; i < codes.length; i++) {
            effort += box.effort(i, codes[i]);
        }
        return effort;
    }

    private void split(Part part, Requirement unmet) {
        List<Requirement> others = new ArrayList<>(part.others);
        others.remove(unmet);
        if (unmet instanceof Requirement.Alternatives alternatives) {
            split(part, others, alternatives);
        } else if (unmet instanceof Requirement.Measured measured) {
            others.add(measured);
            split(part, others, measured);
        }
    }

    private void split(Part part, List<Requirement> others, Requirement.Alternatives alternatives) {
        List<Integer> before = new ArrayList<>();
        for (int i = 0; i < alternatives.parts().size(); i++) {
            Requirement chosen = alternatives.parts().get(i);
            if (!chosen.isMet(part.codes)) {
                Requirement.Alternatives left = alternatives.requiring(i, before);
                if (left.canBeMet()) {
                    List<Requirement> added = left.asksNothing() ? List.of(chosen) : List.of(chosen, left);
                    part(part.box, part.demands, others, added).ifPresent(queue::add);
                }
                before.add(i);
            }
        }
    }

    private void split(Part part, List<Requirement> others, Requirement.Measured measured) {
        Box box = part.box;
        for (int indicator : measured.indicators()) {
            int code = part.codes[indicator];
            if (code >= 0 && code < box.highest[indicator]) {
                part(box.from(indicator, code + 1), part.demands, others, List.of())
                        .ifPresent(queue::add);
                box = box.upTo(indicator, code);
            }
        }
    }

    /** A part of the plans; empty if there are none in it. */
    private Optional<Part> part(Box box, List<Demand> demands, List<Requirement> others, List<Requirement> added) {
        Part part = new Part(box, new ArrayList<>(demands), new ArrayList<>(others), parts++);
        budget.spend(32L * box.lowest.length);
        if (!added.stream().allMatch(part::require) || !part.demands.stream().allMatch(d -> d.isMet(box.highest))) {
            return Optional.empty();
        }
        part.solve(budget);
        return Optional.of(part);
    }

    /** Everything at its highest option, then lowered one by one as far as the requirements stay met. */
    private static int[] lowered(Box box, List<Requirement> requirements) {
        int[] codes = box.highest.clone();
        Integer[] order = new Integer[codes.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Integer.compare(box.efforts[b], box.efforts[a]));
        for (int i : order) {
            int unmet = box.lowest[i] - 1;
            while (unmet + 1 < codes[i]) {
                int met = codes[i];
                codes[i] = unmet + (met - unmet) / 2;
                if (!requirements.stream().allMatch(requirement -> requirement.isMet(codes))) {
                    unmet = codes[i];
                    codes[i] = met;
                }
            }
        }
        return codes;
    }

    /** Plans within a box that meet demands and other requirements, and the best cover of the demands. */
    private static final class Part implements Comparable<Part> {

        final Box box;
        final List<Demand> demands;
        final List<Requirement> others;
        final long number;
        int[] codes = new int[0];
        long effort;
        long bound;

        Part(Box box, List<Demand> demands, List<Requirement> others, long number) {
            this.box = box;
            this.demands = demands;
            this.others = others;
            this.number = number;
        }

        /** Adds a requirement; false if nothing meets it. */
        boolean require(Requirement added) {
            if (added instanceof Demand demand) {
                demands.add(demand);
            } else if (added instanceof Requirement.Together together) {
                return together.parts().stream().allMatch(this::require);
            } else if (added instanceof Requirement.Never) {
                return false;
            } else {
                others.add(added);
                if (added instanceof Requirement.Measured measured) {
                    measured.implied().ifPresent(demands::add);
                }
            }
            return true;
        }

        void solve(Budget budget) {
            codes = box.lowest.clone();
            long loose = 0;
            for (Covering covering : Coverings.of(box, demands)) {
                Cover cover = CoveringSearch.search(covering, budget);
                loose += cover.effort() - cover.bound;
                for (int i = 0; i < covering.items.size(); i++) {
                    Covering.Item item = covering.items.get(i);
                    codes[item.indicator] = item.codes[cover.options()[i]];
                }
            }
            effort = PlanSearch.effort(box, codes);
            bound = effort - loose;
        }

        Optional<Requirement> firstUnmet() {
            return others.stream()
                    .filter(requirement -> !requirement.isMet(codes))
                    .findFirst();
        }

        /** By promise; between equals as plans are compared. */
        @Override
        public int compareTo(Part other) {
            int order = Long.compare(bound, other.bound);
            order = order != 0 ? order : Long.compare(effort, other.effort);
            order = order != 0 ? order : Integer.compare(raises(), other.raises());
            for (int i = 0; i < codes.length && order == 0; i++) {
                order = Boolean.compare(other.codes[i] > box.start[i], codes[i] > box.start[i]);
            }
            for (int i = 0; i < codes.length && order == 0; i++) {
                order = Integer.compare(other.codes[i], codes[i]);
            }
            return order != 0 ? order : Long.compare(number, other.number);
        }

        private int raises() {
            int raises = 0;
            for (int i = 0; i < codes.length; i++) {
                raises += codes[i] > box.start[i] ? 1 : 0;
            }
            return raises;
        }
    }
}

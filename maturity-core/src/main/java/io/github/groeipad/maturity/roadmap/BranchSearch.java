package io.github.groeipad.maturity.roadmap;

import java.util.Arrays;

/**
 * Looks for a cover of less effort by splitting: an item is to end with at most some option, or above it. A part is left when
 * the {@link Relaxation} shows that no cover in it takes less effort. Finds and proves the least effort where there are too
 * many labels; which of equal covers comes first, it does not ask.
 */
final class BranchSearch {

    private static final int FIRST_ROUNDS = 300;
    private static final int ROUNDS = 20;
    private static final int EAGER_DEPTH = 6;
    private static final int EAGER_NODES = 16;

    private final Covering problem;
    private final Relaxation relaxation;
    private final Budget budget;
    private final Cover cover;
    private long nodes;
    private long openBound = Long.MAX_VALUE;

    BranchSearch(Covering problem, Relaxation relaxation, Budget budget, Cover cover) {
        this.problem = problem;
        this.relaxation = relaxation;
        this.budget = budget;
        this.cover = cover;
    }

    /** Improves the cover and its bound as far as the budget goes. */
    void run() {
        int[] lowest = new int[problem.items.size()];
        int[] highest = new int[lowest.length];
        Arrays.setAll(highest, i -> problem.items.get(i).last());
        search(lowest, highest, relaxation.prices.clone(), 0);
        cover.bound = Math.max(cover.bound, Math.min(cover.effort(), openBound));
    }

    private void search(int[] from, int[] to, double[] startPrices, int depth) {
        nodes++;
        int rounds = depth == 0 ? FIRST_ROUNDS : ROUNDS;
        relaxation.ascend(from, to, startPrices, rounds, cover.effort());
        if (relaxation.leastEffort(relaxation.value) >= cover.effort()) {
            return;
        }
        if (!budget.spend((long) rounds * from.length)) {
            openBound = Math.min(openBound, relaxation.leastEffort(relaxation.value));
            return;
        }
        int[] lowest = from.clone();
        int[] highest = to.clone();
        narrow(lowest, highest);
        if (!problem.isCoveredBy(highest)) {
            return;
        }
        if (problem.isCoveredBy(lowest)) {
            cover.offer(lowest);
            return;
        }
        if (depth < EAGER_DEPTH || nodes % EAGER_NODES == 0) {
            lowerFrom(highest);
        }
        split(lowest, highest, depth);
    }

    /** Leaves out what cannot be part of a better cover. */
    private void narrow(int[] lowest, int[] highest) {
        double spare = cover.effort() - relaxation.value;
        for (int i = 0; i < lowest.length; i++) {
            Covering.Item item = problem.items.get(i);
            double least = relaxation.lowestCost(item, lowest[i], highest[i]);
            while (lowest[i] < highest[i] && relaxation.reducedCost(item, lowest[i]) - least > spare) {
                lowest[i]++;
            }
            while (lowest[i] < highest[i] && relaxation.reducedCost(item, highest[i]) - least > spare) {
                highest[i]--;
            }
        }
    }

    /** A cover from above: what earns least at the prices is lowered first. */
    private void lowerFrom(int[] highest) {
        int[] options = highest.clone();
        problem.lower(options, byReducedCost(options));
        cover.offer(options);
    }

    private int[] byReducedCost(int[] options) {
        Integer[] order = new Integer[options.length];
        double[] costs = new double[options.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
            costs[i] = relaxation.reducedCost(problem.items.get(i), options[i]);
        }
        Arrays.sort(order, (a, b) -> Double.compare(costs[b], costs[a]));
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }

    private void split(int[] lowest, int[] highest, int depth) {
        int chosen = mostUndecided(lowest, highest);
        double picked = Math.min(highest[chosen], Math.max(lowest[chosen], relaxation.picked[chosen]));
        int at = Math.min((int) picked, highest[chosen] - 1);
        double[] prices = relaxation.prices.clone();
        int[] above = lowest.clone();
        above[chosen] = at + 1;
        int[] below = highest.clone();
        below[chosen] = at;
        if (picked - at >= 0.5) {
            search(above, highest, prices, depth + 1);
            search(lowest, below, prices, depth + 1);
        } else {
            search(lowest, below, prices, depth + 1);
            search(above, highest, prices, depth + 1);
        }
    }

    private int mostUndecided(int[] lowest, int[] highest) {
        int chosen = -1;
        double most = -1;
        for (int i = 0; i < lowest.length; i++) {
            if (lowest[i] < highest[i]) {
                double picked = Math.min(highest[i], Math.max(lowest[i], relaxation.picked[i]));
                int at = Math.min((int) picked, highest[i] - 1);
                Covering.Item item = problem.items.get(i);
                double between = Math.min(picked - at, at + 1 - picked);
                double weight = between * (item.efforts[at + 1] - item.efforts[at]) + 1e-6 * (highest[i] - lowest[i]);
                if (weight > most) {
                    most = weight;
                    chosen = i;
                }
            }
        }
        return chosen;
    }
}

package io.github.groeipad.maturity.roadmap;

import java.util.ArrayList;
import java.util.List;

/**
 * Decides item after item. After each, a label is kept for every different remainder of the needs that are still open: the
 * best way to get there. A label goes if it cannot lead to a better cover than one that is known, or if another one needs no
 * more and is at least as good. If too many are left, the least promising go too, and the result is no longer proven.
 */
final class LabelSearch {

    private static final int STEPS = 4;

    private final Covering problem;
    private final Relaxation relaxation;
    private final Budget budget;
    private final int items;
    private final Stages stages;
    /** The lowest reduced costs of the items from each one on. */
    private final double[] rest;

    private final double slack;
    private final double priceSum;
    /** The limbs of what all items from each one on can give, at most the need. */
    private final long[][] available;
    /** The least bound of the labels that went because there were too many, or for want of budget. */
    private double dropped;

    LabelSearch(Covering problem, Relaxation relaxation, Budget budget) {
        this.problem = problem;
        this.relaxation = relaxation;
        this.budget = budget;
        this.items = problem.items.size();
        this.stages = new Stages(problem);
        rest = new double[items + 1];
        available = new long[items + 1][problem.needs.length];
        double magnitude = 0;
        for (int i = items - 1; i >= 0; i--) {
            Covering.Item item = problem.items.get(i);
            double lowest = relaxation.lowestCost(item, 0, item.last());
            rest[i] = rest[i + 1] + lowest;
            magnitude += Math.abs(lowest);
            available[i] = available(item, available[i + 1]);
        }
        double sum = 0;
        for (double price : relaxation.prices) {
            sum += price;
        }
        priceSum = sum;
        slack = relaxation.slack(magnitude + sum);
    }

    private long[] available(Covering.Item item, long[] after) {
        // What would still be needed if all that is available were taken off the needs, and so the other way round.
        long[] uncovered = new long[after.length];
        for (int need = 0; need < problem.needCount(); need++) {
            int at = problem.offsets[need];
            System.arraycopy(problem.needs, at, uncovered, at, problem.limbs(need));
            Limbs.subtract(uncovered, at, problem.limbs(need), after, at);
        }
        problem.cover(uncovered, 0, item, item.last());
        long[] sum = problem.needs.clone();
        for (int need = 0; need < problem.needCount(); need++) {
            Limbs.subtract(sum, problem.offsets[need], problem.limbs(need), uncovered, problem.offsets[need]);
        }
        return sum;
    }

    /**
     * Searches with at most so many labels after each item.
     *
     * @param width how many labels
     * @param cover the best cover known, replaced by a better one
     * @return whether no label went because there were too many: then the cover is the first of the best
     */
    boolean run(int width, Cover cover) {
        double limit = cover.effort() + cover.raises() * relaxation.raiseCost + slack;
        dropped = Double.POSITIVE_INFINITY;
        Labels labels = stages.start(priceSum);
        List<Labels.Origin> history = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            if (!budget.spend((long) labels.size * problem.items.get(i).codes.length * STEPS)) {
                dropped = Double.NEGATIVE_INFINITY;
                return false;
            }
            Labels next = advance(i, labels, history, limit);
            next = next.withoutDominated(history);
            if (next.size > width) {
                dropped = Math.min(dropped, next.boundAt(width));
                next = next.mostPromising(width);
            }
            history.add(next.origin());
            labels = next;
        }
        if (labels.size == 0) {
            return dropped == Double.POSITIVE_INFINITY;
        }
        int[] found = Labels.options(history, items - 1, 0);
        boolean all = dropped == Double.POSITIVE_INFINITY;
        if (all) {
            cover.replace(found);
        } else {
            cover.offer(found);
        }
        return all;
    }

    /** No cover takes less effort than this, or than the best one known, as far as the last search tells. */
    long leastEffort() {
        return relaxation.leastEffort(dropped - slack);
    }

    private Labels advance(int i, Labels labels, List<Labels.Origin> history, double limit) {
        Covering.Item item = problem.items.get(i);
        Labels next = stages.after(i);
        long[] row = new long[problem.needs.length];
        double[] open = new double[item.needs.length];
        for (int label = 0; label < labels.size; label++) {
            double paid = labels.paid(label, relaxation.raiseCost);
            double owed = labels.owed[label];
            for (int t = 0; t < open.length; t++) {
                open[t] = price(item.needs[t], labels.needs, label * row.length);
                owed -= open[t];
            }
            for (int option = 0; option <= item.last(); option++) {
                labels.copyNeeds(label, row);
                problem.cover(row, 0, item, option);
                if (!canBeCovered(item, row, i + 1)) {
                    continue;
                }
                double stillOwed = owed;
                for (int t = 0; t < open.length; t++) {
                    stillOwed += price(item.needs[t], row, 0);
                }
                double bound = paid + relaxation.cost(item, option) + stillOwed + rest[i + 1];
                if (bound <= limit) {
                    next.add(labels, label, option, row, stillOwed, bound, history);
                }
            }
        }
        return next;
    }

    private double price(int need, long[] row, int at) {
        int offset = problem.offsets[need];
        int limbs = problem.limbs(need);
        double part = Limbs.leading(row, at + offset, limbs);
        return part == 0 ? 0 : relaxation.prices[need] * (part / Limbs.leading(problem.needs, offset, limbs));
    }

    private boolean canBeCovered(Covering.Item item, long[] row, int from) {
        for (int need : item.needs) {
            int offset = problem.offsets[need];
            if (Limbs.isMore(row, offset, available[from], offset, problem.limbs(need))) {
                return false;
            }
        }
        return true;
    }
}

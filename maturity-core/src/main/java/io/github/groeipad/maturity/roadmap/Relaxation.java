package io.github.groeipad.maturity.roadmap;

import java.util.Arrays;

/**
 * A lower bound of the effort that covers all needs: each need gets a price, each item picks what is best for it at these
 * prices, and what that costs together is never more than a cover does, whatever the prices are (Lagrange). The prices are
 * moved to where the bound is high. Bounds are doubles, always taken a little lower than they are, so that rounding never
 * cuts off a cover.
 *
 * <p>To tell covers of equal effort apart, a raise costs a tiny bit more than its effort.
 */
final class Relaxation {

    private static final double ROUNDING = 1e-15;
    private static final double RAISE = 1.0 / 1024;
    private static final int PATIENCE = 10;

    final Covering problem;
    /** What a raise costs beside its effort; all of them together less than a thousandth. */
    final double raiseCost;
    /** The price of each need. */
    double[] prices;
    /** The bound at these prices. */
    double value;
    /** For each item the option that it picked, averaged over the last rounds. */
    final double[] picked;

    private final double[] gradient;
    private double[] direction = new double[0];

    Relaxation(Covering problem) {
        this.problem = problem;
        raiseCost = RAISE / (problem.items.size() + 1);
        prices = new double[problem.needCount()];
        gradient = new double[problem.needCount()];
        picked = new double[problem.items.size()];
    }

    /** What an option costs. */
    double cost(Covering.Item item, int option) {
        return item.efforts[option] + (item.raised[option] ? raiseCost : 0);
    }

    /** What an option costs after the prices that it earns. */
    double reducedCost(Covering.Item item, int option) {
        double cost = cost(item, option);
        double[] shares = item.shares[option];
        for (int t = 0; t < shares.length; t++) {
            cost -= prices[item.needs[t]] * shares[t];
        }
        return cost;
    }

    /** The lowest reduced cost of an item. */
    double lowestCost(Covering.Item item, int from, int to) {
        double lowest = Double.POSITIVE_INFINITY;
        for (int option = from; option <= to; option++) {
            lowest = Math.min(lowest, reducedCost(item, option));
        }
        return lowest;
    }

    /** By how much a bound of a given size may be wrong. */
    double slack(double magnitude) {
        return (magnitude + 1) * (problem.items.size() + problem.needCount() + 16) * ROUNDING;
    }

    /**
     * Moves the prices.
     *
     * @param lowest the lowest option of each item
     * @param highest the highest option of each item
     * @param from the prices to start with
     * @param rounds how often to move them
     * @param goal the effort of a cover; no bound needs to be higher
     */
    void ascend(int[] lowest, int[] highest, double[] from, int rounds, long goal) {
        prices = from.clone();
        double[] best = prices.clone();
        value = Double.NEGATIVE_INFINITY;
        double pace = 1;
        direction = new double[prices.length];
        int stale = 0;
        for (int round = 0; round < rounds && value < goal; round++) {
            double bound = evaluate(lowest, highest, round == 0);
            if (bound > value) {
                value = bound;
                best = prices.clone();
                stale = 0;
            } else if (++stale >= PATIENCE) {
                pace *= 0.6;
                stale = 0;
                prices = best.clone();
            }
            if (!move(pace, goal - bound + raiseCost)) {
                break;
            }
        }
        prices = best;
    }

    private double evaluate(int[] lowest, int[] highest, boolean first) {
        double bound = 0;
        double magnitude = 0;
        Arrays.fill(gradient, 1);
        for (double price : prices) {
            bound += price;
        }
        magnitude += bound;
        for (int i = 0; i < picked.length; i++) {
            Covering.Item item = problem.items.get(i);
            int pick = lowest[i];
            double cost = reducedCost(item, pick);
            for (int option = pick + 1; option <= highest[i]; option++) {
                double other = reducedCost(item, option);
                if (other < cost) {
                    cost = other;
                    pick = option;
                }
            }
            bound += cost;
            magnitude += Math.abs(cost);
            picked[i] = first ? pick : 0.85 * picked[i] + 0.15 * pick;
            double[] shares = item.shares[pick];
            for (int t = 0; t < shares.length; t++) {
                gradient[item.needs[t]] -= shares[t];
            }
        }
        return bound - slack(magnitude);
    }

    private boolean move(double pace, double gap) {
        double length = 0;
        for (int need = 0; need < gradient.length; need++) {
            direction[need] = gradient[need] + 0.7 * direction[need];
            if (prices[need] <= 0 && direction[need] < 0) {
                direction[need] = 0;
            }
            length += direction[need] * direction[need];
        }
        if (length < 1e-18) {
            return false;
        }
        for (int need = 0; need < gradient.length; need++) {
            prices[need] = Math.max(0, prices[need] + pace * gap / length * direction[need]);
        }
        return true;
    }

    /** The least effort that a bound allows. */
    long leastEffort(double bound) {
        return (long) Math.ceil(bound - RAISE);
    }
}

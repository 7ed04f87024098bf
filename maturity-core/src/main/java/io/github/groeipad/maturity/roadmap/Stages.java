package io.github.groeipad.maturity.roadmap;

import java.util.Arrays;

/** What is the same for all labels after an item of a {@link Covering}. */
final class Stages {

    final Covering problem;
    /** How many limbs the needs take. */
    final int limbs;
    /** How many words a set of items takes. */
    final int words;
    /** The place of each item in model order. */
    final int[] rank;
    /** The items in model order. */
    final int[] byRank;
    /** After each item, the limbs of the needs that earlier items gave to and later ones give to: where labels differ. */
    final int[][] open;

    Stages(Covering problem) {
        this.problem = problem;
        int items = problem.items.size();
        limbs = problem.needs.length;
        words = (items + Long.SIZE - 1) / Long.SIZE;
        rank = new int[items];
        byRank = new int[items];
        Integer[] order = new Integer[items];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Integer.compare(problem.items.get(a).indicator, problem.items.get(b).indicator));
        for (int i = 0; i < items; i++) {
            byRank[i] = order[i];
            rank[order[i]] = i;
        }
        open = open(items);
    }

    private int[][] open(int items) {
        int[] first = new int[problem.needCount()];
        int[] last = new int[problem.needCount()];
        Arrays.fill(first, -1);
        for (int i = 0; i < items; i++) {
            for (int need : problem.items.get(i).needs) {
                first[need] = first[need] < 0 ? i : first[need];
                last[need] = i;
            }
        }
        int[][] result = new int[items][];
        for (int i = 0; i < items; i++) {
            int[] found = new int[limbs];
            int count = 0;
            for (int need = 0; need < first.length; need++) {
                for (int limb = problem.offsets[need];
                        first[need] <= i && i < last[need] && limb < problem.offsets[need + 1];
                        limb++) {
                    found[count++] = limb;
                }
            }
            result[i] = Arrays.copyOf(found, count);
        }
        return result;
    }

    /** The one label before the first item. */
    Labels start(double owed) {
        return Labels.start(this, owed);
    }

    /** No labels yet after an item. */
    Labels after(int item) {
        return new Labels(this, item, 16);
    }
}

package io.github.groeipad.maturity.roadmap;

import java.util.Arrays;

/** Finds the best cover: with few labels first, since nearly all problems need few; then by splitting; then with many. */
final class CoveringSearch {

    private static final int ROUNDS = 150;
    private static final int FEW = 128;
    private static final int SOME = 2_048;
    private static final int MANY = 2_048;
    /** How many origins of labels are kept at most, over all items. */
    private static final int ORIGINS = 1 << 21;

    private CoveringSearch() {}

    static Cover search(Covering problem, Budget budget) {
        int[] all = new int[problem.items.size()];
        Arrays.setAll(all, i -> problem.items.get(i).last());
        Cover cover = lowered(problem, all);
        Relaxation relaxation = new Relaxation(problem);
        relaxation.ascend(new int[all.length], all, new double[problem.needCount()], ROUNDS, cover.effort());
        cover.bound = Math.min(cover.effort(), relaxation.leastEffort(relaxation.value));
        LabelSearch labels = new LabelSearch(problem, relaxation, budget);
        if (isFirst(labels, FEW, cover) || isFirst(labels, SOME, cover)) {
            return cover;
        }
        if (!cover.isLeast()) {
            double[] prices = relaxation.prices;
            new BranchSearch(problem, relaxation, budget, cover).run();
            relaxation.prices = prices;
        }
        if (!budget.isSpent()) {
            isFirst(labels, MANY, cover);
        }
        return cover;
    }

    private static boolean isFirst(LabelSearch labels, int width, Cover cover) {
        int affordable = Math.min(width, ORIGINS / cover.options().length);
        cover.isFirst = labels.run(affordable, cover);
        cover.bound = Math.max(cover.bound, Math.min(cover.effort(), labels.leastEffort()));
        return cover.isFirst;
    }

    /** A cover that costs something, to begin with: what costs most for what it gives is lowered first. */
    private static Cover lowered(Covering problem, int[] all) {
        Integer[] order = new Integer[all.length];
        double[] waste = new double[all.length];
        for (int i = 0; i < all.length; i++) {
            order[i] = i;
            Covering.Item item = problem.items.get(i);
            double given = Arrays.stream(item.shares[all[i]]).sum();
            waste[i] = item.efforts[all[i]] / Math.max(given, Double.MIN_NORMAL);
        }
        Arrays.sort(order, (a, b) -> Double.compare(waste[b], waste[a]));
        int[] options = all.clone();
        problem.lower(options, Arrays.stream(order).mapToInt(Integer::intValue).toArray());
        return new Cover(problem, options);
    }
}

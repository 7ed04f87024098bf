package io.github.groeipad.maturity.roadmap;

import java.util.Arrays;
import java.util.List;

/**
 * The labels after an item: each with what is still needed, and the best way to get there. Better is less effort; then fewer
 * raises; then, at the first item in model order that one raises and the other does not, raising it; then, at the first item
 * that they raise differently, the higher option.
 */
final class Labels {

    private static final int COMPARISONS = 256;

    private final Stages stages;
    private final int item;
    private final int[] open;
    int size;
    long[] needs;
    /** What the needs that are left cost at the prices of the relaxation. */
    double[] owed;

    private long[] efforts;
    private int[] raises;
    private long[] sets;
    private double[] bounds;
    private int[] parents;
    private int[] options;
    private int[] table;

    /** Where each label comes from: the label before, and the option taken. */
    static final class Origin {

        private final int[] parents;
        private final int[] options;

        Origin(int[] parents, int[] options) {
            this.parents = parents;
            this.options = options;
        }
    }

    Labels(Stages stages, int item, int capacity) {
        this.stages = stages;
        this.item = item;
        open = item < 0 ? new int[0] : stages.open[item];
        needs = new long[capacity * stages.limbs];
        owed = new double[capacity];
        efforts = new long[capacity];
        raises = new int[capacity];
        sets = new long[capacity * stages.words];
        bounds = new double[capacity];
        parents = new int[capacity];
        options = new int[capacity];
        table = new int[4 * capacity];
        Arrays.fill(table, -1);
    }

    static Labels start(Stages stages, double owed) {
        Labels labels = new Labels(stages, -1, 1);
        labels.size = 1;
        System.arraycopy(stages.problem.needs, 0, labels.needs, 0, stages.limbs);
        labels.owed[0] = owed;
        return labels;
    }

    /** The effort of a label, and a tiny bit for each raise. */
    double paid(int label, double raiseCost) {
        return efforts[label] + raises[label] * raiseCost;
    }

    void copyNeeds(int label, long[] row) {
        System.arraycopy(needs, label * row.length, row, 0, row.length);
    }

    Origin origin() {
        return new Origin(Arrays.copyOf(parents, size), Arrays.copyOf(options, size));
    }

    /** The options taken up to an item. */
    static int[] options(List<Origin> history, int item, int label) {
        int[] taken = new int[item + 1];
        int at = label;
        for (int i = item; i >= 0; i--) {
            taken[i] = history.get(i).options[at];
            at = history.get(i).parents[at];
        }
        return taken;
    }

    /** Adds what follows from a label by an option, unless a label of the same needs is better. */
    void add(Labels from, int label, int option, long[] row, double rowOwed, double bound, List<Origin> history) {
        if (size == parents.length) {
            grow();
        }
        put(size, from, label, option, row, rowOwed, bound);
        int mask = table.length - 1;
        int place = hash(size) & mask;
        while (table[place] >= 0) {
            int other = table[place];
            if (needsSame(size, other)) {
                if (compare(size, other, history) < 0) {
                    put(other, from, label, option, row, rowOwed, bound);
                }
                return;
            }
            place = (place + 1) & mask;
        }
        table[place] = size++;
    }

    private void put(int at, Labels from, int label, int option, long[] row, double rowOwed, double bound) {
        Covering.Item decided = stages.problem.items.get(item);
        System.arraycopy(row, 0, needs, at * row.length, row.length);
        System.arraycopy(from.sets, label * stages.words, sets, at * stages.words, stages.words);
        efforts[at] = from.efforts[label] + decided.efforts[option];
        raises[at] = from.raises[label];
        if (decided.raised[option]) {
            raises[at]++;
            int rank = stages.rank[item];
            sets[at * stages.words + rank / Long.SIZE] |= Long.MIN_VALUE >>> (rank % Long.SIZE);
        }
        owed[at] = rowOwed;
        bounds[at] = bound;
        parents[at] = label;
        options[at] = option;
    }

    private boolean needsSame(int a, int b) {
        for (int limb : open) {
            if (needs[a * stages.limbs + limb] != needs[b * stages.limbs + limb]) {
                return false;
            }
        }
        return true;
    }

    private int hash(int label) {
        long hash = 1;
        for (int limb : open) {
            hash = hash * 0x9E3779B97F4A7C15L + needs[label * stages.limbs + limb];
        }
        hash = (hash ^ hash >>> 29) * 0xBF58476D1CE4E5B9L;
        return (int) (hash ^ hash >>> 32);
    }

    private void grow() {
        int capacity = 2 * size;
        needs = Arrays.copyOf(needs, capacity * stages.limbs);
        owed = Arrays.copyOf(owed, capacity);
        efforts = Arrays.copyOf(efforts, capacity);
        raises = Arrays.copyOf(raises, capacity);
        sets = Arrays.copyOf(sets, capacity * stages.words);
        bounds = Arrays.copyOf(bounds, capacity);
        parents = Arrays.copyOf(parents, capacity);
        options = Arrays.copyOf(options, capacity);
        table = new int[4 * capacity];
        Arrays.fill(table, -1);
        for (int label = 0; label < size; label++) {
            int place = hash(label) & (table.length - 1);
            while (table[place] >= 0) {
                place = (place + 1) & (table.length - 1);
            }
            table[place] = label;
        }
    }

    /** Less than 0 if a label is better than another one. */
    private int compare(int a, int b, List<Origin> history) {
        int order = Long.compare(efforts[a], efforts[b]);
        if (order == 0) {
            order = Integer.compare(raises[a], raises[b]);
        }
        for (int word = 0; word < stages.words && order == 0; word++) {
            order = Long.compareUnsigned(sets[b * stages.words + word], sets[a * stages.words + word]);
        }
        return order != 0 ? order : compareOptions(a, b, history);
    }

    private int compareOptions(int a, int b, List<Origin> history) {
        int[] left = taken(a, history);
        int[] right = taken(b, history);
        for (int ranked : stages.byRank) {
            if (ranked <= item && left[ranked] != right[ranked]) {
                return left[ranked] > right[ranked] ? -1 : 1;
            }
        }
        return 0;
    }

    private int[] taken(int label, List<Origin> history) {
        int[] before = item == 0 ? new int[0] : options(history, item - 1, parents[label]);
        int[] taken = Arrays.copyOf(before, item + 1);
        taken[item] = options[label];
        return taken;
    }

    /** The labels, best first, without those than which another one is better and needs no more of anything. */
    Labels withoutDominated(List<Origin> history) {
        if (size < 2) {
            return this;
        }
        Integer[] order = new Integer[size];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> compare(a, b, history));
        int[] kept = new int[size];
        int count = 0;
        for (int label : order) {
            boolean dominated = false;
            for (int i = 0; i < Math.min(count, COMPARISONS) && !dominated; i++) {
                dominated = needsNoMore(kept[i], label);
            }
            if (!dominated) {
                kept[count++] = label;
            }
        }
        return only(kept, count);
    }

    private boolean needsNoMore(int a, int b) {
        // Limb by limb, which for needs of several limbs finds only a part of what it could.
        for (int limb : open) {
            if (needs[a * stages.limbs + limb] > needs[b * stages.limbs + limb]) {
                return false;
            }
        }
        return true;
    }

    /** The bound of the first label that does not belong to the most promising ones. */
    double boundAt(int width) {
        double[] sorted = Arrays.copyOf(bounds, size);
        Arrays.sort(sorted);
        return sorted[width];
    }

    /** So many labels with the lowest bounds. */
    Labels mostPromising(int width) {
        double highest = boundAt(width);
        int[] kept = new int[width];
        int count = 0;
        for (int label = 0; label < size; label++) {
            if (bounds[label] < highest) {
                kept[count++] = label;
            }
        }
        for (int label = 0; label < size && count < width; label++) {
            if (bounds[label] == highest) {
                kept[count++] = label;
            }
        }
        return only(kept, count);
    }

    private Labels only(int[] kept, int count) {
        Labels result = new Labels(stages, item, count);
        for (int i = 0; i < count; i++) {
            int label = kept[i];
            System.arraycopy(needs, label * stages.limbs, result.needs, i * stages.limbs, stages.limbs);
            System.arraycopy(sets, label * stages.words, result.sets, i * stages.words, stages.words);
            result.owed[i] = owed[label];
            result.efforts[i] = efforts[label];
            result.raises[i] = raises[label];
            result.bounds[i] = bounds[label];
            result.parents[i] = parents[label];
            result.options[i] = options[label];
        }
        result.size = count;
        return result;
    }
}

package io.github.groeipad.maturity.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * Which groups of a table are hidden, so that none of them can be worked out from what the others leave of the whole: not one of
 * fewer than k peers, and not what it adds to a number. It is used for how many peers the groups have, and again for how many
 * of them have each number.
 */
final class Suppression {

    private final int k;
    /** Peers who belong to no group: nothing is told about them either. */
    private final long rest;

    private final Set<String> hidden = new TreeSet<>();
    private long hiddenPeers;
    private boolean complemented;

    private Suppression(int k, long rest) {
        this.k = k;
        this.rest = rest;
        this.hiddenPeers = rest;
    }

    /**
     * The groups to hide.
     *
     * @param counts how many peers each group has
     * @param total how many peers there are, with those who belong to no group
     * @param k below so many peers nothing is told
     * @param hidden groups that are hidden anyway
     */
    static Set<String> hidden(SortedMap<String, Long> counts, long total, int k, Set<String> hidden) {
        long rest = total;
        for (long count : counts.values()) {
            rest -= count;
        }
        Suppression suppression = new Suppression(k, rest);
        List<Map.Entry<String, Long>> told = new ArrayList<>(counts.entrySet());
        told.removeIf(group -> suppression.hides(group, hidden));
        told.sort(Map.Entry.comparingByValue());
        suppression.complement(told);
        return suppression.hidden;
    }

    private boolean hides(Map.Entry<String, Long> group, Set<String> anyway) {
        boolean hides = group.getValue() < k || anyway.contains(group.getKey());
        if (hides) {
            hide(group);
        }
        return hides;
    }

    private void hide(Map.Entry<String, Long> group) {
        hidden.add(group.getKey());
        hiddenPeers += group.getValue();
    }

    /**
     * Hides groups that are large enough too, the smallest first, until what is hidden cannot be taken apart. Of groups of one
     * size all are hidden or none, since which of them is would tell something of the others.
     */
    private void complement(List<Map.Entry<String, Long>> bySize) {
        boolean hidesAnything = !hidden.isEmpty() || (rest > 0 && rest < k);
        long last = 0;
        for (Map.Entry<String, Long> group : bySize) {
            if (group.getValue() > last && (!hidesAnything || isSafe())) {
                return;
            }
            hide(group);
            complemented = true;
            last = group.getValue();
        }
    }

    private boolean isSafe() {
        int parts = hidden.size() + (rest > 0 ? 1 : 0);
        return parts >= 2 && hiddenPeers >= k && !isSizeOfEachKnown(hidden.size());
    }

    /** Groups have one peer or more and, where none of them is large enough, fewer than k; either may leave only one way. */
    private boolean isSizeOfEachKnown(long groups) {
        boolean isAtMost = !complemented && (k == 2 || (rest == 0 && hiddenPeers == groups * (k - 1)));
        return isAtMost || (rest == 0 && hiddenPeers == groups);
    }

    /** Whether the groups of a table have one peer each, so that their number tells their sizes even where all are hidden. */
    static boolean isOnePeerEach(SortedMap<String, Long> counts, long total) {
        return counts.size() == total && counts.values().stream().allMatch(count -> count == 1);
    }
}

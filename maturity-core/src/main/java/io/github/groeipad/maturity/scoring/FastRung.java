package io.github.groeipad.maturity.scoring;

import java.util.ArrayList;
import java.util.List;

/**
 * Leaves of a {@link FastLadder} that ask the same of scopes alike, such as each dimension: the least of their values decides
 * for all of them. Rows differ in what they reach, which no processor foresees, so all of this is arithmetic without branches.
 */
final class FastRung {

    final int[] entries;
    final long[] factor;
    final long[] units;
    final long[] least;
    /** Per phase, what the numerators have to be where every indicator is counted; empty where their denominators differ. */
    final long[] needed;

    private FastRung(FastLeaf leaf, List<FastLeaf> alike, FastLayout layout) {
        entries = alike.stream().mapToInt(each -> each.entry).toArray();
        factor = leaf.factor;
        units = leaf.units;
        least = leaf.least;
        long denominator = layout.wholeDenominator(leaf.entry);
        needed = new long[denominator == 0 ? 0 : factor.length];
        for (int phase = 0; phase < needed.length; phase++) {
            needed[phase] = -Math.floorDiv(-(denominator * units[phase] + least[phase]), factor[phase]);
        }
    }

    /** Takes the leaves that fit into rungs out of some leaves. */
    static List<FastRung> of(List<FastLeaf> leaves, FastLayout layout) {
        List<FastRung> rungs = new ArrayList<>();
        List<FastLeaf> left = new ArrayList<>(leaves);
        leaves.removeIf(FastRung::fits);
        left.removeIf(leaf -> !fits(leaf));
        while (!left.isEmpty()) {
            FastLeaf leaf = left.get(0);
            List<FastLeaf> alike = new ArrayList<>();
            for (FastLeaf other : left) {
                if (other == leaf || areAlike(leaf, other, layout)) {
                    alike.add(other);
                }
            }
            left.removeAll(alike);
            rungs.add(new FastRung(leaf, alike, layout));
        }
        return rungs;
    }

    private static boolean fits(FastLeaf leaf) {
        return leaf.entry >= 0 && leaf.isSafe;
    }

    private static boolean areAlike(FastLeaf leaf, FastLeaf other, FastLayout layout) {
        return leaf.isLike(other) && layout.wholeDenominator(leaf.entry) == layout.wholeDenominator(other.entry);
    }

    int phases() {
        return factor.length;
    }

    /** How many phases the values let pass; each has a denominator, and numbers are held as those of the leaves. */
    int passed(long[] numerators, long[] denominators) {
        long numerator = numerators[entries[0]];
        long denominator = denominators[entries[0]];
        for (int i = 1; i < entries.length; i++) {
            long other = numerators[entries[i]];
            long over = denominators[entries[i]];
            long ifLess = (other * denominator - numerator * over) >> 63;
            numerator += (other - numerator) & ifLess;
            denominator += (over - denominator) & ifLess;
        }
        long passed = factor.length;
        for (int phase = 0; phase < factor.length; phase++) {
            passed += (numerator * factor[phase] - denominator * units[phase] - least[phase]) >> 63;
        }
        return (int) passed;
    }

    /** The same where every indicator is counted. */
    int passedWhole(long[] numerators) {
        long numerator = numerators[entries[0]];
        for (int i = 1; i < entries.length; i++) {
            long more = numerators[entries[i]] - numerator;
            numerator += more & (more >> 63);
        }
        long passed = needed.length;
        for (long need : needed) {
            passed += (numerator - need) >> 63;
        }
        return (int) passed;
    }
}

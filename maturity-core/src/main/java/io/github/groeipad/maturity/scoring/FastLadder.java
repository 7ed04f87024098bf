package io.github.groeipad.maturity.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gates of which all leaves have to be met, turned round: what all phases together ask, scope by scope. A phase is reached if
 * its gate and those before it are met, so it asks of a scope the most that any of them asks. Then each scope has to be
 * looked at once, and only as long as it may lower the phase. This holds for rows in which every dimension applies.
 */
final class FastLadder {

    final int phases;
    /** One leaf per scope, in the order of the first phase that asks something of it. */
    final FastLeaf[] leaves;
    /** The same for rows in which every scope has a score and enough is answered: most leaves in rungs, and the rest. */
    final FastRung[] rungs;

    final FastLeaf[] rest;

    private FastLadder(int phases, List<FastLeaf> leaves, FastLayout layout) {
        this.phases = phases;
        this.leaves = leaves.toArray(FastLeaf[]::new);
        List<FastLeaf> left = new ArrayList<>(leaves);
        rungs = FastRung.of(left, layout).toArray(FastRung[]::new);
        rest = left.toArray(FastLeaf[]::new);
    }

    /** The ladder of some gates; null if one of them can be met without all of its leaves. */
    static @Nullable FastLadder of(FastGate[] gates, FastLayout layout) {
        List<FastLeaf> merged = new ArrayList<>();
        for (int phase = 0; phase < gates.length; phase++) {
            List<FastLeaf> leaves = new ArrayList<>();
            if (!collect(gates[phase], leaves)) {
                return null;
            }
            for (FastLeaf leaf : leaves) {
                merge(leaf, phase, gates.length, merged);
            }
        }
        merged.sort(Comparator.comparingInt(leaf -> leaf.first));
        return new FastLadder(gates.length, merged, layout);
    }

    private static boolean collect(FastGate gate, List<FastLeaf> leaves) {
        if (gate.leaf() != null) {
            leaves.add(gate.leaf());
            return true;
        }
        // An each-dimension without parts is decided by what the model says of criteria to which nothing applies.
        boolean isWhole = gate.needed() == gate.parts().size()
                && !(gate.isEach() && gate.parts().isEmpty());
        for (FastGate part : gate.parts()) {
            isWhole = isWhole && collect(part, leaves);
        }
        return isWhole;
    }

    private static void merge(FastLeaf leaf, int phase, int phases, List<FastLeaf> merged) {
        for (int i = 0; i < merged.size(); i++) {
            if (merged.get(i).hasScopeOf(leaf)) {
                merged.set(i, merged.get(i).raisedBy(leaf, phase));
                return;
            }
        }
        merged.add(leaf.from(phase, phases));
    }
}

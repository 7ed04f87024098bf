package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.model.Criterion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A criterion over whole numbers: only met or not, for the reported values.
 *
 * @param leaf the leaf, if it is one
 * @param parts the parts, if it is none
 * @param needed how many parts have to be met
 * @param isEach whether only the parts count whose dimension applies
 */
record FastGate(@Nullable FastLeaf leaf, List<FastGate> parts, int needed, boolean isEach) {

    /** The gate of a phase that asks nothing. */
    static FastGate open() {
        return new FastGate(null, List.of(), 0, false);
    }

    /** The criterion over whole numbers; null if they are too large. */
    static @Nullable FastGate of(CompiledGate gate, FastLayout layout) {
        if (gate instanceof CompiledGate.Leaf compiled) {
            FastLeaf leaf = FastLeaf.of(compiled, layout);
            return leaf == null ? null : new FastGate(leaf, List.of(), 0, false);
        }
        List<FastGate> parts = new ArrayList<>();
        for (CompiledGate inner :
                gate instanceof CompiledGate.EachDimension each ? each.leaves : ((CompiledGate.Parts) gate).parts) {
            FastGate part = of(inner, layout);
            if (part == null) {
                return null;
            }
            parts.add(part);
        }
        return new FastGate(null, parts, needed(gate, parts.size()), gate instanceof CompiledGate.EachDimension);
    }

    private static int needed(CompiledGate gate, int parts) {
        if (gate.criterion instanceof Criterion.AtLeast atLeast) {
            return atLeast.count();
        }
        return gate.criterion instanceof Criterion.AnyOf ? 1 : parts;
    }
}

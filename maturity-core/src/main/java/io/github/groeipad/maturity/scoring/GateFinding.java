package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the gate of a phase was decided, part by part.
 *
 * @param phase the id of the phase
 * @param result how its gate was decided; absent for a phase without a gate, which is met
 */
public record GateFinding(String phase, Optional<Node> result) {

    /** {@return whether the gate is met} */
    public boolean isMet() {
        return result.map(Node::isMet).orElse(true);
    }

    /** {@return the leaves of the gate in their order; empty for a phase without a gate} */
    public List<CriterionFinding> leaves() {
        List<CriterionFinding> leaves = new ArrayList<>();
        result.ifPresent(node -> collect(node, leaves));
        return leaves;
    }

    private static void collect(Node node, List<CriterionFinding> leaves) {
        node.leaf().ifPresent(leaves::add);
        node.parts().forEach(part -> collect(part, leaves));
    }

    /**
     * A part of a gate: a leaf, or a composite with its own parts. A leaf that stands for each dimension is a composite here.
     *
     * @param criterion what the model asks
     * @param isMet whether it is met
     * @param progress how far towards being met, 0 to 1
     * @param leaf how the leaf was decided; absent for a composite
     * @param parts the parts of a composite; empty for a leaf
     */
    public record Node(
            Criterion criterion, boolean isMet, Fraction progress, Optional<CriterionFinding> leaf, List<Node> parts) {

        /**
         * Copies the list.
         *
         * @param criterion what the model asks
         * @param isMet whether it is met
         * @param progress how far towards being met, 0 to 1
         * @param leaf how the leaf was decided; absent for a composite
         * @param parts the parts of a composite; empty for a leaf
         */
        public Node {
            parts = List.copyOf(parts);
        }
    }
}

package io.github.groeipad.maturity.oracle;

import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.scoring.CriterionFinding;
import io.github.groeipad.maturity.scoring.GateFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a criterion was decided.
 *
 * @param criterion what was asked
 * @param met whether it is met
 * @param progress how far towards it
 * @param finding how it was decided, for a leaf
 * @param parts the decisions of its parts, for a composite
 */
public record Decision(
        Criterion criterion, boolean met, Ratio progress, Optional<CriterionFinding> finding, List<Decision> parts) {

    /** The leaves that are unmet, in the order of the gate. */
    public List<CriterionFinding> unmet() {
        List<CriterionFinding> unmet = new ArrayList<>();
        finding.filter(each -> each.reason().isPresent()).ifPresent(unmet::add);
        parts.forEach(part -> unmet.addAll(part.unmet()));
        return unmet;
    }

    public GateFinding.Node toNode() {
        return new GateFinding.Node(
                criterion,
                met,
                progress.toFraction(),
                finding,
                parts.stream().map(Decision::toNode).toList());
    }
}

package io.github.groeipad.maturity.assess.report;

import io.github.groeipad.maturity.assess.text.Figures;
import io.github.groeipad.maturity.assess.text.Labels;
import io.github.groeipad.maturity.model.Aggregation;
import io.github.groeipad.maturity.model.CustomAggregation;

/**
 * How rules are called in one language.
 *
 * @param labels the words
 * @param figures the numbers
 */
record Rules(Labels labels, Figures figures) {

    String name(Aggregation aggregation) {
        if (aggregation instanceof CustomAggregation custom) {
            return custom.name() + " " + custom.version();
        }
        if (aggregation instanceof Aggregation.ShareAtLeast share) {
            return labels.text("rule.share-at-least", figures.score(share.value()));
        }
        if (aggregation instanceof Aggregation.Minimum) {
            return labels.text("rule.minimum");
        }
        if (aggregation instanceof Aggregation.Maximum) {
            return labels.text("rule.maximum");
        }
        return labels.text(aggregation instanceof Aggregation.LowerMedian ? "rule.lower-median" : "rule.weighted-mean");
    }
}

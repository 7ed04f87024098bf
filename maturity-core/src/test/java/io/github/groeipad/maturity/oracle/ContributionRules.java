package io.github.groeipad.maturity.oracle;

import io.github.groeipad.maturity.model.Aggregation;
import io.github.groeipad.maturity.model.CustomAggregation;
import io.github.groeipad.maturity.model.Dimension;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Section 8: what each indicator adds to a score. */
public class ContributionRules extends PathRules {

    /** The contributions to the overall score, by the id of each counted indicator. */
    protected Map<String, Ratio> contributions(Sheet sheet) {
        return contributions(sheet, sheet.model().scoring().aggregation(), topLevel(sheet));
    }

    protected Map<String, Ratio> contributions(Sheet sheet, Dimension dimension) {
        return contributions(sheet, dimension.aggregation(), children(sheet, dimension));
    }

    private Map<String, Ratio> contributions(Sheet sheet, Aggregation aggregation, List<Part> children) {
        Map<String, Ratio> found = new LinkedHashMap<>();
        if (!scored(children).isEmpty()) {
            List<Ratio> split = split(aggregation, children);
            for (int i = 0; i < children.size(); i++) {
                if (children.get(i).value().isPresent()) {
                    found.putAll(passDown(sheet, children.get(i), split.get(i)));
                }
            }
        }
        return found;
    }

    /** What each child adds; 0 for one without a score. */
    protected List<Ratio> split(Aggregation aggregation, List<Part> children) {
        Ratio score = aggregate(aggregation, children).orElseThrow();
        if (aggregation instanceof CustomAggregation rule) {
            return rule.contributions(forRule(children), score.toFraction()).stream()
                    .map(Ratio::of)
                    .toList();
        }
        Ratio total = totalWeight(scored(children));
        Ratio selected = totalWeight(scored(children).stream()
                .filter(child -> valueOf(child).equals(score))
                .toList());
        List<Ratio> split = new ArrayList<>();
        for (Part child : children) {
            Ratio part;
            if (child.value().isEmpty()) {
                part = Ratio.ZERO;
            } else if (aggregation instanceof Aggregation.WeightedMean) {
                part = child.weight().over(total).times(valueOf(child));
            } else if (aggregation instanceof Aggregation.ShareAtLeast share) {
                part = valueOf(child).isAtLeast(Ratio.of(share.value()))
                        ? child.weight().over(total)
                        : Ratio.ZERO;
            } else {
                part = valueOf(child).equals(score)
                        ? score.times(child.weight()).over(selected)
                        : Ratio.ZERO;
            }
            split.add(part);
        }
        return split;
    }

    /** Passes what a child adds to the indicators below it, in proportion to the child's own contributions. */
    protected Map<String, Ratio> passDown(Sheet sheet, Part child, Ratio part) {
        if (child.indicator().isPresent()) {
            return Map.of(child.id(), part);
        }
        Dimension dimension = child.dimension().orElseThrow();
        if (valueOf(child).isZero()) {
            return passDownByWeight(sheet, dimension, part);
        }
        Ratio factor = part.over(valueOf(child));
        Map<String, Ratio> found = contributions(sheet, dimension);
        found.replaceAll((id, own) -> own.times(factor));
        return found;
    }

    /** Where the child's own contributions are all 0, level by level by the weights of what is counted. */
    protected Map<String, Ratio> passDownByWeight(Sheet sheet, Dimension dimension, Ratio part) {
        Map<String, Ratio> found = new LinkedHashMap<>();
        List<Part> scored = scored(children(sheet, dimension));
        for (Part child : scored) {
            Ratio its = part.times(child.weight()).over(totalWeight(scored));
            if (child.indicator().isPresent()) {
                found.put(child.id(), its);
            } else {
                found.putAll(passDownByWeight(sheet, child.dimension().orElseThrow(), its));
            }
        }
        return found;
    }
}

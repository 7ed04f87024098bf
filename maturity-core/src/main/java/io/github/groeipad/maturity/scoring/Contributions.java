package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.model.Aggregation;
import io.github.groeipad.maturity.model.CustomAggregation;
import io.github.groeipad.maturity.model.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Splits the overall score over the indicators, from the top down, so that the parts add up to it exactly. */
final class Contributions {

    private final ExactScores scores;
    private final @Nullable Fraction[] parts;

    private Contributions(CompiledModel model, ExactScores scores) {
        this.scores = scores;
        this.parts = new Fraction[model.indicators.size()];
    }

    static List<Contribution> of(CompiledModel model, int[] codes, ExactScores scores) {
        Contributions contributions = new Contributions(model, scores);
        if (scores.score(model.overall) != null) {
            contributions.scale(model.overall, Fraction.one());
        }
        List<Contribution> result = new ArrayList<>(codes.length);
        for (int i = 0; i < codes.length; i++) {
            Fraction value = scores.value(i);
            Fraction part = contributions.parts[i];
            result.add(new Contribution(
                    model.indicators.get(i).id(),
                    CompiledModel.state(codes[i]),
                    value == null ? Optional.empty() : Optional.of(part == null ? Fraction.zero() : part)));
        }
        return result;
    }

    /** Gives what is below a node its own contributions to the node's score, times a factor. */
    private void scale(CompiledModel.Node node, Fraction factor) {
        if (node.aggregation instanceof CustomAggregation custom) {
            custom(custom, node, factor);
            return;
        }
        List<ExactScores.Scored> chosen = chosen(node);
        ExactMean total = new ExactMean();
        chosen.forEach(child -> total.addTerm(child.weight()));
        Fraction perWeight = factor.dividedBy(total.sum());
        boolean share = node.aggregation instanceof Aggregation.ShareAtLeast;
        for (ExactScores.Scored child : chosen) {
            if (share && !isAtLeast(node, child)) {
                continue;
            }
            Fraction times = perWeight.times(child.weight());
            give(node, child, share ? times.dividedBy(child.value()) : times);
        }
    }

    /** The children over whose weights the score is split. */
    private List<ExactScores.Scored> chosen(CompiledModel.Node node) {
        List<ExactScores.Scored> children = scores.scoredChildren(node);
        if (node.aggregation instanceof Aggregation.WeightedMean
                || node.aggregation instanceof Aggregation.ShareAtLeast) {
            return children;
        }
        Fraction selected = scores.score(node);
        return children.stream().filter(child -> child.value().equals(selected)).toList();
    }

    private static boolean isAtLeast(CompiledModel.Node node, ExactScores.Scored child) {
        return node.aggregation instanceof Aggregation.ShareAtLeast share
                && child.value().compareTo(share.value()) >= 0;
    }

    private void give(CompiledModel.Node node, ExactScores.Scored child, Fraction factor) {
        if (node.isLeaf()) {
            parts[node.from + child.child()] = factor.times(child.value());
        } else {
            scale(node.children.get(child.child()), factor);
        }
    }

    private void custom(CustomAggregation rule, CompiledModel.Node node, Fraction factor) {
        Fraction score = scores.score(node);
        if (score == null) {
            return;
        }
        List<Fraction> shares = rule.contributions(scores.childrenFor(node), score);
        check(rule, node, shares, score);
        for (ExactScores.Scored child : scores.scoredChildren(node)) {
            Fraction part = shares.get(child.child()).times(factor);
            if (child.value().signum() != 0) {
                give(node, child, part.dividedBy(child.value()));
            } else if (part.signum() != 0) {
                spread(node, child, part);
            }
        }
    }

    private void check(CustomAggregation rule, CompiledModel.Node node, List<Fraction> shares, Fraction score) {
        int children = node.isLeaf() ? node.to - node.from : node.children.size();
        ExactMean total = new ExactMean();
        shares.forEach(total::addTerm);
        boolean onlyScored = shares.size() == children;
        List<CustomAggregation.Child> seen = scores.childrenFor(node);
        for (int i = 0; onlyScored && i < children; i++) {
            onlyScored = shares.get(i).signum() == 0 || seen.get(i).value().isPresent();
        }
        if (!onlyScored || !total.sum().equals(score)) {
            throw new IllegalStateException("Custom aggregation " + rule.name() + " " + rule.version()
                    + ": contributions must be one for each of " + children
                    + " children, 0 for a child without a value, and add up to " + score + ", but were "
                    + shares.size() + " that add up to " + total.sum());
        }
    }

    /** Splits what a child of value 0 gets by the weights of what is counted below it. */
    private void spread(CompiledModel.Node node, ExactScores.Scored child, Fraction part) {
        if (node.isLeaf()) {
            parts[node.from + child.child()] = part;
            return;
        }
        CompiledModel.Node below = node.children.get(child.child());
        List<ExactScores.Scored> children = scores.scoredChildren(below);
        ExactMean total = new ExactMean();
        children.forEach(each -> total.addTerm(each.weight()));
        for (ExactScores.Scored each : children) {
            spread(below, each, part.times(each.weight()).dividedBy(total.sum()));
        }
    }
}

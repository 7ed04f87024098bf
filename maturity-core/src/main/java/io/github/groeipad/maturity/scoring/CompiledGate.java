package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Scope;
import io.github.groeipad.maturity.model.Threshold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A criterion with its names looked up. */
abstract sealed class CompiledGate {

    final Criterion criterion;

    private CompiledGate(Criterion criterion) {
        this.criterion = criterion;
    }

    static CompiledGate of(Criterion criterion, CompiledModel model) {
        if (criterion instanceof Criterion.Composite composite) {
            List<CompiledGate> parts = new ArrayList<>();
            composite.criteria().forEach(part -> parts.add(of(part, model)));
            return new Parts(criterion, parts);
        }
        Criterion.Leaf leaf = (Criterion.Leaf) criterion;
        if (scopeOf(leaf) instanceof Scope.EachDimension) {
            List<Leaf> leaves = new ArrayList<>();
            for (CompiledModel.Node node : model.overall.children) {
                Leaf narrowed = leaf(narrowed(leaf, Scope.dimension(node.id)), model);
                if (narrowed.indicators.length > 0) {
                    leaves.add(narrowed);
                }
            }
            return new EachDimension(criterion, leaves);
        }
        return leaf(leaf, model);
    }

    /** A composite. */
    static final class Parts extends CompiledGate {
        final List<CompiledGate> parts;

        Parts(Criterion criterion, List<CompiledGate> parts) {
            super(criterion);
            this.parts = parts;
        }
    }

    /** All of one leaf for each top-level dimension; only those that apply to the subject take part. */
    static final class EachDimension extends CompiledGate {
        final List<Leaf> leaves;

        EachDimension(Criterion criterion, List<Leaf> leaves) {
            super(criterion);
            this.leaves = leaves;
        }
    }

    /** A leaf. */
    static final class Leaf extends CompiledGate {
        final Criterion.Leaf leaf;
        final Kind kind;
        final Threshold threshold;
        /** The dimension looked at, or the overall node; null for a tag or an indicator. */
        final CompiledModel.@Nullable Node node;
        /** The indicators looked at. */
        final int[] indicators;
        /** What an indicator has to be worth to be in a share. */
        final Fraction shareValue;

        Leaf(
                Criterion.Leaf leaf,
                Kind kind,
                Threshold threshold,
                CompiledModel.@Nullable Node node,
                int[] indicators,
                Fraction shareValue) {
            super(leaf);
            this.leaf = leaf;
            this.kind = kind;
            this.threshold = threshold;
            this.node = node;
            this.indicators = indicators;
            this.shareValue = shareValue;
        }
    }

    /** Which value a leaf compares. */
    enum Kind {
        /** The score of a dimension or of everything. */
        NODE,
        /** The weighted mean over a set of indicators. */
        GROUP,
        /** The weight share of a set of indicators. */
        SHARE
    }

    private static Leaf leaf(Criterion.Leaf leaf, CompiledModel model) {
        if (leaf instanceof Criterion.IndicatorAt at) {
            int indicator = model.indicator(at.indicator());
            Fraction asked = model.scales.get(indicator).value(at.option()).orElseThrow();
            return new Leaf(leaf, Kind.GROUP, Threshold.atLeast(asked), null, new int[] {indicator}, Fraction.one());
        }
        Scope scope = scopeOf(leaf);
        CompiledModel.Node node = scope instanceof Scope.OfDimension dimension
                ? model.node(dimension.id())
                : scope instanceof Scope.Overall ? model.overall : null;
        if (leaf instanceof Criterion.ScoreOf score) {
            int[] indicators = indicators(scope, node, Optional.empty(), model);
            return new Leaf(
                    leaf, node == null ? Kind.GROUP : Kind.NODE, score.threshold(), node, indicators, Fraction.one());
        }
        if (leaf instanceof Criterion.PhaseScoreOf score) {
            int[] indicators = indicators(scope, node, Optional.of(score.phase()), model);
            return new Leaf(leaf, Kind.GROUP, score.threshold(), node, indicators, Fraction.one());
        }
        Criterion.IndicatorShare share = (Criterion.IndicatorShare) leaf;
        int[] indicators = indicators(scope, node, share.phase(), model);
        return new Leaf(leaf, Kind.SHARE, share.threshold(), node, indicators, share.value());
    }

    private static int[] indicators(
            @Nullable Scope scope, CompiledModel.@Nullable Node node, Optional<String> phase, CompiledModel model) {
        IntStream all = node != null
                ? IntStream.range(node.from, node.to)
                : IntStream.of(
                        scope instanceof Scope.OfTag tag
                                ? model.tagged.getOrDefault(tag.tag(), new int[0])
                                : new int[0]);
        int wanted = phase.map(model::phase).orElse(-1);
        return phase.isEmpty()
                ? all.toArray()
                : all.filter(indicator -> model.phaseOf[indicator] == wanted).toArray();
    }

    private static @Nullable Scope scopeOf(Criterion.Leaf leaf) {
        if (leaf instanceof Criterion.ScoreOf score) {
            return score.of();
        }
        if (leaf instanceof Criterion.PhaseScoreOf score) {
            return score.of();
        }
        return leaf instanceof Criterion.IndicatorShare share ? share.of() : null;
    }

    private static Criterion.Leaf narrowed(Criterion.Leaf leaf, Scope scope) {
        if (leaf instanceof Criterion.ScoreOf score) {
            return new Criterion.ScoreOf(scope, score.threshold());
        }
        if (leaf instanceof Criterion.PhaseScoreOf score) {
            return new Criterion.PhaseScoreOf(score.phase(), scope, score.threshold());
        }
        Criterion.IndicatorShare share = (Criterion.IndicatorShare) leaf;
        return new Criterion.IndicatorShare(share.phase(), scope, share.value(), share.threshold());
    }
}

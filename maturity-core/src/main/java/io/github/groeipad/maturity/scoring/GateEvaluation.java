package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.scoring.CriterionFinding.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Decides gates, with everything that explains the decision. */
final class GateEvaluation {

    private final CompiledModel model;
    private final int[] codes;
    private final ExactScores reported;
    private final ExactScores lowest;
    private final ExactScores highest;
    private final ExactCoverage coverage;

    GateEvaluation(
            CompiledModel model,
            int[] codes,
            ExactScores reported,
            ExactScores lowest,
            ExactScores highest,
            ExactCoverage coverage) {
        this.model = model;
        this.codes = codes;
        this.reported = reported;
        this.lowest = lowest;
        this.highest = highest;
        this.coverage = coverage;
    }

    /** A decision for the reported values and for both completions. */
    record Decided(
            GateFinding.Node node,
            boolean metLowest,
            boolean metHighest,
            Fraction progressLowest,
            Fraction progressHighest) {

        boolean isMet() {
            return node.isMet();
        }

        Fraction progress() {
            return node.progress();
        }
    }

    /** Decides a gate as far as it asks something of a node; null if it asks nothing. The overall node is asked everything. */
    @Nullable
    Decided decide(CompiledGate gate, CompiledModel.Node within) {
        if (gate instanceof CompiledGate.Leaf leaf) {
            return asks(leaf, within) ? decideLeaf(leaf) : null;
        }
        if (gate instanceof CompiledGate.EachDimension each) {
            return decideEach(each, within);
        }
        List<Decided> parts = new ArrayList<>();
        for (CompiledGate part : ((CompiledGate.Parts) gate).parts) {
            Decided decided = decide(part, within);
            if (decided != null) {
                parts.add(decided);
            }
        }
        if (parts.isEmpty()) {
            return null;
        }
        return combine(gate.criterion, parts, needed(gate.criterion, parts.size()));
    }

    private boolean asks(CompiledGate.Leaf leaf, CompiledModel.Node within) {
        if (within == model.overall) {
            return true;
        }
        if (leaf.leaf instanceof Criterion.IndicatorAt) {
            return within.from <= leaf.indicators[0] && leaf.indicators[0] < within.to;
        }
        return leaf.node != null && leaf.node != model.overall && within.holds(leaf.node);
    }

    private @Nullable Decided decideEach(CompiledGate.EachDimension each, CompiledModel.Node within) {
        List<Decided> parts = new ArrayList<>();
        for (CompiledGate.Leaf leaf : each.leaves) {
            if (asks(leaf, within) && leaf.node != null && applies(leaf.node)) {
                parts.add(decideLeaf(leaf));
            }
        }
        if (!parts.isEmpty()) {
            return combine(each.criterion, parts, parts.size());
        }
        if (within != model.overall) {
            return null;
        }
        Criterion.Leaf leaf = (Criterion.Leaf) each.criterion;
        return nothingApplies(
                leaf,
                each.leaves.isEmpty()
                        ? Fraction.zero()
                        : each.leaves.get(0).threshold.value());
    }

    private boolean applies(CompiledModel.Node node) {
        for (int i = node.from; i < node.to; i++) {
            if (applies(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean applies(int indicator) {
        return codes[indicator] != BatchScorer.NOT_APPLICABLE || reported.value(indicator) != null;
    }

    private static int needed(Criterion criterion, int parts) {
        if (criterion instanceof Criterion.AtLeast atLeast) {
            return Math.min(atLeast.count(), parts);
        }
        return criterion instanceof Criterion.AnyOf ? 1 : parts;
    }

    private static Decided combine(Criterion criterion, List<Decided> parts, int needed) {
        int met = 0;
        int metLowest = 0;
        int metHighest = 0;
        List<GateFinding.Node> nodes = new ArrayList<>();
        for (Decided part : parts) {
            met += part.isMet() ? 1 : 0;
            metLowest += part.metLowest() ? 1 : 0;
            metHighest += part.metHighest() ? 1 : 0;
            nodes.add(part.node());
        }
        return new Decided(
                new GateFinding.Node(
                        criterion, met >= needed, largest(parts, Decided::progress, needed), Optional.empty(), nodes),
                metLowest >= needed,
                metHighest >= needed,
                largest(parts, Decided::progressLowest, needed),
                largest(parts, Decided::progressHighest, needed));
    }

    /** The mean of the largest ones: of all for all-of, of the largest for any-of. */
    private static Fraction largest(List<Decided> parts, Function<Decided, Fraction> progress, int count) {
        ExactMean mean = new ExactMean();
        parts.stream()
                .map(progress)
                .sorted(Comparator.reverseOrder())
                .limit(count)
                .forEach(each -> mean.add(Fraction.one(), each));
        Fraction result = mean.mean();
        return result == null ? Fraction.one() : result;
    }

    private Decided nothingApplies(Criterion.Leaf leaf, Fraction asked) {
        Fraction progress = model.exempt ? Fraction.one() : Fraction.zero();
        CriterionFinding finding = new CriterionFinding(
                leaf,
                asked,
                Optional.empty(),
                Optional.empty(),
                model.exempt ? Optional.empty() : Optional.of(Reason.NOTHING_APPLIES),
                progress);
        return decided(finding, model.exempt, model.exempt, progress, progress);
    }

    private static Decided decided(
            CriterionFinding finding, boolean metLowest, boolean metHighest, Fraction low, Fraction high) {
        GateFinding.Node node = new GateFinding.Node(
                finding.criterion(), finding.isMet(), finding.progress(), Optional.of(finding), List.of());
        return new Decided(node, metLowest, metHighest, low, high);
    }

    private Decided decideLeaf(CompiledGate.Leaf leaf) {
        Fraction low = value(leaf, lowest);
        Fraction high = value(leaf, highest);
        Fraction asked = leaf.threshold.value();
        if (low == null || high == null) {
            return nothingApplies(leaf.leaf, asked);
        }
        Fraction found = value(leaf, reported);
        Fraction covered = leaf.kind == CompiledGate.Kind.NODE && leaf.node != null
                ? coverage.of(leaf.node)
                : coverage.of(leaf.indicators);
        boolean metLowest = leaf.threshold.isPassedBy(low);
        boolean metHighest = leaf.threshold.isPassedBy(high);
        boolean holds = found != null && leaf.threshold.isPassedBy(found);
        boolean enough = covered == null || covered.compareTo(model.minimumCoverage) >= 0;
        boolean met = metLowest || (metHighest && holds && enough);
        Fraction progressLowest = metLowest ? Fraction.one() : progress(low, asked);
        Fraction progressHighest = metHighest ? Fraction.one() : progress(high, asked);
        Fraction progress = Fraction.one();
        if (!met) {
            progress = found == null ? Fraction.zero() : progress(found, asked);
            if (!enough && covered != null) {
                progress = progress.min(covered.dividedBy(model.minimumCoverage));
            }
            progress = progress.max(progressLowest);
        }
        CriterionFinding finding = new CriterionFinding(
                leaf.leaf,
                asked,
                Optional.ofNullable(found),
                Optional.ofNullable(covered),
                met ? Optional.empty() : Optional.of(reason(found, holds, enough)),
                progress);
        return decided(finding, metLowest, metHighest, progressLowest, progressHighest);
    }

    private static Reason reason(@Nullable Fraction found, boolean holds, boolean enough) {
        if (found == null) {
            return Reason.NO_VALUE;
        }
        return holds && !enough ? Reason.NOT_ENOUGH_ANSWERS : Reason.BELOW_THRESHOLD;
    }

    private static Fraction progress(Fraction value, Fraction asked) {
        return asked.signum() == 0 ? Fraction.zero() : value.dividedBy(asked).min(Fraction.one());
    }

    private static @Nullable Fraction value(CompiledGate.Leaf leaf, ExactScores scores) {
        if (leaf.kind == CompiledGate.Kind.NODE && leaf.node != null) {
            return scores.score(leaf.node);
        }
        return leaf.kind == CompiledGate.Kind.SHARE
                ? scores.share(leaf.indicators, leaf.shareValue)
                : scores.mean(leaf.indicators);
    }
}

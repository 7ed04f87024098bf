package io.github.groeipad.maturity.oracle;

import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.NothingApplies;
import io.github.groeipad.maturity.model.Scope;
import io.github.groeipad.maturity.model.Threshold;
import io.github.groeipad.maturity.scoring.CriterionFinding;
import io.github.groeipad.maturity.scoring.CriterionFinding.Reason;
import java.util.List;
import java.util.Optional;

/** Sections 5 and 7, for one leaf of a gate: whether it is met, and how far it is. */
public class LeafRules extends ScoreRules {

    protected Decision decideLeaf(World world, Criterion.Leaf leaf) {
        Optional<Reason> reason = isMet(world, leaf) ? Optional.empty() : Optional.of(whyUnmet(world, leaf));
        Ratio progress = reason.isEmpty() ? Ratio.ONE : progressOfUnmet(world, leaf);
        CriterionFinding finding = new CriterionFinding(
                leaf,
                asked(world.model(), leaf).toFraction(),
                found(world.reported(), leaf).map(Ratio::toFraction),
                coverageOf(world.reported(), leaf).map(Ratio::toFraction),
                reason,
                progress.toFraction());
        return new Decision(leaf, reason.isEmpty(), progress, Optional.of(finding), List.of());
    }

    protected boolean isMet(World world, Criterion.Leaf leaf) {
        if (holds(world.lowest(), leaf)) {
            return true;
        }
        if (!holds(world.highest(), leaf)) {
            return false;
        }
        return isSufficient(world.reported(), leaf) && holds(world.reported(), leaf);
    }

    protected boolean holds(Sheet sheet, Criterion.Leaf leaf) {
        if (!applies(sheet, lookedAt(sheet.model(), leaf))) {
            return passesOnNothing(sheet.model());
        }
        Optional<Ratio> found = found(sheet, leaf);
        return found.isPresent() && passes(sheet.model(), leaf, found.get());
    }

    protected boolean passesOnNothing(MaturityModel model) {
        return model.scoring().nothingApplies() == NothingApplies.EXEMPT;
    }

    protected boolean isSufficient(Sheet sheet, Criterion.Leaf leaf) {
        return found(sheet, leaf).isPresent() && !isTooThin(sheet, leaf);
    }

    /** Whether too little of what the leaf looks at was answered. */
    protected boolean isTooThin(Sheet sheet, Criterion.Leaf leaf) {
        Optional<Ratio> coverage = coverageOf(sheet, leaf);
        return coverage.isPresent() && !coverage.get().isAtLeast(minimumCoverage(sheet.model()));
    }

    protected Ratio minimumCoverage(MaturityModel model) {
        return Ratio.of(model.scoring().minimumCoverage());
    }

    protected Reason whyUnmet(World world, Criterion.Leaf leaf) {
        Sheet reported = world.reported();
        if (!applies(reported, lookedAt(world.model(), leaf))) {
            return Reason.NOTHING_APPLIES;
        }
        Optional<Ratio> found = found(reported, leaf);
        if (found.isEmpty()) {
            return Reason.NO_VALUE;
        }
        return passes(world.model(), leaf, found.get()) && isTooThin(reported, leaf)
                ? Reason.NOT_ENOUGH_ANSWERS
                : Reason.BELOW_THRESHOLD;
    }

    protected Ratio progressOfUnmet(World world, Criterion.Leaf leaf) {
        Ratio reported = towards(world.reported(), leaf);
        Ratio lowest = towards(world.lowest(), leaf);
        return reported.max(lowest);
    }

    /** How far one sheet is, without its completions. */
    protected Ratio towards(Sheet sheet, Criterion.Leaf leaf) {
        Ratio asked = asked(sheet.model(), leaf);
        Optional<Ratio> found = found(sheet, leaf);
        if (found.isEmpty() || asked.isZero()) {
            return Ratio.ZERO;
        }
        Ratio towards = Ratio.ONE.min(found.get().over(asked));
        return isTooThin(sheet, leaf)
                ? towards.min(coverageOf(sheet, leaf).orElseThrow().over(minimumCoverage(sheet.model())))
                : towards;
    }

    /** The threshold, or the value of the option. */
    protected Ratio asked(MaturityModel model, Criterion.Leaf leaf) {
        if (leaf instanceof Criterion.IndicatorAt at) {
            return optionValue(model.scaleOf(indicator(model, at)), at.option());
        }
        return Ratio.of(threshold(leaf).value());
    }

    protected boolean passes(MaturityModel model, Criterion.Leaf leaf, Ratio found) {
        if (leaf instanceof Criterion.IndicatorAt) {
            return passes(Threshold.Bound.AT_LEAST, found, asked(model, leaf));
        }
        return passes(threshold(leaf).bound(), found, asked(model, leaf));
    }

    protected boolean passes(Threshold.Bound bound, Ratio found, Ratio asked) {
        return switch (bound) {
            case AT_LEAST -> found.isAtLeast(asked);
            case ABOVE -> found.isAbove(asked);
        };
    }

    private static Threshold threshold(Criterion.Leaf leaf) {
        if (leaf instanceof Criterion.ScoreOf score) {
            return score.threshold();
        }
        if (leaf instanceof Criterion.PhaseScoreOf score) {
            return score.threshold();
        }
        return ((Criterion.IndicatorShare) leaf).threshold();
    }

    /** The value that is compared; absent where nothing is counted. */
    protected Optional<Ratio> found(Sheet sheet, Criterion.Leaf leaf) {
        List<Indicator> set = lookedAt(sheet.model(), leaf);
        if (leaf instanceof Criterion.IndicatorAt at) {
            return score(sheet, indicator(sheet.model(), at));
        }
        if (leaf instanceof Criterion.PhaseScoreOf) {
            return mean(sheet, set);
        }
        if (leaf instanceof Criterion.IndicatorShare share) {
            return share(sheet, set, Ratio.of(share.value()));
        }
        Scope of = ((Criterion.ScoreOf) leaf).of();
        if (of instanceof Scope.OfDimension dimension) {
            return score(sheet, dimension(sheet.model(), dimension));
        }
        if (of instanceof Scope.OfTag tag) {
            return tagScore(sheet, tag.tag());
        }
        return of instanceof Scope.Overall ? overallScore(sheet) : Optional.empty();
    }

    protected Optional<Ratio> coverageOf(Sheet sheet, Criterion.Leaf leaf) {
        if (leaf instanceof Criterion.ScoreOf score && score.of() instanceof Scope.Overall) {
            return overallCoverage(sheet);
        }
        if (leaf instanceof Criterion.ScoreOf score && score.of() instanceof Scope.OfDimension dimension) {
            return coverage(sheet, dimension(sheet.model(), dimension));
        }
        return coverage(sheet, lookedAt(sheet.model(), leaf));
    }

    /** The indicators that a leaf looks at; none for one that stands for each dimension where none is left. */
    protected List<Indicator> lookedAt(MaturityModel model, Criterion.Leaf leaf) {
        if (leaf instanceof Criterion.IndicatorAt at) {
            return List.of(indicator(model, at));
        }
        List<Indicator> scope = inScope(model, scope(leaf).orElseThrow());
        return phase(leaf).map(phase -> ofPhase(scope, phase)).orElse(scope);
    }

    protected List<Indicator> inScope(MaturityModel model, Scope scope) {
        if (scope instanceof Scope.OfDimension dimension) {
            return below(dimension(model, dimension));
        }
        if (scope instanceof Scope.OfTag tag) {
            return carrying(model, tag.tag());
        }
        return scope instanceof Scope.Overall ? model.indicators() : List.of();
    }

    protected static Optional<Scope> scope(Criterion.Leaf leaf) {
        if (leaf instanceof Criterion.ScoreOf score) {
            return Optional.of(score.of());
        }
        if (leaf instanceof Criterion.PhaseScoreOf score) {
            return Optional.of(score.of());
        }
        return leaf instanceof Criterion.IndicatorShare share ? Optional.of(share.of()) : Optional.empty();
    }

    protected static Optional<String> phase(Criterion.Leaf leaf) {
        if (leaf instanceof Criterion.PhaseScoreOf score) {
            return Optional.of(score.phase());
        }
        return leaf instanceof Criterion.IndicatorShare share ? share.phase() : Optional.empty();
    }

    private static Indicator indicator(MaturityModel model, Criterion.IndicatorAt at) {
        return model.indicator(at.indicator()).orElseThrow();
    }

    private static Dimension dimension(MaturityModel model, Scope.OfDimension scope) {
        return model.dimension(scope.id()).orElseThrow();
    }
}

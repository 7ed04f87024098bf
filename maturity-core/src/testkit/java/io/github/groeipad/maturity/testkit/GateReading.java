package io.github.groeipad.maturity.testkit;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.NothingApplies;
import io.github.groeipad.maturity.model.Scope;
import io.github.groeipad.maturity.model.Threshold;
import io.github.groeipad.maturity.scoring.DimensionProfile;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Decides gates once more, on the very scores that a scoring reports: for the assessment as it is, and with every open indicator
 * at its lowest and at its highest option.
 */
final class GateReading {

    private final MaturityModel model;
    private final Scopes scopes;
    private final Moment reported;
    private final Moment lowest;
    private final Moment highest;

    GateReading(Examination examination, MaturityProfile profile) {
        model = examination.model();
        scopes = new Scopes(model);
        reported = new Moment(Figures.of(model, examination.assessment()), profile);
        lowest = moment(examination, Variations.lowest(model, examination.assessment()));
        highest = moment(examination, Variations.highest(model, examination.assessment()));
    }

    private Moment moment(Examination examination, Assessment assessment) {
        return new Moment(Figures.of(model, assessment), examination.profile(model, assessment));
    }

    /** One of the three assessments, with the profile that the scoring gave it. */
    private record Moment(Figures figures, MaturityProfile profile) {}

    boolean isMet(Criterion criterion) {
        return firstUnmet(criterion).isEmpty();
    }

    /** The first leaf that keeps a criterion from being met. */
    Optional<Criterion> firstUnmet(Criterion criterion) {
        if (criterion instanceof Criterion.AllOf all) {
            return unmet(all.criteria(), all.criteria().size());
        }
        if (criterion instanceof Criterion.AnyOf any) {
            return unmet(any.criteria(), 1);
        }
        if (criterion instanceof Criterion.AtLeast atLeast) {
            return unmet(atLeast.criteria(), atLeast.count());
        }
        return firstUnmetOf((Criterion.Leaf) criterion);
    }

    private Optional<Criterion> unmet(List<Criterion> parts, int needed) {
        List<Criterion> unmet = new ArrayList<>();
        parts.forEach(part -> firstUnmet(part).ifPresent(unmet::add));
        return parts.size() - unmet.size() >= needed ? Optional.empty() : Optional.of(unmet.get(0));
    }

    private Optional<Criterion> firstUnmetOf(Criterion.Leaf leaf) {
        if (!(scopeOf(leaf) instanceof Scope.EachDimension)) {
            return isLeafMet(leaf) ? Optional.empty() : Optional.of(leaf);
        }
        List<Criterion> asked = new ArrayList<>();
        for (Dimension dimension : model.dimensions()) {
            if (isAskedBy(leaf, dimension)) {
                asked.add(at(leaf, dimension));
            }
        }
        if (asked.isEmpty()) {
            return isExempt() ? Optional.empty() : Optional.of(leaf);
        }
        return unmet(asked, asked.size());
    }

    private boolean isExempt() {
        return model.scoring().nothingApplies() == NothingApplies.EXEMPT;
    }

    private boolean isLeafMet(Criterion.Leaf leaf) {
        Predicate<Indicator> scope = indicatorsOf(leaf);
        if (!reported.figures().applies(scope)) {
            return isExempt();
        }
        if (holds(leaf, lowest)) {
            return true;
        }
        return holds(leaf, highest) && holds(leaf, reported) && isSufficient(leaf, scope);
    }

    private boolean isSufficient(Criterion.Leaf leaf, Predicate<Indicator> scope) {
        boolean aggregated = leaf instanceof Criterion.ScoreOf && !(scopeOf(leaf) instanceof Scope.OfTag);
        Optional<Fraction> coverage = aggregated
                ? new Reckoning(model, scopes, reported.figures()).coverage(scopeOf(leaf))
                : reported.figures().coverage(scope);
        return coverage.map(share -> share.compareTo(model.scoring().minimumCoverage()) >= 0)
                .orElse(true);
    }

    private boolean holds(Criterion.Leaf leaf, Moment moment) {
        if (leaf instanceof Criterion.ScoreOf score) {
            return passes(score.threshold(), score(score.of(), moment));
        }
        if (leaf instanceof Criterion.PhaseScoreOf phaseScore) {
            return passes(phaseScore.threshold(), moment.figures().mean(indicatorsOf(leaf)));
        }
        if (leaf instanceof Criterion.IndicatorShare share) {
            return passes(share.threshold(), moment.figures().share(indicatorsOf(leaf), share.value()));
        }
        Criterion.IndicatorAt at = (Criterion.IndicatorAt) leaf;
        Indicator indicator = model.indicator(at.indicator()).orElseThrow();
        Fraction asked = model.scaleOf(indicator).value(at.option()).orElseThrow();
        return passes(Threshold.atLeast(asked), moment.figures().value(indicator));
    }

    private static boolean passes(Threshold threshold, Optional<Fraction> value) {
        return value.filter(threshold::isPassedBy).isPresent();
    }

    private Optional<Fraction> score(Scope scope, Moment moment) {
        Optional<Score> found;
        if (scope instanceof Scope.OfDimension dimension) {
            found = dimension(moment, dimension.id()).score();
        } else if (scope instanceof Scope.OfTag tag) {
            found = moment.profile().tags().get(tag.tag()).score();
        } else {
            found = moment.profile().score();
        }
        return found.map(Score::exact);
    }

    private static DimensionProfile dimension(Moment moment, String id) {
        return moment.profile().dimension(id).orElseThrow();
    }

    private Predicate<Indicator> indicatorsOf(Criterion.Leaf leaf) {
        if (leaf instanceof Criterion.IndicatorAt at) {
            return indicator -> indicator.id().equals(at.indicator());
        }
        Predicate<Indicator> inside = scopes.in(scopeOf(leaf));
        return phaseOf(leaf).map(phase -> inside.and(Scopes.ofPhase(phase))).orElse(inside);
    }

    private static Optional<String> phaseOf(Criterion.Leaf leaf) {
        if (leaf instanceof Criterion.PhaseScoreOf phaseScore) {
            return Optional.of(phaseScore.phase());
        }
        return leaf instanceof Criterion.IndicatorShare share ? share.phase() : Optional.empty();
    }

    /** The scope of a leaf; of one on an indicator everything, which is not restricted to any dimension. */
    private static Scope scopeOf(Criterion.Leaf leaf) {
        if (leaf instanceof Criterion.ScoreOf score) {
            return score.of();
        }
        if (leaf instanceof Criterion.PhaseScoreOf phaseScore) {
            return phaseScore.of();
        }
        return leaf instanceof Criterion.IndicatorShare share ? share.of() : Scope.overall();
    }

    /** Whether a leaf on each dimension asks something of this one: it applies, and has such indicators. */
    private boolean isAskedBy(Criterion.Leaf leaf, Dimension dimension) {
        return reported.figures().applies(scopes.in(Scope.dimension(dimension.id())))
                && !scopes.isEmpty(indicatorsOf(at(leaf, dimension)));
    }

    private static Criterion.Leaf at(Criterion.Leaf leaf, Dimension dimension) {
        Scope scope = Scope.dimension(dimension.id());
        if (leaf instanceof Criterion.PhaseScoreOf phaseScore) {
            return new Criterion.PhaseScoreOf(phaseScore.phase(), scope, phaseScore.threshold());
        }
        return leaf instanceof Criterion.IndicatorShare share
                ? new Criterion.IndicatorShare(share.phase(), scope, share.value(), share.threshold())
                : new Criterion.ScoreOf(scope, ((Criterion.ScoreOf) leaf).threshold());
    }

    /** What a gate asks of a dimension, if anything. */
    Optional<Criterion> restricted(Criterion criterion, Dimension dimension) {
        if (criterion instanceof Criterion.Leaf leaf) {
            return restrictedLeaf(leaf, dimension);
        }
        List<Criterion> left = new ArrayList<>();
        for (Criterion part : ((Criterion.Composite) criterion).criteria()) {
            restricted(part, dimension).ifPresent(left::add);
        }
        if (left.isEmpty()) {
            return Optional.empty();
        }
        if (criterion instanceof Criterion.AtLeast atLeast) {
            return Optional.of(new Criterion.AtLeast(Math.min(atLeast.count(), left.size()), left));
        }
        return Optional.of(
                criterion instanceof Criterion.AllOf ? new Criterion.AllOf(left) : new Criterion.AnyOf(left));
    }

    private Optional<Criterion> restrictedLeaf(Criterion.Leaf leaf, Dimension dimension) {
        Predicate<Indicator> below = scopes.in(Scope.dimension(dimension.id()));
        if (leaf instanceof Criterion.IndicatorAt at) {
            return model.indicator(at.indicator()).filter(below).map(indicator -> leaf);
        }
        if (scopeOf(leaf) instanceof Scope.EachDimension) {
            boolean asked = model.dimensions().contains(dimension) && isAskedBy(leaf, dimension);
            return asked ? Optional.of(at(leaf, dimension)) : Optional.empty();
        }
        boolean inside = scopeOf(leaf) instanceof Scope.OfDimension of && scopes.isWithin(of.id(), dimension.id());
        return inside ? Optional.of(leaf) : Optional.empty();
    }
}

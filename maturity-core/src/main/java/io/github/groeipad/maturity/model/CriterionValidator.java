package io.github.groeipad.maturity.model;

import io.github.groeipad.maturity.internal.Ids;
import io.github.groeipad.maturity.model.ModelValidator.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds everything that is wrong with the gates of a model. */
final class CriterionValidator {

    private final Problems problems;
    private final ModelIndex index;
    private final Map<String, ResponseScale> scales;
    private final Set<String> phases;
    private final Set<String> tags;
    private int criteria;

    CriterionValidator(
            Problems problems,
            ModelIndex index,
            Map<String, ResponseScale> scales,
            Set<String> phases,
            Set<String> tags) {
        this.problems = problems;
        this.index = index;
        this.scales = scales;
        this.phases = phases;
        this.tags = tags;
    }

    void gates(List<Phase> ordered) {
        for (int i = 0; i < ordered.size(); i++) {
            Phase phase = ordered.get(i);
            if (phase.gate().isPresent()) {
                criterion(phase.gate().get(), "Gate of phase " + Ids.cut(phase.id()), "/phases/" + i + "/gate", 1);
            }
        }
        if (criteria > ModelLimits.CRITERIA) {
            problems.add(
                    ProblemCode.LIMIT_EXCEEDED,
                    "/phases",
                    "Gates: criteria must be at most " + ModelLimits.CRITERIA + ", but were " + criteria);
        }
    }

    private void criterion(Criterion criterion, String gate, String place, int depth) {
        criteria++;
        if (criterion instanceof Criterion.Composite composite) {
            composite(composite, gate, place, depth);
        } else if (criterion instanceof Criterion.ScoreOf leaf) {
            scope(leaf.of(), gate, place);
            threshold(leaf.threshold(), gate, place);
        } else if (criterion instanceof Criterion.PhaseScoreOf leaf) {
            boolean known = problems.reference(gate + ": phase", leaf.phase(), phases, place + "/phase");
            if (scope(leaf.of(), gate, place) && known) {
                somethingToLookAt(leaf.of(), leaf.phase(), gate, place);
            }
            threshold(leaf.threshold(), gate, place);
        } else if (criterion instanceof Criterion.IndicatorShare leaf) {
            boolean known = leaf.phase().isEmpty()
                    || problems.reference(gate + ": phase", leaf.phase().get(), phases, place + "/phase");
            if (scope(leaf.of(), gate, place) && known && leaf.phase().isPresent()) {
                somethingToLookAt(leaf.of(), leaf.phase().get(), gate, place);
            }
            problems.shareValue(gate + ": value", leaf.value(), place + "/value");
            threshold(leaf.threshold(), gate, place);
        } else if (criterion instanceof Criterion.IndicatorAt leaf) {
            indicatorAt(leaf, gate, place);
        }
    }

    private void composite(Criterion.Composite composite, String gate, String place, int depth) {
        int parts = composite.criteria().size();
        if (parts == 0) {
            problems.add(
                    ProblemCode.EMPTY_CRITERION,
                    place + "/criteria",
                    gate + ": criteria must be one or more, but were none");
        } else if (composite instanceof Criterion.AtLeast atLeast && (atLeast.count() < 1 || atLeast.count() > parts)) {
            problems.add(
                    ProblemCode.COUNT_RANGE,
                    place + "/count",
                    gate + ": count must be from 1 to " + parts + ", the number of its criteria, but was "
                            + atLeast.count());
        }
        if (depth >= ModelLimits.CRITERION_DEPTH) {
            problems.add(
                    ProblemCode.LIMIT_EXCEEDED,
                    place + "/criteria",
                    gate + ": criteria must be nested at most " + ModelLimits.CRITERION_DEPTH + " deep");
            return;
        }
        for (int i = 0; i < parts; i++) {
            criterion(composite.criteria().get(i), gate, place + "/criteria/" + i, depth + 1);
        }
    }

    private boolean scope(Scope scope, String gate, String place) {
        if (scope instanceof Scope.OfDimension dimension) {
            return problems.reference(gate + ": dimension", dimension.id(), index.dimensions(), place + "/of");
        }
        if (scope instanceof Scope.OfTag tag) {
            return problems.reference(gate + ": tag", tag.tag(), tags, place + "/of/tag");
        }
        return true;
    }

    private void somethingToLookAt(Scope scope, String phase, String gate, String place) {
        if (!index.hasPhase(scope, phase)) {
            problems.add(
                    ProblemCode.CRITERION_WITHOUT_INDICATORS,
                    place,
                    gate + ": criterion must look at an indicator, but its scope has none of phase " + phase);
        }
    }

    private void indicatorAt(Criterion.IndicatorAt leaf, String gate, String place) {
        if (!problems.reference(
                gate + ": indicator", leaf.indicator(), index.indicators().keySet(), place + "/indicator")) {
            return;
        }
        Indicator indicator = index.indicators().get(leaf.indicator());
        ResponseScale scale = indicator == null ? null : scales.get(indicator.scale());
        if (scale == null) {
            return;
        }
        String subject = gate + ": option for indicator " + Ids.cut(leaf.indicator());
        Optional<Fraction> value = scale.value(leaf.option());
        if (scale.positionOf(leaf.option()) < 0) {
            problems.unknownOption(subject, leaf.option(), scale.options(), place + "/option");
        } else if (value.isPresent() && value.get().signum() == 0) {
            problems.add(
                    ProblemCode.OPTION_WORTHLESS,
                    place + "/option",
                    subject + " must be worth more than 0, but was " + Ids.cut(leaf.option()),
                    scale.options().stream()
                            .map(ResponseOption::id)
                            .filter(option -> scale.value(option).orElseThrow().signum() > 0)
                            .limit(20)
                            .toList(),
                    Optional.empty());
        }
    }

    private void threshold(Threshold threshold, String gate, String place) {
        Fraction t = threshold.value();
        boolean atLeast = threshold.bound() == Threshold.Bound.AT_LEAST;
        String where = place + (atLeast ? "/atLeast" : "/above");
        boolean inRange = atLeast
                ? t.signum() > 0 && t.compareTo(Fraction.one()) <= 0
                : t.signum() >= 0 && t.compareTo(Fraction.one()) < 0;
        if (!inRange) {
            problems.add(
                    ProblemCode.THRESHOLD_RANGE,
                    where,
                    gate + ": threshold must be " + (atLeast ? "more than 0 and at most 1" : "from 0 to below 1")
                            + ", but was " + t);
        } else {
            problems.numberForm(gate + ": threshold", t, where);
        }
    }
}

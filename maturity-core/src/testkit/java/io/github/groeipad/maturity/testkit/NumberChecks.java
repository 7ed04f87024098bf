package io.github.groeipad.maturity.testkit;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.DisplayRange;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.MissingPolicy;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.model.Scope;
import io.github.groeipad.maturity.scoring.Contribution;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Score;
import io.github.groeipad.maturity.testkit.Numbers.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Laws that each profile keeps by itself. */
final class NumberChecks {

    private static final Set<Kind> NOT_LIMITED =
            EnumSet.of(Kind.COUNT, Kind.WEIGHT, Kind.STATE, Kind.PHASE, Kind.PHASE_LOW, Kind.PHASE_HIGH);
    private static final Set<Kind> POSITIONS = EnumSet.of(Kind.POSITION, Kind.POSITION_LOW, Kind.POSITION_HIGH);

    private NumberChecks() {}

    static void range(Examination examination) {
        Numbers numbers = examination.numbers();
        Fraction phases = Fraction.of(examination.model().phases().size());
        numbers.all().forEach((key, value) -> {
            if (!NOT_LIMITED.contains(key.kind())) {
                Fraction most = POSITIONS.contains(key.kind()) ? phases : Fraction.one();
                examination.require(
                        value.signum() >= 0 && value.compareTo(most) <= 0,
                        () -> "the " + key + " must be from 0 to " + most + ", but is " + value);
            }
        });
    }

    static void nothingCounted(Examination examination) {
        scoreWhereSomethingCounts(examination, examination.model(), examination.assessment());
        MaturityModel excluding = Edits.rules(rules -> rules.notApplicable(MissingPolicy.exclude())
                        .unknown(MissingPolicy.exclude())
                        .unanswered(MissingPolicy.exclude()))
                .of(examination.model())
                .orElseThrow();
        Assessment without = examination.assessment();
        for (Indicator indicator : excluding.indicators()) {
            if (examination.random().nextInt(3) > 0) {
                without = Variations.without(without, indicator.id());
            }
        }
        scoreWhereSomethingCounts(examination, excluding, without);
        scoreWhereSomethingCounts(
                examination, excluding, Variations.withResponses(examination.assessment(), new TreeMap<>()));
    }

    private static void scoreWhereSomethingCounts(Examination examination, MaturityModel model, Assessment assessment) {
        Figures figures = Figures.of(model, assessment);
        Numbers numbers = examination.numbers(model, assessment);
        scopes(model).forEach((of, scope) -> {
            boolean counted = model.indicators().stream().filter(scope).anyMatch(figures::isCounted);
            for (Kind kind : List.of(Kind.SCORE, Kind.LOW, Kind.HIGH)) {
                boolean found = numbers.get(kind, of).isPresent();
                examination.require(
                        found == counted,
                        () -> "of " + of + " " + (counted ? "something" : "nothing") + " is counted, but its "
                                + new Numbers.Key(kind, of) + " is " + numbers.show(new Numbers.Key(kind, of)));
            }
        });
    }

    /** What has a score of its own, and the indicators below it. */
    private static Map<String, Predicate<Indicator>> scopes(MaturityModel model) {
        Scopes scopes = new Scopes(model);
        Map<String, Predicate<Indicator>> found = new LinkedHashMap<>();
        found.put("everything", scopes.in(Scope.overall()));
        model.tags().forEach(tag -> found.put("tag " + tag, scopes.in(Scope.tag(tag))));
        for (Dimension dimension : scopes.dimensions()) {
            String of = "dimension " + dimension.id();
            Predicate<Indicator> below = scopes.in(Scope.dimension(dimension.id()));
            found.put(of, below);
            for (Phase phase : model.phases()) {
                found.put("phase " + phase.id() + " in " + of, below.and(Scopes.ofPhase(phase.id())));
            }
        }
        return found;
    }

    static void contributions(Examination examination) {
        MaturityProfile profile = examination.profile();
        Figures figures = Figures.of(examination.model(), examination.assessment());
        List<Indicator> indicators = examination.model().indicators();
        List<Contribution> contributions = profile.contributions();
        examination.require(
                indicators.stream()
                        .map(Indicator::id)
                        .toList()
                        .equals(contributions.stream()
                                .map(Contribution::indicator)
                                .toList()),
                () -> "each indicator must have its contribution, in model order, but found " + contributions);
        Fraction sum = Fraction.zero();
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            Contribution contribution = contributions.get(i);
            examination.require(
                    contribution.isCounted() == figures.isCounted(indicator),
                    () -> "indicator " + indicator.id() + " is "
                            + (figures.isCounted(indicator) ? "counted" : "left out")
                            + ", but its contribution is " + contribution.value());
            examination.require(
                    contribution.state() == figures.state(indicator),
                    () -> "indicator " + indicator.id() + " is "
                            + figures.state(indicator).id() + ", but its contribution says "
                            + contribution.state().id());
            sum = sum.plus(contribution.value().orElse(Fraction.zero()));
        }
        Fraction total = sum;
        Fraction score = profile.score().map(Score::exact).orElse(Fraction.zero());
        examination.require(
                total.equals(score),
                () -> "the contributions add up to " + total + ", but the score is "
                        + profile.score().map(Score::toString).orElse("absent"));
    }

    static void display(Examination examination) {
        DisplayRange range = examination.model().scoring().display();
        Set<Fraction> thresholds = new TreeSet<>();
        examination.model().phases().forEach(phase -> phase.gate().ifPresent(gate -> thresholds(gate, thresholds)));
        examination.numbers().all().forEach((key, value) -> {
            if (key.kind() == Kind.SCORE || key.kind() == Kind.LOW || key.kind() == Kind.HIGH) {
                List<Fraction> near = new ArrayList<>(neighbours(value, range));
                thresholds.stream()
                        .filter(threshold -> shown(threshold, range).isPresent())
                        .forEach(near::add);
                near.forEach(threshold -> crosses(examination, key, value, threshold));
            }
        });
    }

    private static void crosses(Examination examination, Numbers.Key key, Fraction value, Fraction threshold) {
        DisplayRange range = examination.model().scoring().display();
        BigDecimal limit = shown(threshold, range).orElseThrow();
        String text = examination.trial().display().apply(Score.of(value), range);
        BigDecimal shown;
        try {
            shown = new BigDecimal(text);
        } catch (NumberFormatException notANumber) {
            throw examination.violation(
                    "the " + key + ", " + value + ", is shown as \"" + text + "\", which is no number");
        }
        examination.require(
                shown.compareTo(limit) >= 0 == value.compareTo(threshold) >= 0,
                () -> "the " + key + " is " + value + " and is shown as " + text + ", but a threshold of " + threshold
                        + " is shown as " + limit);
    }

    /** What a threshold is shown as, if the display can show it exactly. */
    private static Optional<BigDecimal> shown(Fraction threshold, DisplayRange range) {
        Fraction exact = range.min().plus(threshold.times(range.max().minus(range.min())));
        return exact.isDecimal(range.decimals())
                ? Optional.of(exact.toBigDecimal(range.decimals(), RoundingMode.UNNECESSARY))
                : Optional.empty();
    }

    /** The two thresholds that the display can show and a value lies between. */
    private static List<Fraction> neighbours(Fraction value, DisplayRange range) {
        Fraction width = range.max().minus(range.min());
        Fraction exact = range.min().plus(value.times(width));
        BigDecimal below = exact.toBigDecimal(range.decimals(), RoundingMode.FLOOR);
        return List.of(
                Fraction.of(below).minus(range.min()).dividedBy(width),
                Fraction.of(below.add(below.ulp())).minus(range.min()).dividedBy(width));
    }

    private static void thresholds(Criterion criterion, Set<Fraction> found) {
        if (criterion instanceof Criterion.Composite composite) {
            composite.criteria().forEach(part -> thresholds(part, found));
        } else if (criterion instanceof Criterion.ScoreOf leaf) {
            found.add(leaf.threshold().value());
        } else if (criterion instanceof Criterion.PhaseScoreOf leaf) {
            found.add(leaf.threshold().value());
        }
    }
}

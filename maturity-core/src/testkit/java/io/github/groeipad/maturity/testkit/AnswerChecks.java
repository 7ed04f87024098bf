package io.github.groeipad.maturity.testkit;

import io.github.groeipad.maturity.assessment.Answered;
import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.Response;
import io.github.groeipad.maturity.model.CustomAggregation;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.MissingPolicy;
import io.github.groeipad.maturity.model.ResponseOption;
import io.github.groeipad.maturity.scoring.ResponseState;
import io.github.groeipad.maturity.testkit.Numbers.Kind;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Laws on what becomes of a profile when a response changes. */
final class AnswerChecks {

    private static final int VARIATIONS = 3;
    private static final Set<Kind> NEVER_LOWERED = EnumSet.complementOf(EnumSet.of(
            Kind.COVERAGE,
            Kind.CONTRIBUTION,
            Kind.STATE,
            Kind.COUNT,
            Kind.WEIGHT,
            Kind.UNMET_FOUND,
            Kind.UNMET_PROGRESS));
    private static final Set<Kind> NEUTRAL =
            EnumSet.of(Kind.SCORE, Kind.LOW, Kind.HIGH, Kind.ATTAINABLE, Kind.COVERAGE, Kind.CONTRIBUTION);
    private static final Set<Kind> SCORES = EnumSet.of(Kind.SCORE, Kind.CONTRIBUTION);

    /** Each number that has bounds, with its lower and its upper one. */
    private static final Map<Kind, List<Kind>> BOUNDED = new EnumMap<>(Map.of(
            Kind.SCORE, List.of(Kind.LOW, Kind.HIGH),
            Kind.POSITION, List.of(Kind.POSITION_LOW, Kind.POSITION_HIGH),
            Kind.READINESS, List.of(Kind.READINESS_LOW, Kind.READINESS_HIGH),
            Kind.PHASE, List.of(Kind.PHASE_LOW, Kind.PHASE_HIGH)));

    private AnswerChecks() {}

    static void monotonicity(Examination examination) {
        MaturityModel model = examination.model();
        Assessment assessment = withAnAnswer(examination);
        Figures figures = Figures.of(model, assessment);
        List<Indicator> answered = model.indicators().stream()
                .filter(indicator -> figures.state(indicator) == ResponseState.ANSWERED)
                .filter(indicator -> higherOptions(model, assessment, indicator).size() > 0)
                .toList();
        if (answered.isEmpty()) {
            return;
        }
        Numbers before = examination.numbers(model, assessment);
        for (int i = 0; i < VARIATIONS; i++) {
            Indicator indicator = examination.oneOf(answered);
            String option = examination.oneOf(higherOptions(model, assessment, indicator));
            Numbers after = examination.numbers(model, Variations.answer(assessment, indicator.id(), option));
            firstLowered(before, after).ifPresent(key -> {
                throw examination.violation("the " + key + " falls from " + before.show(key) + " to " + after.show(key)
                        + " when the answer for " + indicator.id() + " rises to " + option);
            });
        }
    }

    /** The assessment itself if it has an answer that can be raised, or else with one more answer. */
    private static Assessment withAnAnswer(Examination examination) {
        MaturityModel model = examination.model();
        Assessment assessment = examination.assessment();
        boolean some = model.indicators().stream()
                .anyMatch(indicator ->
                        !higherOptions(model, assessment, indicator).isEmpty());
        if (some) {
            return assessment;
        }
        Indicator indicator = examination.oneOf(model.indicators());
        return Variations.answer(
                assessment, indicator.id(), options(model, indicator).get(0));
    }

    private static List<String> options(MaturityModel model, Indicator indicator) {
        return model.scaleOf(indicator).options().stream()
                .map(ResponseOption::id)
                .toList();
    }

    private static List<String> higherOptions(MaturityModel model, Assessment assessment, Indicator indicator) {
        List<String> options = options(model, indicator);
        return assessment
                .response(indicator.id())
                .filter(Answered.class::isInstance)
                .map(Answered.class::cast)
                .map(answered -> options.subList(options.indexOf(answered.option()) + 1, options.size()))
                .orElse(List.of());
    }

    private static Optional<Numbers.Key> firstLowered(Numbers before, Numbers after) {
        return before.all().entrySet().stream()
                .filter(entry -> NEVER_LOWERED.contains(entry.getKey().kind()))
                .filter(entry -> after.get(entry.getKey().kind(), entry.getKey().of())
                        .map(value -> value.compareTo(entry.getValue()) < 0)
                        .orElse(true))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static void neutrality(Examination examination) {
        if (hasCustomAggregation(examination.model())) {
            return;
        }
        Figures figures = Figures.of(examination.model(), examination.assessment());
        List<Indicator> alreadySo = examination.model().indicators().stream()
                .filter(indicator -> figures.state(indicator) == ResponseState.NOT_APPLICABLE)
                .toList();
        Indicator chosen =
                examination.oneOf(alreadySo.isEmpty() ? examination.model().indicators() : alreadySo);
        MaturityModel model =
                Edits.notApplicableExcluded(chosen.id()).of(examination.model()).orElseThrow();
        Assessment assessment = respond(examination.assessment(), chosen, Response.notApplicable("not our task"));
        Numbers numbers = examination.numbers(model, assessment);
        leftOut(examination, model, assessment, chosen::equals, numbers, NEUTRAL, "not applicable");
        Figures after = Figures.of(model, assessment);
        leftOut(
                examination,
                model,
                assessment,
                indicator -> after.state(indicator) == ResponseState.NOT_APPLICABLE,
                numbers,
                NEUTRAL,
                "not applicable");
    }

    /** Requires the numbers of a profile to be those of the model without some indicators. */
    private static void leftOut(
            Examination examination,
            MaturityModel model,
            Assessment assessment,
            Predicate<Indicator> gone,
            Numbers numbers,
            Set<Kind> kinds,
            String why) {
        Set<String> ids = new TreeSet<>();
        model.indicators().stream().filter(gone).map(Indicator::id).forEach(ids::add);
        Edits.without(indicator -> ids.contains(indicator.id())).of(model).ifPresent(smaller -> {
            Numbers without = examination.numbers(smaller, Variations.on(smaller, assessment));
            examination.requireSame(
                    without,
                    numbers,
                    key -> kinds.contains(key.kind()),
                    "without " + ids + " in the model, instead of " + why);
        });
    }

    private static Assessment respond(Assessment assessment, Indicator indicator, Response response) {
        SortedMap<String, Response> responses = new TreeMap<>(assessment.responses());
        responses.put(indicator.id(), response);
        return Variations.withResponses(assessment, responses);
    }

    static void unanswered(Examination examination) {
        List<Indicator> indicators = examination.model().indicators();
        List<Indicator> alreadySo = indicators.stream()
                .filter(indicator ->
                        examination.assessment().response(indicator.id()).isEmpty())
                .toList();
        Indicator chosen = examination.oneOf(alreadySo.isEmpty() ? indicators : alreadySo);
        Assessment assessment = Variations.without(examination.assessment(), chosen.id());
        underExclude(examination, assessment, chosen);
        underLowest(examination, assessment, chosen);
    }

    private static void underExclude(Examination examination, Assessment assessment, Indicator chosen) {
        MaturityModel model = Edits.rules(rules -> rules.unanswered(MissingPolicy.exclude()))
                .of(examination.model())
                .orElseThrow();
        Numbers numbers = examination.numbers(model, assessment);
        examination.require(
                numbers.get(Kind.CONTRIBUTION, chosen.id()).isEmpty(),
                () -> "indicator " + chosen.id() + " is unanswered and excluded, but counts");
        if (!hasCustomAggregation(model)) {
            leftOut(
                    examination,
                    model,
                    assessment,
                    indicator -> indicator.id().equals(chosen.id()),
                    numbers,
                    SCORES,
                    "unanswered");
        }
    }

    private static void underLowest(Examination examination, Assessment assessment, Indicator chosen) {
        MaturityModel model = Edits.rules(rules -> rules.unanswered(MissingPolicy.lowest()))
                .of(examination.model())
                .orElseThrow();
        Assessment answered = Variations.answer(
                assessment, chosen.id(), options(model, chosen).get(0));
        examination.requireSame(
                examination.numbers(model, answered),
                examination.numbers(model, assessment),
                key -> SCORES.contains(key.kind()),
                "with the lowest option for " + chosen.id() + ", instead of unanswered under lowest");
    }

    static void bounds(Examination examination) {
        MaturityModel model = examination.model();
        Assessment assessment = examination.assessment();
        Numbers numbers = examination.numbers();
        if (!hasCustomAggregation(model)) {
            contained(examination, numbers);
        }
        ends(examination, numbers, examination.numbers(model, Variations.lowest(model, assessment)), 0);
        ends(examination, numbers, examination.numbers(model, Variations.highest(model, assessment)), 1);
        Figures figures = Figures.of(model, assessment);
        List<Indicator> open =
                model.indicators().stream().filter(figures::isOpen).toList();
        for (int i = 0; i < VARIATIONS && !open.isEmpty(); i++) {
            Indicator indicator = examination.oneOf(open);
            String option = examination.oneOf(options(model, indicator));
            Numbers after = examination.numbers(model, respond(assessment, indicator, Response.option(option)));
            shrunk(examination, numbers, after, indicator.id() + " is filled in with " + option);
        }
    }

    private static void contained(Examination examination, Numbers numbers) {
        numbers.all().forEach((key, value) -> {
            List<Kind> bounds = BOUNDED.getOrDefault(key.kind(), List.of());
            for (Kind bound : bounds) {
                Numbers.Key end = new Numbers.Key(bound, key.of());
                Optional<Fraction> found = numbers.get(bound, key.of());
                examination.require(
                        found.isPresent() && isInside(value, found.get(), bound == bounds.get(0)),
                        () -> "the " + key + " is " + numbers.show(key) + ", but the " + end + " is "
                                + numbers.show(end));
            }
        });
    }

    private static boolean isInside(Fraction value, Fraction bound, boolean lower) {
        return lower ? bound.compareTo(value) <= 0 : bound.compareTo(value) >= 0;
    }

    /** Requires the lower or upper bounds to be what the assessment gives with every open indicator lowest or highest. */
    private static void ends(Examination examination, Numbers numbers, Numbers completed, int end) {
        BOUNDED.forEach((kind, bounds) -> numbers.all().keySet().stream()
                .filter(key -> key.kind() == bounds.get(end))
                .forEach(key -> examination.require(
                        numbers.get(key.kind(), key.of()).equals(completed.get(kind, key.of())),
                        () -> "the " + key + " is " + numbers.show(key) + ", but with every open indicator at its "
                                + (end == 0 ? "lowest" : "highest") + " option the " + new Numbers.Key(kind, key.of())
                                + " is "
                                + completed.show(new Numbers.Key(kind, key.of())))));
    }

    private static void shrunk(Examination examination, Numbers before, Numbers after, String when) {
        BOUNDED.values()
                .forEach(bounds -> bounds.forEach(bound -> before.all().keySet().stream()
                        .filter(key -> key.kind() == bound)
                        .forEach(key -> {
                            Optional<Fraction> now = after.get(key.kind(), key.of());
                            boolean lower = bound == bounds.get(0);
                            Fraction was = before.get(key.kind(), key.of()).orElseThrow();
                            examination.require(
                                    now.isPresent() && isInside(now.get(), was, lower),
                                    () -> "the " + key + " goes from " + before.show(key) + " to " + after.show(key)
                                            + " when " + when);
                        })));
    }

    static boolean hasCustomAggregation(MaturityModel model) {
        return model.scoring().aggregation() instanceof CustomAggregation
                || new Scopes(model)
                        .dimensions().stream()
                                .anyMatch(dimension -> dimension.aggregation() instanceof CustomAggregation);
    }
}

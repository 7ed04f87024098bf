package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.model.Aggregation;
import io.github.groeipad.maturity.model.CustomAggregation;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.DisplayRange;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says how the overall score came about: the dimensions with their weights, and what adds most and least to it. */
final class ScoreWords {

    private static final int EXAMPLES = 3;

    private final Wording wording;
    private final ExplanationTexts texts;

    ScoreWords(Wording wording) {
        this.wording = wording;
        this.texts = wording.texts();
    }

    Explanation how(MaturityProfile profile) {
        if (profile.score().isEmpty()) {
            return Explanation.of(texts.text("score.none"));
        }
        DisplayRange range = wording.model().scoring().display();
        String text = texts.text(
                "score.value",
                "subject",
                wording.subject(profile),
                "score",
                wording.score(profile.score().get().exact()),
                "min",
                wording.plain(range.min()),
                "max",
                wording.plain(range.max()));
        List<Explanation> parts = new ArrayList<>();
        parts.add(Explanation.of(rule(wording.model().scoring().aggregation())));
        if (range.min().signum() != 0) {
            parts.add(Explanation.of(texts.text("score.start", "min", wording.plain(range.min()))));
        }
        Map<String, Fraction> contributions = new HashMap<>();
        profile.contributions()
                .forEach(each -> each.value().ifPresent(value -> contributions.put(each.indicator(), value)));
        profile.dimensions().forEach(dimension -> parts.add(part(dimension, contributions)));
        parts.addAll(examples(profile));
        return new Explanation(text, parts);
    }

    private String rule(Aggregation aggregation) {
        if (aggregation instanceof Aggregation.ShareAtLeast share) {
            return texts.text("rule.share-at-least", "value", wording.scoreAsked(share.value()));
        }
        if (aggregation instanceof CustomAggregation custom) {
            return texts.text("rule.custom", "name", custom.name(), "version", custom.version());
        }
        return texts.text(nameOf(aggregation));
    }

    private static String nameOf(Aggregation aggregation) {
        if (aggregation instanceof Aggregation.Minimum) {
            return "rule.minimum";
        }
        if (aggregation instanceof Aggregation.Maximum) {
            return "rule.maximum";
        }
        return aggregation instanceof Aggregation.LowerMedian ? "rule.lower-median" : "rule.weighted-mean";
    }

    private Explanation part(DimensionProfile profile, Map<String, Fraction> contributions) {
        Dimension dimension = wording.model().dimension(profile.id()).orElseThrow();
        String name = wording.dimension(dimension.id());
        if (profile.score().isEmpty()) {
            return Explanation.of(texts.text("part.unscored", "dimension", name));
        }
        List<Explanation> parts = new ArrayList<>();
        if (!dimension.aggregation().equals(Aggregation.weightedMean())) {
            parts.add(Explanation.of(rule(dimension.aggregation())));
        }
        profile.dimensions().forEach(below -> parts.add(part(below, contributions)));
        String text = texts.text(
                "part.scored",
                "dimension",
                name,
                "score",
                wording.score(profile.score().get().exact()),
                "weight",
                wording.plain(dimension.weight()),
                "points",
                wording.points(added(dimension, contributions)));
        return new Explanation(text, parts);
    }

    private static Fraction added(Dimension dimension, Map<String, Fraction> contributions) {
        Fraction sum = Fraction.zero();
        for (Dimension below : dimension.dimensions()) {
            sum = sum.plus(added(below, contributions));
        }
        for (Indicator indicator : dimension.indicators()) {
            sum = sum.plus(contributions.getOrDefault(indicator.id(), Fraction.zero()));
        }
        return sum;
    }

    /** The few that add most and, of the others, those that add least; of equal ones first what could add more. */
    private List<Explanation> examples(MaturityProfile profile) {
        Map<String, Fraction> possible = possible(profile);
        Comparator<Contribution> leastFirst = Comparator.comparing(each -> added(each));
        List<Contribution> counted = profile.contributions().stream()
                .filter(Contribution::isCounted)
                .sorted(leastFirst.reversed())
                .toList();
        int strongest = Math.min(EXAMPLES, counted.size());
        List<Contribution> weakest = counted.subList(strongest, counted.size()).stream()
                .sorted(leastFirst.thenComparing(
                        each -> possible.getOrDefault(each.indicator(), Fraction.zero()), Comparator.reverseOrder()))
                .limit(EXAMPLES)
                .toList();
        List<Explanation> examples = new ArrayList<>();
        examples.add(list("strongest", counted.subList(0, strongest), possible, profile));
        if (!weakest.isEmpty()) {
            examples.add(list("weakest", weakest, possible, profile));
        }
        return examples;
    }

    private static Fraction added(Contribution contribution) {
        return contribution.value().orElse(Fraction.zero());
    }

    private Explanation list(
            String key, List<Contribution> listed, Map<String, Fraction> possible, MaturityProfile profile) {
        return new Explanation(
                texts.text(key),
                listed.stream()
                        .map(each -> Explanation.of(contribution(each, possible, profile)))
                        .toList());
    }

    private String contribution(Contribution contribution, Map<String, Fraction> possible, MaturityProfile profile) {
        String id = contribution.indicator();
        Optional<Fraction> most = Optional.ofNullable(possible.get(id));
        Fraction value =
                profile.derivation(Derivation.Measure.SCORE, id).value().orElse(Fraction.zero());
        boolean answered = contribution.state() == ResponseState.ANSWERED;
        return texts.text(
                        (answered ? "contribution" : "contribution.counted") + (most.isPresent() ? ".possible" : ""),
                        "indicator",
                        id,
                        "points",
                        wording.points(added(contribution)),
                        "possible",
                        most.map(wording::points).orElse(""),
                        "option",
                        wording.answer(id, value),
                        "value",
                        wording.score(value),
                        "statement",
                        wording.statement(wording.indicator(id)).orElse(""))
                .strip();
    }

    /** How much each counted indicator could add; not known below a rule that is no weighted mean. */
    private Map<String, Fraction> possible(MaturityProfile profile) {
        Map<String, Fraction> possible = new HashMap<>();
        if (wording.model().scoring().aggregation().equals(Aggregation.weightedMean())) {
            share(profile.derivation(), Fraction.one(), possible);
        }
        return possible;
    }

    private void share(Derivation of, Fraction whole, Map<String, Fraction> possible) {
        Fraction total = Fraction.zero();
        for (Derivation.Input input : of.inputs()) {
            total = input.derivation().value().isPresent() ? total.plus(input.weight()) : total;
        }
        for (Derivation.Input input : of.inputs()) {
            Derivation part = input.derivation();
            if (part.value().isPresent()) {
                Fraction share = whole.times(input.weight()).dividedBy(total);
                Optional<Dimension> dimension = wording.model().dimension(part.of());
                if (dimension.isEmpty()) {
                    possible.put(part.of(), share);
                } else if (dimension.get().aggregation().equals(Aggregation.weightedMean())) {
                    share(part, share, possible);
                }
            }
        }
    }
}

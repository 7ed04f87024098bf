package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.Scope;
import io.github.groeipad.maturity.model.Threshold;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says what a gate asks and what was found. */
final class GateWords {

    private final Wording wording;
    private final ExplanationTexts texts;

    GateWords(Wording wording) {
        this.wording = wording;
        this.texts = wording.texts();
    }

    /** The conditions of a gate: its parts if it asks for all of them, or else itself. */
    List<GateFinding.Node> conditions(GateFinding gate) {
        return gate.result()
                .map(node -> node.criterion() instanceof Criterion.AllOf ? node.parts() : List.of(node))
                .orElse(List.of());
    }

    /** What a gate asks, condition by condition, whoever is assessed. */
    List<Explanation> asked(Criterion gate) {
        List<Criterion> conditions = gate instanceof Criterion.AllOf all ? all.criteria() : List.of(gate);
        return conditions.stream().map(this::condition).toList();
    }

    private Explanation condition(Criterion criterion) {
        if (criterion instanceof Criterion.Composite composite) {
            return new Explanation(
                    composite("asked", composite, ""),
                    composite.criteria().stream().map(this::condition).toList());
        }
        Criterion.Leaf leaf = (Criterion.Leaf) criterion;
        return new Explanation(
                asked(leaf),
                leaf instanceof Criterion.IndicatorAt asked
                        ? about(wording.indicator(asked.indicator()), false)
                        : List.of());
    }

    Explanation condition(GateFinding.Node node, boolean withAdvice) {
        if (node.leaf().isPresent()) {
            return leaf(node.leaf().get(), withAdvice);
        }
        return node.criterion() instanceof Criterion.Leaf leaf
                ? eachDimension(leaf, node)
                : composite(node, withAdvice);
    }

    private Explanation leaf(CriterionFinding finding, boolean withAdvice) {
        String text = texts.text(
                finding.isMet() ? "condition.met" : "condition.unmet",
                "asked",
                asked(finding.criterion()),
                "found",
                found(finding));
        return finding.criterion() instanceof Criterion.IndicatorAt asked
                ? new Explanation(text, about(wording.indicator(asked.indicator()), withAdvice))
                : Explanation.of(text);
    }

    private List<Explanation> about(Indicator indicator, boolean withAdvice) {
        List<Explanation> about = new ArrayList<>();
        wording.statement(indicator)
                .ifPresent(statement -> about.add(Explanation.of(
                        texts.text("indicator.statement", "indicator", indicator.id(), "statement", statement))));
        if (withAdvice) {
            wording.in(indicator.advice())
                    .ifPresent(advice -> about.add(Explanation.of(texts.text("indicator.advice", "advice", advice))));
        }
        return about;
    }

    private Explanation eachDimension(Criterion.Leaf criterion, GateFinding.Node node) {
        List<CriterionFinding> all =
                node.parts().stream().flatMap(part -> part.leaf().stream()).toList();
        if (node.isMet()) {
            CriterionFinding lowest = all.stream()
                    .min(Comparator.comparing(finding -> finding.found().orElse(Fraction.one())))
                    .orElseThrow();
            return Explanation.of(texts.text(
                    "condition.each.met",
                    "asked",
                    asked(criterion),
                    "dimension",
                    dimension(lowest.criterion()),
                    "found",
                    found(lowest)));
        }
        List<Explanation> missing = all.stream()
                .filter(finding -> !finding.isMet())
                .map(finding -> Explanation.of(texts.text(
                        "condition.each.dimension",
                        "dimension",
                        dimension(finding.criterion()),
                        "found",
                        found(finding))))
                .toList();
        return new Explanation(
                texts.counted(
                        "condition.each.unmet",
                        missing.size(),
                        "asked",
                        asked(criterion),
                        "total",
                        Integer.toString(all.size())),
                missing);
    }

    private Explanation composite(GateFinding.Node node, boolean withAdvice) {
        return new Explanation(
                composite("condition", (Criterion.Composite) node.criterion(), node.isMet() ? ".met" : ".unmet"),
                node.parts().stream().map(part -> condition(part, withAdvice)).toList());
    }

    private String composite(String key, Criterion.Composite composite, String end) {
        String kind = "all";
        int count = composite.criteria().size();
        if (composite instanceof Criterion.AnyOf) {
            kind = "any";
        } else if (composite instanceof Criterion.AtLeast atLeast) {
            kind = "at-least";
            count = atLeast.count();
        }
        return texts.text(
                key + "." + kind + end,
                "count",
                Integer.toString(count),
                "total",
                Integer.toString(composite.criteria().size()));
    }

    private String asked(Criterion.Leaf criterion) {
        if (criterion instanceof Criterion.ScoreOf score) {
            return asked("score", "", score.of(), score.threshold(), Optional.empty());
        }
        if (criterion instanceof Criterion.PhaseScoreOf score) {
            return asked("phase-score", score.phase(), score.of(), score.threshold(), Optional.empty());
        }
        if (criterion instanceof Criterion.IndicatorShare share) {
            return asked(
                    share.phase().isPresent() ? "phase-share" : "share",
                    share.phase().orElse(""),
                    share.of(),
                    share.threshold(),
                    Optional.of(share.value()));
        }
        Criterion.IndicatorAt indicator = (Criterion.IndicatorAt) criterion;
        return texts.text(
                "asked.indicator",
                "indicator",
                indicator.indicator(),
                "option",
                wording.option(indicator.indicator(), indicator.option()));
    }

    private String asked(String kind, String phase, Scope of, Threshold threshold, Optional<Fraction> value) {
        return texts.text(
                "asked." + kind + "." + kindOf(of),
                "phase",
                wording.phase(phase),
                "scope",
                nameOf(of),
                "threshold",
                wording.threshold(threshold, value.isEmpty()),
                "value",
                value.map(wording::scoreAsked).orElse(""));
    }

    private static String kindOf(Scope scope) {
        if (scope instanceof Scope.OfDimension) {
            return "dimension";
        }
        if (scope instanceof Scope.OfTag) {
            return "tag";
        }
        return scope instanceof Scope.EachDimension ? "each" : "overall";
    }

    private String nameOf(Scope scope) {
        if (scope instanceof Scope.OfDimension dimension) {
            return wording.dimension(dimension.id());
        }
        return scope instanceof Scope.OfTag tag ? tag.tag() : "";
    }

    private String dimension(Criterion.Leaf criterion) {
        if (criterion instanceof Criterion.ScoreOf score) {
            return nameOf(score.of());
        }
        if (criterion instanceof Criterion.PhaseScoreOf score) {
            return nameOf(score.of());
        }
        return criterion instanceof Criterion.IndicatorShare share ? nameOf(share.of()) : "";
    }

    private String found(CriterionFinding finding) {
        boolean ofIndicator = finding.criterion() instanceof Criterion.IndicatorAt;
        if (finding.found().isEmpty()) {
            boolean applies = finding.coverage().isPresent();
            return texts.text(!applies ? "found.nothing-applies" : ofIndicator ? "found.no-answer" : "found.no-value");
        }
        String value = value(finding, finding.found().get());
        if (finding.reason().equals(Optional.of(CriterionFinding.Reason.NOT_ENOUGH_ANSWERS))) {
            return texts.text(
                    "found.not-enough-answers",
                    "value",
                    value,
                    "coverage",
                    wording.percent(finding.coverage().orElse(Fraction.zero())),
                    "minimum",
                    wording.percent(wording.model().scoring().minimumCoverage()));
        }
        return ofIndicator ? texts.text("found.answer", "option", value) : texts.text("found.value", "value", value);
    }

    private String value(CriterionFinding finding, Fraction found) {
        if (finding.criterion() instanceof Criterion.IndicatorAt asked) {
            return wording.answer(asked.indicator(), found);
        }
        return finding.criterion() instanceof Criterion.IndicatorShare
                ? wording.shareFound(found, finding.asked())
                : wording.scoreFound(found, finding.asked());
    }
}

package io.github.groeipad.maturity.testkit;

import io.github.groeipad.maturity.assessment.Answered;
import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.NotApplicable;
import io.github.groeipad.maturity.assessment.Response;
import io.github.groeipad.maturity.model.Aggregation;
import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.CustomAggregation;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.MissingPolicy;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.model.ResponseScale;
import io.github.groeipad.maturity.model.Scope;
import io.github.groeipad.maturity.model.ScoringRules;
import io.github.groeipad.maturity.model.Threshold;
import java.util.List;
import java.util.stream.Collectors;

/** A model and an assessment as a few lines of text, for people who look for what broke a law. */
final class Sketch {

    private static final int LONGEST = 6_000;

    private final MaturityModel model;
    private final Assessment assessment;
    private final StringBuilder text = new StringBuilder();

    private Sketch(MaturityModel model, Assessment assessment) {
        this.model = model;
        this.assessment = assessment;
    }

    static String of(MaturityModel model, Assessment assessment) {
        return new Sketch(model, assessment).draw();
    }

    private String draw() {
        text.append("model ").append(model.reference()).append(", assessed on ").append(assessment.date());
        rules(model.scoring());
        for (Phase phase : model.phases()) {
            line(
                    1,
                    "phase " + phase.id()
                            + phase.gate().map(gate -> " if " + of(gate)).orElse(""));
        }
        for (ResponseScale scale : model.scales()) {
            line(1, "scale " + scale.id() + ": " + options(scale));
        }
        model.dimensions().forEach(dimension -> dimension(1, dimension));
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "\n  …" : text.toString();
    }

    private void rules(ScoringRules rules) {
        line(
                1,
                "overall " + aggregation(rules.aggregation()) + "; not applicable " + policy(rules.notApplicable())
                        + ", unknown " + policy(rules.unknown()) + ", unanswered " + policy(rules.unanswered())
                        + "; coverage from " + rules.minimumCoverage() + "; nothing applies: "
                        + rules.nothingApplies().id() + "; expired: "
                        + rules.expiredEvidence().id());
    }

    private void dimension(int depth, Dimension dimension) {
        line(depth, dimension.id() + " x" + dimension.weight() + " " + aggregation(dimension.aggregation()));
        dimension.dimensions().forEach(child -> dimension(depth + 1, child));
        dimension.indicators().forEach(indicator -> indicator(depth + 1, indicator));
    }

    private void indicator(int depth, Indicator indicator) {
        line(
                depth,
                indicator.id() + " x" + indicator.weight() + " " + indicator.scale()
                        + indicator.phase().map(phase -> " @" + phase).orElse("")
                        + indicator.tags().stream().map(tag -> " #" + tag).collect(Collectors.joining())
                        + " = " + answer(indicator));
    }

    private String answer(Indicator indicator) {
        Response response = assessment.response(indicator.id()).orElse(null);
        if (response == null) {
            return "-";
        }
        String what = response instanceof Answered answered
                ? answered.option()
                : response instanceof NotApplicable ? "not applicable" : "unknown";
        return what + (response.isExpiredOn(assessment.date()) ? " (expired)" : "");
    }

    private void line(int depth, String line) {
        text.append('\n').append("  ".repeat(depth)).append(line);
    }

    private static String options(ResponseScale scale) {
        StringBuilder options = new StringBuilder();
        for (int i = 0; i < Math.min(scale.options().size(), 12); i++) {
            Fraction value = scale.values().get(i);
            options.append(i == 0 ? "" : ", ")
                    .append(scale.options().get(i).id())
                    .append('=')
                    .append(value);
        }
        return scale.options().size() > 12 ? options + ", …" : options.toString();
    }

    private static String aggregation(Aggregation aggregation) {
        if (aggregation instanceof Aggregation.ShareAtLeast share) {
            return "share-at-least " + share.value();
        }
        return aggregation instanceof CustomAggregation custom
                ? custom.name() + " " + custom.version()
                : aggregation.getClass().getSimpleName();
    }

    private static String policy(MissingPolicy policy) {
        return policy.value()
                .map(value -> "counts " + value)
                .orElse(policy.kind() == MissingPolicy.Kind.REJECT ? "refused" : "out");
    }

    static String of(Criterion criterion) {
        if (criterion instanceof Criterion.ScoreOf leaf) {
            return scope(leaf.of()) + threshold(leaf.threshold());
        }
        if (criterion instanceof Criterion.PhaseScoreOf leaf) {
            return scope(leaf.of()) + "@" + leaf.phase() + threshold(leaf.threshold());
        }
        if (criterion instanceof Criterion.IndicatorAt leaf) {
            return leaf.indicator() + " >= " + leaf.option();
        }
        if (criterion instanceof Criterion.IndicatorShare leaf) {
            return "share(" + scope(leaf.of())
                    + leaf.phase().map(phase -> "@" + phase).orElse("") + " >= " + leaf.value() + ")"
                    + threshold(leaf.threshold());
        }
        Criterion.Composite composite = (Criterion.Composite) criterion;
        return kind(composite) + list(composite.criteria());
    }

    private static String kind(Criterion.Composite composite) {
        if (composite instanceof Criterion.AtLeast atLeast) {
            return atLeast.count() + " of ";
        }
        return composite instanceof Criterion.AllOf ? "all of " : "any of ";
    }

    private static String list(List<Criterion> parts) {
        return parts.stream().map(Sketch::of).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String scope(Scope scope) {
        if (scope instanceof Scope.OfDimension dimension) {
            return dimension.id();
        }
        if (scope instanceof Scope.OfTag tag) {
            return "#" + tag.tag();
        }
        return scope instanceof Scope.EachDimension ? "each-dimension" : "overall";
    }

    private static String threshold(Threshold threshold) {
        return (threshold.bound() == Threshold.Bound.AT_LEAST ? " >= " : " > ") + threshold.value();
    }
}

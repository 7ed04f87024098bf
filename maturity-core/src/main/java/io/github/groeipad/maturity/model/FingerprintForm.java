package io.github.groeipad.maturity.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The canonical form of what can change a number; described at {@link MaturityModel#fingerprint()}. */
final class FingerprintForm {

    private final MaturityModel model;
    private final MessageDigest digest = sha256();
    /** By the id of a scale: many indicators share few scales, which can be long. */
    private final Map<String, String> scales = new HashMap<>();

    private FingerprintForm(MaturityModel model) {
        this.model = model;
    }

    static Fingerprint fingerprintOf(MaturityModel model) {
        FingerprintForm form = new FingerprintForm(model);
        form.write();
        return new Fingerprint(HexFormat.of().formatHex(form.digest.digest()));
    }

    private void write() {
        line("maturity-fingerprint/1");
        ScoringRules rules = model.scoring();
        line(
                "rules",
                aggregation(rules.aggregation()),
                policy(rules.notApplicable()),
                policy(rules.unknown()),
                policy(rules.unanswered()),
                rules.minimumCoverage(),
                rules.nothingApplies().id(),
                rules.expiredEvidence().id(),
                rules.panel().id());
        for (Phase phase : model.phases()) {
            line(
                    "phase",
                    phase.id(),
                    phase.gate().map(FingerprintForm::criterion).orElse("-"));
        }
        dimensions(model.dimensions());
    }

    private void dimensions(List<Dimension> siblings) {
        for (Dimension dimension : sorted(siblings, Comparator.comparing(Dimension::id))) {
            line("dimension", dimension.id(), dimension.weight(), aggregation(dimension.aggregation()));
            dimensions(dimension.dimensions());
            sorted(dimension.indicators(), Comparator.comparing(Indicator::id)).forEach(this::indicator);
            line("end");
        }
    }

    private void indicator(Indicator indicator) {
        line(
                "indicator",
                indicator.id(),
                indicator.weight(),
                indicator.phase().orElse("-"),
                indicator.notApplicableAllowed(),
                indicator.tags().isEmpty() ? "-" : String.join(",", indicator.tags()),
                scales.computeIfAbsent(indicator.scale(), id -> options(model.scaleOf(indicator))));
    }

    private static String options(ResponseScale scale) {
        MessageDigest digest = sha256();
        for (int i = 0; i < scale.options().size(); i++) {
            String option = scale.options().get(i).id() + "=" + scale.values().get(i) + "\n";
            digest.update(option.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void line(Object... fields) {
        String line = Stream.of(fields).map(String::valueOf).collect(Collectors.joining(" ", "", "\n"));
        digest.update(line.getBytes(StandardCharsets.UTF_8));
    }

    private static String aggregation(Aggregation aggregation) {
        if (aggregation instanceof Aggregation.ShareAtLeast share) {
            return "share-at-least:" + share.value();
        }
        if (aggregation instanceof CustomAggregation custom) {
            return "custom:" + custom.name() + ":" + custom.version();
        }
        if (aggregation instanceof Aggregation.Minimum) {
            return "minimum";
        }
        if (aggregation instanceof Aggregation.Maximum) {
            return "maximum";
        }
        return aggregation instanceof Aggregation.LowerMedian ? "lower-median" : "weighted-mean";
    }

    private static String policy(MissingPolicy policy) {
        return switch (policy.kind()) {
            case EXCLUDE -> "exclude";
            case REJECT -> "reject";
            case COUNT_AS -> policy.value().map(Fraction::toString).orElseThrow();
        };
    }

    private static String criterion(Criterion criterion) {
        if (criterion instanceof Criterion.ScoreOf leaf) {
            return "(score " + scope(leaf.of()) + " " + threshold(leaf.threshold()) + ")";
        }
        if (criterion instanceof Criterion.PhaseScoreOf leaf) {
            return "(phase-score " + leaf.phase() + " " + scope(leaf.of()) + " " + threshold(leaf.threshold()) + ")";
        }
        if (criterion instanceof Criterion.IndicatorAt leaf) {
            return "(indicator " + leaf.indicator() + " " + leaf.option() + ")";
        }
        if (criterion instanceof Criterion.IndicatorShare leaf) {
            return "(indicator-share " + leaf.phase().orElse("-") + " " + scope(leaf.of()) + " " + leaf.value() + " "
                    + threshold(leaf.threshold()) + ")";
        }
        Criterion.Composite composite = (Criterion.Composite) criterion;
        String kind = composite instanceof Criterion.AtLeast atLeast
                ? "at-least " + atLeast.count()
                : composite instanceof Criterion.AllOf ? "all-of" : "any-of";
        return composite.criteria().stream()
                .map(FingerprintForm::criterion)
                .sorted()
                .collect(Collectors.joining(" ", "(" + kind + " ", ")"));
    }

    private static String scope(Scope scope) {
        if (scope instanceof Scope.OfDimension dimension) {
            return "dimension:" + dimension.id();
        }
        if (scope instanceof Scope.OfTag tag) {
            return "tag:" + tag.tag();
        }
        return scope instanceof Scope.EachDimension ? "each-dimension" : "overall";
    }

    private static String threshold(Threshold threshold) {
        return (threshold.bound() == Threshold.Bound.AT_LEAST ? ">=" : ">") + threshold.value();
    }

    private static <T> List<T> sorted(List<T> siblings, Comparator<T> order) {
        return siblings.stream().sorted(order).toList();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}

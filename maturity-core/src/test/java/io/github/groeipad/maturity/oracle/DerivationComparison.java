package io.github.groeipad.maturity.oracle;

import io.github.groeipad.maturity.model.Aggregation;
import io.github.groeipad.maturity.model.CustomAggregation;
import io.github.groeipad.maturity.model.CustomAggregation.Missing;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.scoring.Derivation;
import io.github.groeipad.maturity.scoring.Derivation.Measure;
import io.github.groeipad.maturity.scoring.DimensionProfile;
import io.github.groeipad.maturity.scoring.GateFinding;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Position;
import io.github.groeipad.maturity.scoring.Readiness;
import io.github.groeipad.maturity.scoring.ResponseState;
import io.github.groeipad.maturity.scoring.Score;
import io.github.groeipad.maturity.scoring.TagScore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Works each number of a profile out again, by the rule and from the inputs that its derivation tells. */
final class DerivationComparison {

    private final Oracle oracle;
    private final Sheet sheet;
    private final MaturityModel model;
    private final MaturityProfile expected;
    private final MaturityProfile actual;
    private final List<String> differences = new ArrayList<>();

    DerivationComparison(Oracle oracle, Sheet sheet, MaturityProfile expected, MaturityProfile actual) {
        this.oracle = oracle;
        this.sheet = sheet;
        this.model = sheet.model();
        this.expected = expected;
        this.actual = actual;
    }

    List<String> differences() {
        check("derivation", actual.derivation(Measure.SCORE, "overall"), actual.derivation());
        number(Measure.SCORE, "overall", exact(expected.score()));
        number(Measure.COVERAGE, "overall", expected.coverage().share());
        position("overall", expected.position());
        parts("overall", actual.derivation(), oracle.topLevel(sheet));
        model.dimensions().forEach(this::dimension);
        expected.tags().forEach(this::tag);
        for (Phase phase : model.phases()) {
            phase(phase.id());
        }
        for (Indicator indicator : model.indicators()) {
            number(Measure.SCORE, indicator.id(), fraction(oracle.score(sheet, indicator)));
        }
        return differences;
    }

    private void dimension(Dimension dimension) {
        DimensionProfile profile = expected.dimension(dimension.id()).orElseThrow();
        number(Measure.SCORE, dimension.id(), exact(profile.score()));
        check("score alone of " + dimension.id(), profile.score(), actual.scoreOf(dimension.id()));
        number(Measure.COVERAGE, dimension.id(), profile.coverage().share());
        position(dimension.id(), profile.position());
        parts(dimension.id(), actual.derivation(Measure.SCORE, dimension.id()), oracle.children(sheet, dimension));
        for (Phase phase : model.phases()) {
            number(
                    Measure.PHASE_SCORE,
                    dimension.id() + "/" + phase.id(),
                    fraction(oracle.phaseScore(sheet, oracle.below(dimension), phase.id())));
        }
        for (Readiness readiness : profile.readiness()) {
            readiness(dimension.id() + "/" + readiness.phase(), readiness);
        }
        dimension.dimensions().forEach(this::dimension);
    }

    private void tag(String tag, TagScore score) {
        number(Measure.TAG_SCORE, tag, exact(score.score()));
        number(Measure.TAG_COVERAGE, tag, score.coverage());
    }

    private void position(String of, Optional<Position> position) {
        if (position.isPresent()) {
            number(Measure.POSITION, of, position.map(Position::value));
        }
    }

    private void phase(String phase) {
        number(Measure.PHASE_SCORE, "overall/" + phase, fraction(oracle.phaseScore(sheet, model.indicators(), phase)));
        readiness(phase, expected.readiness(phase).orElseThrow());
        Optional<GateFinding.Node> gate = actual.gates().stream()
                .filter(each -> each.phase().equals(phase))
                .findFirst()
                .flatMap(GateFinding::result);
        if (gate.isPresent()) {
            gate(gate.get(), actual.derivation(Measure.GATE_PROGRESS, phase));
        }
    }

    private void readiness(String of, Readiness readiness) {
        number(Measure.READINESS, of, Optional.of(readiness.value()));
        if (readiness.gateProgress().isPresent()) {
            number(Measure.GATE_PROGRESS, of, readiness.gateProgress());
        }
    }

    /** The parts of a gate and those of its derivation are the same. */
    private void gate(GateFinding.Node node, Derivation derivation) {
        String place = "derivation of the gate of " + derivation.of();
        check(place, Optional.of(node.progress()), derivation.value());
        check(place + ", parts", node.parts().size(), derivation.inputs().size());
        for (int i = 0; i < Math.min(node.parts().size(), derivation.inputs().size()); i++) {
            gate(node.parts().get(i), derivation.inputs().get(i).derivation());
        }
    }

    /** The inputs of a score are all its children with their weights, those without a score with the reason. */
    private void parts(String of, Derivation derivation, List<Part> children) {
        check(
                "derivation of " + of + ", inputs",
                children.stream().map(DerivationComparison::described).toList(),
                derivation.inputs().stream()
                        .map(DerivationComparison::described)
                        .toList());
    }

    private static String described(Part part) {
        return part.id() + " " + part.weight().toFraction() + " " + fraction(part.value()) + " "
                + part.missing().map(Missing::name);
    }

    private static String described(Derivation.Input input) {
        Derivation derivation = input.derivation();
        return derivation.of() + " " + input.weight() + " " + derivation.value() + " "
                + derivation.leftOut().map(Derivation.LeftOut::name);
    }

    private void number(Measure measure, String of, Optional<Fraction> value) {
        Derivation derivation = actual.derivation(measure, of);
        String place = "derivation of " + measure.id() + " " + of;
        check(place + ", measure", measure, derivation.measure());
        check(place + ", of", of, derivation.of());
        check(place, value, derivation.value());
        again(place, derivation);
    }

    /** The value of a derivation, worked out from its inputs, all the way down. */
    private Optional<Ratio> again(String place, Derivation derivation) {
        List<Part> inputs = new ArrayList<>();
        for (Derivation.Input input : derivation.inputs()) {
            Derivation its = input.derivation();
            inputs.add(new Part(
                    its.of(),
                    Ratio.of(input.weight()),
                    again(place, its),
                    its.leftOut().map(why -> Missing.valueOf(why.name())),
                    Optional.empty(),
                    Optional.empty()));
        }
        Optional<Ratio> value = inputs.isEmpty() ? given(derivation) : byRule(derivation, inputs);
        check(place + " by " + derivation.rule() + " of " + derivation.of(), fraction(value), derivation.value());
        check(
                place + ", left out " + derivation.of(),
                value.isEmpty(),
                derivation.leftOut().isPresent());
        return value;
    }

    /** What needs no inputs. */
    private Optional<Ratio> given(Derivation derivation) {
        if (derivation.measure() == Measure.SCORE) {
            Indicator indicator = model.indicator(derivation.of()).orElseThrow();
            Mark mark = sheet.of(indicator);
            String rule =
                    mark.state() == ResponseState.ANSWERED ? "option" : mark.isCounted() ? "counted-as" : "excluded";
            check("rule for " + derivation.of(), rule, derivation.rule());
            return mark.value();
        }
        if (derivation.measure() == Measure.COVERAGE) {
            Indicator indicator = model.indicator(derivation.of()).orElseThrow();
            check("rule for " + derivation.of(), sheet.of(indicator).state().id(), derivation.rule());
            return oracle.coverage(sheet, indicator);
        }
        if (derivation.measure() == Measure.PHASE_SCORE && derivation.rule().equals("stands-in")) {
            String[] of = derivation.of().split("/", 2);
            return Optional.of(oracle.step(sheet, model.dimension(of[0]).orElseThrow(), of[1]));
        }
        boolean empty = derivation.measure() == Measure.READINESS;
        return empty ? Optional.of(Ratio.ONE) : derivation.value().map(Ratio::of);
    }

    private Optional<Ratio> byRule(Derivation derivation, List<Part> inputs) {
        List<Ratio> values =
                inputs.stream().map(Part::value).flatMap(Optional::stream).toList();
        String rule = derivation.rule();
        if (rule.equals("sum-of-products")) {
            Ratio product = Ratio.ONE;
            Ratio sum = Ratio.ZERO;
            for (Ratio value : values) {
                product = product.times(value);
                sum = sum.plus(product);
            }
            return Optional.of(sum);
        }
        if (rule.equals("mean")) {
            return Optional.of(oracle.mean(values));
        }
        if (rule.startsWith("mean-of-largest-")) {
            int count = Integer.parseInt(rule.substring("mean-of-largest-".length()));
            return Optional.of(oracle.mean(values.stream()
                    .sorted(Comparator.reverseOrder())
                    .limit(count)
                    .toList()));
        }
        return oracle.aggregate(aggregation(rule), inputs);
    }

    private static Aggregation aggregation(String rule) {
        String[] words = rule.split(" ", -1);
        return switch (words[0]) {
            case "weighted-mean" -> Aggregation.weightedMean();
            case "minimum" -> Aggregation.minimum();
            case "maximum" -> Aggregation.maximum();
            case "lower-median" -> Aggregation.lowerMedian();
            case "share-at-least" -> Aggregation.shareAtLeast(Fraction.parse(words[1]));
            case "custom" -> custom(words[1], words[2]);
            default -> throw new IllegalArgumentException("no such rule: " + rule);
        };
    }

    private static CustomAggregation custom(String name, String version) {
        return CustomRules.all().stream()
                .filter(rule -> rule.name().equals(name) && rule.version().equals(version))
                .findFirst()
                .orElseThrow();
    }

    private void check(String what, Object expectedPart, Object actualPart) {
        if (!expectedPart.equals(actualPart)) {
            differences.add(what + ": expected " + expectedPart + ", but was " + actualPart);
        }
    }

    private static Optional<Fraction> exact(Optional<Score> score) {
        return score.map(Score::exact);
    }

    private static Optional<Fraction> fraction(Optional<Ratio> ratio) {
        return ratio.map(Ratio::toFraction);
    }
}

package io.github.groeipad.maturity.oracle;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.ModelReference;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.model.Scope;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Models that differ from another in one thing, put together anew as users do. */
public final class Rebuilt {

    private final MaturityModel model;

    private Rebuilt(MaturityModel model) {
        this.model = model;
    }

    /** The model without an indicator, and without what is about nothing else. */
    public static MaturityModel without(MaturityModel model, String indicator) {
        Rebuilt rebuilt = new Rebuilt(model);
        MaturityModel.Builder rest = rebuilt.start();
        for (Phase phase : model.phases()) {
            Phase.Builder same = Phase.builder(phase.id());
            phase.gate().flatMap(gate -> rebuilt.rest(gate, indicator)).ifPresent(same::gate);
            rest.phase(same);
        }
        for (Dimension dimension : model.dimensions()) {
            rest(dimension, indicator).ifPresent(rest::dimension);
        }
        return rest.build();
    }

    /** The assessment without the response of an indicator. */
    public static Assessment without(Assessment assessment, String indicator) {
        Assessment.Builder rest = start(assessment);
        assessment.responses().forEach((id, response) -> {
            if (!id.equals(indicator)) {
                rest.respond(id, response);
            }
        });
        return rest.build();
    }

    /** The same responses, with a model of the same id and version. */
    public static Assessment same(Assessment assessment) {
        Assessment.Builder same = start(assessment);
        assessment.responses().forEach(same::respond);
        return same.build();
    }

    private static Assessment.Builder start(Assessment assessment) {
        ModelReference model = assessment.model();
        return Assessment.builder(ModelReference.of(model.id(), model.version()))
                .subject(assessment.subject())
                .date(assessment.date());
    }

    private MaturityModel.Builder start() {
        MaturityModel.Builder start =
                MaturityModel.builder(model.id(), model.version()).scoring(model.scoring());
        model.scales().forEach(start::scale);
        return start;
    }

    private static Optional<Dimension> rest(Dimension dimension, String indicator) {
        List<Indicator> indicators = dimension.indicators().stream()
                .filter(each -> !each.id().equals(indicator))
                .toList();
        List<Dimension> dimensions = dimension.dimensions().stream()
                .flatMap(each -> rest(each, indicator).stream())
                .toList();
        return indicators.isEmpty() && dimensions.isEmpty()
                ? Optional.empty()
                : Optional.of(of(dimension, dimension.weight(), indicators, dimensions));
    }

    private static Dimension of(
            Dimension dimension, Fraction weight, List<Indicator> indicators, List<Dimension> dimensions) {
        Dimension.Builder same =
                Dimension.builder(dimension.id()).weight(weight).aggregation(dimension.aggregation());
        indicators.forEach(same::indicator);
        dimensions.forEach(same::dimension);
        return same.build();
    }

    private Optional<Criterion> rest(Criterion criterion, String indicator) {
        if (criterion instanceof Criterion.Composite composite) {
            List<Criterion> parts = composite.criteria().stream()
                    .flatMap(part -> rest(part, indicator).stream())
                    .toList();
            if (parts.isEmpty()) {
                return Optional.empty();
            }
            if (composite instanceof Criterion.AllOf) {
                return Optional.of(new Criterion.AllOf(parts));
            }
            return Optional.of(
                    composite instanceof Criterion.AtLeast atLeast
                            ? new Criterion.AtLeast(Math.min(atLeast.count(), parts.size()), parts)
                            : new Criterion.AnyOf(parts));
        }
        List<String> looked = new ArrayList<>();
        for (Dimension dimension : model.dimensions()) {
            collect((Criterion.Leaf) criterion, dimension, List.of(), looked);
        }
        looked.remove(indicator);
        return looked.isEmpty() ? Optional.empty() : Optional.of(criterion);
    }

    private static void collect(Criterion.Leaf leaf, Dimension dimension, List<String> above, List<String> looked) {
        List<String> path = new ArrayList<>(above);
        path.add(dimension.id());
        for (Indicator indicator : dimension.indicators()) {
            if (looksAt(leaf, indicator, path)) {
                looked.add(indicator.id());
            }
        }
        dimension.dimensions().forEach(child -> collect(leaf, child, path, looked));
    }

    private static boolean looksAt(Criterion.Leaf leaf, Indicator indicator, List<String> path) {
        if (leaf instanceof Criterion.IndicatorAt at) {
            return at.indicator().equals(indicator.id());
        }
        if (leaf instanceof Criterion.PhaseScoreOf score) {
            return indicator.phase().equals(Optional.of(score.phase())) && isIn(score.of(), indicator, path);
        }
        if (leaf instanceof Criterion.IndicatorShare share) {
            boolean isOfPhase = share.phase().isEmpty() || indicator.phase().equals(share.phase());
            return isOfPhase && isIn(share.of(), indicator, path);
        }
        return isIn(((Criterion.ScoreOf) leaf).of(), indicator, path);
    }

    private static boolean isIn(Scope scope, Indicator indicator, List<String> path) {
        if (scope instanceof Scope.OfDimension dimension) {
            return path.contains(dimension.id());
        }
        return !(scope instanceof Scope.OfTag tag) || indicator.tags().contains(tag.tag());
    }

    /** The model with another weight of a dimension, and the weights of its siblings in proportion, as whole numbers. */
    public static MaturityModel withWeight(MaturityModel model, String dimension, Fraction weight) {
        MaturityModel.Builder other = new Rebuilt(model).start();
        model.phases().forEach(other::phase);
        weighted(model.dimensions(), dimension, weight).forEach(other::dimension);
        return other.build();
    }

    private static List<Dimension> weighted(List<Dimension> siblings, String dimension, Fraction weight) {
        BigInteger denominator = BigInteger.ONE;
        boolean isHere = siblings.stream().anyMatch(each -> each.id().equals(dimension));
        for (Dimension each : siblings) {
            denominator = denominator.multiply(each.weight().denominator());
        }
        Fraction factor =
                isHere ? Fraction.of(denominator.multiply(weight.denominator()), BigInteger.ONE) : Fraction.one();
        List<Dimension> result = new ArrayList<>();
        for (Dimension each : siblings) {
            Fraction own = each.id().equals(dimension) ? weight : each.weight();
            result.add(of(each, own.times(factor), each.indicators(), weighted(each.dimensions(), dimension, weight)));
        }
        return result;
    }
}

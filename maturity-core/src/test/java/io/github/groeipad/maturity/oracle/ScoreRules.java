package io.github.groeipad.maturity.oracle;

import io.github.groeipad.maturity.model.CustomAggregation.Missing;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.DisplayRange;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.ResponseState;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Section 3: scores and coverage of every scope. */
public class ScoreRules extends Aggregations {

    protected Optional<Ratio> overallScore(Sheet sheet) {
        return aggregate(sheet.model().scoring().aggregation(), topLevel(sheet));
    }

    protected Optional<Ratio> score(Sheet sheet, Dimension dimension) {
        return aggregate(dimension.aggregation(), children(sheet, dimension));
    }

    protected Optional<Ratio> score(Sheet sheet, Indicator indicator) {
        return sheet.of(indicator).value();
    }

    protected Optional<Ratio> tagScore(Sheet sheet, String tag) {
        return mean(sheet, carrying(sheet.model(), tag));
    }

    /** The phase score of the scope that the indicators make up. */
    protected Optional<Ratio> phaseScore(Sheet sheet, List<Indicator> scope, String phase) {
        return mean(sheet, ofPhase(scope, phase));
    }

    /** How a score is shown: rounded down to the decimals of the range. */
    protected String display(DisplayRange range, Ratio score) {
        Ratio min = Ratio.of(range.min());
        Ratio shown = min.plus(score.times(Ratio.of(range.max()).minus(min)));
        BigInteger[] parts =
                shown.num().multiply(BigInteger.TEN.pow(range.decimals())).divideAndRemainder(shown.den());
        BigInteger down = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
        return new BigDecimal(down, range.decimals()).toPlainString();
    }

    protected List<Part> topLevel(Sheet sheet) {
        return parts(sheet, sheet.model().dimensions());
    }

    protected List<Part> children(Sheet sheet, Dimension dimension) {
        List<Part> children = new ArrayList<>(parts(sheet, dimension.dimensions()));
        children.addAll(indicatorParts(sheet, dimension.indicators()));
        return children;
    }

    private List<Part> parts(Sheet sheet, List<Dimension> dimensions) {
        List<Part> parts = new ArrayList<>();
        for (Dimension each : dimensions) {
            Optional<Ratio> value = score(sheet, each);
            Optional<Missing> missing = value.isPresent() ? Optional.empty() : Optional.of(Missing.NOTHING_COUNTED);
            parts.add(new Part(each.id(), weight(each.weight()), value, missing, Optional.empty(), Optional.of(each)));
        }
        return parts;
    }

    private List<Part> indicatorParts(Sheet sheet, List<Indicator> indicators) {
        List<Part> parts = new ArrayList<>();
        for (Indicator each : indicators) {
            Optional<Ratio> value = score(sheet, each);
            Optional<Missing> missing = value.isPresent()
                    ? Optional.empty()
                    : Optional.of(Missing.valueOf(sheet.of(each).state().name()));
            parts.add(new Part(each.id(), weight(each.weight()), value, missing, Optional.of(each), Optional.empty()));
        }
        return parts;
    }

    protected Ratio weight(Fraction weight) {
        return Ratio.of(weight);
    }

    /** The weighted mean over the counted ones of a set of indicators. */
    protected Optional<Ratio> mean(Sheet sheet, List<Indicator> indicators) {
        List<Part> scored = scored(indicatorParts(sheet, indicators));
        return scored.isEmpty() ? Optional.empty() : Optional.of(weightedMean(scored));
    }

    /** The weight share of those of at least a value among the counted ones of a set of indicators. */
    protected Optional<Ratio> share(Sheet sheet, List<Indicator> indicators, Ratio least) {
        List<Part> scored = scored(indicatorParts(sheet, indicators));
        return scored.isEmpty() ? Optional.empty() : Optional.of(shareAtLeast(scored, least));
    }

    protected List<Indicator> below(Dimension dimension) {
        List<Indicator> found = new ArrayList<>(dimension.indicators());
        dimension.dimensions().forEach(each -> found.addAll(below(each)));
        return found;
    }

    protected List<Indicator> carrying(MaturityModel model, String tag) {
        return model.indicators().stream()
                .filter(each -> each.tags().contains(tag))
                .toList();
    }

    protected List<Indicator> ofPhase(List<Indicator> indicators, String phase) {
        return indicators.stream()
                .filter(each -> each.phase().equals(Optional.of(phase)))
                .toList();
    }

    protected boolean applies(Sheet sheet, List<Indicator> scope) {
        return scope.stream().map(sheet::of).anyMatch(mark -> mark.isCounted() || mark.isOpen());
    }

    protected Optional<Ratio> coverage(Sheet sheet, Indicator indicator) {
        return switch (sheet.of(indicator).state()) {
            case ANSWERED -> Optional.of(Ratio.ONE);
            case UNKNOWN, UNANSWERED -> Optional.of(Ratio.ZERO);
            case NOT_APPLICABLE -> Optional.empty();
        };
    }

    protected Optional<Ratio> coverage(Sheet sheet, Dimension dimension) {
        return dimension.dimensions().isEmpty()
                ? coverage(sheet, dimension.indicators())
                : coverageOfDimensions(sheet, dimension.dimensions());
    }

    protected Optional<Ratio> overallCoverage(Sheet sheet) {
        return coverageOfDimensions(sheet, sheet.model().dimensions());
    }

    /** Of a set of indicators. */
    protected Optional<Ratio> coverage(Sheet sheet, List<Indicator> indicators) {
        Ratio sum = Ratio.ZERO;
        Ratio total = Ratio.ZERO;
        for (Indicator each : indicators) {
            Optional<Ratio> coverage = coverage(sheet, each);
            if (coverage.isPresent()) {
                sum = sum.plus(weight(each.weight()).times(coverage.get()));
                total = total.plus(weight(each.weight()));
            }
        }
        return total.isZero() ? Optional.empty() : Optional.of(sum.over(total));
    }

    private Optional<Ratio> coverageOfDimensions(Sheet sheet, List<Dimension> dimensions) {
        Ratio sum = Ratio.ZERO;
        Ratio total = Ratio.ZERO;
        for (Dimension each : dimensions) {
            Optional<Ratio> coverage = coverage(sheet, each);
            if (coverage.isPresent()) {
                sum = sum.plus(weight(each.weight()).times(coverage.get()));
                total = total.plus(weight(each.weight()));
            }
        }
        return total.isZero() ? Optional.empty() : Optional.of(sum.over(total));
    }

    protected List<Indicator> inState(Sheet sheet, List<Indicator> scope, ResponseState state) {
        return scope.stream().filter(each -> sheet.of(each).state() == state).toList();
    }
}

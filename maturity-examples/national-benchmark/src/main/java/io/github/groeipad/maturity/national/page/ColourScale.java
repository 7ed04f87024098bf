package io.github.groeipad.maturity.national.page;

import io.github.groeipad.maturity.model.Fraction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/** The colours of scores: eleven steps between the lowest and the highest that are shown, widened to whole twentieths. */
final class ColourScale {

    private static final int STEPS = 11;
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    private final BigDecimal low;
    private final BigDecimal high;

    private ColourScale(BigDecimal low, BigDecimal high) {
        this.low = low;
        this.high = high;
    }

    static ColourScale of(List<Fraction> scores) {
        BigDecimal least = scores.stream()
                .min(Fraction::compareTo)
                .map(ColourScale::decimal)
                .orElse(BigDecimal.ZERO);
        BigDecimal most = scores.stream()
                .max(Fraction::compareTo)
                .map(ColourScale::decimal)
                .orElse(BigDecimal.ONE);
        BigDecimal low = twentieth(least, RoundingMode.FLOOR);
        BigDecimal high = twentieth(most, RoundingMode.CEILING);
        return new ColourScale(low, high.max(low.add(BigDecimal.ONE.divide(TWENTY))));
    }

    private static BigDecimal twentieth(BigDecimal score, RoundingMode mode) {
        return score.multiply(TWENTY).setScale(0, mode).divide(TWENTY);
    }

    private static BigDecimal decimal(Fraction score) {
        return score.toBigDecimal(12, RoundingMode.HALF_EVEN);
    }

    BigDecimal low() {
        return low;
    }

    BigDecimal high() {
        return high;
    }

    List<String> styles() {
        return IntStream.range(0, STEPS).mapToObj(step -> "t" + step).toList();
    }

    String style(Fraction score) {
        int step = place(score)
                .multiply(BigDecimal.valueOf(STEPS))
                .setScale(0, RoundingMode.FLOOR)
                .intValueExact();
        return "t" + Math.max(0, Math.min(STEPS - 1, step));
    }

    /** Where a score lies on the scale, in per cent. */
    BigDecimal percent(Fraction score) {
        return place(score).movePointRight(2).setScale(1, RoundingMode.HALF_EVEN);
    }

    private BigDecimal place(Fraction score) {
        return decimal(score)
                .subtract(low)
                .divide(high.subtract(low), 12, RoundingMode.HALF_EVEN)
                .max(BigDecimal.ZERO)
                .min(BigDecimal.ONE);
    }
}

package io.github.groeipad.maturity.benchmark;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The 95 % score interval of Wilson for a share, in decimals of fixed precision, so that it is the same on any machine. */
final class Wilson {

    /** The 97.5 % point of the standard normal distribution. */
    private static final BigDecimal Z = new BigDecimal("1.959963984540054");

    private static final MathContext PRECISION = new MathContext(40, RoundingMode.HALF_EVEN);
    private static final int DECIMALS = 12;

    private Wilson() {}

    static BigDecimal low(long count, long size) {
        return end(count, size, -1);
    }

    static BigDecimal high(long count, long size) {
        return end(count, size, 1);
    }

    private static BigDecimal end(long count, long size, int sign) {
        BigDecimal n = BigDecimal.valueOf(size);
        BigDecimal share = BigDecimal.valueOf(count).divide(n, PRECISION);
        BigDecimal square = Z.multiply(Z);
        BigDecimal centre = share.add(square.divide(n.multiply(BigDecimal.valueOf(2)), PRECISION));
        BigDecimal variance = share.multiply(BigDecimal.ONE.subtract(share)).divide(n, PRECISION);
        BigDecimal correction = square.divide(n.multiply(n).multiply(BigDecimal.valueOf(4)), PRECISION);
        BigDecimal half = Z.multiply(variance.add(correction).sqrt(PRECISION));
        BigDecimal end = centre.add(sign < 0 ? half.negate() : half)
                .divide(BigDecimal.ONE.add(square.divide(n, PRECISION)), PRECISION);
        return end.max(BigDecimal.ZERO).min(BigDecimal.ONE).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}

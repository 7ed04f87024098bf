package io.github.groeipad.maturity.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** The {@code double} nearest to a quotient of big whole numbers. */
final class ExactDouble {

    /**
     * Far more digits than decide a tie between neighbouring doubles are kept, and what is cut off is kept as a sticky
     * last digit, so rounding twice cannot differ from rounding once.
     */
    private static final MathContext MANY_DIGITS = new MathContext(800, RoundingMode.DOWN);

    private ExactDouble() {}

    static double nearest(BigInteger numerator, BigInteger denominator) {
        BigDecimal n = new BigDecimal(numerator);
        BigDecimal d = new BigDecimal(denominator);
        BigDecimal quotient = n.divide(d, MANY_DIGITS);
        BigDecimal rest = n.subtract(quotient.multiply(d));
        if (rest.signum() != 0) {
            BigDecimal sticky = quotient.ulp().scaleByPowerOfTen(-1);
            quotient = quotient.add(n.signum() < 0 ? sticky.negate() : sticky);
        }
        return quotient.doubleValue();
    }
}

package io.github.groeipad.maturity.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.AbstractList;
import java.util.RandomAccess;
import java.util.regex.Pattern;

/** The options of a range scale, each made when it is asked for: a scale of a few letters can stand for very many. */
final class RangeOptions extends AbstractList<ResponseOption> implements RandomAccess, Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,13}(\\.[0-9]{1,6})?");

    private final ResponseScale.Range range;
    private final int size;

    RangeOptions(ResponseScale.Range range) {
        this.range = range;
        this.size = Math.max(ResponseScale.optionCount(range), 0);
    }

    @Override
    public ResponseOption get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        return ResponseOption.of(shortestDecimal(range.from().plus(range.step().times(Fraction.of(index)))));
    }

    @Override
    public int size() {
        return size;
    }

    /** The place of a number in its shortest form, or -1 if it is none of the range. */
    int positionOf(String optionId) {
        if (size == 0 || !DECIMAL.matcher(optionId).matches()) {
            return -1;
        }
        Fraction number = Fraction.parse(optionId);
        if (number.compareTo(range.from()) < 0 || number.compareTo(range.to()) > 0) {
            return -1;
        }
        Fraction steps = number.minus(range.from()).dividedBy(range.step());
        boolean found = steps.denominator().equals(BigInteger.ONE)
                && shortestDecimal(number).equals(optionId);
        return found ? steps.numerator().intValueExact() : -1;
    }

    private static String shortestDecimal(Fraction number) {
        BigDecimal decimal = number.toBigDecimal(6, RoundingMode.UNNECESSARY).stripTrailingZeros();
        return decimal.signum() == 0 ? "0" : decimal.toPlainString();
    }
}

package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.model.Fraction;
import java.math.BigInteger;
import java.util.Arrays;

/**
 * What each code means for indicators of one scale and one weight. The entry of a code stands at {@code code + 3}, so that
 * the codes of what is not answered have entries too, and a code without an entry is not valid.
 */
final class CodeTable {

    private static final int SPECIAL_CODES = 3;

    /** The value of each code in units, or -1 where it is not counted. */
    private final long[] reported;

    private final long[] lowest;
    private final boolean[] rejected;
    /**
     * What an indicator adds to the packed sums of its cell; empty where sums are not packed. Its length is a power of 2, so that
     * a mask keeps any code inside; the entries behind those of the codes stand for what is rejected.
     */
    final long[] packed;

    CodeTable(CompiledModel model, int indicator, long valueUnit, long weight, SumPacking packing) {
        int entries = entry(model.scales.get(indicator).options().size());
        reported = new long[entries];
        lowest = new long[entries];
        rejected = new boolean[entries];
        packed = new long[packing.fits() ? Integer.highestOneBit(2 * entries - 1) : 0];
        Arrays.fill(packed, packing.rejection());
        for (int entry = 0; entry < entries; entry++) {
            int code = entry - SPECIAL_CODES;
            rejected[entry] = model.isRejected(indicator, code);
            reported[entry] = units(model, indicator, code, Mode.REPORTED, valueUnit);
            lowest[entry] = units(model, indicator, code, Mode.LOWEST, valueUnit);
            if (packing.fits()) {
                packed[entry] = packing.pack(code, weight, reported[entry], rejected[entry]);
            }
        }
    }

    private static long units(CompiledModel model, int indicator, int code, Mode mode, long valueUnit) {
        Fraction value = model.value(indicator, code, mode);
        return value == null ? -1 : units(value, valueUnit);
    }

    /** A value from 0 to 1 in units; exact, since the unit is a common denominator. */
    private static long units(Fraction value, long valueUnit) {
        return value.numerator()
                .multiply(BigInteger.valueOf(valueUnit))
                .divide(value.denominator())
                .longValueExact();
    }

    static int entry(int code) {
        return code + SPECIAL_CODES;
    }

    /** The value of a code in units, as reported or in the lowest completion, or -1 where it is not counted. */
    long value(int code, boolean isLowest) {
        return (isLowest ? lowest : reported)[entry(code)];
    }

    boolean accepts(int code) {
        int entry = entry(code);
        return entry >= 0 && entry < rejected.length && !rejected[entry];
    }
}

package io.github.groeipad.maturity.roadmap;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Whole numbers, 0 or more, of any size in an array: limbs of 62 bits, the highest first. Nearly all take one limb; those of
 * models with awkward weights take more, and are as exact.
 */
final class Limbs {

    private static final int BITS = 62;
    private static final long MASK = (1L << BITS) - 1;
    private static final BigInteger BIG_MASK = BigInteger.valueOf(MASK);
    private static final double UNIT = 0x1p62;
    private static final int SIGNIFICANT = 3;

    private Limbs() {}

    /** How many limbs a number takes. */
    static int count(BigInteger number) {
        return Math.max(1, (number.bitLength() + BITS - 1) / BITS);
    }

    static void write(BigInteger number, long[] to, int offset, int limbs) {
        BigInteger rest = number;
        for (int i = limbs - 1; i >= 0; i--) {
            to[offset + i] = rest.and(BIG_MASK).longValue();
            rest = rest.shiftRight(BITS);
        }
    }

    /** Takes one number off another, down to 0. */
    static void subtract(long[] from, int offset, int limbs, long[] what, int at) {
        if (limbs == 1) {
            from[offset] = Math.max(0, from[offset] - what[at]);
            return;
        }
        long borrow = 0;
        for (int i = limbs - 1; i >= 0; i--) {
            long rest = from[offset + i] - what[at + i] - borrow;
            borrow = rest < 0 ? 1 : 0;
            from[offset + i] = rest & MASK;
        }
        if (borrow != 0) {
            Arrays.fill(from, offset, offset + limbs, 0);
        }
    }

    static boolean isMore(long[] a, int atA, long[] b, int atB, int limbs) {
        for (int i = 0; i < limbs; i++) {
            if (a[atA + i] != b[atB + i]) {
                return a[atA + i] > b[atB + i];
            }
        }
        return false;
    }

    /** The leading limbs as a double: comparable between numbers of as many limbs, for bounds. */
    static double leading(long[] number, int offset, int limbs) {
        double value = number[offset];
        for (int i = 1; i < Math.min(limbs, SIGNIFICANT); i++) {
            value = value * UNIT + number[offset + i];
        }
        return value;
    }
}

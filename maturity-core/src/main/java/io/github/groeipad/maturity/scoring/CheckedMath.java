package io.github.groeipad.maturity.scoring;

/** Arithmetic on numbers of 0 or more that remembers whether a result did not fit; what it then gives is of no use. */
final class CheckedMath {

    private boolean overflowed;

    void reset() {
        overflowed = false;
    }

    boolean overflowed() {
        return overflowed;
    }

    long times(long a, long b) {
        long product = a * b;
        overflowed |= Math.multiplyHigh(a, b) != 0 || product < 0;
        return overflowed ? 1 : product;
    }

    long plus(long a, long b) {
        long sum = a + b;
        overflowed |= sum < 0;
        return overflowed ? 1 : sum;
    }

    /** Compares {@code a b} with {@code c d}, all of them 0 or more, in 128 bits. */
    static int compare(long a, long b, long c, long d) {
        int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
    }

    static long gcd(long a, long b) {
        long x = a;
        long y = b;
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return x;
    }
}

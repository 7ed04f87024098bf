package io.github.groeipad.maturity.national.synthetic;

/**
 * Numbers by chance that are the same on every machine: SplitMix64 (Steele, Lea and Flood, <em>Fast splittable pseudorandom number
 * generators</em>, 2014) in whole numbers only.
 */
final class Draws {

    private static final long STEP = 0x9e3779b97f4a7c15L;
    private static final int SUMMANDS = 4;
    private static final int SUMMAND = 1 << 10;

    private long state;

    /** Begins a series that belongs to a seed and a number, whatever was drawn before. */
    void begin(long seed, long number) {
        state = mixed(mixed(seed + STEP) ^ number * STEP);
    }

    private static long mixed(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    long bits() {
        state += STEP;
        return mixed(state);
    }

    /** From 0 to below a bound; the bound is so small that no number is more likely than another by more than 1 in 2^32. */
    int below(int bound) {
        return (int) (((bits() >>> 32) * bound) >>> 32);
    }

    /** About normal around 0: the sum of four even numbers, with the standard deviation given (Irwin and Hall). */
    int around(int deviation) {
        return around(bits(), deviation);
    }

    /** The same out of the lower 40 of some bits. */
    static int around(long bits, int deviation) {
        long rest = bits;
        int sum = 0;
        for (int i = 0; i < SUMMANDS; i++) {
            sum += (int) rest & (SUMMAND - 1);
            rest >>>= 10;
        }
        int centred = 2 * sum - SUMMANDS * (SUMMAND - 1);
        // The sum has a standard deviation of 591.2, so twice that is 1182.4.
        return centred * deviation / 1182;
    }
}

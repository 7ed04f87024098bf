package io.github.groeipad.maturity.scoring;

import java.math.BigInteger;

/**
 * How the sums of a cell lie side by side in one {@code long}, so that an indicator costs one look-up and one addition. From
 * the lowest bits on: the sum of {@code weight * value} over what is counted, its weight, the weights that are open and that
 * do not apply, and how many indicators are rejected. Each part has room for the sum over the whole model, so none runs over
 * into the next.
 */
final class SumPacking {

    private static final int BITS = 62;

    private final int shiftCounted;
    private final int shiftOpen;
    private final int shiftNotApplicable;
    private final int shiftRejected;
    private final int bits;
    private final long maskSum;
    private final long maskWeight;

    SumPacking(long weightTotal, long valueUnit, int indicators) {
        BigInteger weights = BigInteger.valueOf(weightTotal);
        int sumBits = weights.multiply(BigInteger.valueOf(valueUnit)).bitLength();
        int weightBits = weights.bitLength();
        shiftCounted = sumBits;
        shiftOpen = shiftCounted + weightBits;
        shiftNotApplicable = shiftOpen + weightBits;
        shiftRejected = shiftNotApplicable + weightBits;
        bits = shiftRejected + BigInteger.valueOf(indicators).bitLength();
        maskSum = (1L << sumBits) - 1;
        maskWeight = (1L << weightBits) - 1;
    }

    /** Whether the sums of this model are small enough. */
    boolean fits() {
        return bits <= BITS;
    }

    /** What an indicator adds; a value of -1 stands for one that is not counted. */
    long pack(int code, long weight, long value, boolean rejected) {
        long packed = value < 0 ? 0 : weight * value + (weight << shiftCounted);
        packed += CompiledModel.isOpen(code) ? weight << shiftOpen : 0;
        packed += code == BatchScorer.NOT_APPLICABLE ? weight << shiftNotApplicable : 0;
        return packed + (rejected ? rejection() : 0);
    }

    /** What something that is rejected adds. */
    long rejection() {
        return 1L << shiftRejected;
    }

    long sum(long packed) {
        return packed & maskSum;
    }

    long counted(long packed) {
        return packed >>> shiftCounted & maskWeight;
    }

    long open(long packed) {
        return packed >>> shiftOpen & maskWeight;
    }

    long notApplicable(long packed) {
        return packed >>> shiftNotApplicable & maskWeight;
    }

    /** How many indicators are rejected. */
    long rejected(long packed) {
        return packed >>> shiftRejected;
    }

    /** Whether something is open or does not apply in one of the sums that were put together by {@code or}. */
    boolean hasGaps(long packed) {
        return packed >>> shiftOpen != 0;
    }

    /** Whether something is rejected in one of the sums that were put together by {@code or}. */
    boolean isRejected(long packed) {
        return packed >>> shiftRejected != 0;
    }
}

package io.github.groeipad.maturity.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LimbsTest {

    private static final BigInteger UNIT = BigInteger.ONE.shiftLeft(62);

    private static BigInteger read(long[] limbs) {
        BigInteger number = BigInteger.ZERO;
        for (long limb : limbs) {
            number = number.multiply(UNIT).add(BigInteger.valueOf(limb));
        }
        return number;
    }

    private static BigInteger random(SplittableRandom random, int bits) {
        BigInteger number = BigInteger.ZERO;
        for (int i = 0; i < bits; i++) {
            number = number.shiftLeft(1).add(BigInteger.valueOf(random.nextInt(8) == 0 ? 0 : 1));
        }
        return number;
    }

    @Test
    void numbersAreSubtractedDownToZeroAndCompared() {
        SplittableRandom random = new SplittableRandom(62);
        for (int i = 0; i < 3_000; i++) {
            BigInteger a = random(random, random.nextInt(260));
            BigInteger b = random(random, random.nextInt(260));
            int limbs = Math.max(Limbs.count(a), Limbs.count(b));
            long[] left = new long[limbs];
            long[] right = new long[limbs];
            Limbs.write(a, left, 0, limbs);
            Limbs.write(b, right, 0, limbs);

            assertThat(read(left)).isEqualTo(a);
            assertThat(Limbs.isMore(left, 0, right, 0, limbs)).isEqualTo(a.compareTo(b) > 0);
            Limbs.subtract(left, 0, limbs, right, 0);

            assertThat(read(left)).isEqualTo(a.subtract(b).max(BigInteger.ZERO));
        }
    }

    @Test
    void leadingLimbsAreInProportion() {
        BigInteger whole = BigInteger.ONE.shiftLeft(200);
        long[] limbs = new long[4];
        long[] half = new long[4];
        Limbs.write(whole, limbs, 0, 4);
        Limbs.write(whole.shiftRight(1), half, 0, 4);

        assertThat(Limbs.leading(half, 0, 4) / Limbs.leading(limbs, 0, 4)).isEqualTo(0.5);
    }
}

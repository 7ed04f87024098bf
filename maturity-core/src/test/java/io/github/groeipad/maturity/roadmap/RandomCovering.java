package io.github.groeipad.maturity.roadmap;

import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Threshold;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Random demands over the same indicators, each a weighted mean, as large and as awkward as a test wants them. */
final class RandomCovering {

    static final List<String> WHOLE = List.of("1", "2", "3", "4", "5", "6", "7");
    /** Weights whose common denominator is a number of hundreds of bits. */
    static final List<String> PRIMES = List.of(
            "999961/999983",
            "999979/999953",
            "999959/999931",
            "999917/999907",
            "1/999979",
            "1/999961",
            "999983/999959");

    final Box box;
    final List<Demand> demands = new ArrayList<>();

    private final SplittableRandom random;
    private final int options;
    private final List<String> weights;

    RandomCovering(long seed, int indicators, int options, int demands, int mostEffort, List<String> weights) {
        this.random = new SplittableRandom(seed);
        this.options = options;
        this.weights = weights;
        int[] efforts = IntStream.range(0, indicators)
                .map(i -> 1 + random.nextInt(mostEffort))
                .toArray();
        int[] start = new int[indicators];
        int[] highest = new int[indicators];
        Arrays.fill(highest, options - 1);
        box = new Box(start, efforts, start, highest);
        for (int i = 0; i < demands; i++) {
            this.demands.add(demand(indicators));
        }
    }

    private Demand demand(int indicators) {
        LinearForm sum = new LinearForm();
        for (int i = 0; i < indicators; i++) {
            if (random.nextInt(3) > 0 || i == indicators - 1) {
                sum.add(LinearForm.of(i), Fraction.parse(weights.get(random.nextInt(weights.size()))));
            }
        }
        Fraction total = sum.weights.stream().reduce(Fraction.zero(), Fraction::plus);
        Threshold threshold = Threshold.atLeast(total.times(Fraction.of(20 + random.nextInt(60), 100)));
        List<Fraction> values = IntStream.range(0, options)
                .mapToObj(option -> Fraction.of(option, options - 1))
                .toList();
        return Demand.of(sum, threshold, indicator -> values);
    }

    List<Covering> coverings() {
        return Coverings.of(box, demands);
    }

    /** The only problem there is, since all demands look at the last indicator. */
    Covering covering() {
        return coverings().get(0);
    }
}

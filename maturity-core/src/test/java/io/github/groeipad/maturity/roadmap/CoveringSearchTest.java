package io.github.groeipad.maturity.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CoveringSearchTest {

    private static final long PLENTY = 1L << 40;

    private static Cover withLabels(Covering problem, int width) {
        Relaxation relaxation = relaxation(problem);
        Cover cover = all(problem);
        cover.isFirst = new LabelSearch(problem, relaxation, new Budget(PLENTY)).run(width, cover);
        return cover;
    }

    private static Cover all(Covering problem) {
        return new Cover(
                problem, problem.items.stream().mapToInt(Covering.Item::last).toArray());
    }

    private static Relaxation relaxation(Covering problem) {
        Relaxation relaxation = new Relaxation(problem);
        int[] all = all(problem).options();
        relaxation.ascend(
                new int[all.length],
                all,
                new double[problem.needCount()],
                100,
                all(problem).effort());
        return relaxation;
    }

    @Test
    void splittingFindsTheEffortThatLabelsFind() {
        for (int seed = 0; seed < 60; seed++) {
            Covering problem = new RandomCovering(seed, 14, 4, 4, 5, RandomCovering.WHOLE).covering();
            Cover byLabels = withLabels(problem, Integer.MAX_VALUE);
            Cover bySplitting = all(problem);

            new BranchSearch(problem, relaxation(problem), new Budget(PLENTY), bySplitting).run();

            assertThat(byLabels.isFirst).isTrue();
            assertThat(bySplitting.effort()).as("seed %d", seed).isEqualTo(byLabels.effort());
            assertThat(bySplitting.isLeast()).isTrue();
            assertThat(problem.isCoveredBy(bySplitting.options())).isTrue();
        }
    }

    @Test
    void whereTooManyLabelsGoTheResultIsACoverButIsNotSaidToBeTheFirst() {
        int notProven = 0;
        for (int seed = 0; seed < 40; seed++) {
            Covering problem = new RandomCovering(seed, 20, 5, 5, 3, RandomCovering.WHOLE).covering();
            Cover least = CoveringSearch.search(problem, new Budget(PLENTY));

            Cover narrow = withLabels(problem, 5);

            assertThat(problem.isCoveredBy(narrow.options())).isTrue();
            assertThat(narrow.effort()).isGreaterThanOrEqualTo(least.effort());
            assertThat(least.isLeast()).isTrue();
            notProven += narrow.isFirst ? 0 : 1;
        }
        assertThat(notProven).isGreaterThan(20);
    }

    @Test
    void aBoundIsNeverMoreThanTheLeastEffort() {
        for (int seed = 0; seed < 40; seed++) {
            Covering problem = new RandomCovering(seed, 24, 5, 6, 4, RandomCovering.WHOLE).covering();
            Cover least = CoveringSearch.search(problem, new Budget(PLENTY));
            assertThat(least.isLeast()).isTrue();
            for (long budget : new long[] {0, 1_000, 20_000, 100_000, 400_000}) {
                Cover hasty = CoveringSearch.search(problem, new Budget(budget));

                assertThat(hasty.bound).as("seed %d budget %d", seed, budget).isBetween(1L, least.effort());
                assertThat(hasty.effort()).isGreaterThanOrEqualTo(least.effort());
                assertThat(problem.isCoveredBy(hasty.options())).isTrue();
            }
        }
    }

    @Test
    void numbersOfAnySizeAreExact() {
        int large = 0;
        for (int seed = 0; seed < 300; seed++) {
            Covering problem = new RandomCovering(seed, 7, 3, 3, 2, RandomCovering.PRIMES).covering();
            large += problem.limbs(0) > 1 ? 1 : 0;

            Cover cover = CoveringSearch.search(problem, new Budget(PLENTY));

            assertThat(cover.isFirst).isTrue();
            assertThat(cover.effort()).as("seed %d", seed).isEqualTo(leastOfAll(problem));
        }
        assertThat(large).isGreaterThan(100);
    }

    private static long leastOfAll(Covering problem) {
        int[] options = new int[problem.items.size()];
        long least = Long.MAX_VALUE;
        do {
            if (problem.isCoveredBy(options)) {
                least = Math.min(least, new Cover(problem, options.clone()).effort());
            }
        } while (advance(problem, options));
        return least;
    }

    private static boolean advance(Covering problem, int[] options) {
        for (int i = 0; i < options.length; i++) {
            if (options[i] < problem.items.get(i).last()) {
                options[i]++;
                Arrays.fill(options, 0, i, 0);
                return true;
            }
        }
        return false;
    }

    @Test
    void demandsThatShareNoIndicatorAreProblemsOfTheirOwn() {
        RandomCovering one = new RandomCovering(1, 6, 3, 3, 1, RandomCovering.WHOLE);

        assertThat(one.coverings()).hasSize(1);
        assertThat(Coverings.of(one.box, one.demands.subList(0, 0))).isEmpty();
    }

    @Test
    void ofDemandsOnTheSameSumOnlyTheHighestCounts() {
        RandomCovering twice = new RandomCovering(3, 6, 3, 1, 1, RandomCovering.WHOLE);
        twice.demands.add(twice.demands.get(0));

        assertThat(twice.covering().needCount()).isEqualTo(1);
    }
}

package io.github.groeipad.maturity.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionTest {

    private static final int K = 5;

    private static SortedMap<String, Long> groups(long... sizes) {
        SortedMap<String, Long> groups = new TreeMap<>();
        for (int i = 0; i < sizes.length; i++) {
            groups.put("g" + i, sizes[i]);
        }
        return groups;
    }

    private static Set<String> hidden(int k, long rest, long... sizes) {
        return Suppression.hidden(groups(sizes), rest + LongStream.of(sizes).sum(), k, Set.of());
    }

    @ParameterizedTest(name = "{0} and {1} without a group: {2}")
    @CsvSource({
        "6 7 8, 0, ''",
        "3 20 8 30, 0, g0 g2",
        "1 2 9 30, 0, g0 g1 g2",
        "4 4 9, 0, g0 g1 g2",
        "3 4 9, 0, g0 g1",
        "1 1 1 1 1 9, 0, g0 g1 g2 g3 g4 g5",
        "6 7 8, 2, g0",
        "6 7 8, 6, ''",
        "3 7 8, 1, g0 g1",
        "3 7 8, 2, g0",
        "3, 0, g0"
    })
    void aHiddenGroupTakesOthersWithItUntilItCannotBeWorkedOut(String sizes, long rest, String expected) {
        long[] each = LongStream.of(java.util.Arrays.stream(sizes.split(" "))
                        .mapToLong(Long::parseLong)
                        .toArray())
                .toArray();

        assertThat(String.join(" ", hidden(K, rest, each))).isEqualTo(expected);
    }

    /** Whoever knows the rule, the whole and the groups that are told tries every table that would look the same. */
    @Test
    void whoKnowsTheRuleStillCannotTellTheSizeOfAnySmallGroup() {
        SplittableRandom random = new SplittableRandom(31);
        int attacked = 0;
        for (int round = 0; round < 3_000; round++) {
            int k = 2 + random.nextInt(4);
            long[] sizes = random.longs(2 + random.nextInt(3), 1, 8).toArray();
            long rest = random.nextInt(3) == 0 ? random.nextInt(6) : 0;
            Set<String> hidden = hidden(k, rest, sizes);
            long total = rest + LongStream.of(sizes).sum();
            if (hidden.isEmpty() || total < k || Suppression.isOnePeerEach(groups(sizes), total)) {
                continue;
            }
            Attack attack = new Attack(k, total, sizes, hidden);
            for (int i = 0; i < sizes.length; i++) {
                if (sizes[i] < k) {
                    attacked++;
                    assertThat(attack.possible.get(i))
                            .as("k %d of %s and %d, group %d", k, groups(sizes), rest, i)
                            .contains(sizes[i])
                            .hasSizeGreaterThan(1);
                }
            }
        }
        assertThat(attacked).isGreaterThan(1_500);
    }

    /** All sizes that hidden groups could have. */
    private static final class Attack {
        private final int k;
        private final long[] sizes;
        private final Set<String> hidden;
        private final List<Set<Long>> possible = new ArrayList<>();

        Attack(int k, long total, long[] sizes, Set<String> hidden) {
            this.k = k;
            this.sizes = sizes.clone();
            this.hidden = hidden;
            long told = 0;
            for (int i = 0; i < sizes.length; i++) {
                possible.add(new HashSet<>());
                told += hidden.contains("g" + i) ? 0 : sizes[i];
            }
            guess(0, total - told);
        }

        private void guess(int group, long left) {
            if (group == sizes.length) {
                if (SuppressionTest.hidden(k, left, sizes).equals(hidden)) {
                    for (int i = 0; i < sizes.length; i++) {
                        possible.get(i).add(sizes[i]);
                    }
                }
            } else if (hidden.contains("g" + group)) {
                long own = sizes[group];
                for (long size = 1; size <= left; size++) {
                    sizes[group] = size;
                    guess(group + 1, left - size);
                }
                sizes[group] = own;
            } else {
                guess(group + 1, left);
            }
        }
    }

    @Test
    void ofGroupsOfOnePeerEachTheNumberOfGroupsWouldTellTheirSizes() {
        assertThat(Suppression.isOnePeerEach(groups(1, 1, 1, 1, 1), 5)).isTrue();
        assertThat(Suppression.isOnePeerEach(groups(1, 1, 1, 1, 1), 6)).isFalse();
        assertThat(Suppression.isOnePeerEach(groups(1, 2), 3)).isFalse();
    }
}

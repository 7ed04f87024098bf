package io.github.groeipad.maturity.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.groeipad.maturity.RandomTowns;
import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.growthpath.GrowthPath;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.ResponseScale;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Score;
import io.github.groeipad.maturity.scoring.Scorer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BenchmarkTest {

    private static final MaturityModel PATH = GrowthPath.model();
    private static final MaturityModel ONE = MaturityModel.builder("one", "1")
            .scale(ResponseScale.range("number", 0, 100, 1))
            .dimension(Dimension.builder("d").indicator(Indicator.builder("i").scale("number")))
            .build();
    private static final Scorer ONE_SCORER = Scorer.of(ONE);

    private static Subject town(String id, String size) {
        return Subject.builder(id).attribute("size", size).build();
    }

    private static MaturityProfile scored(String id, int number) {
        return ONE_SCORER.score(Assessment.builder(ONE)
                .subject(Subject.of(id))
                .date(LocalDate.EPOCH)
                .answer("i", String.valueOf(number))
                .build());
    }

    private static BenchmarkAccumulator gathered(int... numbers) {
        BenchmarkAccumulator peers = BenchmarkAccumulator.of(ONE, PeerFilter.everyone());
        for (int i = 0; i < numbers.length; i++) {
            peers.add(scored("p" + i, numbers[i]));
        }
        return peers;
    }

    @Test
    void quartilesInterpolateBetweenOrderStatistics() {
        Distribution score = gathered(10, 20, 30, 40, 50, 60)
                .benchmark()
                .peers()
                .orElseThrow()
                .score()
                .orElseThrow();

        assertThat(score.count()).isEqualTo(6);
        assertThat(score.lowerQuartile()).isEqualTo(Fraction.parse("0.225"));
        assertThat(score.median()).isEqualTo(Fraction.parse("0.35"));
        assertThat(score.upperQuartile()).isEqualTo(Fraction.parse("0.475"));
    }

    @Test
    void thePercentileRankCountsHalfOfTheEqualOnes() {
        Benchmark benchmark = gathered(10, 20, 20, 30, 40).benchmark();

        Standing standing = benchmark.standing(scored("me", 20)).orElseThrow();

        assertThat(standing.score()).contains(Fraction.of(40));
        assertThat(standing.dimensions()).containsExactly(java.util.Map.entry("d", Fraction.of(40)));
        assertThat(standing.position()).isEmpty();
    }

    @Test
    void nothingIsToldAboutFewerThanKPeersNotEvenHowManyTheyAre() {
        Benchmark benchmark = gathered(1, 2, 3, 4).benchmark();

        assertThat(benchmark.peers()).isEmpty();
        assertThat(benchmark.standing(scored("me", 2))).isEmpty();
        assertThat(gathered(1, 2, 3, 4).benchmark(4).peers()).isPresent();
    }

    @Test
    void aSubjectIsNoPeerOfItself() {
        Subject me = Subject.of("p3");
        BenchmarkAccumulator peers =
                BenchmarkAccumulator.of(ONE, PeerFilter.everyone().without(me));

        assertThat(peers.add(scored("p3", 7))).isFalse();
        assertThat(peers.add(scored("p4", 7))).isTrue();
        assertThat(peers.benchmark(1).peers().orElseThrow().size()).isEqualTo(1);
    }

    @Test
    void peersAreChosenByAttributes() {
        PeerFilter medium = PeerFilter.everyone().where("size", "M");

        assertThat(medium.accepts(town("a", "M"))).isTrue();
        assertThat(medium.accepts(town("a", "L"))).isFalse();
        assertThat(medium.accepts(Subject.of("a"))).isFalse();
    }

    @Test
    void peersWithoutAScoreCountForPhasesButNotForScores() {
        BenchmarkAccumulator peers = gathered(1, 2, 3, 4);
        peers.add(ONE_SCORER.score(Assessment.builder(ONE)
                .subject(Subject.of("silent"))
                .date(LocalDate.EPOCH)
                .build()));

        PeerGroup group = peers.benchmark().peers().orElseThrow();

        assertThat(group.size()).isEqualTo(5);
        assertThat(group.score()).isEmpty();
        assertThat(group.dimensions()).isEmpty();
        assertThat(group.phases()).isEmpty();
    }

    /** Newcombe, Two-sided confidence intervals for the single proportion (1998), table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81,263,0.2553,0.3662", "15,148,0.0624,0.1605", "0,20,0.0000,0.1611", "1,29,0.0061,0.1718"})
    void intervalsAreThoseOfWilson(long count, long size, String low, String high) {
        assertThat(Wilson.low(count, size).setScale(4, java.math.RoundingMode.HALF_UP))
                .isEqualByComparingTo(low);
        assertThat(Wilson.high(count, size).setScale(4, java.math.RoundingMode.HALF_UP))
                .isEqualByComparingTo(high);
    }

    @Test
    void everythingEqualsASlowSort() {
        SplittableRandom random = new SplittableRandom(20261122);
        for (int round = 0; round < 300; round++) {
            int[] numbers = random.ints(5 + random.nextInt(40), 0, 30).toArray();
            List<Fraction> sorted = new ArrayList<>();
            for (int number : numbers) {
                sorted.add(Fraction.of(number, 100));
            }
            Collections.sort(sorted);
            Benchmark benchmark = gathered(numbers).benchmark();
            Distribution score = benchmark.peers().orElseThrow().score().orElseThrow();
            int own = random.nextInt(30);

            assertThat(List.of(score.lowerQuartile(), score.median(), score.upperQuartile()))
                    .containsExactly(slowQuantile(sorted, 1), slowQuantile(sorted, 2), slowQuantile(sorted, 3));
            assertThat(benchmark.standing(scored("me", own)).orElseThrow().score())
                    .contains(slowRank(sorted, Fraction.of(own, 100)));
        }
    }

    private static Fraction slowQuantile(List<Fraction> sorted, int quarters) {
        int places = (sorted.size() - 1) * quarters;
        Fraction low = sorted.get(places / 4);
        Fraction high = sorted.get(Math.min(places / 4 + 1, sorted.size() - 1));
        return low.plus(high.minus(low).times(Fraction.of(places % 4, 4)));
    }

    private static Fraction slowRank(List<Fraction> sorted, Fraction own) {
        long twiceBelow = 0;
        for (Fraction each : sorted) {
            twiceBelow += each.compareTo(own) < 0 ? 2 : each.equals(own) ? 1 : 0;
        }
        return Fraction.of(twiceBelow * 100, 2L * sorted.size());
    }

    @Test
    void theOrderOfWorkChangesNoByte() throws IOException {
        Scorer scorer = Scorer.of(PATH);
        RandomTowns towns = new RandomTowns(PATH, 4);
        List<MaturityProfile> profiles = new ArrayList<>();
        for (int i = 0; i < 6000; i++) {
            profiles.add(scorer.score(towns.next(town("t" + i, "SML".substring(i % 3, i % 3 + 1)))));
        }
        byte[] one = bytes(gather(profiles, 1));
        Collections.shuffle(profiles, new Random(5));
        byte[] seven = bytes(gather(profiles, 7));

        assertThat(seven).isEqualTo(one);
        Benchmark first = gather(profiles, 3).benchmark();
        Benchmark second = gather(
                        profiles.stream()
                                .sorted((a, b) ->
                                        b.subject().id().compareTo(a.subject().id()))
                                .toList(),
                        2)
                .benchmark();
        assertThat(second.peers()).isEqualTo(first.peers());
        assertThat(second.groups()).isEqualTo(first.groups());
        assertThat(second.groups()).containsOnlyKeys("L", "M", "S");
    }

    private static BenchmarkAccumulator gather(List<MaturityProfile> profiles, int parts) {
        List<BenchmarkAccumulator> split = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            split.add(BenchmarkAccumulator.groupedBy(PATH, PeerFilter.everyone(), "size"));
        }
        for (int i = 0; i < profiles.size(); i++) {
            split.get(i % parts).add(profiles.get(i));
        }
        BenchmarkAccumulator all = BenchmarkAccumulator.groupedBy(PATH, PeerFilter.everyone(), "size");
        Collections.reverse(split);
        split.forEach(all::merge);
        return all;
    }

    private static byte[] bytes(BenchmarkAccumulator peers) throws IOException {
        peers.benchmark();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(peers);
        }
        return bytes.toByteArray();
    }

    @Test
    void numbersBeyondALongStandInTheirPlace() {
        Fraction tiny = Fraction.parse("1/100000000000000000000000000000");
        ExactMultiset numbers = new ExactMultiset();
        Stream.of("1/2", "0", "1", "1/3").map(Fraction::parse).forEach(numbers::add);
        numbers.add(tiny);
        numbers.add(tiny);
        ExactMultiset merged = new ExactMultiset();
        merged.addAll(numbers);

        assertThat(merged.size()).isEqualTo(6);
        assertThat(merged.belowAndEqual(tiny)).containsExactly(1, 2);
        assertThat(merged.belowAndEqual(Fraction.one())).containsExactly(5, 1);
        assertThat(merged.quantile(Fraction.zero())).isEqualTo(Fraction.zero());
        assertThat(merged.quantile(Fraction.parse("0.4"))).isEqualTo(tiny);
        assertThat(merged.quantile(Fraction.parse("0.6"))).isEqualTo(Fraction.parse("1/3"));
        assertThat(merged.quantile(Fraction.one())).isEqualTo(Fraction.one());
    }

    @Test
    void aGroupThatIsHiddenAloneHidesTheNextSmallestToo() {
        Benchmark benchmark = grouped(new int[] {3, 20, 8, 30}, 0).benchmark();

        assertThat(hidden(benchmark)).containsExactly("g0", "g2");
        assertThat(benchmark.groups().get("g1").orElseThrow().size()).isEqualTo(20);
    }

    @Test
    void hiddenGroupsTogetherAreAtLeastK() {
        assertThat(hidden(grouped(new int[] {1, 2, 9, 30}, 0).benchmark())).containsExactly("g0", "g1", "g2");
    }

    @Test
    void moreGroupsCanBeHiddenEvenOnesWithoutPeers() {
        Benchmark benchmark = grouped(new int[] {6, 7, 8}, 0).benchmark();

        Benchmark fewer = benchmark.hiding(List.of("g1", "nobody"));

        assertThat(hidden(fewer)).containsExactly("g1", "nobody");
        assertThat(fewer.groups().get("g0")).isEqualTo(benchmark.groups().get("g0"));
        assertThat(fewer.peers()).isEqualTo(benchmark.peers());
        assertThat(hidden(benchmark)).isEmpty();
    }

    @Test
    void peersWithoutTheAttributeCannotBeFoundAsWhatIsLeft() {
        assertThat(hidden(grouped(new int[] {6, 7, 8}, 2).benchmark())).containsExactly("g0");
        assertThat(hidden(grouped(new int[] {6, 7, 8}, 6).benchmark())).isEmpty();
    }

    @Test
    void subtractionFindsNoSmallGroup() {
        SplittableRandom random = new SplittableRandom(9);
        for (int round = 0; round < 2000; round++) {
            int[] sizes = random.ints(1 + random.nextInt(6), 1, 14).toArray();
            int without = random.nextInt(3) == 0 ? random.nextInt(8) : 0;
            int k = 2 + random.nextInt(5);
            Benchmark benchmark = grouped(sizes, without).benchmark(k);
            if (benchmark.peers().isEmpty()) {
                assertThat(benchmark.groups().values()).allMatch(Optional::isEmpty);
                continue;
            }
            long rest = benchmark.peers().get().size();
            for (Optional<PeerGroup> group : benchmark.groups().values()) {
                assertThat(group.map(PeerGroup::size).orElse((long) k)).isGreaterThanOrEqualTo(k);
                rest -= group.map(PeerGroup::size).orElse(0L);
            }
            int unknowns = hidden(benchmark).size() + (without > 0 ? 1 : 0);
            if (hidden(benchmark).isEmpty()) {
                assertThat(without == 0 || rest >= k).isTrue();
            } else {
                assertThat(rest).isGreaterThanOrEqualTo(k);
                assertThat(unknowns).isGreaterThanOrEqualTo(2);
            }
        }
    }

    private static List<String> hidden(Benchmark benchmark) {
        return benchmark.groups().entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    private static BenchmarkAccumulator grouped(int[] sizes, int without) {
        BenchmarkAccumulator peers = BenchmarkAccumulator.groupedBy(ONE, PeerFilter.everyone(), "group");
        for (int group = 0; group <= sizes.length; group++) {
            int size = group == sizes.length ? without : sizes[group];
            for (int i = 0; i < size; i++) {
                Subject.Builder subject = Subject.builder(group + "-" + i);
                if (group < sizes.length) {
                    subject.attribute("group", "g" + group);
                }
                peers.add(ONE_SCORER.score(Assessment.builder(ONE)
                        .subject(subject.build())
                        .date(LocalDate.EPOCH)
                        .answer("i", String.valueOf(i))
                        .build()));
            }
        }
        return peers;
    }

    @Test
    void phasesHaveSharesThatAddUp() {
        Scorer scorer = Scorer.of(PATH);
        RandomTowns towns = new RandomTowns(PATH, 11);
        BenchmarkAccumulator peers = BenchmarkAccumulator.of(PATH, PeerFilter.everyone());
        TreeMap<String, Integer> counted = new TreeMap<>();
        for (int i = 0; i < 200; i++) {
            MaturityProfile profile = scorer.score(towns.next(Subject.of("t" + i)));
            counted.merge(profile.phase().orElse("-"), 1, Integer::sum);
            peers.add(profile);
        }

        List<PhaseShare> shares = peers.benchmark().peers().orElseThrow().phases();

        assertThat(shares).hasSize(5);
        assertThat(shares)
                .allSatisfy(share -> assertThat(share.share())
                        .isEqualTo(
                                Fraction.of(counted.getOrDefault(share.phase().orElse("-"), 0), 200)));
        assertThat(shares.stream().map(PhaseShare::share).reduce(Fraction.zero(), Fraction::plus))
                .isEqualTo(Fraction.one());
        assertThat(peers.benchmark().peers().orElseThrow().position()).isPresent();
        assertThat(peers.benchmark().k()).isEqualTo(5);
        assertThat(peers.benchmark().fingerprint()).isEqualTo(PATH.fingerprint());
        MaturityProfile own = scorer.score(towns.next(Subject.of("me")));
        assertThat(peers.benchmark().standing(own).orElseThrow().position()).isPresent();
        assertThat(own.score()).map(Score::exact).isPresent();
    }

    @MethodSource
    @ParameterizedTest
    void whatDoesNotBelongTogetherIsRefused(Runnable wrong, String message) {
        assertThatIllegalArgumentException().isThrownBy(wrong::run).withMessageContaining(message);
    }

    static Stream<Object[]> whatDoesNotBelongTogetherIsRefused() {
        return Stream.of(
                new Object[] {
                    (Runnable) () ->
                            BenchmarkAccumulator.of(PATH, PeerFilter.everyone()).add(scored("a", 1)),
                    "Benchmark: fingerprint of the profile of a must be " + PATH.fingerprint() + ", but was "
                            + ONE.fingerprint() + "; migrate its assessment"
                },
                new Object[] {(Runnable) () -> gathered(1).benchmark(0), "Benchmark: k must be 1 or more, but was 0"},
                new Object[] {
                    (Runnable) () -> gathered(1).merge(BenchmarkAccumulator.groupedBy(ONE, PeerFilter.everyone(), "a")),
                    "must have one fingerprint, filter and grouping"
                },
                new Object[] {
                    (Runnable) () -> gathered(1)
                            .merge(BenchmarkAccumulator.of(
                                    ONE, PeerFilter.everyone().where("a", "b"))),
                    "must have one fingerprint, filter and grouping"
                },
                new Object[] {
                    (Runnable) () -> gathered(1).merge(BenchmarkAccumulator.of(PATH, PeerFilter.everyone())),
                    "must have one fingerprint, filter and grouping"
                },
                new Object[] {
                    (Runnable) () -> BenchmarkAccumulator.of(PATH, PeerFilter.everyone())
                            .benchmark()
                            .standing(scored("a", 1)),
                    "Benchmark: fingerprint of the profile of a must be"
                });
    }
}

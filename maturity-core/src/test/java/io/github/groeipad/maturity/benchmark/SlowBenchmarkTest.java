package io.github.groeipad.maturity.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.RandomTowns;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.growthpath.GrowthPath;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Score;
import io.github.groeipad.maturity.scoring.Scorer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Every number of a benchmark against one that sorts lists of profiles. */
class SlowBenchmarkTest {

    private static final MaturityModel PATH = GrowthPath.model();
    private static final Scorer SCORER = Scorer.of(PATH);

    private static List<MaturityProfile> country(long seed, int size) {
        RandomTowns towns = new RandomTowns(PATH, seed);
        SplittableRandom random = new SplittableRandom(seed);
        List<MaturityProfile> profiles = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Subject.Builder town = Subject.builder("t" + i)
                    .attribute("size", List.of("S", "M", "L").get(random.nextInt(3)))
                    .attribute("country", random.nextBoolean() ? "NL" : "BE");
            profiles.add(SCORER.score(towns.next(town.build())));
        }
        return profiles;
    }

    @Test
    void everyNumberOfPeersAndGroupsEqualsASlowSort() {
        for (int seed = 0; seed < 60; seed++) {
            List<MaturityProfile> country = country(seed, 40 + seed);
            MaturityProfile own = country.get(seed % 7);
            PeerFilter filter = PeerFilter.everyone().where("country", "NL").without(own.subject());
            BenchmarkAccumulator gathered = BenchmarkAccumulator.groupedBy(PATH, filter, "size");
            country.forEach(gathered::add);
            List<MaturityProfile> peers = country.stream()
                    .filter(each -> "NL".equals(each.subject().attributes().get("country")))
                    .filter(each -> !each.subject().equals(own.subject()))
                    .toList();

            Benchmark benchmark = gathered.benchmark();

            isToldOf(benchmark.peers().orElseThrow(), peers);
            benchmark
                    .groups()
                    .forEach((size, group) -> group.ifPresent(told -> isToldOf(
                            told,
                            peers.stream()
                                    .filter(each -> size.equals(
                                            each.subject().attributes().get("size")))
                                    .toList())));
            stands(benchmark.standing(own).orElseThrow(), own, peers);
        }
    }

    private static void isToldOf(PeerGroup told, List<MaturityProfile> peers) {
        assertThat(told.size()).isEqualTo(peers.size());
        isSpread(told.score(), peers, SlowBenchmarkTest::score);
        isSpread(told.position(), peers, SlowBenchmarkTest::position);
        for (Dimension dimension : PATH.dimensions()) {
            isSpread(
                    Optional.ofNullable(told.dimensions().get(dimension.id())),
                    peers,
                    each -> each.scoreOf(dimension.id()).map(Score::exact));
        }
        List<Optional<String>> phases = new ArrayList<>(List.of(Optional.empty()));
        PATH.phases().stream().map(Phase::id).map(Optional::of).forEach(phases::add);
        for (int i = 0; i < phases.size(); i++) {
            Optional<String> phase = phases.get(i);
            long count =
                    peers.stream().filter(each -> each.phase().equals(phase)).count();
            PhaseShare share = told.phases().get(i);

            assertThat(share.phase()).isEqualTo(phase);
            assertThat(share.share()).isEqualTo(Fraction.of(count, peers.size()));
            BigDecimal rounded = share.share().toBigDecimal(12, RoundingMode.HALF_EVEN);
            assertThat(share.low()).isBetween(BigDecimal.ZERO, rounded);
            assertThat(share.high()).isBetween(rounded, BigDecimal.ONE);
        }
    }

    private static Optional<Fraction> score(MaturityProfile profile) {
        return profile.score().map(Score::exact);
    }

    private static Optional<Fraction> position(MaturityProfile profile) {
        return profile.position().map(position -> position.value());
    }

    private static void isSpread(
            Optional<Distribution> told,
            List<MaturityProfile> peers,
            Function<MaturityProfile, Optional<Fraction>> number) {
        List<Fraction> sorted = sorted(peers, number);
        if (sorted.size() < 5) {
            assertThat(told).isEmpty();
            return;
        }
        assertThat(told)
                .contains(
                        new Distribution(sorted.size(), quantile(sorted, 1), quantile(sorted, 2), quantile(sorted, 3)));
    }

    private static List<Fraction> sorted(
            List<MaturityProfile> peers, Function<MaturityProfile, Optional<Fraction>> number) {
        List<Fraction> sorted = new ArrayList<>();
        peers.forEach(each -> number.apply(each).ifPresent(sorted::add));
        Collections.sort(sorted);
        return sorted;
    }

    private static Fraction quantile(List<Fraction> sorted, int quarters) {
        int place = (sorted.size() - 1) * quarters;
        Fraction low = sorted.get(place / 4);
        Fraction high = sorted.get(Math.min(place / 4 + 1, sorted.size() - 1));
        return low.plus(high.minus(low).times(Fraction.of(place % 4, 4)));
    }

    private static void stands(Standing standing, MaturityProfile own, List<MaturityProfile> peers) {
        assertThat(standing.score()).isEqualTo(rank(own, peers, SlowBenchmarkTest::score));
        assertThat(standing.position()).isEqualTo(rank(own, peers, SlowBenchmarkTest::position));
        for (Dimension dimension : PATH.dimensions()) {
            assertThat(Optional.ofNullable(standing.dimensions().get(dimension.id())))
                    .isEqualTo(rank(
                            own, peers, each -> each.scoreOf(dimension.id()).map(Score::exact)));
        }
    }

    private static Optional<Fraction> rank(
            MaturityProfile own, List<MaturityProfile> peers, Function<MaturityProfile, Optional<Fraction>> number) {
        List<Fraction> sorted = sorted(peers, number);
        return number.apply(own).map(mine -> {
            long below =
                    sorted.stream().filter(each -> each.compareTo(mine) < 0).count();
            long equal = sorted.stream().filter(mine::equals).count();
            return Fraction.of(100 * (2 * below + equal), 2L * sorted.size());
        });
    }
}

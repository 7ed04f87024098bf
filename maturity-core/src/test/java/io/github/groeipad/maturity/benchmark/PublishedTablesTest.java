package io.github.groeipad.maturity.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.model.ResponseScale;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Score;
import io.github.groeipad.maturity.scoring.Scorer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;

/**
 * Somebody who has a table of groups takes it apart: every number that is told is an equation over what is not told, and
 * whatever the equations settle about a set of groups, the set has to be large enough to be told about.
 */
class PublishedTablesTest {

    private static final MaturityModel MODEL = MaturityModel.builder("m", "1")
            .scale(ResponseScale.of("done", "no", "partly", "fully"))
            .phase(Phase.builder("low").gate(Criterion.indicator("a", "partly")))
            .phase(Phase.builder("high").gate(Criterion.indicator("a", "fully")))
            .dimension(Dimension.builder("d1")
                    .indicator(Indicator.builder("a").scale("done").phase("low")))
            .dimension(Dimension.builder("d2").indicator(Indicator.builder("b").scale("done")))
            .build();
    private static final Scorer SCORER = Scorer.of(MODEL);

    /** What is counted of a group: how many peers, how many in each phase, how many with each number. */
    private static final List<Count> COUNTS = List.of(
            new Count("peers", each -> 1, PeerGroup::size),
            phase(0, Optional.empty()),
            phase(1, Optional.of("low")),
            phase(2, Optional.of("high")),
            new Count("score", each -> each.score().isPresent() ? 1 : 0, group -> count(group.score())),
            new Count("position", each -> each.position().isPresent() ? 1 : 0, group -> count(group.position())),
            dimension("d1"),
            dimension("d2"));

    /**
     * Something that is counted of a group.
     *
     * @param of 1 if a peer counts, and else 0
     * @param told how many are told of a group; less than 0 where it is not told
     */
    private record Count(String name, ToLongFunction<MaturityProfile> of, ToLongFunction<PeerGroup> told) {}

    private static Count phase(int place, Optional<String> phase) {
        return new Count(
                "phase " + place,
                each -> each.phase().equals(phase) ? 1 : 0,
                group -> group.phases()
                        .get(place)
                        .share()
                        .times(Fraction.of(group.size()))
                        .numerator()
                        .longValueExact());
    }

    private static Count dimension(String id) {
        return new Count(
                id,
                each -> each.scoreOf(id).map(Score::exact).isPresent() ? 1 : 0,
                group -> count(Optional.ofNullable(group.dimensions().get(id))));
    }

    private static long count(Optional<Distribution> numbers) {
        return numbers.map(Distribution::count).orElse(-1L);
    }

    @Test
    void noEquationSettlesAnythingAboutFewerThanKPeers() {
        SplittableRandom random = new SplittableRandom(77);
        int hidden = 0;
        int hiddenNumbers = 0;
        for (int round = 0; round < 600; round++) {
            int k = 2 + random.nextInt(4);
            int groups = 1 + random.nextInt(5);
            List<List<MaturityProfile>> members = new ArrayList<>();
            for (int group = 0; group < groups; group++) {
                members.add(peers(group, 1 + random.nextInt(11), random));
            }
            members.add(peers(groups, random.nextInt(3) == 0 ? random.nextInt(7) : 0, random));
            Benchmark benchmark = benchmark(members, k);
            hidden += (int) benchmark.groups().values().stream()
                    .filter(Optional::isEmpty)
                    .count();
            hiddenNumbers += (int) benchmark.groups().values().stream()
                    .flatMap(Optional::stream)
                    .filter(group -> group.dimensions().size() < 2)
                    .count();
            attack(benchmark, members, k);
        }
        assertThat(hidden).isGreaterThan(500);
        assertThat(hiddenNumbers).isGreaterThan(100);
    }

    private static List<MaturityProfile> peers(int group, int size, SplittableRandom random) {
        List<MaturityProfile> peers = new ArrayList<>();
        int silence = 2 + random.nextInt(6);
        for (int i = 0; i < size; i++) {
            Subject.Builder subject = Subject.builder("g" + group + "-" + i).attribute("group", "g" + group);
            Assessment.Builder town =
                    Assessment.builder(MODEL).subject(subject.build()).date(LocalDate.EPOCH);
            for (String indicator : List.of("a", "b")) {
                if (random.nextInt(silence) > 0) {
                    town.answer(indicator, List.of("no", "partly", "fully").get(random.nextInt(3)));
                }
            }
            peers.add(SCORER.score(town.build()));
        }
        return peers;
    }

    /** The last members belong to no group. */
    private static Benchmark benchmark(List<List<MaturityProfile>> members, int k) {
        BenchmarkAccumulator gathered = BenchmarkAccumulator.groupedBy(MODEL, PeerFilter.everyone(), "group");
        members.subList(0, members.size() - 1).forEach(group -> group.forEach(gathered::add));
        BenchmarkAccumulator rest = BenchmarkAccumulator.groupedBy(MODEL, PeerFilter.everyone(), "group");
        for (MaturityProfile each : members.get(members.size() - 1)) {
            rest.add(SCORER.score(nameless(each)));
        }
        return gathered.merge(rest).benchmark(k);
    }

    private static Assessment nameless(MaturityProfile profile) {
        Assessment.Builder same = Assessment.builder(MODEL)
                .subject(Subject.of(profile.subject().id()))
                .date(profile.date());
        profile.scoreOf("d1").ifPresent(score -> same.answer("a", option(score.exact())));
        profile.scoreOf("d2").ifPresent(score -> same.answer("b", option(score.exact())));
        return same.build();
    }

    private static String option(Fraction value) {
        return value.equals(Fraction.zero()) ? "no" : value.equals(Fraction.one()) ? "fully" : "partly";
    }

    private static void attack(Benchmark benchmark, List<List<MaturityProfile>> members, int k) {
        if (benchmark.peers().isEmpty()) {
            assertThat(benchmark.groups().values()).allMatch(Optional::isEmpty);
            return;
        }
        Equations equations = equations(benchmark, members.size());
        for (int count = 0; members.get(members.size() - 1).isEmpty() && count < COUNTS.size(); count++) {
            // That everybody belongs to a group may be known.
            equations.add(sum(members.size(), 1 << (members.size() - 1), count));
        }
        for (int set = 1; set < 1 << members.size(); set++) {
            long peers = counted(COUNTS.get(0), members, set);
            for (int count = 0; count < COUNTS.size(); count++) {
                long counted = counted(COUNTS.get(count), members, set);
                if (peers > 0 && equations.settle(sum(members.size(), set, count))) {
                    boolean isNumber = count > 3;
                    assertThat(isNumber && counted > 0 ? counted : peers)
                            .as("%s of set %d of %s", COUNTS.get(count).name(), set, benchmark.groups())
                            .isGreaterThanOrEqualTo(k);
                }
            }
        }
    }

    private static Equations equations(Benchmark benchmark, int members) {
        Equations equations = new Equations();
        int all = (1 << members) - 1;
        for (int count = 0; count < COUNTS.size(); count++) {
            if (COUNTS.get(count).told().applyAsLong(benchmark.peers().orElseThrow()) >= 0) {
                equations.add(sum(members, all, count));
            }
            for (int group = 0; group < members - 1; group++) {
                Optional<PeerGroup> told =
                        Optional.ofNullable(benchmark.groups().get("g" + group)).flatMap(each -> each);
                if (told.isPresent() && COUNTS.get(count).told().applyAsLong(told.get()) >= 0) {
                    equations.add(sum(members, 1 << group, count));
                }
            }
        }
        // Everybody knows that whoever is in a group is in one phase.
        for (int group = 0; group < members; group++) {
            Fraction[] everybody = sum(members, 1 << group, 0);
            for (int phase = 1; phase <= 3; phase++) {
                everybody[group * COUNTS.size() + phase] = Fraction.of(-1);
            }
            equations.add(everybody);
        }
        return equations;
    }

    private static long counted(Count count, List<List<MaturityProfile>> members, int set) {
        long counted = 0;
        for (int group = 0; group < members.size(); group++) {
            if ((set >> group & 1) == 1) {
                counted += members.get(group).stream().mapToLong(count.of()).sum();
            }
        }
        return counted;
    }

    /** The sum of one count over a set of groups, by its coefficients. */
    private static Fraction[] sum(int members, int set, int count) {
        Fraction[] sum = new Fraction[members * COUNTS.size()];
        java.util.Arrays.fill(sum, Fraction.zero());
        for (int group = 0; group < members; group++) {
            if ((set >> group & 1) == 1) {
                sum[group * COUNTS.size() + count] = Fraction.one();
            }
        }
        return sum;
    }

    /** The left sides of linear equations, each reduced by those before it. */
    private static final class Equations {
        private final List<Fraction[]> rows = new ArrayList<>();
        private final List<Integer> pivots = new ArrayList<>();

        void add(Fraction[] row) {
            Fraction[] reduced = reduced(row);
            for (int i = 0; i < reduced.length; i++) {
                if (reduced[i].signum() != 0) {
                    rows.add(times(reduced, Fraction.one().dividedBy(reduced[i])));
                    pivots.add(i);
                    return;
                }
            }
        }

        /** Whether the equations leave one value only to a sum. */
        boolean settle(Fraction[] sum) {
            for (Fraction left : reduced(sum)) {
                if (left.signum() != 0) {
                    return false;
                }
            }
            return true;
        }

        private Fraction[] reduced(Fraction[] row) {
            Fraction[] reduced = row.clone();
            for (int i = 0; i < rows.size(); i++) {
                Fraction factor = reduced[pivots.get(i)];
                if (factor.signum() != 0) {
                    for (int j = 0; j < reduced.length; j++) {
                        if (rows.get(i)[j].signum() != 0) {
                            reduced[j] = reduced[j].minus(factor.times(rows.get(i)[j]));
                        }
                    }
                }
            }
            return reduced;
        }

        private static Fraction[] times(Fraction[] row, Fraction factor) {
            Fraction[] result = row.clone();
            for (int i = 0; i < result.length; i++) {
                result[i] = result[i].times(factor);
            }
            return result;
        }
    }
}

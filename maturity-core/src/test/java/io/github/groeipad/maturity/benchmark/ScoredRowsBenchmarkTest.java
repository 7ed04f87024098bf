package io.github.groeipad.maturity.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.groeipad.maturity.RandomTowns;
import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.growthpath.GrowthPath;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.MissingPolicy;
import io.github.groeipad.maturity.model.ResponseScale;
import io.github.groeipad.maturity.model.ScoringRules;
import io.github.groeipad.maturity.scoring.BatchScorer;
import io.github.groeipad.maturity.scoring.ScoredRows;
import io.github.groeipad.maturity.scoring.Scorer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Adding rows that were scored at once against adding the profiles of the same assessments. */
class ScoredRowsBenchmarkTest {

    private static final MaturityModel PATH = GrowthPath.model();
    private static final PeerFilter PEERS = PeerFilter.everyone().without(Subject.of("t7"));
    private static final int TOWNS = 6000;

    private final Scorer scorer = Scorer.of(PATH);
    private final List<Assessment> towns = towns();

    private static List<Assessment> towns() {
        RandomTowns random = new RandomTowns(PATH, 12);
        List<Assessment> towns = new ArrayList<>();
        for (int i = 0; i < TOWNS; i++) {
            Subject.Builder subject = Subject.builder("t" + i);
            if (i % 11 != 0) {
                subject.attribute("size", "SML".substring(i % 3, i % 3 + 1));
            }
            towns.add(random.next(subject.build()));
        }
        return towns;
    }

    private static BenchmarkAccumulator empty() {
        return BenchmarkAccumulator.groupedBy(PATH, PEERS, "size");
    }

    private BenchmarkAccumulator byRows(List<Assessment> some, int block) {
        BenchmarkAccumulator peers = empty();
        BatchScorer batch = scorer.batch();
        ScoredRows rows = batch.results(block);
        int[] codes = new int[block * batch.rowLength()];
        for (int first = 0; first < some.size(); first += block) {
            int count = Math.min(block, some.size() - first);
            for (int row = 0; row < count; row++) {
                batch.encode(some.get(first + row), codes, row * batch.rowLength());
            }
            assertThat(batch.score(codes, count, rows)).isEqualTo(count);
            for (int row = 0; row < count; row++) {
                peers.add(some.get(first + row).subject(), rows, row);
            }
        }
        return peers;
    }

    private BenchmarkAccumulator byProfiles(List<Assessment> some) {
        BenchmarkAccumulator peers = empty();
        some.forEach(town -> peers.add(scorer.score(town)));
        return peers;
    }

    private static byte[] bytes(BenchmarkAccumulator peers) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(peers);
        }
        return bytes.toByteArray();
    }

    private static BenchmarkAccumulator travelled(BenchmarkAccumulator peers) throws Exception {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes(peers)))) {
            return (BenchmarkAccumulator) in.readObject();
        }
    }

    @Test
    void addingRowsEqualsAddingProfilesToTheLastByte() throws IOException {
        byte[] one = bytes(byProfiles(towns));

        assertThat(bytes(byRows(towns, 1000))).isEqualTo(one);
        assertThat(bytes(byRows(towns, 7))).isEqualTo(one);
    }

    @Test
    void howTheWorkIsSplitOrSentChangesNoByte() throws Exception {
        byte[] one = bytes(byRows(towns, 100));
        SplittableRandom random = new SplittableRandom(3);
        for (int parts : new int[] {1, 2, 3, 40, 400}) {
            List<List<Assessment>> split = new ArrayList<>();
            for (int i = 0; i < parts; i++) {
                split.add(new ArrayList<>());
            }
            towns.forEach(town -> split.get(random.nextInt(parts)).add(town));
            BenchmarkAccumulator all = travelled(empty());
            for (List<Assessment> part : split) {
                BenchmarkAccumulator some = random.nextInt(2) == 0 ? byRows(part, 50) : byProfiles(part);
                all.merge(random.nextInt(3) == 0 ? travelled(some) : some);
            }

            assertThat(bytes(all)).as("%d parts", parts).isEqualTo(one);
            assertThat(bytes(travelled(all))).isEqualTo(one);
        }
    }

    @Test
    void largerGroupsAreTheSameAsIfTheyHadBeenGathered() throws IOException {
        BenchmarkAccumulator byLetter = BenchmarkAccumulator.groupedBy(PATH, PEERS, "letter");
        BenchmarkAccumulator bySize = empty();
        for (int i = 0; i < towns.size(); i++) {
            Subject town = towns.get(i).subject();
            Subject.Builder subject = Subject.builder(town.id());
            String letter = "abcde".substring(i % 5, i % 5 + 1);
            town.attributes().forEach((name, size) -> subject.attribute("letter", size + letter));
            BatchScorer batch = scorer.batch();
            ScoredRows row = batch.results(1);
            int[] codes = new int[batch.rowLength()];
            batch.encode(towns.get(i), codes, 0);
            batch.score(codes, 1, row);
            byLetter.add(subject.build(), row, 0);
            bySize.add(town, row, 0);
        }

        assertThat(bytes(byLetter.regroupedBy("size", group -> group.substring(0, 1))))
                .isEqualTo(bytes(bySize));
        assertThat(byLetter.benchmark().groups()).hasSize(15);
    }

    @Test
    void whoIsNoPeerIsNotAdded() {
        BatchScorer batch = scorer.batch();
        ScoredRows rows = batch.results(1);
        batch.score(new int[batch.rowLength()], 1, rows);

        assertThat(empty().add(Subject.of("t7"), rows, 0)).isFalse();
        assertThat(empty().add("t8", Collections.emptyMap(), rows, 0)).isTrue();
    }

    /** Numbers of more than 64 bits: each indicator has a prime denominator of its own. */
    @Test
    void numbersBeyondALongAreAddedAndSent() throws Exception {
        MaturityModel.Builder wide = MaturityModel.builder("wide", "1");
        wide.scoring(ScoringRules.builder().unanswered(MissingPolicy.exclude()));
        int[] primes = {999_983, 999_979, 999_961, 999_959, 999_953};
        for (int prime : primes) {
            wide.scale(ResponseScale.builder("s" + prime)
                            .option("no", "0")
                            .option("some", "1/" + prime)
                            .option("all", "1")
                            .build())
                    .dimension(Dimension.builder("d" + prime)
                            .indicator(Indicator.builder("i" + prime)
                                    .statement("en", "One.")
                                    .scale("s" + prime)));
        }
        MaturityModel model = wide.build();
        Scorer wideScorer = Scorer.of(model);
        BatchScorer batch = wideScorer.batch();
        BenchmarkAccumulator byRows = BenchmarkAccumulator.of(model, PeerFilter.everyone());
        BenchmarkAccumulator byProfiles = BenchmarkAccumulator.of(model, PeerFilter.everyone());
        ScoredRows rows = batch.results(1);
        for (int i = 0; i < 243; i++) {
            Assessment.Builder answers =
                    Assessment.builder(model).subject(Subject.of("t" + i)).date(java.time.LocalDate.EPOCH);
            int rest = i;
            for (int prime : primes) {
                answers.answer("i" + prime, List.of("no", "some", "all").get(rest % 3));
                rest /= 3;
            }
            int[] codes = new int[batch.rowLength()];
            batch.encode(answers.build(), codes, 0);
            batch.score(codes, 1, rows);
            byRows.add("t" + i, Collections.emptyMap(), rows, 0);
            byProfiles.add(wideScorer.score(answers.build()));
        }
        BenchmarkAccumulator twice = travelled(byRows).merge(travelled(byProfiles));

        assertThat(bytes(byRows)).isEqualTo(bytes(byProfiles));
        assertThat(bytes(twice)).isEqualTo(bytes(travelled(byProfiles).merge(byRows)));
        assertThat(twice.benchmark().peers().orElseThrow().score().orElseThrow().count())
                .isEqualTo(486);
    }

    @Test
    void rowsOfAModelWithDimensionsInAnotherOrderAreAddedRightly() {
        MaturityModel there = pair("a", "b");
        MaturityModel back = pair("b", "a");
        BenchmarkAccumulator peers = BenchmarkAccumulator.of(there, PeerFilter.everyone());
        for (MaturityModel model : List.of(there, back)) {
            BatchScorer batch = Scorer.of(model).batch();
            ScoredRows rows = batch.results(1);
            int[] codes = model.dimensions().get(0).id().equals("a") ? new int[] {1, 0} : new int[] {0, 1};
            batch.score(codes, 1, rows);
            peers.add("t", Collections.emptyMap(), rows, 0);
        }

        PeerGroup group = peers.benchmark(2).peers().orElseThrow();

        assertThat(back.fingerprint()).isEqualTo(there.fingerprint());
        assertThat(group.dimensions().get("a").lowerQuartile()).hasToString("1");
        assertThat(group.dimensions().get("b").upperQuartile()).hasToString("0");
    }

    private static MaturityModel pair(String first, String second) {
        MaturityModel.Builder model = MaturityModel.builder("pair", "1").scale(ResponseScale.of("yes-no", "no", "yes"));
        for (String id : List.of(first, second)) {
            model.dimension(Dimension.builder(id)
                    .indicator(Indicator.builder("in-" + id)
                            .statement("en", "One.")
                            .scale("yes-no")));
        }
        return model.build();
    }

    @Test
    void whatDoesNotBelongTogetherIsRefused() {
        MaturityModel other = pair("a", "b");
        BatchScorer batch = Scorer.of(other).batch();
        ScoredRows rows = batch.results(2);
        batch.score(new int[] {0, 1, 0, 2}, 2, rows);
        BenchmarkAccumulator pairs = BenchmarkAccumulator.of(other, PeerFilter.everyone());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> empty().add(Subject.of("me"), rows, 0))
                .withMessage("Benchmark: fingerprint of the profile of me must be " + PATH.fingerprint() + ", but was "
                        + other.fingerprint() + "; migrate its assessment to this model and score it again");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pairs.add(Subject.of("me"), rows, 1))
                .withMessage("Benchmark: the row of me must be scored, but row 1 was rejected");
        assertThatThrownBy(() -> pairs.add(Subject.of("me"), rows, 2)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}

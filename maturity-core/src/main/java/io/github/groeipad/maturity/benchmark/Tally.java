package io.github.groeipad.maturity.benchmark;

import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Score;
import io.github.groeipad.maturity.scoring.ScoredRows;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** What is gathered about one group. */
final class Tally implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Fraction QUARTER = Fraction.of(1, 4);
    private static final Fraction HALF = Fraction.of(1, 2);

    private final ExactMultiset scores = new ExactMultiset();
    private final ExactMultiset positions = new ExactMultiset();
    /** The scores of each top-level dimension, in the order of their ids. */
    private final ExactMultiset[] dimensions;
    /** How many have not started, then how many are in each phase. */
    private final long[] phases;

    private long size;

    Tally(int phaseCount, int dimensionCount) {
        phases = new long[phaseCount + 1];
        dimensions = new ExactMultiset[dimensionCount];
        Arrays.setAll(dimensions, i -> new ExactMultiset());
    }

    void add(MaturityProfile profile, List<String> dimensionIds, List<String> phaseIds) {
        size++;
        profile.score().map(Score::exact).ifPresent(scores::add);
        profile.position().ifPresent(position -> positions.add(position.value()));
        for (int i = 0; i < dimensions.length; i++) {
            profile.scoreOf(dimensionIds.get(i)).map(Score::exact).ifPresent(dimensions[i]::add);
        }
        phases[1 + profile.phase().map(phaseIds::indexOf).orElse(-1)]++;
    }

    /** Adds a row that was scored; the columns of the top-level dimensions stand at some places among those of all. */
    void add(ScoredRows rows, int row, int[] places) {
        size++;
        scores.add(rows.score(), row);
        positions.add(rows.position(), row);
        for (int i = 0; i < dimensions.length; i++) {
            dimensions[i].add(rows.dimensions().get(places[i]), row);
        }
        phases[1 + rows.phase(row)]++;
    }

    void addAll(Tally other) {
        size += other.size;
        scores.addAll(other.scores);
        positions.addAll(other.positions);
        for (int i = 0; i < dimensions.length; i++) {
            dimensions[i].addAll(other.dimensions[i]);
        }
        for (int i = 0; i < phases.length; i++) {
            phases[i] += other.phases[i];
        }
    }

    /** Brings equal contents into equal form. */
    void settle() {
        scores.settle();
        positions.settle();
        for (ExactMultiset dimension : dimensions) {
            dimension.settle();
        }
    }

    long size() {
        return size;
    }

    /** How many numbers there are about a peer: the overall score, the position, and the score of each dimension. */
    int numbers() {
        return 2 + dimensions.length;
    }

    /** How many have a number. */
    long count(int number) {
        return number(number).size();
    }

    private ExactMultiset number(int number) {
        return number == 0 ? scores : number == 1 ? positions : dimensions[number - 2];
    }

    /**
     * What is told about the group.
     *
     * @param hidden which numbers are not
     */
    PeerGroup told(int k, List<String> dimensionIds, List<String> phaseIds, IntPredicate hidden) {
        SortedMap<String, Distribution> told = new TreeMap<>();
        for (int i = 0; i < dimensions.length; i++) {
            String id = dimensionIds.get(i);
            distribution(i + 2, k, hidden).ifPresent(each -> told.put(id, each));
        }
        return new PeerGroup(size, distribution(0, k, hidden), distribution(1, k, hidden), told, phaseShares(phaseIds));
    }

    private Optional<Distribution> distribution(int number, int k, IntPredicate hidden) {
        ExactMultiset numbers = number(number);
        return numbers.size() < k || hidden.test(number)
                ? Optional.empty()
                : Optional.of(new Distribution(
                        numbers.size(),
                        numbers.quantile(QUARTER),
                        numbers.quantile(HALF),
                        numbers.quantile(QUARTER.plus(HALF))));
    }

    private List<PhaseShare> phaseShares(List<String> phaseIds) {
        List<PhaseShare> shares = new ArrayList<>();
        for (int i = 0; i < phases.length && phases.length > 1; i++) {
            shares.add(new PhaseShare(
                    i == 0 ? Optional.empty() : Optional.of(phaseIds.get(i - 1)),
                    Fraction.of(phases[i], size),
                    Wilson.low(phases[i], size),
                    Wilson.high(phases[i], size)));
        }
        return shares;
    }

    Standing standing(MaturityProfile profile, int k, List<String> dimensionIds) {
        SortedMap<String, Fraction> ranks = new TreeMap<>();
        for (int i = 0; i < dimensions.length; i++) {
            String id = dimensionIds.get(i);
            rank(dimensions[i], profile.scoreOf(id).map(Score::exact), k).ifPresent(rank -> ranks.put(id, rank));
        }
        return new Standing(
                rank(scores, profile.score().map(Score::exact), k),
                rank(positions, profile.position().map(position -> position.value()), k),
                ranks);
    }

    private static Optional<Fraction> rank(ExactMultiset numbers, Optional<Fraction> own, int k) {
        if (own.isEmpty() || numbers.size() < k) {
            return Optional.empty();
        }
        long[] counts = numbers.belowAndEqual(own.get());
        return Optional.of(Fraction.of(counts[0])
                .plus(Fraction.of(counts[1], 2))
                .times(Fraction.of(100))
                .dividedBy(Fraction.of(numbers.size())));
    }
}

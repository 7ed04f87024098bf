package io.github.groeipad.maturity.benchmark;

import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Fingerprint;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the profiles of peers one by one. Accumulators of parts of the peers merge into one of all of them, in any order and
 * grouping, with the same result to the last byte. For one thread at a time.
 *
 * <p>A million profiles whose overall scores and positions are all different take about 50 MB, and 24 bytes more for each
 * different score of a dimension; profiles themselves are not kept.
 */
public final class BenchmarkAccumulator implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Fingerprint fingerprint;
    private final List<String> phases;
    private final List<String> dimensions;
    private final PeerFilter filter;
    private final @Nullable String groupedBy;
    private final Tally all;
    private final TreeMap<String, Tally> groups = new TreeMap<>();

    private BenchmarkAccumulator(MaturityModel model, PeerFilter filter, @Nullable String groupedBy) {
        this.fingerprint = model.fingerprint();
        this.phases = model.phases().stream().map(Phase::id).toList();
        this.dimensions = model.dimensions().stream().map(Dimension::id).toList();
        this.filter = filter;
        this.groupedBy = groupedBy;
        this.all = new Tally(phases.size());
    }

    /**
     * {@return an empty accumulator of peers}
     *
     * @param model the model that all profiles are scored with
     * @param filter who is a peer
     */
    public static BenchmarkAccumulator of(MaturityModel model, PeerFilter filter) {
        return new BenchmarkAccumulator(model, filter, null);
    }

    /**
     * {@return an empty accumulator of peers in groups}
     *
     * @param model the model that all profiles are scored with
     * @param filter who is a peer
     * @param attribute the attribute of a subject by whose value it belongs to a group; a peer without it belongs to none
     */
    public static BenchmarkAccumulator groupedBy(MaturityModel model, PeerFilter filter, String attribute) {
        return new BenchmarkAccumulator(model, filter, attribute);
    }

    /**
     * Adds a profile, if its subject is a peer.
     *
     * @param profile a profile
     * @return whether its subject is a peer
     * @throws IllegalArgumentException if it was scored with a model of another fingerprint
     */
    public boolean add(MaturityProfile profile) {
        checkFingerprint(profile);
        Subject subject = profile.subject();
        if (!filter.accepts(subject)) {
            return false;
        }
        all.add(profile, dimensions, phases);
        String group = groupedBy == null ? null : subject.attributes().get(groupedBy);
        if (group != null) {
            group(group).add(profile, dimensions, phases);
        }
        return true;
    }

    private Tally group(String value) {
        return groups.computeIfAbsent(value, key -> new Tally(phases.size()));
    }

    private void checkFingerprint(MaturityProfile profile) {
        if (!profile.model().fingerprint().equals(Optional.of(fingerprint))) {
            throw new IllegalArgumentException("Benchmark: fingerprint of the profile of "
                    + profile.subject().id()
                    + " must be " + fingerprint + ", but was "
                    + profile.model().fingerprint().map(Fingerprint::hex).orElse("not given")
                    + "; migrate its assessment to this model and score it again");
        }
    }

    /**
     * Adds all that another accumulator gathered.
     *
     * @param other an accumulator for the same fingerprint, filter and groups; it does not change
     * @return this accumulator
     * @throws IllegalArgumentException if the other gathers something else
     */
    public BenchmarkAccumulator merge(BenchmarkAccumulator other) {
        if (!fingerprint.equals(other.fingerprint)
                || !filter.equals(other.filter)
                || !Optional.ofNullable(groupedBy).equals(Optional.ofNullable(other.groupedBy))) {
            throw new IllegalArgumentException(
                    "Benchmark: accumulators that are merged must have one fingerprint, filter and grouping");
        }
        all.addAll(other.all);
        other.groups.forEach((value, tally) -> group(value).addAll(tally));
        return this;
    }

    /** {@return the benchmark of what was gathered, which tells nothing about groups of fewer than 5 peers} */
    public Benchmark benchmark() {
        return benchmark(5);
    }

    /**
     * {@return the benchmark of what was gathered}
     *
     * @param k the number of peers below which nothing is told about a group, 1 or more
     * @throws IllegalArgumentException if {@code k} is less than 1
     */
    public Benchmark benchmark(int k) {
        if (k < 1) {
            throw new IllegalArgumentException("Benchmark: k must be 1 or more, but was " + k);
        }
        all.settle();
        groups.values().forEach(Tally::settle);
        return Benchmark.of(fingerprint, all, groups, phases, k);
    }
}

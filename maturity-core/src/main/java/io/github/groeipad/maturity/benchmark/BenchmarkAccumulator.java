package io.github.groeipad.maturity.benchmark;

import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Fingerprint;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.ScoredRows;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
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
    /** The top-level ones, sorted: models of one fingerprint may have them in any order. */
    private final List<String> dimensions;

    private final PeerFilter filter;
    private final @Nullable String groupedBy;
    /** Peers that belong to no group. Who belongs to one is gathered there, and nowhere else. */
    private final Tally ungrouped;

    private transient TreeMap<String, Tally> groups = new TreeMap<>();
    /** Where the dimensions stand in the rows that came last, whose model may have another order. */
    private transient int[] places = {};

    private transient @Nullable List<String> placedIn;

    private BenchmarkAccumulator(MaturityModel model, PeerFilter filter, @Nullable String groupedBy) {
        this.fingerprint = model.fingerprint();
        this.phases = model.phases().stream().map(Phase::id).toList();
        this.dimensions =
                model.dimensions().stream().map(Dimension::id).sorted().toList();
        this.filter = filter;
        this.groupedBy = groupedBy;
        this.ungrouped = new Tally(phases.size(), dimensions.size());
    }

    private BenchmarkAccumulator(BenchmarkAccumulator likeThis, String groupedBy) {
        this.fingerprint = likeThis.fingerprint;
        this.phases = likeThis.phases;
        this.dimensions = likeThis.dimensions;
        this.filter = likeThis.filter;
        this.groupedBy = groupedBy;
        this.ungrouped = new Tally(phases.size(), dimensions.size());
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
        Subject subject = profile.subject();
        checkFingerprint(profile.model().fingerprint(), subject.id());
        if (!filter.accepts(subject)) {
            return false;
        }
        tallyOf(subject.attributes()).add(profile, dimensions, phases);
        return true;
    }

    /**
     * Adds a row that was scored, if its subject is a peer; the same as adding its profile.
     *
     * @param subject the subject of the row
     * @param rows rows that were scored with a model of the same fingerprint
     * @param row the row to add, 0 for the first
     * @return whether its subject is a peer
     * @throws IllegalArgumentException if it was scored with a model of another fingerprint, or was rejected
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public boolean add(Subject subject, ScoredRows rows, int row) {
        return add(subject.id(), subject.attributes(), rows, row);
    }

    /**
     * Adds a row that was scored, if its subject is a peer; the same as adding its profile.
     *
     * @param subject the id of the subject of the row
     * @param attributes the attributes of the subject
     * @param rows rows that were scored with a model of the same fingerprint
     * @param row the row to add, 0 for the first
     * @return whether its subject is a peer
     * @throws IllegalArgumentException if it was scored with a model of another fingerprint, or was rejected
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public boolean add(String subject, Map<String, String> attributes, ScoredRows rows, int row) {
        checkFingerprint(rows.fingerprint(), subject);
        if (!rows.isScored(row)) {
            throw new IllegalArgumentException(
                    "Benchmark: the row of " + subject + " must be scored, but row " + row + " was rejected");
        }
        if (!filter.accepts(subject, attributes)) {
            return false;
        }
        if (!rows.dimensionIds().equals(placedIn)) {
            placedIn = rows.dimensionIds();
            places = dimensions.stream().mapToInt(placedIn::indexOf).toArray();
        }
        tallyOf(attributes).add(rows, row, places);
        return true;
    }

    private Tally tallyOf(Map<String, String> attributes) {
        String group = groupedBy == null ? null : attributes.get(groupedBy);
        return group == null ? ungrouped : group(group);
    }

    private Tally group(String value) {
        return groups.computeIfAbsent(value, key -> new Tally(phases.size(), dimensions.size()));
    }

    private void checkFingerprint(Optional<Fingerprint> found, String subject) {
        if (found.isEmpty() || !found.get().equals(fingerprint)) {
            throw new IllegalArgumentException("Benchmark: fingerprint of the profile of "
                    + subject
                    + " must be " + fingerprint + ", but was "
                    + found.map(Fingerprint::hex).orElse("not given")
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
        ungrouped.addAll(other.ungrouped);
        other.groups.forEach((value, tally) -> group(value).addAll(tally));
        return this;
    }

    /**
     * {@return what was gathered, in larger groups: the same as if those had been gathered in the first place. So peers that are
     * looked at by region, by size and by both need to be gathered once only}
     *
     * @param attribute the attribute by whose value a peer belongs to a larger group
     * @param value gives that value for the peers of a group of this accumulator; peers that belong to none still belong to none
     */
    public BenchmarkAccumulator regroupedBy(String attribute, UnaryOperator<String> value) {
        BenchmarkAccumulator larger = new BenchmarkAccumulator(this, attribute);
        larger.ungrouped.addAll(ungrouped);
        groups.forEach((group, tally) -> larger.group(value.apply(group)).addAll(tally));
        return larger;
    }

    /** Equal contents are written alike, whatever shares objects with what. */
    private void writeObject(ObjectOutputStream out) throws IOException {
        out.defaultWriteObject();
        out.writeInt(groups.size());
        for (Map.Entry<String, Tally> group : groups.entrySet()) {
            out.writeObject(group.getKey().toCharArray());
            out.writeObject(group.getValue());
        }
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        groups = new TreeMap<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            groups.put(new String((char[]) in.readObject()), (Tally) in.readObject());
        }
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
        Tally all = new Tally(phases.size(), dimensions.size());
        all.addAll(ungrouped);
        groups.values().forEach(all::addAll);
        all.settle();
        groups.values().forEach(Tally::settle);
        return Benchmark.of(fingerprint, dimensions, phases, all, groups, k);
    }
}

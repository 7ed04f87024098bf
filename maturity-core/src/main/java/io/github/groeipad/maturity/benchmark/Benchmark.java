package io.github.groeipad.maturity.benchmark;

import io.github.groeipad.maturity.model.Fingerprint;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is told about a group of peers, and about the groups it is divided into.
 *
 * <p>Nothing is told about a group of fewer than k peers, not even its size. So that it cannot be worked out as what the other
 * groups leave of the whole, hidden groups are joined by the next smallest until there are two or more of them, with k peers or
 * more together, and their sizes cannot be told from their number (complementary suppression). For the same reason a peer
 * without the attribute counts as a group of its own. How many peers have a score, or one of the other numbers, is told in the
 * same way: of a group in which too few have it, and of the next smallest then, that number is not told.
 */
public final class Benchmark {

    private final Fingerprint fingerprint;
    private final int k;
    private final List<String> dimensions;
    private final Optional<Tally> tally;
    private final Optional<PeerGroup> peers;
    private final SortedMap<String, Optional<PeerGroup>> groups;

    private Benchmark(
            Fingerprint fingerprint,
            int k,
            List<String> dimensions,
            Optional<Tally> tally,
            Optional<PeerGroup> peers,
            SortedMap<String, Optional<PeerGroup>> groups) {
        this.fingerprint = fingerprint;
        this.k = k;
        this.dimensions = dimensions;
        this.tally = tally;
        this.peers = peers;
        this.groups = Collections.unmodifiableSortedMap(groups);
    }

    static Benchmark of(
            Fingerprint fingerprint,
            List<String> dimensions,
            List<String> phases,
            Tally all,
            SortedMap<String, Tally> groups,
            int k) {
        boolean told = all.size() >= k;
        return new Benchmark(
                fingerprint,
                k,
                dimensions,
                told ? Optional.of(all) : Optional.empty(),
                told ? Optional.of(all.told(k, dimensions, phases, number -> false)) : Optional.empty(),
                table(dimensions, phases, all, groups, k));
    }

    private static SortedMap<String, Optional<PeerGroup>> table(
            List<String> dimensions, List<String> phases, Tally all, SortedMap<String, Tally> groups, int k) {
        SortedMap<String, Optional<PeerGroup>> table = new TreeMap<>();
        SortedMap<String, Long> sizes = new TreeMap<>();
        groups.forEach((value, tally) -> sizes.put(value, tally.size()));
        Set<String> hidden = Suppression.hidden(sizes, all.size(), k, Set.of());
        if (k > 1 && all.size() >= k && Suppression.isOnePeerEach(sizes, all.size())) {
            return table;
        }
        List<Set<String>> numbers = hiddenNumbers(all, groups, k, hidden);
        groups.forEach((value, tally) -> table.put(
                value,
                hidden.contains(value)
                        ? Optional.empty()
                        : Optional.of(tally.told(
                                k,
                                dimensions,
                                phases,
                                number -> numbers.get(number).contains(value)))));
        return table;
    }

    /** By number: the groups about which it is not told, because too few have it, or because others could be worked out. */
    private static List<Set<String>> hiddenNumbers(
            Tally all, SortedMap<String, Tally> groups, int k, Set<String> hidden) {
        List<Set<String>> result = new ArrayList<>();
        for (int number = 0; number < all.numbers(); number++) {
            SortedMap<String, Long> counts = new TreeMap<>();
            for (Map.Entry<String, Tally> group : groups.entrySet()) {
                counts.put(group.getKey(), group.getValue().count(number));
            }
            result.add(Suppression.hidden(counts, all.count(number), k, hidden));
        }
        return result;
    }

    /**
     * {@return the same benchmark with more groups hidden. For tables that are published together: what one of them hides, another
     * one might give away}
     *
     * @param more the groups of which nothing is told either. A group that has no peers is hidden, too, so that nobody can see
     *     that it has none
     */
    public Benchmark hiding(Collection<String> more) {
        SortedMap<String, Optional<PeerGroup>> fewer = new TreeMap<>(groups);
        more.forEach(group -> fewer.put(group, Optional.empty()));
        return new Benchmark(fingerprint, k, dimensions, tally, peers, fewer);
    }

    /** {@return the fingerprint of the model that all profiles were scored with} */
    public Fingerprint fingerprint() {
        return fingerprint;
    }

    /** {@return the number of peers below which nothing is told about a group} */
    public int k() {
        return k;
    }

    /** {@return what is told about all peers; absent where there are fewer than k} */
    public Optional<PeerGroup> peers() {
        return peers;
    }

    /**
     * {@return the groups by the value of the attribute, sorted; a group about which nothing is told is there without anything.
     * Empty where the accumulator did not group, or where every group has a single peer, which their number would tell}
     */
    public SortedMap<String, Optional<PeerGroup>> groups() {
        return groups;
    }

    /**
     * {@return where a subject stands among all peers; absent where there are fewer than k}
     *
     * @param profile the profile of a subject that the accumulator's filter left out
     * @throws IllegalArgumentException if it was scored with a model of another fingerprint
     */
    public Optional<Standing> standing(MaturityProfile profile) {
        if (!profile.model().fingerprint().equals(Optional.of(fingerprint))) {
            throw new IllegalArgumentException("Benchmark: fingerprint of the profile of "
                    + profile.subject().id() + " must be " + fingerprint
                    + "; migrate its assessment to this model and score it again");
        }
        return tally.map(peersTally -> peersTally.standing(profile, k, dimensions));
    }
}

package io.github.groeipad.maturity.benchmark;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What is told about a group of peers that is large enough. A number that fewer than k of them have is not told, and neither is
 * one from which, with the whole, it could be worked out how few have it in another group.
 *
 * @param size how many peers it has, at least k
 * @param score how their overall scores are spread; absent where it is not told
 * @param position how their positions are spread; absent where it is not told
 * @param dimensions how the scores of each top-level dimension are spread, by id; without those that are not told
 * @param phases the share of each phase, not started first; empty where the model has no phases
 */
public record PeerGroup(
        long size,
        Optional<Distribution> score,
        Optional<Distribution> position,
        SortedMap<String, Distribution> dimensions,
        List<PhaseShare> phases) {

    /**
     * Copies the list.
     *
     * @param size how many peers it has, at least k
     * @param score how their overall scores are spread; absent where it is not told
     * @param position how their positions are spread; absent where it is not told
     * @param dimensions how the scores of each top-level dimension are spread, by id; without those that are not told
     * @param phases the share of each phase, not started first; empty where the model has no phases
     */
    public PeerGroup {
        phases = List.copyOf(phases);
    }
}

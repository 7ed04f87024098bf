package io.github.groeipad.maturity.roadmap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Splits demands into problems that share no indicator, and puts the indicators of each into a good order. */
final class Coverings {

    /** With more demands than this an order is not looked for. */
    private static final int ORDERED = 200;

    private Coverings() {}

    /**
     * The problems that demands pose within a box.
     *
     * @param demands demands that are all met at the highest options of the box
     */
    static List<Covering> of(Box box, List<Demand> demands) {
        List<Demand> open = withoutImplied(
                demands.stream().filter(demand -> !demand.isMet(box.lowest)).toList());
        int[] group = groups(box, open);
        Map<Integer, List<Demand>> byGroup = new TreeMap<>();
        for (Demand demand : open) {
            byGroup.computeIfAbsent(group[demand.indicators[0]], root -> new ArrayList<>())
                    .add(demand);
        }
        return byGroup.values().stream()
                .map(together -> new Covering(box, together, order(together)))
                .toList();
    }

    /** Of demands on the same sum, only the highest. */
    private static List<Demand> withoutImplied(List<Demand> demands) {
        Map<List<Object>, Integer> places = new HashMap<>();
        List<Demand> kept = new ArrayList<>();
        for (Demand demand : demands) {
            List<Object> sum = List.of(
                    Arrays.stream(demand.indicators).boxed().toList(),
                    Arrays.stream(demand.worth).map(List::of).toList());
            Integer place = places.putIfAbsent(sum, kept.size());
            if (place == null) {
                kept.add(demand);
            } else if (kept.get(place).least.compareTo(demand.least) < 0) {
                kept.set(place, demand);
            }
        }
        return kept;
    }

    private static int[] groups(Box box, List<Demand> demands) {
        int[] group = new int[box.lowest.length];
        Arrays.setAll(group, i -> i);
        for (Demand demand : demands) {
            for (int indicator : demand.indicators) {
                group[root(group, indicator)] = root(group, demand.indicators[0]);
            }
        }
        for (int i = 0; i < group.length; i++) {
            group[i] = root(group, i);
        }
        return group;
    }

    private static int root(int[] group, int indicator) {
        int root = indicator;
        while (group[root] != root) {
            group[root] = group[group[root]];
            root = group[root];
        }
        return root;
    }

    /** Demand after demand, next the one that leaves the fewest others half decided: so that labels differ in few needs. */
    private static int[] order(List<Demand> demands) {
        List<BitSet> scopes = demands.stream().map(Coverings::scope).toList();
        BitSet placed = new BitSet();
        List<Integer> order = new ArrayList<>();
        List<BitSet> left = new ArrayList<>(scopes);
        while (!left.isEmpty()) {
            BitSet next = left.size() > ORDERED ? left.get(0) : best(left, placed);
            left.remove(next);
            BitSet fresh = (BitSet) next.clone();
            fresh.andNot(placed);
            fresh.stream().forEach(order::add);
            placed.or(next);
        }
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    private static BitSet scope(Demand demand) {
        BitSet scope = new BitSet();
        for (int indicator : demand.indicators) {
            scope.set(indicator);
        }
        return scope;
    }

    private static BitSet best(List<BitSet> left, BitSet placed) {
        BitSet best = left.get(0);
        long least = Long.MAX_VALUE;
        for (BitSet candidate : left) {
            BitSet after = (BitSet) placed.clone();
            after.or(candidate);
            long open = 0;
            for (BitSet other : left) {
                BitSet missing = (BitSet) other.clone();
                missing.andNot(after);
                open += other.intersects(after) && !missing.isEmpty() ? 1 : 0;
            }
            long cost = (open << Integer.SIZE) + after.cardinality();
            if (cost < least) {
                least = cost;
                best = candidate;
            }
        }
        return best;
    }
}

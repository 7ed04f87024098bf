package io.github.groeipad.maturity.roadmap;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Items with options, and needs that the chosen options have to cover together: demands as they stand at the lowest options
 * of a {@link Box}. The first option of an item costs least and gives nothing; each next one costs more and gives more.
 */
final class Covering {

    /** In the order in which they are decided. */
    final List<Item> items = new ArrayList<>();
    /** Where the limbs of each need begin; one more than there are needs. */
    final int[] offsets;
    /** The limbs of all needs. */
    final long[] needs;

    private final Box box;
    private final List<Demand> demands;
    private final BigInteger[] missing;

    /**
     * The needs of demands that are unmet at the lowest options of a box and met at its highest.
     *
     * @param order the indicators of the demands, in the order in which they are to be decided
     */
    Covering(Box box, List<Demand> demands, int[] order) {
        this.box = box;
        this.demands = demands;
        missing = new BigInteger[demands.size()];
        offsets = new int[demands.size() + 1];
        for (int i = 0; i < missing.length; i++) {
            missing[i] = demands.get(i).missing(box.lowest);
            offsets[i + 1] = offsets[i] + Limbs.count(missing[i]);
        }
        needs = new long[offsets[missing.length]];
        for (int i = 0; i < missing.length; i++) {
            Limbs.write(missing[i], needs, offsets[i], limbs(i));
        }
        for (int indicator : order) {
            items.add(item(indicator));
        }
    }

    int needCount() {
        return missing.length;
    }

    /** How many limbs a need takes. */
    int limbs(int need) {
        return offsets[need + 1] - offsets[need];
    }

    /** Takes what an option gives off what is still needed. */
    void cover(long[] needed, int at, Item item, int option) {
        long[] gains = item.gains[option];
        int gain = 0;
        for (int need : item.needs) {
            int limbs = limbs(need);
            Limbs.subtract(needed, at + offsets[need], limbs, gains, gain);
            gain += limbs;
        }
    }

    /** Whether options, one per item, cover all needs. */
    boolean isCoveredBy(int[] options) {
        long[] needed = needs.clone();
        for (int i = 0; i < options.length; i++) {
            cover(needed, 0, items.get(i), options[i]);
        }
        for (long limb : needed) {
            if (limb != 0) {
                return false;
            }
        }
        return true;
    }

    /** Lowers options as far as all needs stay covered, in the order given. */
    void lower(int[] options, int[] order) {
        BigInteger[] spare = new BigInteger[missing.length];
        for (int need = 0; need < spare.length; need++) {
            spare[need] = missing[need].negate();
        }
        for (int i = 0; i < options.length; i++) {
            Item item = items.get(i);
            for (int t = 0; t < item.needs.length; t++) {
                spare[item.needs[t]] = spare[item.needs[t]].add(item.worth[options[i]][t]);
            }
        }
        for (int i : order) {
            options[i] = lowered(items.get(i), options[i], spare);
        }
    }

    private static int lowered(Item item, int from, BigInteger[] spare) {
        for (int option = 0; option < from; option++) {
            boolean enough = true;
            for (int t = 0; t < item.needs.length && enough; t++) {
                BigInteger loss = item.worth[from][t].subtract(item.worth[option][t]);
                enough = spare[item.needs[t]].compareTo(loss) >= 0;
            }
            if (enough) {
                for (int t = 0; t < item.needs.length; t++) {
                    BigInteger loss = item.worth[from][t].subtract(item.worth[option][t]);
                    spare[item.needs[t]] = spare[item.needs[t]].subtract(loss);
                }
                return option;
            }
        }
        return from;
    }

    private Item item(int indicator) {
        int[] touched = new int[missing.length];
        int[] places = new int[missing.length];
        int count = 0;
        for (int i = 0; i < missing.length; i++) {
            int place = Arrays.binarySearch(demands.get(i).indicators, indicator);
            if (place >= 0) {
                touched[count] = i;
                places[count++] = place;
            }
        }
        int lowest = box.lowest[indicator];
        List<BigInteger[]> worth = new ArrayList<>();
        List<Integer> codes = new ArrayList<>();
        for (int code = lowest; code <= box.highest[indicator]; code++) {
            BigInteger[] gains = new BigInteger[count];
            for (int t = 0; t < count; t++) {
                BigInteger[] options = demands.get(touched[t]).worth[places[t]];
                gains[t] = options[code].subtract(options[lowest]).min(missing[touched[t]]);
            }
            if (codes.isEmpty() || givesMore(gains, worth.get(worth.size() - 1))) {
                worth.add(gains);
                codes.add(code);
            }
        }
        return new Item(this, indicator, Arrays.copyOf(touched, count), codes, worth);
    }

    private static boolean givesMore(BigInteger[] gains, BigInteger[] than) {
        for (int i = 0; i < gains.length; i++) {
            if (gains[i].compareTo(than[i]) > 0) {
                return true;
            }
        }
        return false;
    }

    /** An indicator and the options that it may end with. */
    static final class Item {

        final int indicator;
        /** The needs that it gives something to. */
        final int[] needs;
        /** The code of each option. */
        final int[] codes;
        /** What each option costs, counted from where the plan starts. */
        final long[] efforts;
        /** Whether each option is a raise, counted from where the plan starts. */
        final boolean[] raised;
        /** What each option gives to each of the needs, at most all of it. */
        final BigInteger[][] worth;
        /** The same in limbs, one need after the other. */
        final long[][] gains;
        /** The same as shares of the needs, for bounds. */
        final double[][] shares;

        Item(Covering covering, int indicator, int[] needs, List<Integer> codes, List<BigInteger[]> worth) {
            this.indicator = indicator;
            this.needs = needs;
            int options = codes.size();
            this.codes = codes.stream().mapToInt(Integer::intValue).toArray();
            this.worth = worth.toArray(new BigInteger[0][]);
            efforts = new long[options];
            raised = new boolean[options];
            gains = new long[options][];
            shares = new double[options][needs.length];
            int limbs = 0;
            for (int need : needs) {
                limbs += covering.limbs(need);
            }
            for (int option = 0; option < options; option++) {
                efforts[option] = covering.box.effort(indicator, this.codes[option]);
                raised[option] = this.codes[option] > covering.box.start[indicator];
                gains[option] = new long[limbs];
                int at = 0;
                for (int t = 0; t < needs.length; t++) {
                    int width = covering.limbs(needs[t]);
                    Limbs.write(this.worth[option][t], gains[option], at, width);
                    shares[option][t] = Limbs.leading(gains[option], at, width)
                            / Limbs.leading(covering.needs, covering.offsets[needs[t]], width);
                    at += width;
                }
            }
        }

        int last() {
            return codes.length - 1;
        }
    }
}

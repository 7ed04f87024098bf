package io.github.groeipad.maturity.internal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the names that somebody probably meant. One instance is for one document: it compares a limited number of names, after
 * which it has no more suggestions, so that a hostile document costs no more than a mistyped one.
 */
public final class Suggestions {

    private static final int LONGEST = 64;
    private static final int MOST_COMPARISONS = 100_000;
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,20})?");

    private int comparisons;

    /** Starts with nothing compared. */
    public Suggestions() {}

    /**
     * {@return the known name nearest to a mistyped one, if one is near enough}
     *
     * @param typed what was found
     * @param known the names there are
     */
    public Optional<String> nearest(String typed, Collection<String> known) {
        return nearest(typed, known, known.size());
    }

    /**
     * {@return the known name nearest to a mistyped one, if one is near enough}
     *
     * @param typed what was found
     * @param known the names there are
     * @param count how many they are
     */
    public Optional<String> nearest(String typed, Iterable<String> known, int count) {
        comparisons += count;
        if (typed.length() > LONGEST || comparisons > MOST_COMPARISONS) {
            comparisons = Math.min(comparisons, MOST_COMPARISONS);
            return Optional.empty();
        }
        String wanted = shortestDecimal(typed).toLowerCase(Locale.ROOT);
        String best = null;
        int bestDistance = 1 + Math.max(1, wanted.length() / 3);
        for (String candidate : known) {
            if (Math.abs(candidate.length() - wanted.length()) >= bestDistance) {
                continue;
            }
            int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
            if (distance < bestDistance) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The same number as the ids of range scales write it: 5.0 means 5, and not 5.5. */
    private static String shortestDecimal(String typed) {
        if (!DECIMAL.matcher(typed).matches()) {
            return typed;
        }
        BigDecimal number = new BigDecimal(typed).stripTrailingZeros();
        return number.signum() == 0 ? "0" : number.toPlainString();
    }

    /** Edit distance in which two neighbouring letters that changed places count once. */
    private static int distance(String a, String b) {
        int[] beforePrevious = new int[b.length() + 1];
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int least = Math.min(Math.min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    least = Math.min(least, beforePrevious[j - 2] + 1);
                }
                current[j] = least;
            }
            int[] spare = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = spare;
        }
        return previous[b.length()];
    }
}

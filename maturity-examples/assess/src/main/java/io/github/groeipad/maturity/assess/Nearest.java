package io.github.groeipad.maturity.assess;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody probably meant to type. */
final class Nearest {

    private static final int LONGEST = 64;

    private Nearest() {}

    /** The known word that takes the fewest letters to change, if that is at most a third of them. */
    static Optional<String> to(String typed, Collection<String> known) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        String best = null;
        int least = wanted.length() > LONGEST ? 0 : 1 + Math.max(1, wanted.length() / 3);
        for (String word : known) {
            int changes = word.length() > LONGEST ? least : changes(wanted, word.toLowerCase(Locale.ROOT));
            if (changes < least) {
                best = word;
                least = changes;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int changes(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}

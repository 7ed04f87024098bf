package io.github.groeipad.maturity.history;

import io.github.groeipad.maturity.scoring.MaturityProfile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The profiles of one subject along dates.
 *
 * @param profiles the profiles in the order of their dates, no two of one date
 */
public record Series(List<MaturityProfile> profiles) {

    /**
     * Puts the profiles in order.
     *
     * @param profiles one profile or more of one subject and fingerprint, no two of one date
     * @throws IllegalArgumentException if there is none, two are of one date, or they cannot be compared
     */
    public Series {
        if (profiles.isEmpty()) {
            throw new IllegalArgumentException("Series: profiles must be one or more");
        }
        List<MaturityProfile> ordered = new ArrayList<>(profiles);
        ordered.sort(Comparator.comparing(MaturityProfile::date));
        for (int i = 1; i < ordered.size(); i++) {
            MaturityProfile previous = ordered.get(i - 1);
            if (previous.date().equals(ordered.get(i).date())) {
                throw new IllegalArgumentException("Series: dates must be different, but two are " + previous.date());
            }
            Comparison.of(previous, ordered.get(i));
        }
        profiles = List.copyOf(ordered);
    }

    /**
     * {@return the profiles in the order of their dates}
     *
     * @param profiles one profile or more of one subject and fingerprint, no two of one date
     * @throws IllegalArgumentException if there is none, two are of one date, or they cannot be compared
     */
    public static Series of(List<MaturityProfile> profiles) {
        return new Series(profiles);
    }

    /** {@return what changed from each profile to the next; empty for one profile} */
    public List<Comparison> steps() {
        List<Comparison> steps = new ArrayList<>();
        for (int i = 1; i < profiles.size(); i++) {
            steps.add(Comparison.of(profiles.get(i - 1), profiles.get(i)));
        }
        return steps;
    }

    /** {@return what changed from the first profile to the last} */
    public Comparison whole() {
        return Comparison.of(profiles.get(0), profiles.get(profiles.size() - 1));
    }
}

package io.github.groeipad.maturity.assessment;

import io.github.groeipad.maturity.internal.Visible;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an answer rests on.
 *
 * @param reference where to find it: a document, an address, a number
 * @param validUntil the last day on which it is valid; absent: it does not expire
 */
public record Evidence(String reference, Optional<LocalDate> validUntil) implements Serializable {

    /**
     * Checks the text.
     *
     * @param reference where to find it: a document, an address, a number
     * @param validUntil the last day on which it is valid; absent: it does not expire
     * @throws IllegalArgumentException if the reference is blank
     */
    public Evidence {
        Visible.check("Evidence: reference", reference);
    }

    /**
     * {@return evidence that does not expire}
     *
     * @param reference where to find it
     */
    public static Evidence of(String reference) {
        return new Evidence(reference, Optional.empty());
    }

    /**
     * {@return evidence with a last valid day}
     *
     * @param reference where to find it
     * @param validUntil the last day on which it is valid
     */
    public static Evidence of(String reference, LocalDate validUntil) {
        return new Evidence(reference, Optional.of(validUntil));
    }

    /**
     * {@return whether its last valid day lies before a day}
     *
     * @param day the day to look from
     */
    public boolean isExpiredOn(LocalDate day) {
        return validUntil.isPresent() && validUntil.get().isBefore(day);
    }

    /** {@return the last valid day only: a reference may be about a person} */
    @Override
    public String toString() {
        return "Evidence" + validUntil.map(day -> " until " + day).orElse("");
    }

    private Object writeReplace() {
        return new Stored(reference, validUntil.orElse(null));
    }

    /** What is serialized: an Optional cannot be. */
    private record Stored(String reference, @Nullable LocalDate validUntil) implements Serializable {

        private Object readResolve() {
            return new Evidence(reference, Optional.ofNullable(validUntil));
        }
    }
}

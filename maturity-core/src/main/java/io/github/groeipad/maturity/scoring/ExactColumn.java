package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.model.Fraction;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One exact number of each row of {@link ScoredRows}, such as the overall score. A row may have none. Like the rows it belongs to,
 * it holds other numbers once they are used again, and is for one thread at a time.
 */
public final class ExactColumn {

    private static final int LARGE = -1;
    private static final long EXACT_IN_DOUBLE = 1L << 53;

    private final int capacity;
    private final long[] numerators;
    private final long[] denominators;
    /** Numbers that need more than a {@code long}; there are none until the first one comes. */
    private @Nullable Fraction[] large = {};

    private int size;

    ExactColumn(int capacity) {
        this.capacity = capacity;
        numerators = new long[capacity];
        denominators = new long[capacity];
    }

    void clear() {
        size = 0;
    }

    /** Adds the number {@code numerator / denominator} for the next row, or none if the denominator is 0. */
    void add(long numerator, long denominator) {
        numerators[size] = numerator;
        denominators[size++] = denominator;
    }

    void add(@Nullable Fraction number) {
        if (number == null) {
            add(0, 0);
        } else if (number.numerator().bitLength() < Long.SIZE
                && number.denominator().bitLength() < Long.SIZE) {
            add(number.numerator().longValue(), number.denominator().longValue());
        } else {
            large = large.length == 0 ? new Fraction[capacity] : large;
            large[size] = number;
            add(0, LARGE);
        }
    }

    /**
     * {@return whether a row has the number}
     *
     * @param row the row, 0 for the first
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public boolean isPresent(int row) {
        return denominators[checked(row)] != 0;
    }

    /**
     * {@return whether a row has the number and it is {@link #numerator} over {@link #denominator}; else it is absent, or too
     * large for that, which does not happen with models that people make: see {@link #exact}}
     *
     * @param row the row, 0 for the first
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public boolean isSmall(int row) {
        return denominators[checked(row)] > 0;
    }

    /**
     * {@return the numerator of a small number, 0 or more, not always in lowest terms; 0 where {@link #isSmall} is not so}
     *
     * @param row the row, 0 for the first
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public long numerator(int row) {
        return numerators[checked(row)];
    }

    /**
     * {@return the denominator of a small number, 1 or more, not always in lowest terms; below 1 where {@link #isSmall} is not so}
     *
     * @param row the row, 0 for the first
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public long denominator(int row) {
        return denominators[checked(row)];
    }

    /**
     * {@return the number of a row, absent where it has none}
     *
     * @param row the row, 0 for the first
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Optional<Fraction> exact(int row) {
        long denominator = denominators[checked(row)];
        if (denominator == 0) {
            return Optional.empty();
        }
        return Optional.of(
                denominator == LARGE ? Objects.requireNonNull(large[row]) : Fraction.of(numerators[row], denominator));
    }

    /**
     * {@return the {@code double} nearest to the number of a row, or {@link BatchScorer#NO_SCORE} where it has none; for output
     * only, never for a decision}
     *
     * @param row the row, 0 for the first
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public double toDouble(int row) {
        long denominator = denominators[checked(row)];
        if (denominator > 0 && denominator <= EXACT_IN_DOUBLE && numerators[row] <= EXACT_IN_DOUBLE) {
            return (double) numerators[row] / (double) denominator;
        }
        return exact(row).map(Fraction::toDouble).orElse(BatchScorer.NO_SCORE);
    }

    private int checked(int row) {
        return Objects.checkIndex(row, size);
    }
}

package io.github.groeipad.maturity.model;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator without an option counts as: nothing ({@link #exclude()}), a value ({@link #countAs(Fraction)}), or
 * the assessment is refused ({@link #reject()}, not for "not applicable").
 *
 * @param kind which of the three
 * @param value the value counted, 0 to 1; present only for {@link Kind#COUNT_AS}
 */
public record MissingPolicy(Kind kind, Optional<Fraction> value) implements Serializable {

    /** The three policies. */
    public enum Kind {
        /** The indicator leaves the calculation. */
        EXCLUDE,
        /** The indicator counts with a stated value. */
        COUNT_AS,
        /** The assessment is refused. */
        REJECT
    }

    /**
     * Checks that there is a value just where one is needed; its range is checked by the model.
     *
     * @param kind which of the three
     * @param value the value counted, 0 to 1; present only for {@link Kind#COUNT_AS}
     * @throws IllegalArgumentException if a value is missing or too many
     */
    public MissingPolicy {
        if (value.isPresent() != (kind == Kind.COUNT_AS)) {
            throw new IllegalArgumentException(
                    "Missing-answer policy " + kind + ": a value must be given for COUNT_AS only");
        }
    }

    /** {@return the policy by which the indicator leaves the calculation} */
    public static MissingPolicy exclude() {
        return new MissingPolicy(Kind.EXCLUDE, Optional.empty());
    }

    /** {@return the policy by which the indicator counts 0} */
    public static MissingPolicy lowest() {
        return countAs(Fraction.zero());
    }

    /** {@return the policy by which the indicator counts 1} */
    public static MissingPolicy highest() {
        return countAs(Fraction.one());
    }

    /**
     * {@return the policy by which the indicator counts a value}
     *
     * @param value from 0 to 1
     */
    public static MissingPolicy countAs(Fraction value) {
        return new MissingPolicy(Kind.COUNT_AS, Optional.of(value));
    }

    /** {@return the policy by which the assessment is refused} */
    public static MissingPolicy reject() {
        return new MissingPolicy(Kind.REJECT, Optional.empty());
    }

    private Object writeReplace() {
        return new Stored(kind, value.orElse(null));
    }

    /** What is serialized: an Optional cannot be. */
    private record Stored(Kind kind, @Nullable Fraction value) implements Serializable {

        private Object readResolve() {
            return new MissingPolicy(kind, Optional.ofNullable(value));
        }
    }
}

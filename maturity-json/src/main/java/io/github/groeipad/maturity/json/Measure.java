package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.scoring.Score;
import io.github.groeipad.maturity.scoring.ScoreRange;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number of a profile.
 *
 * @param exact the number itself
 * @param low the lowest it can be while indicators are open; present where it has bounds
 * @param high the highest it can be
 */
record Measure(Fraction exact, Optional<Fraction> low, Optional<Fraction> high) {

    private static final Measure UNREADABLE =
            new Measure(Fraction.zero(), Optional.of(Fraction.zero()), Optional.of(Fraction.zero()));

    /** What else stands beside {@code value} and {@code exact}. */
    enum Form {
        /** Nothing: a coverage, a progress. */
        PLAIN("value", "exact"),
        /** How it is shown: an attainable score. */
        SHOWN("value", "exact", "display"),
        /** Bounds: a position, a readiness. */
        BOUNDED("value", "exact", "low", "high"),
        /** How it is shown, and bounds: a score. */
        SCORE("value", "exact", "display", "low", "high");

        private final String properties;

        Form(String... properties) {
            this.properties = String.join(" ", properties);
        }

        private String[] properties() {
            return properties.split(" ", -1);
        }
    }

    /** Reads a number from 0 to 1; 0 if it cannot be read. */
    static Measure orZero(@Nullable Part part, Form form) {
        Measure measure = read(part, form, 1);
        return measure == null ? UNREADABLE : measure;
    }

    /** Reads a number from 0 to the largest that it can be; 0 if it cannot be read, null if it is absent. */
    static @Nullable Measure read(@Nullable Part part, Form form, int largest) {
        if (part == null) {
            return null;
        }
        Members members = part.object(form.properties());
        if (members == null) {
            return UNREADABLE;
        }
        if (form == Form.SHOWN || form == Form.SCORE) {
            ModelReader.text(members, "display");
        }
        Fraction exact = valueAndExact(members, largest);
        if (form != Form.BOUNDED && form != Form.SCORE) {
            return new Measure(exact == null ? Fraction.zero() : exact, Optional.empty(), Optional.empty());
        }
        Fraction low = exact(members.required("low"), largest);
        Fraction high = exact(members.required("high"), largest);
        if (exact == null || low == null || high == null) {
            return UNREADABLE;
        }
        if (low.compareTo(exact) > 0 || exact.compareTo(high) > 0) {
            part.problem(
                    JsonProblemCode.INCONSISTENT_PROFILE,
                    "must lie between its bounds",
                    Found.shortened(exact.toString()));
        }
        return new Measure(exact, Optional.of(low), Optional.of(high));
    }

    /** The number that {@code exact} gives, and {@code value} repeats. */
    static @Nullable Fraction valueAndExact(Members members, int largest) {
        Part valuePart = members.required("value");
        Fraction exact = exact(members.required("exact"), largest);
        if (valuePart == null) {
            return exact;
        }
        if (!(valuePart.node() instanceof Node.Num number)) {
            valuePart.wrongType("a number");
            return exact;
        }
        Fraction value = valuePart.decimal(number);
        if (value != null && exact != null) {
            BigDecimal rounded = Numbers.rounded(exact);
            if (!value.equals(Fraction.of(rounded))) {
                valuePart.problem(
                        JsonProblemCode.INCONSISTENT_PROFILE,
                        "must be the exact number rounded half-even to 12 places, " + rounded.toPlainString(),
                        Found.shortened(number.text()));
            }
        }
        return exact;
    }

    private static @Nullable Fraction exact(@Nullable Part part, int largest) {
        String text = part == null ? null : part.text();
        if (part == null || text == null) {
            return null;
        }
        Fraction exact = Numbers.exact(text);
        if (exact == null) {
            part.problem(
                    JsonProblemCode.MALFORMED_FRACTION,
                    "must be a whole number or a fraction in a string, such as \"2/3\"",
                    Found.quoted(text));
            return null;
        }
        if (exact.signum() < 0 || exact.compareTo(Fraction.of(largest)) > 0) {
            part.problem(JsonProblemCode.INCONSISTENT_PROFILE, "must be from 0 to " + largest, Found.shortened(text));
            return null;
        }
        return exact;
    }

    Fraction lowest() {
        return low.orElse(exact);
    }

    Fraction highest() {
        return high.orElse(exact);
    }

    Score score() {
        return Score.of(exact);
    }

    ScoreRange bounds() {
        return new ScoreRange(Score.of(lowest()), Score.of(highest()));
    }

    static Optional<Score> scoreOf(@Nullable Measure measure) {
        return Optional.ofNullable(measure).map(Measure::score);
    }

    static Optional<ScoreRange> boundsOf(@Nullable Measure measure) {
        return Optional.ofNullable(measure).map(Measure::bounds);
    }

    static Optional<Fraction> exactOf(@Nullable Measure measure) {
        return Optional.ofNullable(measure).map(Measure::exact);
    }
}

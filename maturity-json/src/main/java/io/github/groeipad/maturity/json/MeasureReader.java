package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.model.DisplayRange;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.Position;
import io.github.groeipad.maturity.scoring.Score;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numbers of a profile. Each says itself twice or three times, for those who can use only one of the ways; all of
 * them have to agree. One that is there and cannot be read is 0.
 */
final class MeasureReader {

    private final DisplayRange display;
    private final int phases;

    MeasureReader(MaturityModel model) {
        display = model.scoring().display();
        phases = model.phases().size();
    }

    /** A score with its bounds; nothing where it is absent. */
    Optional<Measure> score(@Nullable Part part) {
        return Optional.ofNullable(part)
                .map(present -> bounded(present, present.object("value", "exact", "display", "low", "high"), 1, true));
    }

    /** A score without bounds. */
    Optional<Score> attainable(@Nullable Part part) {
        Members members = part == null ? null : part.object("value", "exact", "display");
        if (members == null) {
            return Optional.empty();
        }
        Fraction exact = orZero(valueAndExact(members, 1));
        checkShown(members.required("display"), exact);
        return Optional.of(Score.of(exact));
    }

    Optional<Position> position(@Nullable Part part) {
        return Optional.ofNullable(part)
                .map(present ->
                        bounded(present, present.object("value", "exact", "low", "high"), Math.max(1, phases), false))
                .map(measure -> new Position(measure.exact(), measure.low(), measure.high()));
    }

    /** A number from 0 to 1 with bounds, which has to be there. */
    Measure readiness(@Nullable Part part) {
        return part == null
                ? Measure.UNREADABLE
                : bounded(part, part.object("value", "exact", "low", "high"), 1, false);
    }

    /** A number from 0 to 1. */
    static Optional<Fraction> share(@Nullable Part part) {
        return Optional.ofNullable(part).map(MeasureReader::requiredShare);
    }

    /** A number from 0 to 1, which has to be there. */
    static Fraction requiredShare(@Nullable Part part) {
        Members members = part == null ? null : part.object("value", "exact");
        return members == null ? Fraction.zero() : orZero(contribution(members));
    }

    /** A number from 0 to 1 that stands in an object with other things. */
    static @Nullable Fraction contribution(Members members) {
        return valueAndExact(members, 1);
    }

    private Measure bounded(Part part, @Nullable Members members, int largest, boolean shown) {
        if (members == null) {
            return Measure.UNREADABLE;
        }
        Fraction exact = valueAndExact(members, largest);
        if (shown) {
            checkShown(members.required("display"), exact);
        }
        Fraction low = exact(members.required("low"), largest);
        Fraction high = exact(members.required("high"), largest);
        if (exact == null || low == null || high == null) {
            return Measure.UNREADABLE;
        }
        if (low.compareTo(exact) > 0 || exact.compareTo(high) > 0) {
            part.problem(
                    JsonProblemCode.INCONSISTENT_PROFILE,
                    "must lie between its bounds",
                    Found.shortened(exact.toString()));
        }
        return new Measure(exact, low, high);
    }

    private static @Nullable Fraction valueAndExact(Members members, int largest) {
        Fraction exact = exact(members.required("exact"), largest);
        checkRounded(members.required("value"), exact);
        return exact;
    }

    private static void checkRounded(@Nullable Part part, @Nullable Fraction exact) {
        if (part == null) {
            return;
        }
        if (!(part.node() instanceof Node.Num number)) {
            part.wrongType("a number");
            return;
        }
        Fraction value = part.decimal(number);
        if (value != null && exact != null) {
            BigDecimal rounded = Numbers.rounded(exact);
            if (!value.equals(Fraction.of(rounded))) {
                part.problem(
                        JsonProblemCode.INCONSISTENT_PROFILE,
                        "must be the exact number rounded half-even to 12 places, " + rounded.toPlainString(),
                        Found.shortened(number.text()));
            }
        }
    }

    private void checkShown(@Nullable Part part, @Nullable Fraction exact) {
        String shown = part == null ? null : part.text();
        if (part != null && shown != null && exact != null && !shown.equals(display.format(exact))) {
            part.problem(
                    JsonProblemCode.INCONSISTENT_PROFILE,
                    "must be the exact number as the model shows it, \"" + display.format(exact) + "\"",
                    Found.quoted(shown),
                    List.of(display.format(exact)),
                    Optional.empty());
        }
    }

    private static @Nullable Fraction exact(@Nullable Part part, int largest) {
        String text = part == null ? null : part.text();
        if (part == null || text == null) {
            return null;
        }
        Fraction exact = Numbers.exact(text);
        if (exact == null || !exact.toString().equals(text)) {
            part.problem(
                    JsonProblemCode.MALFORMED_FRACTION,
                    "must be a fraction in lowest terms, such as \"2/3\", or a whole number, in a string",
                    Found.quoted(text),
                    List.of(),
                    Optional.ofNullable(exact).map(value -> "write \"" + Found.shortened(value.toString()) + "\""));
            return null;
        }
        if (exact.signum() < 0 || exact.compareTo(Fraction.of(largest)) > 0) {
            part.problem(JsonProblemCode.INCONSISTENT_PROFILE, "must be from 0 to " + largest, Found.shortened(text));
            return null;
        }
        return exact;
    }

    private static Fraction orZero(@Nullable Fraction number) {
        return number == null ? Fraction.zero() : number;
    }
}

package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.ProblemCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value of a document that is about to be read. Each method takes it as one kind of value, or adds a problem and returns
 * nothing.
 */
final class Part {

    private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Optional<String> LEAVE_OUT = Optional.of("leave the property out");

    private final Findings findings;
    private final Pointer place;
    private final Node node;

    Part(Findings findings, Pointer place, Node node) {
        this.findings = findings;
        this.place = place;
        this.node = node;
    }

    Node node() {
        return node;
    }

    Findings findings() {
        return findings;
    }

    /** An object that has no properties but the known ones. */
    @Nullable
    Members object(String... known) {
        Members members = members();
        if (members != null) {
            members.allow(List.of(known));
        }
        return members;
    }

    /** An object whose properties are not checked yet. */
    @Nullable
    Members members() {
        if (node instanceof Node.Obj object) {
            return new Members(findings, place, object);
        }
        wrongType("an object");
        return null;
    }

    /** The items of an array; none if it is something else. */
    List<Part> array() {
        List<Part> items = new ArrayList<>();
        if (node instanceof Node.Arr array) {
            for (Node item : array.items()) {
                items.add(new Part(findings, place.item(items.size()), item));
            }
        } else {
            wrongType("an array");
        }
        return items;
    }

    @Nullable
    String text() {
        if (node instanceof Node.Text text) {
            return text.value();
        }
        wrongType("a string");
        return null;
    }

    /** A string that is not blank. */
    @Nullable
    String visibleText() {
        String text = text();
        if (text != null && text.isBlank()) {
            problem(JsonProblemCode.BLANK_TEXT, "must not be blank", "a blank string");
            return null;
        }
        return text;
    }

    @Nullable
    Boolean flag() {
        if (node instanceof Node.Bool flag) {
            return flag.value();
        }
        wrongType("true or false");
        return null;
    }

    /** A number, or a fraction in a string. */
    @Nullable
    Fraction number() {
        if (node instanceof Node.Num number) {
            return decimal(number);
        }
        if (node instanceof Node.Text text) {
            Fraction fraction = Numbers.fraction(text.value());
            if (fraction == null) {
                problem(
                        JsonProblemCode.MALFORMED_FRACTION,
                        "must be a number or a fraction such as \"2/3\"",
                        Found.quoted(text.value()),
                        List.of(),
                        Numbers.isDecimal(text.value())
                                ? Optional.of("write the number without quotes")
                                : Optional.empty());
            }
            return fraction;
        }
        wrongType("a number or a fraction such as \"2/3\"");
        return null;
    }

    @Nullable
    Fraction decimal(Node.Num number) {
        Fraction value = Numbers.decimal(number.text());
        if (value == null) {
            problem(
                    JsonProblemCode.NUMBER_TOO_LONG,
                    "must have at most 30 digits before and behind the point and two in its exponent",
                    "a number of " + number.text().length() + " characters");
        }
        return value;
    }

    /** A whole number that an {@code int} can hold. */
    @Nullable
    Integer wholeNumber() {
        if (!(node instanceof Node.Num number)) {
            wrongType("a whole number");
            return null;
        }
        Fraction value = decimal(number);
        if (value == null) {
            return null;
        }
        if (!value.isDecimal(0) || value.numerator().bitLength() > 31) {
            problem(
                    JsonProblemCode.NOT_A_WHOLE_NUMBER,
                    "must be a whole number of at most 2,147,483,647",
                    Found.shortened(number.text()));
            return null;
        }
        return value.numerator().intValue();
    }

    @Nullable
    LocalDate date() {
        String text = text();
        if (text == null) {
            return null;
        }
        Matcher matcher = DATE.matcher(text);
        if (matcher.matches()) {
            try {
                return LocalDate.of(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3)));
            } catch (DateTimeException noSuchDay) {
                problem(JsonProblemCode.MALFORMED_DATE, "must be a day of the calendar", Found.quoted(text));
                return null;
            }
        }
        problem(
                JsonProblemCode.MALFORMED_DATE,
                "must be a date in the form YYYY-MM-DD",
                text.length() <= 30 ? Found.quoted(text) : "a string of " + text.length() + " characters");
        return null;
    }

    /** One of a few words, and what it stands for. */
    <T> @Nullable T word(Map<String, T> words) {
        String text = text();
        if (text == null) {
            return null;
        }
        T meaning = words.get(text);
        if (meaning == null) {
            unknownValue(text, words.keySet());
        }
        return meaning;
    }

    void unknownValue(String text, Collection<String> words) {
        problem(
                JsonProblemCode.UNKNOWN_VALUE,
                "must be one of the words allowed",
                Found.quoted(text),
                List.copyOf(words),
                Nearest.hint(text, words));
    }

    void wrongType(String wanted) {
        problem(
                JsonProblemCode.WRONG_TYPE,
                "must be " + wanted,
                node.kind(),
                List.of(),
                node instanceof Node.Nothing && place.isProperty() ? LEAVE_OUT : Optional.empty());
    }

    void problem(JsonProblemCode code, String rule, String found) {
        problem(code, rule, found, List.of(), Optional.empty());
    }

    /** Adds a problem by a rule of core. */
    void problem(ProblemCode code, String rule, String found, List<String> allowed) {
        problem(code, rule, found, allowed, Optional.empty());
    }

    /** Adds a problem by a rule of core, with a hint. */
    void problem(ProblemCode code, String rule, String found, List<String> allowed, Optional<String> hint) {
        findings.unread(place);
        String message = place.subject() + " " + rule + ", but was " + found;
        findings.add(code.id(), place.toString(), node.line(), node.column(), message, found, allowed, hint);
    }

    /** Adds a problem of this value; the rule begins with "must". */
    void problem(JsonProblemCode code, String rule, String found, List<String> allowed, Optional<String> hint) {
        findings.add(code, place, node, place.subject() + " " + rule + ", but was " + found, found, allowed, hint);
    }
}

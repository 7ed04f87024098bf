package io.github.groeipad.maturity.json;

import java.util.Locale;

/**
 * The rules that a document can break before what it describes is looked at; the rules of that are
 * {@link io.github.groeipad.maturity.model.ProblemCode}s. The {@link #id()} of each is stable across releases.
 */
public enum JsonProblemCode {
    /** The document or line has more bytes than allowed. */
    TOO_LONG("Documents and lines have a largest size, 1 MiB unless it was set otherwise, so that nobody can fill the"
            + " memory of a machine. The bytes are counted before anything else is looked at."),
    /** The bytes are not UTF-8. */
    NOT_UTF_8(
            "Documents are UTF-8, and only in its one correct form: no other encoding, no overlong forms, no surrogates."
                    + " Bytes that some programs read one way and some another could mean two things."),
    /** The document begins with a byte order mark. */
    BYTE_ORDER_MARK(
            "A byte order mark at the beginning is no part of JSON (RFC 8259). Save the document as UTF-8 without"
                    + " one."),
    /** There is nothing but white space. */
    EMPTY_DOCUMENT("A document, and each line of JSON Lines, holds one JSON object. A blank line holds none; the line"
            + " feed at the end of the last line does not begin another."),
    /** The text is not JSON. */
    SYNTAX("A document is JSON (RFC 8259) to the letter: no comments, no trailing commas, no single quotes, no names"
            + " without quotes, no NaN."),
    /** Something follows the document. */
    TEXT_AFTER_DOCUMENT("A document is one JSON value, and a line of JSON Lines is one too. What follows could not be"
            + " read without guessing which one is meant."),
    /** Objects and arrays are nested too deep. */
    TOO_DEEP("Objects and arrays are nested at most 128 deep, far deeper than any document needs."),
    /** A string holds a character that may not be exchanged. */
    FORBIDDEN_CHARACTER("Strings hold whole characters (I-JSON, RFC 7493): no half of a surrogate pair, and none of the"
            + " code points that Unicode sets aside as noncharacters."),
    /** A property stands twice in one object. */
    DUPLICATE_PROPERTY(
            "A property stands once in an object (I-JSON, RFC 7493). Programs differ in which of two they" + " take."),
    /** A property is not known. */
    UNKNOWN_PROPERTY("Each property is one that the format knows. A misspelt one would otherwise be ignored, and its"
            + " default be taken, without a word. A lenient reader logs such properties and goes on."),
    /** A property is missing. */
    MISSING_PROPERTY("Some properties have no default and have to be there."),
    /** Properties that exclude each other stand side by side. */
    CONFLICTING_PROPERTIES("Where one of several properties is to be chosen, two of them would say two things."),
    /** The format is none that this release reads. */
    UNKNOWN_FORMAT("Each document names its format and the version of it. A version that this release does not know may"
            + " mean something else by the same words, so nothing is read of it."),
    /** A value is of another kind than is needed. */
    WRONG_TYPE(
            "Values are taken as they are: a string is no number even where it looks like one, a number is no string,"
                    + " and null is nothing at all; what is absent is left out."),
    /** A number has more digits or a larger exponent than any number of the format. */
    NUMBER_TOO_LONG(
            "Numbers have at most 30 digits before and 30 behind the point and an exponent of at most two digits."
                    + " Longer ones are refused by their looks, since working them out could take hours."),
    /** A number is not whole, or beyond what can be counted. */
    NOT_A_WHOLE_NUMBER("A count is a whole number of at most 2,147,483,647."),
    /** A string in the place of a number is not a fraction. */
    MALFORMED_FRACTION("In the place of a number a string may stand if it is a fraction of whole numbers, such as"
            + " \"2/3\". The exact numbers of a profile are such strings, or whole numbers."),
    /** A word is none of those allowed. */
    UNKNOWN_VALUE("Where one of a few words is expected, no other is taken for it, nor its number in their order."),
    /** A date is not a day of the calendar in the form YYYY-MM-DD. */
    MALFORMED_DATE("Dates are days, written as year, month and day with hyphens (RFC 3339), such as 2026-11-22."),
    /** A name of a text is no language tag. */
    MALFORMED_LANGUAGE(
            "Texts are named by their language, as a well-formed BCP 47 tag such as en or nl-BE, each language"
                    + " once however it is spelt."),
    /** A text is empty or blank. */
    BLANK_TEXT("A text that is there says something; one that says nothing is left out."),
    /** A fingerprint does not look like one. */
    MALFORMED_FINGERPRINT("A fingerprint is 64 lower-case hexadecimal digits, as the model gives it."),
    /** The same item stands twice in a list. */
    DUPLICATE_ITEM("In a list where order and repetition mean nothing, each item stands once."),
    /** A custom aggregation is not registered. */
    UNKNOWN_AGGREGATION("A rule of one's own is found by its name and version among those the reader was given. Without"
            + " it the model cannot be scored, so it is not read."),
    /** Parts of a profile contradict each other. */
    INCONSISTENT_PROFILE("A profile says some things twice, for people and programs that can use one of them only. They"
            + " have to agree, and to fit the model, or the profile was changed by hand."),
    /** A migration does not say what becomes of an answer. */
    INCOMPLETE_MIGRATION(
            "A migration has a rule for each indicator of the old model, and each option has a place in the new"
                    + " one, or nobody could say what became of an answer."),
    /** Two indicators become one. */
    CONFLICTING_MIGRATION(
            "At most one indicator becomes another. Of two answers for one indicator, one would be lost."),
    /** There are more problems than are listed. */
    MORE_PROBLEMS("At most 1,000 problems are listed; a document with more is not one that people mend one by one.");

    private final String explanation;

    JsonProblemCode(String explanation) {
        this.explanation = explanation;
    }

    /** {@return the stable name, such as {@code "duplicate-property"}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return the rule and its reason, in English} */
    public String explanation() {
        return explanation;
    }
}

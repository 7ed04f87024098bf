package io.github.groeipad.maturity.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a text is no JSON document, in words of our own: those of Jackson quote the text, and its places differ between
 * releases. Jackson decides that there is a fault; this finds the first one and says how to mend it.
 *
 * @param code the kind of fault
 * @param offset where in the text it stands
 * @param rule what must be there instead
 * @param found what is there
 * @param hint how to mend it
 */
record SyntaxFault(JsonProblemCode code, int offset, String rule, String found, Optional<String> hint) {

    private static final String END = "the end of the document";

    /**
     * The first fault of a text.
     *
     * @param text a text that is not one JSON value, nested no deeper than documents may be up to the fault
     * @param otherwise the offset to take if no fault is found
     */
    static SyntaxFault in(char[] text, int otherwise) {
        Scan scan = new Scan(text);
        scan.document();
        if (scan.fault != null) {
            return scan.fault;
        }
        return scan.halfPair < 0
                ? new SyntaxFault(
                        JsonProblemCode.SYNTAX, otherwise, "the document must be JSON", "else", Optional.empty())
                : new SyntaxFault(
                        JsonProblemCode.FORBIDDEN_CHARACTER,
                        scan.halfPair,
                        "string must hold whole characters",
                        "half of a surrogate pair",
                        Optional.empty());
    }

    /** Goes through a text by the grammar of RFC 8259, up to the first fault. */
    private static final class Scan {

        private final char[] text;
        private int at;
        private int depth;
        /** Where the first half of a surrogate pair is escaped without the other, which the grammar allows; -1 if nowhere. */
        private int halfPair = -1;

        @Nullable
        SyntaxFault fault;

        Scan(char[] text) {
            this.text = text;
        }

        void document() {
            space();
            if (at == text.length) {
                fault(JsonProblemCode.EMPTY_DOCUMENT, at, "the document must hold an object", "blank", "");
            } else if (value()) {
                space();
                if (at < text.length) {
                    String rule = "the document must end here";
                    fault(JsonProblemCode.TEXT_AFTER_DOCUMENT, at, rule, here(), "put one document in a file or line");
                }
            }
        }

        private boolean value() {
            return switch (next()) {
                case '{' -> sequence('}', this::member);
                case '[' -> sequence(']', this::value);
                case '"' -> string();
                case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
                case 't' -> literal("true");
                case 'f' -> literal("false");
                case 'n' -> literal("null");
                default -> noValue();
            };
        }

        private boolean noValue() {
            return fault("a value must stand here", here(), valueHint());
        }

        private String valueHint() {
            return switch (next()) {
                case '/', '#' -> "JSON has no comments";
                case '\'' -> "strings stand in double quotes";
                case 'N', 'I' -> "JSON has no NaN, Infinity or None";
                case 'T', 'F' -> "true and false are written in small letters";
                case '+' -> "leave out the plus sign";
                case '.' -> "write a 0 before the point";
                case ',' -> "remove one comma";
                default -> Character.isLetter(next()) ? "strings stand in double quotes" : "";
            };
        }

        private interface Item {
            boolean read();
        }

        private boolean sequence(char close, Item item) {
            boolean done = depth++ < TreeReader.DEEPEST && items(close, item);
            depth--;
            return done;
        }

        private boolean items(char close, Item item) {
            at++;
            space();
            if (next() == close) {
                at++;
                return true;
            }
            while (item.read()) {
                space();
                if (next() == close) {
                    at++;
                    return true;
                }
                if (next() != ',') {
                    return noComma(close);
                }
                int comma = at++;
                space();
                if (next() == close) {
                    at = comma;
                    return fault("a comma must stand between two items", "a trailing comma", "remove the comma");
                }
            }
            return false;
        }

        private boolean noComma(char close) {
            boolean more = next() == '"' || next() == '{' || next() == '[';
            return fault("a comma or " + close + " must stand here", here(), more ? "a comma is missing" : valueHint());
        }

        private boolean member() {
            if (next() != '"') {
                boolean bare = Character.isLetter(next()) || next() == '_' || next() == '\'';
                return fault(
                        "the name of a property must stand here, in double quotes",
                        here(),
                        bare ? "put the name in double quotes" : valueHint());
            }
            if (!string()) {
                return false;
            }
            space();
            if (next() != ':') {
                return fault("a colon must stand between name and value", here(), "");
            }
            at++;
            space();
            return value();
        }

        private boolean string() {
            int start = at++;
            StringBuilder units = new StringBuilder();
            while (at < text.length && text[at] != '"') {
                char unit = text[at];
                if (unit < ' ') {
                    String hint = unit == '\n' ? "write \\n for a line break, or close the string" : "write it as \\u";
                    return fault("a string must not hold control characters", Found.name(unit), hint);
                }
                int meant = unit == '\\' ? escape() : unit;
                if (meant < 0) {
                    return false;
                }
                units.append((char) meant);
                at++;
            }
            if (at == text.length) {
                at = start;
                return fault("a string must be closed", "an open one", "add a double quote at its end");
            }
            at++;
            if (halfPair < 0 && Characters.firstForbidden(units.toString()) >= 0) {
                halfPair = start;
            }
            return true;
        }

        /** Leaves the place at the last character of the escape; what it stands for (if it can be a half), or -1. */
        private int escape() {
            at++;
            if (at == text.length || "\"\\/bfnrtu".indexOf(text[at]) < 0) {
                fault("a backslash must begin an escape of JSON", here(), "write \\\\ for a backslash");
                return -1;
            }
            int unit = text[at] == 'u' ? 0 : ' ';
            for (int i = text[at] == 'u' ? 4 : 0; i > 0; i--) {
                at++;
                int digit = at < text.length && text[at] <= 'f' ? Character.digit(text[at], 16) : -1;
                if (digit < 0) {
                    fault("four hexadecimal digits must stand here", here(), "");
                    return -1;
                }
                unit = (unit << 4) | digit;
            }
            return unit;
        }

        private boolean number() {
            int start = at;
            if (next() == '-') {
                at++;
            }
            if (next() == '0') {
                at++;
                if (isDigit()) {
                    at = start;
                    return fault("a number must not begin with a 0 before digits", "leading zeros", "remove the zeros");
                }
            } else if (!digits()) {
                return false;
            }
            if (next() == '.') {
                at++;
                if (!digits()) {
                    return false;
                }
            }
            if (next() == 'e' || next() == 'E') {
                at++;
                if (next() == '+' || next() == '-') {
                    at++;
                }
                return digits();
            }
            return true;
        }

        private boolean digits() {
            if (!isDigit()) {
                return fault("a digit must stand here", here(), "");
            }
            while (isDigit()) {
                at++;
            }
            return true;
        }

        private boolean isDigit() {
            return next() >= '0' && next() <= '9';
        }

        private boolean literal(String word) {
            boolean whole = text.length - at >= word.length() && word.equals(new String(text, at, word.length()));
            if (!whole) {
                return fault("a value must stand here", "an unknown word", "strings stand in double quotes");
            }
            at += word.length();
            return true;
        }

        private void space() {
            while (at < text.length && (text[at] == ' ' || text[at] == '\n' || text[at] == '\t' || text[at] == '\r')) {
                at++;
            }
        }

        /** The next character; a NUL at the end, which is at home nowhere. */
        private char next() {
            return at < text.length ? text[at] : '\0';
        }

        private String here() {
            return at == text.length ? END : Found.character(Character.codePointAt(text, at));
        }

        private boolean fault(String rule, String found, String hint) {
            fault(JsonProblemCode.SYNTAX, at, rule, found, hint);
            return false;
        }

        private void fault(JsonProblemCode code, int offset, String rule, String found, String hint) {
            fault = new SyntaxFault(code, offset, rule, found, hint.isEmpty() ? Optional.empty() : Optional.of(hint));
        }
    }
}

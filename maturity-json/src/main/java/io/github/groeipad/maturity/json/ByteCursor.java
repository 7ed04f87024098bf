package io.github.groeipad.maturity.json;

/**
 * Goes through the bytes of a document that is JSON to the letter and UTF-8 to the bit. Each method either moves on behind
 * what it is named for, or says that it is not there, which may be wrong of unusual spellings but is never wrong of others.
 */
final class ByteCursor {

    /** There is another member. */
    static final int MORE = 1;
    /** The object is closed. */
    static final int CLOSED = 0;
    /** There is something else. */
    static final int WRONG = -1;

    /** As many digits as any reader of numbers takes. */
    private static final int LONGEST_NUMBER = 30;

    private byte[] bytes = {};
    private int at;
    private int end;
    private int textStart;
    private boolean plain;
    private boolean visible;

    void start(byte[] document, int from, int to) {
        bytes = document;
        at = from;
        end = to;
        space();
    }

    boolean isAtEnd() {
        space();
        return at == end;
    }

    byte[] bytes() {
        return bytes;
    }

    int position() {
        return at;
    }

    private void space() {
        if (at < end && bytes[at] > ' ') {
            return;
        }
        int i = at;
        while (i < end && (bytes[i] == ' ' || bytes[i] == '\n' || bytes[i] == '\r' || bytes[i] == '\t')) {
            i++;
        }
        at = i;
    }

    byte next() {
        return at < end ? bytes[at] : 0;
    }

    private boolean skip(char expected) {
        if (next() != expected) {
            return false;
        }
        at++;
        return true;
    }

    /** Opens an object; stands at the name of its first member then. */
    int openObject() {
        return open('{', '}', true);
    }

    /** Goes on behind a member; stands at the name of the next one then. */
    int nextMember() {
        return more('}', true);
    }

    /** Opens an array; stands at its first item then. */
    int openArray() {
        return open('[', ']', false);
    }

    /** Goes on behind an item; stands at the next one then. */
    int nextItem() {
        return more(']', false);
    }

    private int open(char open, char close, boolean named) {
        if (!skip(open)) {
            return WRONG;
        }
        space();
        if (skip(close)) {
            return CLOSED;
        }
        return !named || next() == '"' ? MORE : WRONG;
    }

    private int more(char close, boolean named) {
        space();
        if (skip(close)) {
            return CLOSED;
        }
        if (!skip(',')) {
            return WRONG;
        }
        space();
        return !named || next() == '"' ? MORE : WRONG;
    }

    /** A name and the colon behind it: its number in the table, or -1. */
    int name(NameTable names) {
        int number = word(names);
        return number >= 0 && colon() ? number : -1;
    }

    boolean colon() {
        space();
        if (!skip(':')) {
            return false;
        }
        space();
        return true;
    }

    /** A string that is one of some words of ASCII: its number in the table, or -1. */
    int word(NameTable words) {
        if (next() != '"') {
            return -1;
        }
        int from = at + 1;
        int to = NameTable.indexOf('"', bytes, from, end);
        if (to < 0) {
            return -1;
        }
        at = to + 1;
        return words.find(bytes, from, to);
    }

    /** A number in its shortest decimal form that is one of some words: its number in the table, or -1. */
    int number(NameTable words) {
        int from = at;
        int i = from;
        while (i < end && (bytes[i] == '-' || bytes[i] == '.' || (bytes[i] >= '0' && bytes[i] <= '9'))) {
            i++;
        }
        boolean ends = i < end && (bytes[i] == ',' || bytes[i] == '}' || bytes[i] == ' ');
        if (!ends || i - from > LONGEST_NUMBER || !isShortest(from, i)) {
            return -1;
        }
        at = i;
        return words.find(bytes, from, i);
    }

    private boolean isShortest(int from, int to) {
        int digits = bytes[from] == '-' ? from + 1 : from;
        int point = digits;
        while (point < to && bytes[point] >= '0' && bytes[point] <= '9') {
            point++;
        }
        boolean whole = point > digits && (bytes[digits] != '0' || point == digits + 1);
        if (point == to) {
            return whole && (bytes[digits] != '0' || digits == from);
        }
        return whole && bytes[point] == '.' && isFraction(point + 1, to);
    }

    private boolean isFraction(int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] < '0' || bytes[i] > '9') {
                return false;
            }
        }
        return to > from && bytes[to - 1] != '0';
    }

    /** A string that holds exactly some bytes. */
    boolean exactly(byte[] expected) {
        int last = at + 1 + expected.length;
        if (next() != '"' || last >= end || bytes[last] != '"') {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if (bytes[at + 1 + i] != expected[i]) {
                return false;
            }
        }
        at = last + 1;
        return true;
    }

    boolean isTrue() {
        boolean there = end - at > 4
                && bytes[at] == 't'
                && bytes[at + 1] == 'r'
                && bytes[at + 2] == 'u'
                && bytes[at + 3] == 'e';
        at += there ? 4 : 0;
        return there;
    }

    /** A day of the calendar as a number such as 20261122, or -1. */
    int date() {
        if (end - at < 12 || bytes[at] != '"' || bytes[at + 11] != '"') {
            return -1;
        }
        int year = 100 * twoDigits(at + 1) + twoDigits(at + 3);
        int month = twoDigits(at + 6);
        int day = twoDigits(at + 9);
        if (bytes[at + 5] != '-' || bytes[at + 8] != '-' || year < 0 || !isDay(year, month, day)) {
            return -1;
        }
        at += 12;
        return (year * 100 + month) * 100 + day;
    }

    /** Two digits as a number; far below 0 if they are none. */
    private int twoDigits(int from) {
        int tens = bytes[from] - '0';
        int ones = bytes[from + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1_000_000 : 10 * tens + ones;
    }

    private static boolean isDay(int year, int month, int day) {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        int days = month == 2 ? (leap ? 29 : 28) : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
        return month >= 1 && month <= 12 && day >= 1 && day <= days;
    }

    /** Any string with something visible in it. */
    boolean visibleText() {
        if (next() != '"') {
            return false;
        }
        visible = false;
        plain = true;
        textStart = at + 1;
        int i = textStart;
        while (i < end) {
            byte each = bytes[i];
            if (each > ' ' && each != '"' && each != '\\') {
                visible = true;
                i++;
            } else if (each == ' ') {
                i++;
            } else if (each == '"') {
                at = i + 1;
                return visible;
            } else {
                i = special(i);
                if (i < 0) {
                    return false;
                }
            }
        }
        return false;
    }

    /** Where the last text begins, behind its quote; it ends before the one in front of the current place. */
    int textStart() {
        return textStart;
    }

    /** Whether the last text is written without escapes, so that two of them are equal just if their bytes are. */
    boolean isPlain() {
        return plain;
    }

    /** Behind a character beyond ASCII or an escape; -1 if it is neither, or one that may not be exchanged. */
    private int special(int i) {
        if (bytes[i] == '\\') {
            plain = false;
            return escape(i + 1);
        }
        int length = bytes[i] < 0 ? Utf8.sequence(bytes, i, end) : 0;
        if (length == 0) {
            return -1;
        }
        int character = character(i, length);
        visible |= !Character.isWhitespace(character);
        return Characters.isForbidden(character) ? -1 : i + length;
    }

    private int character(int i, int length) {
        int character = bytes[i] & (0xFF >> (length + 1));
        for (int k = 1; k < length; k++) {
            character = (character << 6) | (bytes[i + k] & 0x3F);
        }
        return character;
    }

    /** Behind an escape whose backslash is passed. A pair of surrogates is left to others. */
    private int escape(int i) {
        if (i < end && bytes[i] == 'u' && end - i > 4) {
            int unit = 0;
            for (int k = 1; k <= 4; k++) {
                int digit = bytes[i + k] < 0 ? -1 : Character.digit(bytes[i + k], 16);
                if (digit < 0) {
                    return -1;
                }
                unit = (unit << 4) | digit;
            }
            visible |= !Character.isWhitespace(unit);
            return Characters.isForbidden(unit) ? -1 : i + 5;
        }
        int known = i < end ? "\"\\/bfnrt".indexOf(bytes[i]) : -1;
        visible |= known >= 0 && known < 3;
        return known < 0 ? -1 : i + 1;
    }
}

package io.github.groeipad.maturity.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes attributes of subjects from their bytes, which are known to be right and without escapes. Many subjects have the same
 * ones; the last few are kept.
 */
final class AttributeTable {

    private static final int KEPT = 256;
    private static final int LONGEST_KEPT = 512;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Known(byte[] bytes, SortedMap<String, String> attributes) {}

    private final @Nullable Known[] known = new Known[KEPT];
    private final ByteCursor cursor = new ByteCursor();

    SortedMap<String, String> get(byte[] bytes, int from, int to) {
        int place = place(bytes, from, to);
        Known last = known[place];
        if (last != null && Arrays.equals(last.bytes, 0, last.bytes.length, bytes, from, to)) {
            return last.attributes;
        }
        SortedMap<String, String> attributes = Collections.unmodifiableSortedMap(read(bytes, from, to));
        if (to - from <= LONGEST_KEPT) {
            known[place] = new Known(Arrays.copyOfRange(bytes, from, to), attributes);
        }
        return attributes;
    }

    private static int place(byte[] bytes, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + bytes[i];
        }
        return (hash ^ (hash >>> 16)) & (KEPT - 1);
    }

    private SortedMap<String, String> read(byte[] bytes, int from, int to) {
        SortedMap<String, String> attributes = new TreeMap<>();
        cursor.start(bytes, from, to);
        int more = cursor.openObject();
        while (more == ByteCursor.MORE) {
            String name = text(bytes);
            cursor.colon();
            attributes.put(name, text(bytes));
            more = cursor.nextMember();
        }
        return attributes;
    }

    private String text(byte[] bytes) {
        cursor.visibleText();
        int start = cursor.textStart();
        return new String(bytes, start, cursor.position() - 1 - start, StandardCharsets.UTF_8);
    }
}

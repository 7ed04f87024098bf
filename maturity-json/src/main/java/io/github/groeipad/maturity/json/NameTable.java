package io.github.groeipad.maturity.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Names that are looked up by their bytes as they stand in a document, without making strings of them. Eight bytes are
 * looked at together, since most names are not much longer.
 */
final class NameTable {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long MIXER = 0x9E3779B97F4A7C15L;

    private final byte[][] names;
    private final long[] firsts;
    private final long[] lasts;
    /** Per place of the table the number of a name, from 1; 0 where there is none. */
    private final int[] table;

    private final int shift;

    NameTable(List<String> words) {
        names = words.stream()
                .map(word -> word.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
        firsts = new long[names.length];
        lasts = new long[names.length];
        int bits = 2 + Integer.SIZE - Integer.numberOfLeadingZeros(names.length);
        table = new int[1 << bits];
        shift = Long.SIZE - bits;
        for (int i = 0; i < names.length; i++) {
            add(i, names[i]);
        }
    }

    private void add(int number, byte[] name) {
        firsts[number] = first(name, 0, name.length);
        lasts[number] = last(name, 0, name.length);
        int place = place(firsts[number], lasts[number], name.length);
        while (table[place] != 0) {
            place = (place + 1) & (table.length - 1);
        }
        table[place] = number + 1;
    }

    private int place(long first, long last, int length) {
        return (int) ((((first ^ Long.rotateLeft(last, 29)) + length) * MIXER) >>> shift);
    }

    /** The number of a name, from 0 in the order they were given, or -1 if it is none of them. */
    int find(byte[] bytes, int from, int to) {
        int length = to - from;
        long first = first(bytes, from, length);
        long last = last(bytes, from, length);
        int place = place(first, last, length);
        while (true) {
            int number = table[place] - 1;
            if (number < 0
                    || (firsts[number] == first
                            && lasts[number] == last
                            && names[number].length == length
                            && (length <= 2 * Long.BYTES
                                    || Arrays.equals(bytes, from, to, names[number], 0, length)))) {
                return number;
            }
            place = (place + 1) & (table.length - 1);
        }
    }

    /** The first eight bytes; of a shorter name all of them, with zeros behind. */
    private static long first(byte[] bytes, int from, int length) {
        long eight = eight(bytes, from);
        return length >= Long.BYTES ? eight : eight & ~(-1L << (length * Byte.SIZE));
    }

    /** The last eight bytes of a longer name; they and the first ones make up one of up to 16. */
    private static long last(byte[] bytes, int from, int length) {
        return length > Long.BYTES ? eight(bytes, from + length - Long.BYTES) : 0;
    }

    /** Eight bytes, the first of them lowest; zeros stand for those behind the end of the array. */
    private static long eight(byte[] bytes, int from) {
        if (from <= bytes.length - Long.BYTES) {
            return (long) EIGHT.get(bytes, from);
        }
        long eight = 0;
        for (int i = bytes.length - 1; i >= from; i--) {
            eight = (eight << Byte.SIZE) | (bytes[i] & 0xFF);
        }
        return eight;
    }

    /** Where a byte of ASCII stands first, or -1. */
    static int indexOf(char wanted, byte[] bytes, int from, int to) {
        long pattern = ONES * wanted;
        int at = from;
        for (; at <= to - Long.BYTES; at += Long.BYTES) {
            long different = (long) EIGHT.get(bytes, at) ^ pattern;
            long found = (different - ONES) & ~different & (ONES << 7);
            if (found != 0) {
                return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
        }
        for (; at < to; at++) {
            if (bytes[at] == wanted) {
                return at;
            }
        }
        return -1;
    }
}

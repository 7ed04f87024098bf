package io.github.groeipad.maturity.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Whole lines of a stream: as many short ones as there is room for, or a single one of any length. */
final class LineBlock {

    private byte[] bytes;
    private int length;
    /** Where each line ends, without its line feed. */
    private int[] ends = new int[16];

    private int lines;
    private boolean tooLong;
    private long firstNumber;
    /** How many bytes of the stream its lines took that are not here any more. */
    private long gone;

    LineBlock(int size) {
        bytes = new byte[size];
    }

    void start(long number) {
        firstNumber = number;
        length = 0;
        lines = 0;
        tooLong = false;
        gone = 0;
    }

    /** Reads once, as far as there is room up to some length; -1 at the end of the stream. */
    int read(InputStream in, int upTo) throws IOException {
        int count = in.read(bytes, length, upTo - length);
        length += Math.max(0, count);
        return count;
    }

    /** Takes over bytes that were read already. */
    void add(byte[] other, int count) {
        System.arraycopy(other, 0, bytes, length, count);
        length += count;
    }

    /** Adds the line behind the last one. */
    void addLine(int end) {
        if (lines == ends.length) {
            ends = Arrays.copyOf(ends, 2 * lines);
        }
        ends[lines++] = end;
    }

    /** Lets go of what is there of a line that is longer than allowed. */
    void discard() {
        tooLong = true;
        gone += length;
        length = 0;
    }

    /** Forgets what is behind its lines. */
    void cut(int newLength) {
        length = newLength;
    }

    void growTo(int size) {
        bytes = Arrays.copyOf(bytes, size);
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /** Whether there is something behind its lines, be it gone. */
    boolean hasMoreThan(int behind) {
        return length > behind || (lines == 0 && tooLong);
    }

    int lines() {
        return lines;
    }

    /** The number that the next line of the stream has. */
    long nextNumber() {
        return firstNumber + lines;
    }

    /** How many bytes of the stream its lines took, with their line feeds. */
    long taken() {
        return gone + length;
    }

    int start(int line) {
        return line == 0 ? 0 : ends[line - 1] + 1;
    }

    int end(int line) {
        return ends[line];
    }

    long number(int line) {
        return firstNumber + line;
    }

    boolean isTooLong(int line, int longest) {
        return tooLong || end(line) - start(line) > longest;
    }

    Line line(int line, int longest) {
        return new Line(bytes, start(line), end(line), number(line), isTooLong(line, longest));
    }
}

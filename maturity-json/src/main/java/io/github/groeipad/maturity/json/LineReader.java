package io.github.groeipad.maturity.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Tells the lines of a stream apart, in memory that is bounded by the largest line allowed. A line ends at a line feed, and
 * only there; what follows the last line feed is a line unless it is empty.
 */
final class LineReader implements Closeable {

    private static final int FIRST_SIZE = 64 * 1024;
    private final InputStream in;
    private final int longest;
    private byte[] buffer;
    private int start;
    private int end;
    /** Up to where the buffer is filled. */
    private int limit;
    /** Where the next line begins. */
    private int next;

    private long number;
    private boolean tooLong;

    LineReader(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
        this.buffer = new byte[Math.min(FIRST_SIZE, longest + 1)];
    }

    /** Goes to the next line, and says whether there is one. */
    boolean next() throws IOException {
        tooLong = false;
        start = next;
        int searched = start;
        while (true) {
            int lineFeed = NameTable.indexOf('\n', buffer, searched, limit);
            if (lineFeed >= 0) {
                return line(lineFeed, lineFeed + 1);
            }
            searched = limit;
            if (limit - start > longest) {
                tooLong = true;
                start = limit;
            }
            if (limit == buffer.length) {
                searched -= makeRoom();
            }
            int count = in.read(buffer, limit, buffer.length - limit);
            if (count < 0) {
                return (tooLong || limit > start) && line(limit, limit);
            }
            limit += count;
        }
    }

    private boolean line(int to, int nextLine) {
        end = to;
        next = nextLine;
        number++;
        tooLong |= end - start > longest;
        return true;
    }

    /** Moves what is kept to the front, or takes a larger buffer; returns by how much it was moved. */
    private int makeRoom() {
        int moved = start;
        if (moved > 0) {
            System.arraycopy(buffer, start, buffer, 0, limit - start);
            limit -= moved;
            start = 0;
        } else {
            buffer = Arrays.copyOf(buffer, (int) Math.min(2L * buffer.length, longest + 1L));
        }
        return moved;
    }

    /** The bytes of the line, from {@link #start()} to {@link #end()}, until the next one is asked for. */
    byte[] bytes() {
        return buffer;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** The number of the line, 1 for the first. */
    long number() {
        return number;
    }

    /** Whether the line is longer than allowed; its bytes are gone then. */
    boolean isTooLong() {
        return tooLong;
    }

    /** The line, until the next one is asked for. */
    Line line() {
        return new Line(buffer, start, end, number, tooLong);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

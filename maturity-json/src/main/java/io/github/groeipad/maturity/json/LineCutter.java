package io.github.groeipad.maturity.json;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream into blocks of whole lines. Where the stream fails, the whole lines before come first, and then the failure.
 */
final class LineCutter {

    private final InputStream in;
    private final int size;
    private final int longest;
    /** What was read behind the last block: less than a block. */
    private final byte[] rest;

    private int restLength;
    private long number = 1;
    private boolean isOver;
    private @Nullable IOException failure;

    LineCutter(InputStream in, int size, int longest) {
        this.in = in;
        this.size = size;
        this.longest = longest;
        this.rest = new byte[size];
    }

    /** Why the stream could not be read to its end, if so. */
    @Nullable
    IOException failure() {
        return failure;
    }

    /** Fills a block; false if there are no more lines. */
    boolean fill(LineBlock block) throws IOException {
        block.start(number);
        block.add(rest, restLength);
        restLength = 0;
        while (block.length() < size && !isOver) {
            read(block, size);
        }
        int behind = addLines(block);
        if (block.lines() == 0 && !isOver) {
            behind = addLongLine(block);
        }
        if (isOver && failure == null && block.hasMoreThan(behind)) {
            behind = block.length();
            block.addLine(behind);
        }
        keep(block, behind);
        if (block.lines() == 0 && failure != null) {
            throw failure;
        }
        number = block.nextNumber();
        return block.lines() > 0;
    }

    private void read(LineBlock block, int upTo) {
        try {
            isOver = block.read(in, upTo) < 0;
        } catch (IOException unreadable) {
            failure = unreadable;
            isOver = true;
        }
    }

    /** Adds all lines with a line feed; returns what comes behind the last one. */
    private static int addLines(LineBlock block) {
        int start = 0;
        while (true) {
            int end = NameTable.indexOf('\n', block.bytes(), start, block.length());
            if (end < 0) {
                return start;
            }
            block.addLine(end);
            start = end + 1;
        }
    }

    /** Reads on behind a full block without a line feed until there is one, and no further line is added. */
    private int addLongLine(LineBlock block) {
        int searched = block.length();
        while (!isOver) {
            if (block.length() > longest) {
                block.discard();
            } else if (block.length() == block.bytes().length) {
                block.growTo((int) Math.min(2L * block.length(), longest + 1L));
            }
            searched = Math.min(searched, block.length());
            read(block, Math.min(block.bytes().length, block.length() + size));
            int end = NameTable.indexOf('\n', block.bytes(), searched, block.length());
            if (end >= 0) {
                block.addLine(end);
                return end + 1;
            }
            searched = block.length();
        }
        return 0;
    }

    /** Keeps what was read behind the lines for the next block. Where the stream failed that is no line, and never will be. */
    private void keep(LineBlock block, int behind) {
        restLength = isOver ? 0 : block.length() - behind;
        System.arraycopy(block.bytes(), behind, rest, 0, restLength);
        block.cut(behind);
    }
}

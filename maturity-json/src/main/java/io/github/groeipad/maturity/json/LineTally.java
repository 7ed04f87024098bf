package io.github.groeipad.maturity.json;

/**
 * What became of the lines of a stream, so far or in the end. Nothing is skipped: the lines read are those scored and those
 * rejected.
 *
 * @param read how many lines there were
 * @param scored how many were scored
 * @param rejected how many were rejected: those that hold no assessment, and those whose assessment does not fit the model
 * @param bytes how many bytes these lines take, with their line feeds
 */
public record LineTally(long read, long scored, long rejected, long bytes) {

    static final LineTally NONE = new LineTally(0, 0, 0, 0);

    /**
     * Checks that no line is missing.
     *
     * @param read how many lines there were
     * @param scored how many were scored
     * @param rejected how many were rejected
     * @param bytes how many bytes these lines take
     * @throws IllegalArgumentException if the lines read are not those scored and those rejected
     */
    public LineTally {
        if (read != scored + rejected) {
            throw new IllegalArgumentException(
                    "Line tally: lines read must be those scored and those rejected, but were " + read + " with "
                            + scored + " and " + rejected);
        }
    }

    LineTally plus(int moreScored, int moreRejected, long moreBytes) {
        return new LineTally(
                read + moreScored + moreRejected, scored + moreScored, rejected + moreRejected, bytes + moreBytes);
    }
}

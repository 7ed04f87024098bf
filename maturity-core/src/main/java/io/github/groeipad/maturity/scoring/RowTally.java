package io.github.groeipad.maturity.scoring;

/**
 * What became of the rows of a source. Nothing is skipped: the rows read are those scored and those rejected.
 *
 * @param read how many rows there were
 * @param scored how many were scored
 * @param rejected how many were rejected
 */
public record RowTally(long read, long scored, long rejected) {}

package io.github.groeipad.maturity.json;

/**
 * One line of a stream.
 *
 * @param bytes an array that holds it
 * @param start where in the array it begins
 * @param end where it ends, without its line feed
 * @param number its number, 1 for the first
 * @param isTooLong whether it is longer than allowed, and need not be there
 */
@SuppressWarnings("ArrayRecordComponent") // lines are never compared
record Line(byte[] bytes, int start, int end, long number, boolean isTooLong) {}

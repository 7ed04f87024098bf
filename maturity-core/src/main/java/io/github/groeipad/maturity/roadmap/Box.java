package io.github.groeipad.maturity.roadmap;

/** Between which options each indicator may end, and what that costs. */
final class Box {

    /** Where the plan starts. */
    final int[] start;
    /** The effort of one step of each indicator. */
    final int[] efforts;
    /** The lowest option that each may end with: the start, or above it. */
    final int[] lowest;
    /** The highest option that each may end with. */
    final int[] highest;

    Box(int[] start, int[] efforts, int[] lowest, int[] highest) {
        this.start = start;
        this.efforts = efforts;
        this.lowest = lowest;
        this.highest = highest;
    }

    long effort(int indicator, int code) {
        return (long) efforts[indicator] * (code - start[indicator]);
    }

    /** This box without the options of an indicator below one. */
    Box from(int indicator, int code) {
        int[] changed = lowest.clone();
        changed[indicator] = code;
        return new Box(start, efforts, changed, highest);
    }

    /** This box without the options of an indicator above one. */
    Box upTo(int indicator, int code) {
        int[] changed = highest.clone();
        changed[indicator] = code;
        return new Box(start, efforts, lowest, changed);
    }
}

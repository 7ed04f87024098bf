package io.github.groeipad.maturity.roadmap;

/** How much work a search may do. Counted in small steps of the algorithm and never in time, so that a result repeats. */
final class Budget {

    private long left;

    Budget(long steps) {
        left = steps;
    }

    /** Takes steps off; false once there are none left. */
    boolean spend(long steps) {
        left = Math.max(-1, left - steps);
        return left >= 0;
    }

    boolean isSpent() {
        return left < 0;
    }
}

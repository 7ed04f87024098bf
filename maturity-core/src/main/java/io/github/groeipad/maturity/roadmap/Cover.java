package io.github.groeipad.maturity.roadmap;

/** The best options found so far for the items of a {@link Covering}, and what is known of better ones. */
final class Cover {

    private final Covering problem;
    private int[] options;
    private long effort;
    private int raises;
    /** No cover takes less effort than this. */
    long bound;
    /** Whether this is the first of all best covers, by the rule for ties too. */
    boolean isFirst;

    Cover(Covering problem, int[] options) {
        this.problem = problem;
        this.options = options;
        measure();
    }

    int[] options() {
        return options;
    }

    long effort() {
        return effort;
    }

    int raises() {
        return raises;
    }

    boolean isLeast() {
        return bound >= effort;
    }

    /** Takes other options if they take less effort, or as much with fewer raises. */
    void offer(int[] other) {
        Cover offered = new Cover(problem, other);
        if (offered.effort < effort || (offered.effort == effort && offered.raises < raises)) {
            replace(other);
        }
    }

    /** Takes other options. */
    void replace(int[] other) {
        options = other.clone();
        measure();
    }

    private void measure() {
        effort = 0;
        raises = 0;
        for (int i = 0; i < options.length; i++) {
            Covering.Item item = problem.items.get(i);
            effort += item.efforts[options[i]];
            raises += item.raised[options[i]] ? 1 : 0;
        }
    }
}

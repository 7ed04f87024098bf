package io.github.groeipad.maturity.assess;

/** Scores assessments from the command line. */
public final class Assess {
    private Assess() {}

    /** Runs the command. */
    public static void main(String[] args) {
        System.out.println("assess: nothing to score yet");
    }
}

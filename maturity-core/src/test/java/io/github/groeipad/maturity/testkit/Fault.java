package io.github.groeipad.maturity.testkit;

import java.util.function.UnaryOperator;

/**
 * A wrong way of scoring.
 *
 * @param name what is wrong
 * @param law the law that names it
 * @param plant puts it in the place of the right way
 */
record Fault(String name, Law law, UnaryOperator<Trial> plant) {

    static Fault of(String name, Law law, MaturityScoring wrong) {
        return new Fault(name, law, trial -> trial.withScoring(wrong));
    }

    @Override
    public String toString() {
        return name;
    }
}

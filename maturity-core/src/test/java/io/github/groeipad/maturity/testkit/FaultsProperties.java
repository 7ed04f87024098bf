package io.github.groeipad.maturity.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.ShrinkingMode;

/** The laws bite: each wrong way of scoring is caught by the law that names it, which the right way keeps. */
class FaultsProperties {

    private static final int MOST_TRIES = 3_000;

    @Provide
    Arbitrary<Fault> faults() {
        return Arbitraries.of(Faults.all());
    }

    @Property(
            seed = "1",
            generation = GenerationMode.EXHAUSTIVE,
            edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.OFF)
    void eachFaultIsCaughtByTheLawThatNamesIt(@ForAll("faults") Fault fault) {
        Caught caught = firstCaught(fault);

        assertThat(caught.violation().law()).isEqualTo(fault.law());
        assertThat(caught.violation()).hasNoCause();
        assertThatCode(() -> fault.law().check(caught.right()))
                .as("the right way of scoring in the same example")
                .doesNotThrowAnyException();
    }

    /** An example that shows the fault, as the right way of scoring would have it, and what the law says of the wrong one. */
    private record Caught(Trial right, LawViolation violation) {}

    private static Caught firstCaught(Fault fault) {
        RandomGenerator<Assessed> generator = MaturityArbitraries.assessed().generator(1000);
        Random random = new Random(1);
        for (int i = 0; i < MOST_TRIES; i++) {
            Trial right = Trial.of(generator.next(random).value()).withSeed(i);
            try {
                fault.law().check(fault.plant().apply(right));
            } catch (LawViolation violation) {
                return new Caught(right, violation);
            }
        }
        throw new AssertionError("Law " + fault.law() + " is not broken in " + MOST_TRIES + " examples: " + fault);
    }
}

package io.github.groeipad.maturity.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of scoring, each as a property of this library. */
class LawsProperties {

    private static final int TRIES = 200;

    @Provide
    Arbitrary<Trial> trials() {
        return Combinators.combine(MaturityArbitraries.assessed(), Arbitraries.longs())
                .as((assessed, seed) -> Trial.of(assessed).withSeed(seed));
    }

    @Property(seed = "1", tries = TRIES)
    void numbersAreInRange(@ForAll("trials") Trial trial) {
        Law.RANGE.check(trial);
    }

    @Property(seed = "2", tries = TRIES)
    void raisingAnAnswerNeverLowersAnything(@ForAll("trials") Trial trial) {
        Law.MONOTONICITY.check(trial);
    }

    @Property(seed = "3", tries = TRIES)
    void notApplicableIsNeutral(@ForAll("trials") Trial trial) {
        Law.NEUTRALITY.check(trial);
    }

    @Property(seed = "4", tries = TRIES)
    void unansweredIsNotZero(@ForAll("trials") Trial trial) {
        Law.UNANSWERED.check(trial);
    }

    @Property(seed = "5", tries = TRIES)
    void nothingCountedHasNoScore(@ForAll("trials") Trial trial) {
        Law.NOTHING_COUNTED.check(trial);
    }

    @Property(seed = "6", tries = TRIES)
    void orderChangesNothing(@ForAll("trials") Trial trial) {
        Law.ORDER.check(trial);
    }

    @Property(seed = "7", tries = TRIES)
    void aCommonFactorOfWeightsChangesNothing(@ForAll("trials") Trial trial) {
        Law.WEIGHTS.check(trial);
    }

    @Property(seed = "8", tries = TRIES)
    void contributionsAddUp(@ForAll("trials") Trial trial) {
        Law.CONTRIBUTIONS.check(trial);
    }

    @Property(seed = "9", tries = TRIES)
    void whatIsShownCrossesNoThreshold(@ForAll("trials") Trial trial) {
        Law.DISPLAY.check(trial);
    }

    @Property(seed = "10", tries = TRIES)
    void boundsContainTheResultAndShrink(@ForAll("trials") Trial trial) {
        Law.BOUNDS.check(trial);
    }

    @Property(seed = "11", tries = TRIES)
    void textsAndLocaleChangeNothing(@ForAll("trials") Trial trial) {
        Law.TEXTS.check(trial);
    }

    @Property(seed = "12", tries = TRIES)
    void whatIsWrittenIsRead(@ForAll("trials") Trial trial) {
        Law.ROUND_TRIP.check(trial);
    }

    @Property(seed = "13", tries = TRIES)
    void batchEqualsSingle(@ForAll("trials") Trial trial) {
        Law.BATCH.check(trial);
    }

    @Property(seed = "14", tries = TRIES)
    void aReachedPhaseIsReadyAndItsGatesAreMet(@ForAll("trials") Trial trial) {
        Law.PHASE.check(trial);
    }
}

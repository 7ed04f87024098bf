package io.github.groeipad.maturity.benchmarks;

import io.github.groeipad.maturity.scoring.MaturityProfile;
import org.openjdk.jmh.infra.Blackhole;

/** Asks a profile for everything it holds, since what is not asked for is not worked out. */
final class Whole {

    private Whole() {}

    static void consume(MaturityProfile profile, Blackhole results) {
        results.consume(profile.phase());
        results.consume(profile.phaseRange());
        results.consume(profile.score());
        results.consume(profile.bounds());
        results.consume(profile.position());
        results.consume(profile.coverage());
        results.consume(profile.attainable());
        results.consume(profile.tags());
        results.consume(profile.dimensions());
        results.consume(profile.readiness());
        results.consume(profile.contributions());
        results.consume(profile.gates());
        results.consume(profile.derivation());
    }
}

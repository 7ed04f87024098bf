/**
 * Maturity models, assessments and exact readiness scoring.
 */
@SuppressWarnings("requires-automatic") // Immutables: annotations that are gone after compilation
module io.github.groeipad.maturity.core {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.groeipad.maturity.assessment;
    exports io.github.groeipad.maturity.benchmark;
    exports io.github.groeipad.maturity.growthpath;
    exports io.github.groeipad.maturity.history;
    exports io.github.groeipad.maturity.migration;
    exports io.github.groeipad.maturity.model;
    exports io.github.groeipad.maturity.panel;
    exports io.github.groeipad.maturity.roadmap;
    exports io.github.groeipad.maturity.scoring;
}

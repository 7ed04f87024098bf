package io.github.groeipad.maturity.model;

/** A small valid model that tests take apart. */
final class SampleModel {

    private SampleModel() {}

    /** Everything but the phases. */
    static MaturityModel.Builder builder() {
        return withoutDimensions().dimension(people()).dimension(tools());
    }

    static MaturityModel.Builder withoutDimensions() {
        return MaturityModel.builder("check", "1.0.0").scale(done()).scale(yesNo());
    }

    static ResponseScale done() {
        return ResponseScale.of("done", "no", "partly", "largely", "fully");
    }

    static ResponseScale yesNo() {
        return ResponseScale.builder("yes-no").option("no", 0).option("yes", 10).build();
    }

    static Dimension.Builder people() {
        return Dimension.builder("people").indicator(indicator("answers").tags("social"));
    }

    static Dimension.Builder tools() {
        return Dimension.builder("tools")
                .dimension(Dimension.builder("listening")
                        .indicator(Indicator.builder("monitor").scale("yes-no")));
    }

    static Indicator.Builder indicator(String id) {
        return Indicator.builder(id).scale("done");
    }

    /** The model with two phases, of which the second has a gate, and an indicator of the first. */
    static MaturityModel.Builder gated(Criterion gate) {
        return builder()
                .phase(Phase.builder("start"))
                .phase(Phase.builder("grow").gate(gate))
                .dimension(Dimension.builder("more")
                        .indicator(indicator("plan").phase("start").tags("paper")));
    }
}

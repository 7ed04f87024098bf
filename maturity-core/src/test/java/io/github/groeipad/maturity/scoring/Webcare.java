package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.model.ResponseOption;
import io.github.groeipad.maturity.model.ResponseScale;
import io.github.groeipad.maturity.model.ScoringRules;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** A small model to explain, part of it without names, and a town that answered it: people 1/2, tools 1, overall 2/3. */
final class Webcare {

    private Webcare() {}

    static MaturityModel model(Criterion gate) {
        return model(gate, ScoringRules.builder().minimumCoverage("0.7").build());
    }

    static MaturityModel model(Criterion gate, ScoringRules rules) {
        return builder(rules, indicator -> indicator.phase("social"))
                .phase(Phase.builder("reactive")
                        .name("en", "Reactive")
                        .name("nl", "Reactief")
                        .description("en", "Answers\nwhen asked.")
                        .advice("en", "Listen first."))
                .phase(Phase.builder("social").name("en", "Social").gate(gate))
                .build();
    }

    static MaturityModel.Builder unphased(ScoringRules rules) {
        return builder(rules, UnaryOperator.identity());
    }

    private static MaturityModel.Builder builder(ScoringRules rules, UnaryOperator<Indicator.Builder> phase) {
        return MaturityModel.builder("webcare", "1")
                .name("en", "Webcare")
                .scale(ResponseScale.builder("done")
                        .option(ResponseOption.of("no").label("en", "No"))
                        .option(ResponseOption.of("partly")
                                .label("en", "Partly")
                                .label("nl", "Deels"))
                        .option(ResponseOption.of("largely")
                                .label("en", "Largely")
                                .label("nl", "Grotendeels"))
                        .option("fully")
                        .build())
                .scale(ResponseScale.of("yes-no", "no", "yes"))
                .dimension(Dimension.builder("people")
                        .name("en", "People")
                        .name("nl", "Mensen")
                        .weight(2)
                        .indicator(phase.apply(Indicator.builder("answers"))
                                .statement("en", "Every question gets an answer.")
                                .statement("nl", "Elke vraag krijgt antwoord.")
                                .advice("en", "Publish a response time.")
                                .advice("nl", "Maak een reactietijd bekend.")
                                .scale("done")
                                .tags("public"))
                        .indicator(phase.apply(Indicator.builder("tone"))
                                .scale("done")
                                .notApplicableAllowed(true)))
                .dimension(Dimension.builder("tools")
                        .dimension(Dimension.builder("listening")
                                .indicator(phase.apply(Indicator.builder("monitor"))
                                        .scale("yes-no")
                                        .notApplicableAllowed(true)
                                        .tags("public"))))
                .scoring(rules);
    }

    static Assessment.Builder town(MaturityModel model) {
        return Assessment.builder(model).subject(Subject.of("t", "Town")).date(LocalDate.of(2026, 11, 22));
    }

    static Assessment answered(MaturityModel model) {
        return town(model)
                .answer("answers", "largely")
                .answer("tone", "partly")
                .answer("monitor", "yes")
                .build();
    }
}

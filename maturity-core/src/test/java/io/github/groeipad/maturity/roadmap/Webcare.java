package io.github.groeipad.maturity.roadmap;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.Response;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.model.ResponseScale;
import io.github.groeipad.maturity.model.Scope;
import io.github.groeipad.maturity.model.Threshold;
import java.time.LocalDate;

/** A small model whose plans can be worked out by hand, and towns that answered it. */
final class Webcare {

    static final MaturityModel MODEL = model();

    private Webcare() {}

    private static MaturityModel model() {
        return MaturityModel.builder("webcare", "1")
                .scale(ResponseScale.of("done", "no", "partly", "largely", "fully"))
                .phase(Phase.builder("reactive").gate(Criterion.indicator("answers", "partly")))
                .phase(Phase.builder("social")
                        .gate(Criterion.allOf(
                                Criterion.score(Scope.eachDimension(), Threshold.atLeast("0.5")),
                                Criterion.indicator("monitor", "fully"))))
                .dimension(Dimension.builder("people")
                        .indicator(Indicator.builder("answers").scale("done").phase("reactive"))
                        .indicator(Indicator.builder("tone")
                                .scale("done")
                                .phase("social")
                                .effort(2)
                                .notApplicableAllowed(true)))
                .dimension(Dimension.builder("tools")
                        .indicator(Indicator.builder("monitor")
                                .scale("done")
                                .phase("social")
                                .notApplicableAllowed(true)))
                .build();
    }

    /** Responses such as {@code "answers=no tone=unknown monitor=n/a"}. */
    static Assessment town(String responses) {
        Assessment.Builder town =
                Assessment.builder(MODEL).subject(Subject.of("town")).date(LocalDate.of(2026, 11, 22));
        for (String each : responses.isEmpty() ? new String[0] : responses.split(" ", -1)) {
            String[] pair = each.split("=", 2);
            switch (pair[1]) {
                case "unknown" -> town.respond(pair[0], Response.unknown());
                case "n/a" -> town.respond(pair[0], Response.notApplicable("not ours"));
                default -> town.respond(pair[0], Response.option(pair[1]));
            }
        }
        return town.build();
    }
}

package user;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.growthpath.GrowthPath;
import io.github.groeipad.maturity.json.MaturityJson;
import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.model.ResponseScale;
import io.github.groeipad.maturity.model.Scope;
import io.github.groeipad.maturity.model.Threshold;
import io.github.groeipad.maturity.scoring.Explainer;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Scorer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** Uses what users use. */
public final class Main {
    private Main() {}

    /**
     * Scores a town with a model of its own, and shows that what was written is read again, by a mapper too.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        MaturityModel model = MaturityModel.builder("webcare", "1.0")
                .scale(ResponseScale.of("done", "no", "partly", "fully"))
                .phase(Phase.builder("social")
                        .name("en", "Social")
                        .gate(Criterion.score(Scope.overall(), Threshold.atLeast("1/2"))))
                .dimension(Dimension.builder("people")
                        .indicator(Indicator.builder("answers").scale("done"))
                        .indicator(Indicator.builder("tone").scale("done").weight("0.5")))
                .build();
        Assessment town = Assessment.builder(model)
                .subject(Subject.of("t", "Town"))
                .date(LocalDate.of(2026, 11, 22))
                .answer("answers", "partly")
                .answer("tone", "fully")
                .build();
        MaturityProfile profile = Scorer.of(model).score(town);
        System.out.println(profile.score().orElseThrow().display(model.scoring().display()));
        System.out.println(
                Explainer.of(model, Locale.ENGLISH).phase(profile).lines().get(0));

        MaturityJson json = MaturityJson.strict();
        System.out.println(json.readModel(json.write(model)).equals(model));
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        String written = new String(json.write(town), StandardCharsets.UTF_8);
        System.out.println(mapper.readValue(written, Assessment.class).equals(town));
        System.out.println(GrowthPath.model().indicators().size());
    }
}

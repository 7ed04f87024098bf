package io.github.groeipad.maturity.testkit;

import io.github.groeipad.maturity.assessment.Answered;
import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.Response;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.ModelReference;
import io.github.groeipad.maturity.model.ResponseOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Assessments that differ from a given one in a single respect. */
final class Variations {

    private Variations() {}

    /** The same with every open indicator at its lowest option. */
    static Assessment lowest(MaturityModel model, Assessment assessment) {
        return completed(model, assessment, false);
    }

    /** The same with every open indicator at its highest option. */
    static Assessment highest(MaturityModel model, Assessment assessment) {
        return completed(model, assessment, true);
    }

    private static Assessment completed(MaturityModel model, Assessment assessment, boolean highest) {
        Figures figures = Figures.of(model, assessment);
        SortedMap<String, Response> responses = new TreeMap<>(assessment.responses());
        for (Indicator indicator : model.indicators()) {
            if (figures.isOpen(indicator)) {
                List<ResponseOption> options = model.scaleOf(indicator).options();
                String option = options.get(highest ? options.size() - 1 : 0).id();
                responses.put(indicator.id(), Response.option(option));
            }
        }
        return withResponses(assessment, responses);
    }

    /** The same with another option for one indicator; what accompanies an answer stays. */
    static Assessment answer(Assessment assessment, String indicator, String option) {
        Response before = assessment.response(indicator).orElse(null);
        SortedMap<String, Response> responses = new TreeMap<>(assessment.responses());
        responses.put(
                indicator,
                before instanceof Answered
                        ? new Answered(option, before.comment(), before.evidence())
                        : Response.option(option));
        return withResponses(assessment, responses);
    }

    /** The same without a response to one indicator. */
    static Assessment without(Assessment assessment, String indicator) {
        SortedMap<String, Response> responses = new TreeMap<>(assessment.responses());
        responses.remove(indicator);
        return withResponses(assessment, responses);
    }

    static Assessment withResponses(Assessment assessment, Map<String, Response> responses) {
        return with(assessment, assessment.model(), responses);
    }

    /** The same for another model, of the responses to the indicators which that has. */
    static Assessment on(MaturityModel model, Assessment assessment) {
        SortedMap<String, Response> responses = new TreeMap<>(assessment.responses());
        responses.keySet().removeIf(id -> model.indicator(id).isEmpty());
        return with(assessment, model.reference(), responses);
    }

    private static Assessment with(Assessment assessment, ModelReference model, Map<String, Response> responses) {
        Assessment.Builder copy =
                Assessment.builder(model).subject(assessment.subject()).date(assessment.date());
        assessment.id().ifPresent(copy::id);
        assessment.respondent().ifPresent(copy::respondent);
        responses.forEach(copy::respond);
        return copy.build();
    }

    static ModelReference exactReference(MaturityModel model) {
        return new ModelReference(model.id(), model.version(), Optional.of(model.fingerprint()));
    }
}

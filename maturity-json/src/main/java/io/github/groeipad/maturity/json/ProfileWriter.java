package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.Contribution;
import io.github.groeipad.maturity.scoring.Coverage;
import io.github.groeipad.maturity.scoring.CriterionFinding;
import io.github.groeipad.maturity.scoring.DimensionProfile;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.PhaseScore;
import io.github.groeipad.maturity.scoring.Readiness;
import io.github.groeipad.maturity.scoring.TagScore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes a profile, with its scores as the model shows them. */
final class ProfileWriter {

    private final MeasureWriter numbers;
    private final JsonGenerator json;

    private ProfileWriter(MaturityModel model, JsonGenerator json) {
        this.numbers = new MeasureWriter(model, json);
        this.json = json;
    }

    static void write(MaturityProfile profile, MaturityModel model, JsonGenerator json) {
        ResultHead.check("Profile", profile.model(), model);
        new ProfileWriter(model, json).profile(profile);
    }

    private void profile(MaturityProfile profile) {
        json.writeStartObject();
        ResultHead.write(DocumentKind.PROFILE, profile, json);
        Writing.text(json, "phase", profile.phase());
        numbers.phaseRange(profile.phaseRange());
        json.writeBooleanProperty("phaseDetermined", profile.phaseDetermined());
        numbers.score("score", profile.score(), profile.bounds());
        numbers.position(profile.position());
        coverage(profile.coverage());
        numbers.score("attainable", profile.attainable());
        tags(profile.tags());
        ModelWriter.each(json, "dimensions", profile.dimensions(), (each, to) -> dimension(each));
        ModelWriter.each(json, "readiness", profile.readiness(), (each, to) -> readiness(each));
        ModelWriter.each(json, "contributions", profile.contributions(), (each, to) -> contribution(each));
        numbers.expired(profile.expired());
        json.writeEndObject();
    }

    private void dimension(DimensionProfile dimension) {
        json.writeStartObject();
        Writing.text(json, "id", dimension.id());
        Writing.text(json, "phase", dimension.phase());
        numbers.phaseRange(dimension.phaseRange());
        numbers.score("score", dimension.score(), dimension.bounds());
        numbers.position(dimension.position());
        coverage(dimension.coverage());
        numbers.score("attainable", dimension.attainable());
        phaseScores(dimension.phaseScores());
        ModelWriter.each(json, "dimensions", dimension.dimensions(), (each, to) -> dimension(each));
        ModelWriter.each(json, "readiness", dimension.readiness(), (each, to) -> readiness(each));
        json.writeEndObject();
    }

    private void tags(Map<String, TagScore> tags) {
        if (tags.isEmpty()) {
            return;
        }
        json.writeName("tags");
        json.writeStartObject();
        tags.forEach((tag, score) -> {
            Writing.name(json, tag);
            json.writeStartObject();
            numbers.score("score", score.score(), score.bounds());
            numbers.exact("coverage", score.coverage());
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private void phaseScores(List<PhaseScore> scores) {
        if (scores.isEmpty()) {
            return;
        }
        json.writeName("phaseScores");
        json.writeStartObject();
        scores.forEach(score -> numbers.score(score.phase(), Optional.of(score.score()), Optional.of(score.bounds())));
        json.writeEndObject();
    }

    private void coverage(Coverage coverage) {
        numbers.exact("coverage", coverage.share());
        json.writeName("tally");
        json.writeStartObject();
        tally("answered", coverage.answered());
        tally("notApplicable", coverage.notApplicable());
        tally("unknown", coverage.unknown());
        tally("unanswered", coverage.unanswered());
        json.writeEndObject();
    }

    private void tally(String property, Coverage.Part part) {
        json.writeName(property);
        json.writeStartObject();
        json.writeNumberProperty("count", part.count());
        Writing.number(json, "weight", part.weight());
        json.writeEndObject();
    }

    private void readiness(Readiness readiness) {
        json.writeStartObject();
        Writing.text(json, "phase", readiness.phase());
        numbers.bounded("value", readiness.value(), readiness.low(), readiness.high());
        numbers.exact("gateProgress", readiness.gateProgress());
        json.writeName("unmet");
        ModelWriter.list(json, readiness.unmet(), (each, to) -> unmet(each));
        json.writeEndObject();
    }

    private void unmet(CriterionFinding finding) {
        json.writeStartObject();
        numbers.finding(finding);
        json.writeEndObject();
    }

    private void contribution(Contribution contribution) {
        json.writeStartObject();
        Writing.text(json, "indicator", contribution.indicator());
        Writing.text(json, "state", contribution.state().id());
        json.writeBooleanProperty("counted", contribution.isCounted());
        contribution.value().ifPresent(exact -> Writing.valueAndExact(json, exact));
        json.writeEndObject();
    }
}

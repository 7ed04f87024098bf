package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.history.Comparison;
import io.github.groeipad.maturity.history.ContributionChange;
import io.github.groeipad.maturity.history.CriterionChange;
import io.github.groeipad.maturity.history.ReadinessChange;
import io.github.groeipad.maturity.history.Series;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import tools.jackson.core.JsonGenerator;

/** Writes what changed between two moments, and along a series of them. */
final class ComparisonWriter {

    private final MaturityModel model;
    private final MeasureWriter numbers;
    private final JsonGenerator json;

    private ComparisonWriter(MaturityModel model, JsonGenerator json) {
        this.model = model;
        this.numbers = new MeasureWriter(model, json);
        this.json = json;
    }

    static void write(Comparison comparison, MaturityModel model, JsonGenerator json) {
        ResultHead.check("Comparison", comparison.after().model(), model);
        new ComparisonWriter(model, json).comparison(comparison);
    }

    static void write(Series series, MaturityModel model, JsonGenerator json) {
        ResultHead.check("Series", last(series).model(), model);
        new ComparisonWriter(model, json).series(series);
    }

    private static MaturityProfile last(Series series) {
        return series.profiles().get(series.profiles().size() - 1);
    }

    private void comparison(Comparison comparison) {
        json.writeStartObject();
        head(DocumentKind.COMPARISON, comparison.after());
        json.writeName("before");
        moment(comparison.before());
        json.writeName("after");
        moment(comparison.after());
        json.writeName("change");
        change(comparison);
        json.writeEndObject();
    }

    private void series(Series series) {
        json.writeStartObject();
        head(DocumentKind.SERIES, last(series));
        json.writeName("moments");
        ModelWriter.list(json, series.profiles(), (each, to) -> moment(each));
        json.writeName("steps");
        ModelWriter.list(json, series.steps(), (each, to) -> change(each));
        json.writeName("whole");
        change(series.whole());
        json.writeEndObject();
    }

    private void head(DocumentKind kind, MaturityProfile latest) {
        ResultHead.write(kind, model, json);
        AssessmentWriter.subject(latest.subject(), json);
    }

    /** Writes a profile in short. Its model is named if its name is another, which scores the same. */
    private void moment(MaturityProfile profile) {
        json.writeStartObject();
        ResultHead.days(profile, json);
        if (!profile.model().equals(ResultHead.exact(model))) {
            AssessmentWriter.model(profile.model(), json);
        }
        Writing.text(json, "phase", profile.phase());
        numbers.phaseRange(profile.phaseRange());
        numbers.score("score", profile.score(), profile.bounds());
        numbers.position(profile.position());
        numbers.exact("coverage", profile.coverage().share());
        json.writeEndObject();
    }

    private void change(Comparison comparison) {
        json.writeStartObject();
        json.writeBooleanProperty("phaseChanged", comparison.phaseChanged());
        numbers.exact("score", comparison.score());
        numbers.exact("position", comparison.position());
        ModelWriter.each(json, "readiness", comparison.readiness(), (each, to) -> readiness(each));
        json.writeName("contributions");
        ModelWriter.list(json, comparison.contributions(), (each, to) -> contribution(each));
        ModelWriter.each(json, "newlyMet", comparison.newlyMet(), (each, to) -> criterion(each));
        ModelWriter.each(json, "newlyLost", comparison.newlyLost(), (each, to) -> criterion(each));
        json.writeEndObject();
    }

    private void readiness(ReadinessChange change) {
        json.writeStartObject();
        Writing.text(json, "phase", change.phase());
        numbers.exact("before", change.before());
        numbers.exact("after", change.after());
        numbers.exact("difference", change.difference());
        json.writeEndObject();
    }

    private void contribution(ContributionChange change) {
        json.writeStartObject();
        Writing.text(json, "indicator", change.indicator());
        Writing.text(json, "before", change.before().id());
        Writing.text(json, "after", change.after().id());
        numbers.exact("difference", change.difference());
        json.writeEndObject();
    }

    private void criterion(CriterionChange change) {
        json.writeStartObject();
        Writing.text(json, "phase", change.phase());
        numbers.finding(change.unmet());
        json.writeEndObject();
    }
}

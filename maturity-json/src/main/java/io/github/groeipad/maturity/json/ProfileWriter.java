package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.model.DisplayRange;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.Contribution;
import io.github.groeipad.maturity.scoring.Coverage;
import io.github.groeipad.maturity.scoring.CriterionFinding;
import io.github.groeipad.maturity.scoring.DimensionProfile;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.PhaseRange;
import io.github.groeipad.maturity.scoring.PhaseScore;
import io.github.groeipad.maturity.scoring.Position;
import io.github.groeipad.maturity.scoring.Readiness;
import io.github.groeipad.maturity.scoring.Score;
import io.github.groeipad.maturity.scoring.ScoreRange;
import io.github.groeipad.maturity.scoring.TagScore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes a profile, with its scores as the model shows them. */
final class ProfileWriter {

    private final DisplayRange display;
    private final JsonGenerator json;

    private ProfileWriter(DisplayRange display, JsonGenerator json) {
        this.display = display;
        this.json = json;
    }

    static void write(MaturityProfile profile, MaturityModel model, JsonGenerator json) {
        boolean same = profile.model().id().equals(model.id())
                && profile.model().version().equals(model.version())
                && profile.model().fingerprint().equals(Optional.of(model.fingerprint()));
        if (!same) {
            throw new IllegalArgumentException("Profile: model must be the one it was scored with, "
                    + profile.model() + ", but was " + model.reference()
                    + (profile.model().toString().equals(model.reference().toString())
                            ? " with another fingerprint"
                            : ""));
        }
        new ProfileWriter(model.scoring().display(), json).profile(profile);
    }

    private void profile(MaturityProfile profile) {
        json.writeStartObject();
        Writing.text(json, "format", Format.PROFILE.id());
        AssessmentWriter.model(profile.model(), json);
        AssessmentWriter.subject(profile.subject(), json);
        Writing.date(json, "date", profile.date());
        Writing.text(json, "phase", profile.phase());
        phaseRange(profile.phaseRange());
        json.writeBooleanProperty("phaseDetermined", profile.phaseDetermined());
        score("score", profile.score(), profile.bounds());
        position(profile.position());
        coverage(profile.coverage());
        score("attainable", profile.attainable(), Optional.empty());
        tags(profile.tags());
        ModelWriter.each(json, "dimensions", profile.dimensions(), (each, to) -> dimension(each));
        ModelWriter.each(json, "readiness", profile.readiness(), (each, to) -> readiness(each));
        ModelWriter.each(json, "contributions", profile.contributions(), (each, to) -> contribution(each));
        json.writeEndObject();
    }

    private void dimension(DimensionProfile dimension) {
        json.writeStartObject();
        Writing.text(json, "id", dimension.id());
        Writing.text(json, "phase", dimension.phase());
        phaseRange(dimension.phaseRange());
        score("score", dimension.score(), dimension.bounds());
        position(dimension.position());
        coverage(dimension.coverage());
        score("attainable", dimension.attainable(), Optional.empty());
        phaseScores(dimension.phaseScores());
        ModelWriter.each(json, "dimensions", dimension.dimensions(), (each, to) -> dimension(each));
        ModelWriter.each(json, "readiness", dimension.readiness(), (each, to) -> readiness(each));
        json.writeEndObject();
    }

    private void phaseRange(Optional<PhaseRange> range) {
        range.ifPresent(present -> {
            json.writeName("phaseRange");
            json.writeStartObject();
            Writing.text(json, "lowest", present.lowest());
            Writing.text(json, "highest", present.highest());
            json.writeEndObject();
        });
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
            score("score", score.score(), score.bounds());
            share("coverage", score.coverage());
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
        scores.forEach(score -> score(score.phase(), Optional.of(score.score()), Optional.of(score.bounds())));
        json.writeEndObject();
    }

    private void score(String property, Optional<Score> score, Optional<ScoreRange> bounds) {
        score.ifPresent(present -> measure(
                property,
                present.exact(),
                present.display(display),
                bounds.map(range -> range.low().exact()).orElse(null),
                bounds.map(range -> range.high().exact()).orElse(null)));
    }

    private void position(Optional<Position> position) {
        position.ifPresent(present -> measure("position", present.value(), null, present.low(), present.high()));
    }

    private void coverage(Coverage coverage) {
        share("coverage", coverage.share());
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
        measure("value", readiness.value(), null, readiness.low(), readiness.high());
        share("gateProgress", readiness.gateProgress());
        json.writeName("unmet");
        ModelWriter.list(json, readiness.unmet(), (each, to) -> unmet(each));
        json.writeEndObject();
    }

    private void unmet(CriterionFinding finding) {
        json.writeStartObject();
        json.writeName("criterion");
        CriterionWriter.write(finding.criterion(), json);
        measure("asked", finding.asked(), null, null, null);
        share("found", finding.found());
        share("coverage", finding.coverage());
        finding.reason().ifPresent(reason -> Writing.text(json, "reason", reason.id()));
        measure("progress", finding.progress(), null, null, null);
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

    private void share(String property, Optional<Fraction> share) {
        share.ifPresent(present -> measure(property, present, null, null, null));
    }

    private void measure(
            String property, Fraction exact, @Nullable String shown, @Nullable Fraction low, @Nullable Fraction high) {
        Writing.name(json, property);
        json.writeStartObject();
        Writing.valueAndExact(json, exact);
        if (shown != null) {
            Writing.text(json, "display", shown);
        }
        if (low != null && high != null) {
            Writing.text(json, "low", low.toString());
            Writing.text(json, "high", high.toString());
        }
        json.writeEndObject();
    }
}

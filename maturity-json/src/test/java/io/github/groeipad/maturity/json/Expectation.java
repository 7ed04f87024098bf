package io.github.groeipad.maturity.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.model.DisplayRange;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.Coverage;
import io.github.groeipad.maturity.scoring.DimensionProfile;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.PhaseRange;
import io.github.groeipad.maturity.scoring.PhaseScore;
import io.github.groeipad.maturity.scoring.Position;
import io.github.groeipad.maturity.scoring.ResponseState;
import io.github.groeipad.maturity.scoring.Score;
import io.github.groeipad.maturity.scoring.Scorer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One number, level or word that a published case expects of a scenario.
 *
 * @param of the case
 * @param document the expectation as it stands in the case's file
 */
record Expectation(PublishedCase of, JsonNode document) {

    /** The file of the model that expresses the rule. */
    String model() {
        return text("model");
    }

    /** The id of the assessment that expresses the scenario. */
    String assessment() {
        return text("assessment");
    }

    /** Whether another result than the source's is given on purpose. */
    boolean departs() {
        return document.has("ours");
    }

    /** Why another result is given. */
    String reason() {
        return text("reason");
    }

    /** Whether a result is what the source expects. */
    void checkThatTheSourceIsReproduced() {
        assertThat(isGiven(document.path("value")))
                .as("%s, found %s", this, found())
                .isTrue();
    }

    /** Whether the result differs from what the source expects, and is what is said instead. */
    void checkThatItIsAsSaidInstead() {
        assertThat(isGiven(document.path("value")))
                .as("%s, found %s", this, found())
                .isFalse();
        assertThat(isGiven(document.path("ours")))
                .as("%s, found %s", this, found())
                .isTrue();
    }

    private boolean isGiven(JsonNode wanted) {
        Object found = found();
        if (wanted.isNull() || found instanceof Absent) {
            return wanted.isNull() && found instanceof Absent;
        }
        if (found instanceof Fraction number) {
            return wanted.isNumber() && isClose(number, wanted.decimalValue());
        }
        if (wanted.isNumber() && found instanceof String shown) {
            return new BigDecimal(shown).compareTo(wanted.decimalValue()) == 0;
        }
        return found instanceof String shown ? wanted.asString().equals(shown) : found.equals(wanted);
    }

    private boolean isClose(Fraction found, BigDecimal wanted) {
        String[] rounding = measure().path("rounding").asString().split(" ", -1);
        return switch (rounding[0]) {
            case "exact" -> found.equals(Fraction.of(wanted));
            case "half-up" ->
                found.toBigDecimal(Integer.parseInt(rounding[1]), RoundingMode.HALF_UP)
                                .compareTo(wanted)
                        == 0;
            case "within" -> {
                Fraction difference = found.minus(Fraction.of(wanted));
                yield difference.max(difference.negate()).compareTo(Fraction.of(new BigDecimal(rounding[1]))) <= 0;
            }
            default -> throw new IllegalArgumentException(this + ": no such rounding: " + rounding[0]);
        };
    }

    /** A {@link Fraction}, a text as it is shown, a value of the case's own levels, or that there is nothing. */
    private Object found() {
        MaturityProfile profile = Scorer.of(theModel()).score(theAssessment());
        DisplayRange display = theModel().scoring().display();
        return switch (measure().path("read").asString()) {
            case "score" -> orAbsent(score(profile).map(score -> shown(score.exact(), display)));
            case "displayed" -> orAbsent(score(profile).map(score -> score.display(display)));
            case "attainable" -> orAbsent(attainable(profile).map(score -> shown(score.exact(), display)));
            case "weight-reached" ->
                orAbsent(score(profile).map(score -> score.exact().times(weight(coverage(profile)))));
            case "indicators" -> Fraction.of(count(coverage(profile)));
            case "phases" -> Fraction.of(theModel().phases().size());
            case "phase-score" ->
                orAbsent(phaseScore(dimension(profile)).map(each -> each.score().exact()));
            case "position" -> orAbsent(position(profile).map(Position::value));
            case "phase" -> level(phase(profile).orElse("not-started"));
            case "phase-determined" -> level(String.valueOf(profile.phaseDetermined()));
            default -> throw new IllegalArgumentException(this + ": no such reading: " + measure());
        };
    }

    private JsonNode level(String name) {
        JsonNode level = measure().path("levels").path(name);
        assertThat(level.isMissingNode()).as("%s, level %s", this, name).isFalse();
        return level;
    }

    private Optional<String> phase(MaturityProfile profile) {
        Optional<PhaseRange> range =
                isOverall() ? profile.phaseRange() : dimension(profile).phaseRange();
        assertThat(range).as("%s has a phase", this).isPresent();
        return isOverall() ? profile.phase() : dimension(profile).phase();
    }

    private Optional<Score> score(MaturityProfile profile) {
        return isOverall() ? profile.score() : dimension(profile).score();
    }

    private Optional<Score> attainable(MaturityProfile profile) {
        return isOverall() ? profile.attainable() : dimension(profile).attainable();
    }

    private Optional<Position> position(MaturityProfile profile) {
        return isOverall() ? profile.position() : dimension(profile).position();
    }

    private Optional<PhaseScore> phaseScore(DimensionProfile profile) {
        return profile.phaseScores().stream()
                .filter(each -> each.phase().equals(text("phase")))
                .findFirst();
    }

    private Coverage coverage(MaturityProfile profile) {
        return isOverall() ? profile.coverage() : dimension(profile).coverage();
    }

    private static Fraction weight(Coverage coverage) {
        Fraction weight = Fraction.zero();
        for (ResponseState state : ResponseState.values()) {
            weight = weight.plus(coverage.of(state).weight());
        }
        return weight;
    }

    private static int count(Coverage coverage) {
        int count = 0;
        for (ResponseState state : ResponseState.values()) {
            count += coverage.of(state).count();
        }
        return count;
    }

    /** The score on the display range of the model, before it is rounded. */
    private static Fraction shown(Fraction exact, DisplayRange display) {
        return display.min().plus(exact.times(display.max().minus(display.min())));
    }

    private DimensionProfile dimension(MaturityProfile profile) {
        return profile.dimension(place()).orElseThrow();
    }

    private boolean isOverall() {
        return place().equals("overall");
    }

    /** Where in the profile it is looked for: the source's node, or what that is called in the model. */
    private String place() {
        return document.path("of").asString(text("node"));
    }

    private MaturityModel theModel() {
        return Optional.ofNullable(of.models().get(model())).orElseThrow();
    }

    private Assessment theAssessment() {
        return Optional.ofNullable(of.assessments().get(model()))
                .map(byId -> byId.get(assessment()))
                .orElseThrow();
    }

    private JsonNode measure() {
        return of.document().path("measures").path(text("measure"));
    }

    private String text(String property) {
        return document.path(property).asString("");
    }

    private static Object orAbsent(Optional<?> found) {
        return found.isPresent() ? found.get() : new Absent();
    }

    @Override
    public String toString() {
        return of + ", " + text("scenario") + ", " + model() + ": " + text("measure") + " of " + text("node") + " is "
                + document.path("value");
    }

    /** That there is no value: neither 0 nor a number that stands for nothing. */
    record Absent() {}
}

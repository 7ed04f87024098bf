package io.github.groeipad.maturity.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.Response;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.model.Aggregation;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.DisplayRange;
import io.github.groeipad.maturity.model.ExpiredEvidence;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.IndicatorKind;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.MissingPolicy;
import io.github.groeipad.maturity.model.ModelReference;
import io.github.groeipad.maturity.model.NothingApplies;
import io.github.groeipad.maturity.model.PanelRule;
import io.github.groeipad.maturity.model.ResponseScale;
import io.github.groeipad.maturity.model.ScoringRules;
import io.github.groeipad.maturity.scoring.Scorer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalFormTest {

    private final MaturityJson json = MaturityJson.strict();

    @Test
    void theSampleModelIsWrittenAsBeforeWithItsDefaultsLeftOut() {
        assertThat(text(json.write(Samples.model()))).isEqualTo(Samples.text("webcare-check-canonical.json"));
    }

    @Test
    void theSampleAssessmentIsWrittenAsBefore() {
        Assessment assessment = json.readAssessment(Samples.utf8(Samples.assessmentText()));

        assertThat(text(json.write(assessment))).isEqualTo(Samples.text("webcare-assessment-2026-canonical.json"));
        assertThat(text(json.writeLine(assessment))).isEqualTo(Samples.text("webcare-lines.jsonl"));
    }

    @Test
    void theSampleProfileIsWrittenAsBefore() {
        MaturityModel model = Samples.model();
        Assessment assessment = json.readAssessment(Samples.utf8(Samples.assessmentText()));

        assertThat(text(json.write(Scorer.of(model).score(assessment), model)))
                .isEqualTo(Samples.text("webcare-profile.json"));
    }

    @Test
    void aModelIsWrittenTheSameWhateverTheSpellingItWasReadFrom() {
        String spaced =
                Samples.modelText().replace(":", " : ").replace(",", " , ").replace("0.5", "5.0e-1");

        assertThat(json.write(json.readModel(Samples.utf8(spaced)))).isEqualTo(json.write(Samples.model()));
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3",
        "3.0, 3",
        "1.50, 1.5",
        "0.000001, 0.000001",
        "1e3, 1000",
        "25e-2, 0.25",
        "1000000, 1000000",
        "'\"2/3\"', '\"2/3\"'",
        "'\"4/6\"', '\"2/3\"'",
        "'\"3/4\"', 0.75",
        "'\"6/2\"', 3",
        "'\"1/1024\"', '\"1/1024\"'"
    })
    void aNumberIsWrittenAsTheShortestDecimalOrAsAFraction(String read, String written) {
        String model = Samples.modelText().replace("\"weight\": 1.5", "\"weight\": " + read);

        assertThat(text(json.write(json.readModel(Samples.utf8(model))))).contains("\"weight\": " + written + ",");
    }

    @Test
    void whatIsNotADefaultIsWrittenInAFixedOrder() {
        MaturityModel model = small(ScoringRules.builder()
                .panel(PanelRule.LOWER_MEDIAN)
                .expiredEvidence(ExpiredEvidence.UNKNOWN)
                .display(new DisplayRange(Fraction.of(-1), Fraction.parse("2.5"), 2))
                .nothingApplies(NothingApplies.EXEMPT)
                .minimumCoverage("2/3")
                .unanswered(MissingPolicy.reject())
                .unknown(MissingPolicy.countAs(Fraction.parse("0.25")))
                .notApplicable(MissingPolicy.lowest())
                .aggregation(Aggregation.lowerMedian())
                .build());

        assertThat(text(json.write(model)).lines().map(String::strip))
                .containsSubsequence(
                        "\"scoring\": {",
                        "\"aggregation\": {",
                        "\"type\": \"lower-median\"",
                        "\"notApplicable\": \"lowest\",",
                        "\"unknown\": 0.25,",
                        "\"unanswered\": \"reject\",",
                        "\"minimumCoverage\": \"2/3\",",
                        "\"nothingApplies\": \"exempt\",",
                        "\"display\": {",
                        "\"min\": -1,",
                        "\"max\": 2.5,",
                        "\"decimals\": 2",
                        "\"expiredEvidence\": \"unknown\",",
                        "\"panel\": \"lower-median\"");
        assertThat(json.readModel(json.write(model))).isEqualTo(model);
    }

    private static MaturityModel small(ScoringRules rules) {
        return MaturityModel.builder("small", "1")
                .defaultLocale(Locale.forLanguageTag("nl-BE"))
                .scale(ResponseScale.of("s", "a", "b"))
                .dimension(Dimension.builder("d")
                        .indicator(Indicator.builder("i").scale("s").kind(IndicatorKind.PERCEPTION)))
                .scoring(rules)
                .build();
    }

    @Test
    void aRangeScaleIsReadFromNumbersAndFromTheirTexts() {
        MaturityModel model = json.readModel(
                Samples.utf8(Samples.modelText().replace("\"scale\": \"yes-no\"", "\"scale\": \"percent\"")));
        for (String written : new String[] {"15", "15.0", "1.5e1", "1500e-2", "\"15\""}) {
            String text = Samples.assessmentText().replace("\"option\": \"yes\"", "\"option\": " + written);

            Assessment read = json.readAssessment(Samples.utf8(text), model);

            assertThat(read.response("monitor").orElseThrow().toString()).isEqualTo("Answered 15");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a \uD83D b", "\uDE00", "\uFFFF", "\uFDD0", "\uD83D\uDFFF\uDBFF"})
    void aTextThatCouldNotBeReadAgainIsNotWritten(String text) {
        Assessment assessment = Assessment.builder(ModelReference.of("m", "1"))
                .subject(Subject.of("s"))
                .date(LocalDate.of(2026, 1, 1))
                .respond("i", Response.option("a").withComment(text))
                .build();

        assertThatThrownBy(() -> json.write(assessment))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Document: text of comment must hold whole characters that may be exchanged");
    }

    @Test
    void aDateThatCouldNotBeReadAgainIsNotWritten() {
        Assessment assessment = Assessment.builder(ModelReference.of("m", "1"))
                .subject(Subject.of("s"))
                .date(LocalDate.of(12026, 1, 1))
                .build();

        assertThatThrownBy(() -> json.write(assessment))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Document: year of date must be from 0 to 9999, but was 12026");
    }

    @Test
    void aProfileIsNotWrittenForAnotherModel() {
        MaturityModel model = Samples.model();
        Assessment assessment = json.readAssessment(Samples.utf8(Samples.assessmentText()));
        MaturityModel other = small(ScoringRules.defaults());
        MaturityModel sameName =
                json.readModel(Samples.utf8(Samples.modelText().replace("\"weight\": 2", "\"weight\": 3")));

        assertThatThrownBy(() -> json.write(Scorer.of(model).score(assessment), other))
                .hasMessage("Profile: model must be the one it was scored with, webcare-check 1.0.0, but was small 1");
        assertThatThrownBy(() -> json.write(Scorer.of(model).score(assessment), sameName))
                .hasMessage(
                        "Profile: model must be the one it was scored with, webcare-check 1.0.0, but was webcare-check"
                                + " 1.0.0 with another fingerprint");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}

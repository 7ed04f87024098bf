package io.github.groeipad.maturity.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.history.Comparison;
import io.github.groeipad.maturity.migration.Migration;
import io.github.groeipad.maturity.migration.ModelDiff;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.LocalizedText;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Score;
import io.github.groeipad.maturity.scoring.Scorer;
import java.util.List;
import java.util.ServiceLoader;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MaturityModuleTest {

    private static final MaturityModel MODEL = Samples.model();
    private static final Assessment ASSESSMENT =
            MaturityJson.strict().readAssessment(Samples.utf8(Samples.assessmentText()));
    private static final MaturityProfile PROFILE = Scorer.of(MODEL).score(ASSESSMENT);

    private final JsonMapper mapper = JsonMapper.builder()
            .findAndAddModules()
            .addModule(new MaturityModule(MaturityJson.strict(), MODEL))
            .build();

    /** What somebody sends around. */
    record Envelope(String from, Assessment assessment, Fraction share, LocalizedText note, Score score) {}

    @Test
    void theModuleIsFoundAsAService() {
        assertThat(ServiceLoader.load(JacksonModule.class))
                .hasAtLeastOneElementOfType(MaturityModule.class)
                .filteredOn(MaturityModule.class::isInstance)
                .hasSize(1);
    }

    @Test
    void aMapperThatFindsItsModulesReadsAndWritesModelsAndAssessments() {
        JsonMapper found = JsonMapper.builder().findAndAddModules().build();

        assertThat(found.readValue(found.writeValueAsBytes(MODEL), MaturityModel.class))
                .isEqualTo(MODEL);
        assertThat(found.readValue(found.writeValueAsBytes(ASSESSMENT), Assessment.class))
                .isEqualTo(ASSESSMENT);
    }

    @Test
    void whatAMapperWritesIsTheSameDocument() {
        assertThat(mapper.writeValueAsString(ASSESSMENT) + "\n").isEqualTo(Samples.text("webcare-lines.jsonl"));
        assertThat(mapper.readTree(mapper.writeValueAsBytes(MODEL)))
                .isEqualTo(mapper.readTree(Samples.bytes("webcare-check-canonical.json")));
        assertThat(mapper.readTree(mapper.writeValueAsBytes(PROFILE)))
                .isEqualTo(mapper.readTree(Samples.bytes("webcare-profile.json")));
    }

    @Test
    void profilesAreReadAndWrittenForTheModelsGiven() {
        assertThat(mapper.readValue(mapper.writeValueAsBytes(PROFILE), MaturityProfile.class))
                .isEqualTo(PROFILE);
    }

    @Test
    void aProfileOfAModelThatWasNotGivenIsRefused() {
        JsonMapper without = JsonMapper.builder().findAndAddModules().build();

        assertThatThrownBy(() -> without.writeValueAsBytes(PROFILE))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining(
                        "Profile: model must be one that MaturityModule was given, but was webcare-check 1.0.0");
        assertThat(problems(without, Samples.text("webcare-profile.json"), MaturityProfile.class))
                .extracting(JsonProblem::code, JsonProblem::pointer)
                .containsExactly(tuple("model-mismatch", "/model"));
    }

    static List<Arguments> results() {
        return List.of(
                Arguments.of("actions", ResultSamples.actions()),
                Arguments.of("plan", ResultSamples.plan()),
                Arguments.of("target", ResultSamples.target()),
                Arguments.of("robustness", ResultSamples.robustness()),
                Arguments.of("panel", ResultSamples.panel()),
                Arguments.of("benchmark", ResultSamples.benchmark(5)),
                Arguments.of("comparison", Comparison.of(ResultSamples.before(), ResultSamples.now())),
                Arguments.of("series", ResultSamples.series()),
                Arguments.of("model-diff", ModelDiff.of(MODEL, ResultSamples.LATER)),
                Arguments.of("migration", ResultSamples.migration()));
    }

    @ParameterizedTest
    @MethodSource("results")
    void resultsAreWrittenAsDocumentsToo(String name, Object result) {
        assertThat(mapper.writeValueAsString(result) + "\n")
                .isEqualTo(ResultSamples.all().get(name).line());
    }

    @Test
    void aResultOfAModelThatWasNotGivenIsRefused() {
        JsonMapper without = JsonMapper.builder().findAndAddModules().build();

        assertThatThrownBy(() -> without.writeValueAsBytes(ResultSamples.plan()))
                .hasMessageContaining("Plan: model must be one that MaturityModule was given, but was webcare-check");
        assertThatThrownBy(() -> without.writeValueAsBytes(ResultSamples.benchmark(5)))
                .hasMessageContaining("Benchmark: model must be one that MaturityModule was given, but was one of ");
    }

    @Test
    void migrationsAreReadWithoutTheirModels() {
        JsonMapper without = JsonMapper.builder().findAndAddModules().build();
        Migration migration = ResultSamples.migration();

        assertThat(without.readValue(without.writeValueAsBytes(migration), Migration.class))
                .isEqualTo(migration);
        assertThat(problems(
                        without,
                        Samples.text("webcare-migration.json").replace("\"dropped\": true", "\"to\": 1"),
                        Migration.class))
                .extracting(JsonProblem::code, JsonProblem::pointer)
                .containsExactly(tuple("wrong-type", "/indicators/1/to"));
    }

    @Test
    void valuesStandWithinOtherThings() {
        Envelope envelope = new Envelope(
                "town", ASSESSMENT, Fraction.of(2, 3), LocalizedText.of("nl", "Hallo"), Score.of(Fraction.of(7, 12)));

        String written = mapper.writeValueAsString(envelope);

        assertThat(written)
                .contains("\"share\":\"2/3\"")
                .contains("\"note\":{\"nl\":\"Hallo\"}")
                .contains("\"score\":{\"value\":0.583333333333,\"exact\":\"7/12\"}");
        assertThat(mapper.readValue(written, Envelope.class)).isEqualTo(envelope);
    }

    @Test
    void treesCanBeMadeOfValuesAndValuesOfTrees() {
        JsonNode tree = mapper.valueToTree(MODEL);

        assertThat(mapper.treeToValue(tree, MaturityModel.class)).isEqualTo(MODEL);
        assertThat(mapper.treeToValue(mapper.valueToTree(PROFILE), MaturityProfile.class))
                .isEqualTo(PROFILE);
    }

    @Test
    void nullIsNothingWithinOtherThings() {
        assertThat(mapper.readValue("{\"from\": \"town\", \"assessment\": null}", Envelope.class)
                        .assessment())
                .isNull();
    }

    @Test
    void itIsStrictWhereTheMapperIsLenient() {
        JsonMapper lenient = JsonMapper.builder()
                .findAndAddModules()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
                .build();
        String document = Samples.modelText()
                .replace("\"weight\": 2,", "\"wieght\": 2, /* heavy */")
                .replace("\"weight\": 1.5", "\"weight\": NaN")
                .replace("\"effort\": 2", "\"effort\": 02");

        assertThat(problems(lenient, document, MaturityModel.class))
                .extracting(JsonProblem::code, JsonProblem::line, JsonProblem::column)
                .containsExactly(tuple("unknown-property", 23L, 48), tuple("wrong-type", 25L, 108));
    }

    @Test
    void aLenientModuleLetsUnknownPropertiesPass() {
        JsonMapper lenient = JsonMapper.builder()
                .addModule(new MaturityModule(MaturityJson.lenient()))
                .build();

        assertThat(lenient.readValue(
                        Samples.assessmentText().replace("\"date\":", "\"author\": \"x\", \"date\":"),
                        Assessment.class))
                .isEqualTo(ASSESSMENT);
    }

    @Test
    void aggregationsOfOnesOwnAreGivenWithTheReader() {
        String document = Samples.modelText()
                .replace(
                        "{\"type\": \"share-at-least\", \"value\": 0.5}",
                        "{\"type\": \"custom\", \"name\": \"best\", \"version\": \"1\"}");
        MaturityJson json = MaturityJson.builder().customAggregation(new Best()).build();
        JsonMapper custom =
                JsonMapper.builder().addModule(new MaturityModule(json)).build();

        MaturityModel read = custom.readValue(document, MaturityModel.class);

        assertThat(read.dimension("listening").orElseThrow().aggregation()).isEqualTo(new Best());
        assertThat(problems(mapper, document, MaturityModel.class))
                .extracting(JsonProblem::code)
                .containsExactly("unknown-aggregation");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"0.5\"', malformed-fraction",
        "true, wrong-type",
        "1e999, number-too-long",
        "'{}', wrong-type",
        "'\"1/0\"', malformed-fraction"
    })
    void aFractionIsANumberOrAFractionInAString(String written, String code) {
        assertThat(problems(mapper, written, Fraction.class))
                .extracting(JsonProblem::code)
                .containsExactly(code);
    }

    @Test
    void placesAreThoseOfTheParserAndNoneWhereItKnowsNone() {
        JsonNode tree = mapper.readTree(Samples.assessmentText().replace("2026-11-22", "soon"));

        UnreadableDocumentException refusal = refusal(() -> mapper.treeToValue(tree, Assessment.class));

        assertThat(refusal.problems())
                .extracting(JsonProblem::pointer, JsonProblem::line, JsonProblem::column)
                .containsExactly(tuple("/date", 0L, 0));
    }

    @Test
    void aRefusalDoesNotRepeatWhatPeopleWrote() {
        String document = Samples.assessmentText().replace("\"since May\"", "[\"since May\"]");

        assertThatThrownBy(() -> mapper.readValue(document, Assessment.class))
                .hasMessageContaining("comment must be a string, but was an array")
                .hasMessageNotContaining("May");
    }

    private static List<JsonProblem> problems(JsonMapper mapper, String document, Class<?> type) {
        return refusal(() -> mapper.readValue(document, type)).problems();
    }

    private static UnreadableDocumentException refusal(ThrowingCallable reading) {
        DatabindException refusal = catchThrowableOfType(DatabindException.class, reading);
        assertThat(refusal).hasCauseInstanceOf(UnreadableDocumentException.class);
        return (UnreadableDocumentException) refusal.getCause();
    }
}

package io.github.groeipad.maturity.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.ProblemCode;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Scorer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaturityJsonTest {

    private final MaturityJson json = MaturityJson.strict();

    @Test
    void documentsAreReadFromBytesStreamsAndFiles(@TempDir Path folder) throws IOException {
        MaturityModel model = Samples.model();
        Assessment assessment = json.readAssessment(Samples.utf8(Samples.assessmentText()), model);
        MaturityProfile profile = Scorer.of(model).score(assessment);
        Path file = folder.resolve("document.json");

        Files.write(file, json.write(model));
        assertThat(json.readModel(file)).isEqualTo(model);
        assertThat(json.readModel(stream(json.write(model)))).isEqualTo(model);

        Files.write(file, json.write(assessment));
        assertThat(json.readAssessment(file)).isEqualTo(assessment);
        assertThat(json.readAssessment(file, model)).isEqualTo(assessment);
        assertThat(json.readAssessment(stream(json.write(assessment)))).isEqualTo(assessment);
        assertThat(json.readAssessment(stream(json.write(assessment)), model)).isEqualTo(assessment);

        Files.write(file, json.write(profile, model));
        assertThat(json.readProfile(file, model)).isEqualTo(profile);
        assertThat(json.readProfile(stream(json.write(profile, model)), model)).isEqualTo(profile);
    }

    @Test
    void aStreamIsNotClosed() throws IOException {
        boolean[] closed = new boolean[1];
        InputStream in = new ByteArrayInputStream(Samples.bytes("webcare-check.json")) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        json.readModel(in);

        assertThat(closed).containsExactly(false);
    }

    @Test
    void aFileThatIsNotThereIsNoBadDocument(@TempDir Path folder) {
        assertThatThrownBy(() -> json.readModel(folder.resolve("nowhere.json")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void anAssessmentIsHeldAgainstAModelOnlyWhereOneIsGiven() {
        byte[] unfit = Samples.utf8(Samples.assessmentText().replace("largely", "largo"));

        assertThat(json.readAssessment(unfit).response("answers").orElseThrow().toString())
                .isEqualTo("Answered largo");
        assertThatThrownBy(() -> json.readAssessment(unfit, Samples.model()))
                .isInstanceOf(UnreadableDocumentException.class);
    }

    @Test
    void aDocumentMayBeExactlyAsLongAsAllowed() {
        byte[] document = Samples.bytes("webcare-check.json");

        assertThat(MaturityJson.builder()
                        .maximumDocumentBytes(document.length)
                        .build()
                        .readModel(document))
                .isEqualTo(Samples.model());
        assertThatThrownBy(() -> MaturityJson.builder()
                        .maximumDocumentBytes(document.length - 1)
                        .build()
                        .readModel(new ByteArrayInputStream(document)))
                .hasMessageContaining(
                        "the document must have at most " + (document.length - 1) + " bytes, but had more");
    }

    @Test
    void aLargerDocumentIsReadWhereItIsAllowed() {
        byte[] document = Arrays.copyOf(Samples.bytes("webcare-check.json"), 3_000_000);
        Arrays.fill(document, Samples.bytes("webcare-check.json").length, document.length, (byte) ' ');

        assertThat(MaturityJson.builder()
                        .maximumDocumentBytes(3_000_000)
                        .build()
                        .readModel(document))
                .isEqualTo(Samples.model());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, (1 << 30) + 1, Integer.MIN_VALUE})
    void limitsAreFromOneByteToAGibibyte(int bytes) {
        assertThatThrownBy(() -> MaturityJson.builder().maximumDocumentBytes(bytes))
                .hasMessage("JSON reader: largest size must be from 1 to 1073741824 bytes, but was " + bytes);
        assertThatThrownBy(() -> MaturityJson.builder().maximumLineBytes(bytes))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRuleIsRegisteredOnce() {
        MaturityJson.Builder builder = MaturityJson.builder().customAggregation(new Best());

        assertThatThrownBy(() -> builder.customAggregation(new Best()))
                .hasMessage("Custom aggregation best 1: must be given once");
    }

    @Test
    void aRuleOfOnesOwnIsFoundByNameAndVersion() {
        byte[] document = Samples.utf8(Samples.modelText()
                .replace(
                        "{\"type\": \"share-at-least\", \"value\": 0.5}",
                        "{\"type\": \"custom\", \"name\": \"best\", \"version\": \"1\"}"));
        MaturityJson custom =
                MaturityJson.builder().customAggregation(new Best()).build();

        MaturityModel read = custom.readModel(document);

        assertThat(read.dimension("listening").orElseThrow().aggregation()).isEqualTo(new Best());
        assertThat(custom.readModel(custom.write(read))).isEqualTo(read);
        assertThatThrownBy(() -> json.readModel(document))
                .hasMessageContaining(
                        "name must be a custom aggregation that the reader was given, but was \"best\" version"
                                + " \"1\"");
    }

    @Test
    void theSampleWithATrailingCommaIsRefused() {
        String trailing = Samples.assessmentText().replace("\"2027-05-01\"}]}", "\"2027-05-01\"}]},");

        assertThatThrownBy(() -> json.readAssessment(Samples.utf8(trailing)))
                .hasMessage("Document has 1 problem:\n"
                        + "  9:129: a comma must stand between two items, but was a trailing comma (remove the comma)");
    }

    @Test
    void aRefusalNamesEachProblemAndHasThemAsValues() {
        String document = Samples.modelText().replace("\"weight\": 2", "\"weight\": \"2\", \"mass\": 3");

        assertThatThrownBy(() -> json.readModel(Samples.utf8(document)))
                .hasMessage("""
                        Document has 2 problems:
                          23:58: /dimensions/0/weight: weight must be a number or a fraction such as "2/3", but was "2" (write \
                        the number without quotes)
                          23:63: /dimensions/0/mass: property of dimensions[0] must be a known one, but was "mass\"""")
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        refusal -> assertThat(refusal.problems())
                                .containsExactly(
                                        new JsonProblem(
                                                "malformed-fraction",
                                                "/dimensions/0/weight",
                                                23,
                                                58,
                                                "weight must be a number or a fraction such as \"2/3\", but was \"2\"",
                                                "\"2\"",
                                                List.of(),
                                                Optional.of("write the number without quotes")),
                                        new JsonProblem(
                                                "unknown-property",
                                                "/dimensions/0/mass",
                                                23,
                                                63,
                                                "property of dimensions[0] must be a known one, but was \"mass\"",
                                                "\"mass\"",
                                                List.of(
                                                        "id",
                                                        "name",
                                                        "description",
                                                        "weight",
                                                        "aggregation",
                                                        "indicators",
                                                        "dimensions"),
                                                Optional.empty())));
    }

    @Test
    void aRefusalTravels() throws Exception {
        UnreadableDocumentException refusal =
                catchThrowableOfType(UnreadableDocumentException.class, () -> json.readModel(new byte[0]));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(refusal);
        }
        try (ObjectInputStream in = new ObjectInputStream(stream(bytes.toByteArray()))) {
            assertThat(((UnreadableDocumentException) in.readObject()).problems())
                    .isEqualTo(refusal.problems());
        }
    }

    @Test
    void columnsCountCharactersNotBytesOrUnits() {
        String document = Samples.assessmentText().replace("\"since May\"", "\"\u00E9\uD83D\uDE80\", \"x\": 1");

        assertThatThrownBy(() -> json.readAssessment(Samples.utf8(document)))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(JsonProblem::column)
                                .containsExactly(51));
    }

    @ParameterizedTest
    @EnumSource
    void eachRuleHasAStableNameOfItsOwnAndAnExplanation(JsonProblemCode code) {
        assertThat(code.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(code.explanation()).hasSizeGreaterThan(50).endsWith(".");
        assertThat(ProblemCode.values()).extracting(ProblemCode::id).doesNotContain(code.id());
    }

    private static ByteArrayInputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}

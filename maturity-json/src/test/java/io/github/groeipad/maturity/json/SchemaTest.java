package io.github.groeipad.maturity.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.growthpath.GrowthPath;
import io.github.groeipad.maturity.model.MaturityModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a schema accepts and refuses, and each thing that only the reader can see. */
class SchemaTest {

    private static final MaturityModel MODEL = MaturityJson.strict().readModel(SchemaDifference.bytes("model.json"));

    static List<DocumentKind> read() {
        return Schemas.READ;
    }

    @ParameterizedTest
    @MethodSource("read")
    void theDocumentsThatTheExamplesAreMadeOfAreSound(DocumentKind kind) {
        byte[] document = SchemaDifference.bytes(kind.id() + ".json");

        assertThat(Schemas.errors(kind, Mutations.MAPPER.readTree(document))).isEmpty();
        assertThat(Schemas.problems(kind, document, MODEL)).isEmpty();
    }

    static List<SchemaDifference> differences() {
        return SchemaDifference.all();
    }

    @ParameterizedTest
    @MethodSource("differences")
    void eachExampleFitsItsSchemaAndIsRefusedForTheReasonListedAlone(SchemaDifference difference) {
        byte[] example = difference.example().endsWith(".json")
                ? SchemaDifference.bytes(difference.example())
                : made(difference.code());

        assertThat(Schemas.errors(difference.kind(), Mutations.MAPPER.readTree(example)))
                .isEmpty();
        assertThat(Schemas.problems(difference.kind(), example, MODEL))
                .isNotEmpty()
                .allMatch(problem -> difference.covers(difference.kind(), problem));
    }

    private static byte[] made(String code) {
        byte[] model = SchemaDifference.bytes("model.json");
        String text = new String(model, StandardCharsets.UTF_8);
        return switch (code) {
            case "too-long" -> (text + " ".repeat(1 << 20)).getBytes(StandardCharsets.UTF_8);
            case "not-utf-8" -> text.getBytes(StandardCharsets.UTF_16);
            case "byte-order-mark" -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
            case "too-deep" -> nested(model, 70).getBytes(StandardCharsets.UTF_8);
            default -> throw new IllegalArgumentException(code);
        };
    }

    private static String nested(byte[] model, int levels) {
        JsonNode document = Mutations.MAPPER.readTree(model);
        ObjectNode phase = (ObjectNode) document.at("/phases/1");
        for (int i = 0; i < levels; i++) {
            ObjectNode outer = Mutations.MAPPER.createObjectNode().put("type", "any-of");
            outer.putArray("criteria").add(phase.get("gate"));
            phase.set("gate", outer);
        }
        return document.toString();
    }

    @Test
    void eachExampleIsOfOneRowOfTheTable() throws IOException {
        Set<String> files = new TreeSet<>();
        try (Stream<Path> listed = Files.list(PublishedCase.folder().resolveSibling("schema-differences"))) {
            listed.forEach(file -> files.add(String.valueOf(file.getFileName())));
        }
        List<String> named = new ArrayList<>(List.of("README.md"));
        Schemas.READ.forEach(kind -> named.add(kind.id() + ".json"));
        differences().stream()
                .map(SchemaDifference::example)
                .filter(example -> example.endsWith(".json"))
                .forEach(named::add);

        assertThat(named).containsExactlyInAnyOrderElementsOf(files);
    }

    @Test
    void theGrowthPathFitsTheSchema() {
        for (MaturityModel model : List.of(GrowthPath.model(), GrowthPath.fullModel())) {
            byte[] document = MaturityJson.strict().write(model);

            assertThat(Schemas.errors(DocumentKind.MODEL, Mutations.MAPPER.readTree(document)))
                    .isEmpty();
        }
    }

    @Test
    void modelsAndAssessmentsThatPeopleWroteFitTheirSchemas() throws IOException {
        try (Stream<Path> files = Files.walk(PublishedCase.folder())) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                DocumentKind kind = name.startsWith("model") ? DocumentKind.MODEL : DocumentKind.ASSESSMENT;
                if (name.matches("(model|assessments).*")) {
                    String text = Files.readString(file);
                    for (String document : kind == DocumentKind.MODEL
                            ? List.of(text)
                            : text.lines().toList()) {
                        assertThat(Schemas.errors(kind, Mutations.MAPPER.readTree(document)))
                                .as("%s", file)
                                .isEmpty();
                    }
                }
            }
        }
    }
}

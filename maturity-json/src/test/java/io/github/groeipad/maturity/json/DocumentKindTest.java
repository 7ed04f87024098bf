package io.github.groeipad.maturity.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DocumentKindTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    @ParameterizedTest
    @EnumSource
    void theSchemaIsOneOfDraft202012(DocumentKind kind) {
        JsonNode schema = MAPPER.readTree(kind.schema());

        assertThat(schema.path("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                        .validate(schema))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theSchemaNamesTheFormatOfItsKind(DocumentKind kind) {
        JsonNode schema = MAPPER.readTree(kind.schema());

        assertThat(schema.at("/properties/format/const").asString()).isEqualTo("maturity-" + kind.id() + "/1");
        assertThat(schema.path("$id").asString()).endsWith("/maturity-" + kind.id() + "/1");
    }

    @ParameterizedTest
    @EnumSource
    void everyDefinitionIsUsed(DocumentKind kind) {
        String text = kind.schema();

        assertThat(MAPPER.readTree(text).path("$defs").propertyNames())
                .allSatisfy(name -> assertThat(text).contains("\"#/$defs/" + name + "\""));
    }

    @ParameterizedTest
    @MethodSource
    void noObjectIsOpenToPropertiesThatAreNotKnown(DocumentKind kind, JsonNode object) {
        assertThat(object.has("additionalProperties") || object.has("allOf"))
                .as("%s: %s", kind, object)
                .isTrue();
    }

    static Stream<Arguments> noObjectIsOpenToPropertiesThatAreNotKnown() {
        return Stream.of(DocumentKind.values())
                .flatMap(kind -> objects(MAPPER.readTree(kind.schema())).map(object -> Arguments.of(kind, object)));
    }

    private static Stream<JsonNode> objects(JsonNode schema) {
        boolean object = schema.path("type").asString("").equals("object");
        return Stream.concat(
                object ? Stream.of(schema) : Stream.empty(),
                schema.valueStream().flatMap(DocumentKindTest::objects));
    }

    @Test
    void definitionsOfOneNameAreTheSameInAllSchemas() {
        Map<String, JsonNode> definitions = new TreeMap<>();
        for (DocumentKind kind : DocumentKind.values()) {
            MAPPER.readTree(kind.schema()).path("$defs").properties().forEach(each -> {
                JsonNode other = definitions.putIfAbsent(each.getKey(), each.getValue());
                assertThat(other == null
                                || other.equals(each.getValue())
                                || each.getKey().equals("dimension"))
                        .as(each.getKey())
                        .isTrue();
            });
        }
    }
}

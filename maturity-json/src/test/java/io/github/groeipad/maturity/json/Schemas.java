package io.github.groeipad.maturity.json;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.groeipad.maturity.model.MaturityModel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.JsonNodeException;

/** The schemas in the hands of a validator that is not ours, and the reader beside it. */
final class Schemas {

    /** The kinds that are read too. */
    static final List<DocumentKind> READ =
            List.of(DocumentKind.MODEL, DocumentKind.ASSESSMENT, DocumentKind.PROFILE, DocumentKind.MIGRATION);

    private static final MaturityJson READER = MaturityJson.strict();
    private static final Map<DocumentKind, Schema> ALL = new EnumMap<>(DocumentKind.class);

    static {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        for (DocumentKind kind : DocumentKind.values()) {
            ALL.put(kind, registry.getSchema(kind.schema()));
        }
    }

    private Schemas() {}

    /** What a schema has against a document. */
    static List<String> errors(DocumentKind kind, JsonNode document) {
        try {
            return ALL.get(kind).validate(document).stream()
                    .map(String::valueOf)
                    .toList();
        } catch (JsonNodeException beyondLong) {
            // this validator compares with a long where the schema asks for a whole number
            return List.of("a number too large for a whole number");
        }
    }

    /** What the reader has against a document; the model is that of an assessment or a profile, and both of a migration. */
    static List<JsonProblem> problems(DocumentKind kind, byte[] document, MaturityModel model) {
        try {
            switch (kind) {
                case MODEL -> READER.readModel(document);
                case ASSESSMENT -> READER.readAssessment(document, model);
                case PROFILE -> READER.readProfile(document, model);
                case MIGRATION -> READER.readMigration(document, model, model);
                default -> throw new IllegalArgumentException(kind.id());
            }
            return List.of();
        } catch (UnreadableDocumentException refused) {
            return refused.problems();
        }
    }
}

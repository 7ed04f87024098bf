package io.github.groeipad.maturity.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.json.DocumentKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaCommandTest {

    @ParameterizedTest
    @EnumSource
    void theSchemaOfEachKindIsPrinted(DocumentKind kind) {
        assertThat(Run.of("schema", kind.id())).isEqualTo(new Run(0, kind.schema(), ""));
        assertThat(Run.of("schema", "--help").out().replaceAll("\\s+", " "))
                .containsPattern("[: ]" + kind.id() + "[,. ]");
        assertThat(kind.schema()).contains("\"maturity-" + kind.id() + "/1\"").endsWith("}\n");
    }
}

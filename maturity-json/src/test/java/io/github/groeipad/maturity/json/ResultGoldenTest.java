package io.github.groeipad.maturity.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What each result looks like, byte for byte, for people to read. */
class ResultGoldenTest {

    static Set<String> names() {
        return ResultSamples.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theResultIsWrittenAsBefore(String name) throws IOException {
        String document = ResultSamples.all().get(name).document();
        Path now = Files.createDirectories(Path.of("target", "results")).resolve(name + ".json");
        Files.writeString(now, document);

        assertThat(document)
                .as("%s holds what is written now", now)
                .isEqualTo(Samples.text("results/" + name + ".json"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void theLineSaysTheSameWithoutABreak(String name) {
        ResultSamples.Forms forms = ResultSamples.all().get(name);
        String line = forms.line();

        assertThat(Mutations.MAPPER.readTree(line)).isEqualTo(Mutations.MAPPER.readTree(forms.document()));
        assertThat(line).endsWith("}\n").doesNotContain("\r");
        assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
        assertThat(line).doesNotContain("\": ");
    }

    @ParameterizedTest
    @MethodSource("names")
    void theResultFitsItsSchemaAndBeginsWithItsFormat(String name) {
        JsonNode document =
                Mutations.MAPPER.readTree(ResultSamples.all().get(name).document());
        String format = document.path("format").asString();
        DocumentKind kind = Stream.of(DocumentKind.values())
                .filter(each -> each.format().equals(format))
                .findFirst()
                .orElseThrow();

        assertThat(name).startsWith(kind.id());
        assertThat(document.propertyNames().iterator().next()).isEqualTo("format");
        assertThat(Schemas.errors(kind, document)).isEmpty();
    }

    @Test
    void thereIsAResultOfEachKind() {
        Stream<DocumentKind> kinds =
                Stream.of(DocumentKind.values()).filter(kind -> kind.compareTo(DocumentKind.PROFILE) > 0);

        assertThat(names()).containsAll(kinds.map(DocumentKind::id).toList());
    }
}

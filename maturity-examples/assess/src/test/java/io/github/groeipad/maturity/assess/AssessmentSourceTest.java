package io.github.groeipad.maturity.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentSourceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\": 1}",
                "  {\"format\": 1}  \r\n",
                "\n\n{\"format\": 1}\n",
                "{\"format\": 1}\n{\"format\": 1}\n",
                "{\"broken\n{\"format\": 1}\n",
                "broken\n{\"format\": 1}\n",
                "broken"
            })
    void aLineThatIsAnObjectOrNoneMakesLines(String text) throws IOException {
        assertThat(holdsLines("-", text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\n  \"format\": 1\n}\n",
                "\r\n{\r\n\r\n  \"format\": 1\r\n}",
                "{\"format\": 1,\n \"id\": 2}",
                "{",
                "",
                " \n \n"
            })
    void anObjectThatGoesOnMakesADocument(String text) throws IOException {
        assertThat(holdsLines("-", text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {70_000, 200_000})
    void aLineBeyondWhatIsLookedAtMakesLines(int length) throws IOException {
        assertThat(holdsLines("-", "{\"x\": \"" + "x".repeat(length))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "a.json, false",
        "A.JSON, false",
        "a.jsonl, true",
        "a.ndjson, true",
        "A.JSONL, true",
        "a.txt, true",
        "json, true"
    })
    void theEndOfANameTells(String name, boolean lines) throws IOException {
        assertThat(holdsLines(name, "{\"format\": 1}")).isEqualTo(lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\n}\n", "{\"format\": 1}\n{}"})
    void lookingAheadTakesNothingAway(String text) throws IOException {
        BufferedInputStream stream = stream("-", text).open();

        assertThat(stream("-", text).holdsLines(stream)).isEqualTo(text.endsWith("{}"));
        assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(text);
    }

    private static boolean holdsLines(String name, String text) throws IOException {
        AssessmentSource source = AssessmentSource.of(name, streams(text));
        try (BufferedInputStream stream = stream("-", text).open()) {
            return source.holdsLines(stream);
        }
    }

    private static AssessmentSource stream(String name, String text) {
        return AssessmentSource.of(name, streams(text));
    }

    private static Streams streams(String text) {
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return new Streams(
                in, OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), () -> false, Clock.systemUTC());
    }
}

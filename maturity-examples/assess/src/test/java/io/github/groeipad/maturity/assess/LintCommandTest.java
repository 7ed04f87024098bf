package io.github.groeipad.maturity.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LintCommandTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void doubtsAboutAModelAreTold(String language) throws IOException {
        Run run = Run.of(
                "lint",
                "--lang",
                language,
                CustomModelTest.resource("webcare.json").toString());

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        Golden.assertIs(run.out(), "webcare-lint." + language + ".txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void doubtsAboutTheGrowthPathAreTold(String language) throws IOException {
        Run run = Run.of("lint", "--lang", language, "growth-path");

        assertThat(run.status()).isZero();
        Golden.assertIs(run.out(), "lint." + language + ".txt");
    }

    @Test
    void aModelWithoutDoubtsIsToldToHaveNone() throws IOException {
        String model = Samples.file(folder, "model.json", Samples.SMALL_MODEL);

        assertThat(Run.of("lint", model).out()).isEqualTo("""
                m 1                                                                    no doubts
                ────────────────────────────────────────────────────────────────────────────────
                The model is valid, and nothing about it is doubtful.
                """);
    }

    @Test
    void whatIsNoModelIsReported() throws IOException {
        String file = Samples.file(folder, "model.json", "{}");

        Run run = Run.of("lint", file);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(file + ":1:");
        assertThat(Run.of("lint", "growthpath"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "growthpath: no-such-model: Model must be growth-path, growth-path-full or a file, but there is"
                                + " no such file\n"));
    }
}

package io.github.groeipad.maturity.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainCommandTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void aSampleIsExplained(String language) throws IOException {
        Run run = Run.of("explain", "--lang", language);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(Golden.width(run.out())).isLessThanOrEqualTo(80);
        Golden.assertIs(run.out(), "explain." + language + ".txt");
    }

    @Test
    void aFileOrStandardInputIsExplained() throws IOException {
        String document = Samples.documents().get(3);

        assertThat(Run.of("explain", Samples.file(folder, "town.json", document)))
                .isEqualTo(Run.of("explain"));
        assertThat(Run.with(document, "explain", "-")).isEqualTo(Run.of("explain"));
    }

    @Test
    void moreThanOneAssessmentIsTooMany() throws IOException {
        String file = Samples.file(folder, "towns.jsonl", String.join("\n", Samples.lines()));

        Run run = Run.of("explain", file);

        assertThat(run)
                .isEqualTo(new Run(
                        2,
                        "",
                        file + ": 5 read = 5 scored + 0 rejected\n" + file
                                + ": not-one-assessment: File must hold one assessment, but holds more\n"));
    }

    @Test
    void noAssessmentIsTooFew() throws IOException {
        String file = Samples.file(folder, "towns.jsonl", "");

        Run run = Run.of("explain", file);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).endsWith(file + ": not-one-assessment: File must hold one assessment, but holds none\n");
    }

    @Test
    void aRejectedAssessmentIsNotExplained() throws IOException {
        List<String> args = List.of("explain", Samples.file(folder, "bad.json", "{}"));

        Run run = Run.of(args.toArray(String[]::new));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("bad.json:1:");
    }
}

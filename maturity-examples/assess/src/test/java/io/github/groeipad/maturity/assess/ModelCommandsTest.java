package io.github.groeipad.maturity.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.growthpath.GrowthPath;
import io.github.groeipad.maturity.json.MaturityJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelCommandsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void theGrowthPathIsShownOnPaper(String language) throws IOException {
        Run run = Run.of("show-model", "--lang", language);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(Golden.width(run.out())).isLessThanOrEqualTo(80);
        Golden.assertIs(run.out(), "show-model." + language + ".txt");
    }

    @Test
    void theWholeBankCanBeShown() {
        assertThat(Run.of("show-model", "--model", "growth-path-full").out())
                .contains("social-media-growth-path-full 1.0.0", "STR-03");
    }

    @ParameterizedTest
    @CsvSource({"growth-path, 43 indicators", "growth-path-full, 79 indicators"})
    void aModelThatWasShownAsJsonIsValid(String model, String size) throws IOException {
        Run shown = Run.of("show-model", "--format", "json", "--model", model);
        String file = Samples.file(folder, "model.json", shown.out());

        Run checked = Run.of("check-model", file);

        assertThat(checked.status()).isZero();
        assertThat(checked.err().lines()).allMatch(line -> line.startsWith(file + ": warning: "));
        assertThat(checked.out())
                .startsWith(file + ": valid: social-media-")
                .contains(size)
                .hasLineCount(1);
        assertThat(Run.of("show-model", "--format", "json", "--model", file)).isEqualTo(shown);
        assertThat(Run.of("show-model", "--model", file)).isEqualTo(Run.of("show-model", "--model", model));
    }

    @Test
    void jsonIsWhatTheLibraryWrites() {
        assertThat(Run.of("show-model", "--format", "json").out())
                .isEqualTo(new String(MaturityJson.strict().write(GrowthPath.model()), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"minimumCoverage\": 0.7 | \"nothingApplies\": \"pass\" | ' [allowed: fail, exempt]'",
                "\"minimumCoverage\": | \"minimumCoverag\": | ', notApplicable, unknown, unanswered, minimumCoverage,'"
            })
    void whatIsAllowedIsToldWhereItCanBeListed(String found, String wrong, String told) throws IOException {
        String model = Run.of("show-model", "--format", "json").out();
        String file = Samples.file(folder, "model.json", model.replaceFirst(found.strip(), wrong.strip()));

        assertThat(Run.of("check-model", file).err()).contains(told);
    }

    @Test
    void everyProblemOfAModelIsNamed() throws IOException {
        String model = Run.of("show-model", "--format", "json").out();
        String file = Samples.file(
                folder,
                "model.json",
                model.replaceFirst("\"id\": \"budget\"", "\"id\": \"strategy\"")
                        .replaceFirst("\"minimumCoverage\": 0.7", "\"minimumCoverage\": 1.7"));

        Run run = Run.of("check-model", file);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .hasSize(2)
                .allMatch(line -> line.matches(".*model\\.json:\\d+:\\d+: [a-z-]+: .*"));
        assertThat(run.err()).contains(": duplicate-id: ", ": value-range: ");
    }

    @Test
    void whatIsDoubtfulIsAWarningAndNoProblem() throws IOException {
        String file = CustomModelTest.resource("webcare.json").toString();

        Run run = Run.of("check-model", file);

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("valid: webcare-check 1.0.0, 2 phases, 2 top-level dimensions, 5 indicators");
        assertThat(run.err().lines())
                .isNotEmpty()
                .allMatch(line -> line.startsWith(file + ": warning: "))
                .anyMatch(line -> line.contains("warning: phase-without-indicators: /phases/0: "));
    }

    @Test
    void aModelThatCannotBeReadIsTold() {
        String gone = folder.resolve("gone.json").toString();

        assertThat(Run.of("check-model", gone)).isEqualTo(new Run(2, "", gone + ": no-such-file: File must exist\n"));
        assertThat(Run.of("check-model", folder.toString()))
                .isEqualTo(new Run(2, "", folder + ": unreadable-file: File must be a file, but was a directory\n"));
    }
}

package io.github.groeipad.maturity.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @Test
    void helpTellsWhatThereIs() throws IOException {
        Run run = Run.of("--help");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        Golden.assertIs(run.out(), "help.txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "score",
                "explain",
                "next",
                "plan",
                "robustness",
                "compare",
                "benchmark",
                "panel",
                "lint",
                "diff-model",
                "migrate",
                "questionnaire",
                "check-model",
                "show-model",
                "schema"
            })
    void eachCommandHasHelp(String command) throws IOException {
        Run run = Run.of(command, "-h");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(Golden.width(run.out())).isLessThanOrEqualTo(80);
        Golden.assertIs(run.out(), "help-" + command + ".txt");
    }

    @ParameterizedTest
    @MethodSource
    void misuseIsToldInOneLineAndDoesNothing(List<String> args, String line) {
        Run run = Run.of(args.toArray(String[]::new));

        assertThat(run).isEqualTo(new Run(2, "", line + "\n"));
    }

    static List<Arguments> misuseIsToldInOneLineAndDoesNothing() {
        return List.of(
                Arguments.of(
                        List.of(), "assess: usage: Missing required subcommand (assess --help tells what it takes)"),
                Arguments.of(
                        List.of("scores"),
                        "assess: usage: Unmatched argument at index 0: 'scores' (assess --help tells what it takes)"),
                Arguments.of(
                        List.of("score", "--lang", "de"),
                        "assess score: usage: Invalid value for option '--lang': expected en or nl, but was 'de'"
                                + " (assess score --help tells what it takes)"),
                Arguments.of(
                        List.of("score", "--format", "xml"),
                        "assess score: usage: Invalid value for option '--format': expected text or json, but was 'xml'"
                                + " (assess score --help tells what it takes)"),
                Arguments.of(
                        List.of("score", "--bogus"),
                        "assess score: usage: Unknown option: '--bogus' (assess score --help tells what it takes)"),
                Arguments.of(
                        List.of("explain", "a", "b"),
                        "assess explain: usage: Unmatched argument at index 2: 'b'"
                                + " (assess explain --help tells what it takes)"),
                Arguments.of(
                        List.of("check-model"),
                        "assess check-model: usage: Missing required parameter: 'FILE'"
                                + " (assess check-model --help tells what it takes)"),
                Arguments.of(
                        List.of("schema", "answers"),
                        "assess schema: usage: Invalid value for positional parameter at index 0"
                                + " (KIND): expected model, assessment, profile, actions, plan, target, robustness,"
                                + " panel, benchmark, comparison, series, model-diff, migration, migration-report or lint,"
                                + " but was 'answers' (assess schema --help tells what it takes)"));
    }

    @Test
    void languageAndFormatMayBeTypedInCapitals() {
        assertThat(Run.of("score", "--lang", "NL", "--format", "TEXT")).isEqualTo(Run.of("score", "--lang", "nl"));
    }
}

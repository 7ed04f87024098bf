package io.github.groeipad.maturity.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsumerIT {
    private static final List<String> JARS =
            List.of(System.getProperty("packaged.jars").split(File.pathSeparator));
    private static final Path SOURCES = Path.of("src", "consumer", "java");

    @TempDir
    Path classes;

    /** Score, phase, a model and an assessment read again, and the size of the bundled model. */
    private static final String PRINTED = "66.6Town stands in phase Social.truetrue43";

    @Test
    void theJarsArePackaged() {
        assertThat(JARS).allMatch(jar -> jar.endsWith(".jar")).anyMatch(jar -> jar.contains("maturity-core"));
    }

    @ParameterizedTest(name = "JSpecify: {0}")
    @ValueSource(booleans = {true, false})
    void compilesAndRunsOnTheClassPath(boolean jspecify) throws Exception {
        String path = path(jspecify);

        assertThat(javac("-cp", path, "user/Main.java")).isEmpty();
        assertThat(java("-cp", path + File.pathSeparator + classes, "user.Main"))
                .isEqualToIgnoringNewLines(PRINTED);
    }

    @ParameterizedTest(name = "JSpecify: {0}")
    @ValueSource(booleans = {true, false})
    void compilesAndRunsOnTheModulePath(boolean jspecify) throws Exception {
        String path = path(jspecify);

        assertThat(javac("-p", path, "module-info.java", "user/Main.java")).isEmpty();
        assertThat(java("-p", path + File.pathSeparator + classes, "-m", "user/user.Main"))
                .isEqualToIgnoringNewLines(PRINTED);
    }

    private static String path(boolean jspecify) {
        return String.join(
                File.pathSeparator,
                JARS.stream()
                        .filter(jar -> jspecify || !jar.contains("jspecify"))
                        .toList());
    }

    private String javac(String option, String path, String... sources) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("javac", "-Xlint:all", "-Werror", "-d", classes.toString()));
        command.addAll(List.of(option, path));
        Stream.of(sources).map(source -> SOURCES.resolve(source).toString()).forEach(command::add);
        return run(command);
    }

    private static String java(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("java"));
        command.addAll(List.of(arguments));
        // What SLF4J says where nobody chose a logger is no output of the program.
        return run(command).lines().filter(line -> !line.startsWith("SLF4J")).collect(Collectors.joining("\n"));
    }

    /** Runs a command of this JDK, and returns what it printed, errors included; it must end well. */
    private static String run(List<String> command) throws IOException, InterruptedException {
        command.set(
                0,
                Path.of(System.getProperty("java.home"), "bin", command.get(0)).toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}

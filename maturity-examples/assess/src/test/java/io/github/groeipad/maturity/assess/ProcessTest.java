package io.github.groeipad.maturity.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.groeipad.maturity.json.MaturityJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own, on real streams. */
class ProcessTest {

    @TempDir
    private Path folder;

    private Process start(List<String> options, String... args) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        // As the manifest of the jar allows: looking whether standard error is a terminal takes a native call.
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Assess.class.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
    }

    private static int end(Process process) throws InterruptedException {
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            fail("The command did not end");
        }
        return process.exitValue();
    }

    private String err() throws IOException {
        return Files.readString(folder.resolve("err.txt"));
    }

    @Test
    void outputIsUtf8WhateverTheMachineSpeaks() throws IOException, InterruptedException {
        List<String> machine = List.of(
                "-Dfile.encoding=ISO-8859-1",
                "-Dstdout.encoding=US-ASCII",
                "-Dsun.stdout.encoding=US-ASCII",
                "-Duser.language=tr",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dline.separator=\r\n");

        Process process = start(machine, "score", "--lang", "nl");
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(end(process)).isZero();
        assertThat(out).isEqualTo(Run.of("score", "--lang", "nl").out());
        assertThat(err()).isEmpty();
    }

    @Test
    void misuseEndsWithStatusTwo() throws IOException, InterruptedException {
        Process process = start(List.of(), "score", "--bogus");

        assertThat(end(process)).isEqualTo(2);
        assertThat(err()).isEqualTo(Run.of("score", "--bogus").err());
    }

    @Test
    void aLongStreamNeedsLittleMemoryAndEndsQuietlyWhenItsReaderGoes() throws IOException, InterruptedException {
        Path towns = folder.resolve("towns.jsonl");
        String five = String.join("\n", Samples.lines()) + "\n";
        Files.writeString(towns, five.repeat(10_000));

        Process process = start(List.of("-Xmx48m"), "score", "--format", "json", towns.toString());
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 0; i < 2_000; i++) {
                assertThat(reader.readLine()).startsWith("{\"format\":\"maturity-profile/1\"");
            }
        }

        assertThat(end(process)).isZero();
        assertThat(err()).isEmpty();
    }

    @Test
    void aQuestionnaireThatIsKilledGoesOnWhereItWas() throws IOException, InterruptedException {
        Path file = folder.resolve("town.json");
        Process process = start(List.of(), "questionnaire", file.toString());
        OutputStream typed = process.getOutputStream();
        typed.write("Town\n2026-11-20\n1\n2\n3\n".getBytes(StandardCharsets.UTF_8));
        typed.flush();
        awaitQuestion(process, "4 of 43");
        process.destroyForcibly().waitFor();

        assertThat(MaturityJson.strict().readAssessment(file).responses()).hasSize(3);

        Run run = Run.with("4\n", "questionnaire", file.toString());

        assertThat(run.out()).contains("4 of 43").contains("5 of 43").doesNotContain("Name of the organisation");
        assertThat(MaturityJson.strict().readAssessment(file).responses()).hasSize(4);
    }

    private static void awaitQuestion(Process process, String place) throws IOException {
        BufferedReader reader = process.inputReader(StandardCharsets.UTF_8);
        String line = reader.readLine();
        while (line != null && !line.endsWith(place)) {
            line = reader.readLine();
        }
        assertThat(line).isNotNull();
    }
}

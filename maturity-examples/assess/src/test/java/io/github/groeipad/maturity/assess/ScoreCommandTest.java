package io.github.groeipad.maturity.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.growthpath.GrowthPath;
import io.github.groeipad.maturity.json.MaturityJson;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Scorer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreCommandTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void theSamplesAreReported(String language) throws IOException {
        Run run = Run.of("score", "--lang", language);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(Golden.width(run.out())).isLessThanOrEqualTo(80);
        Golden.assertIs(run.out(), "score." + language + ".txt");
    }

    @Test
    void theLanguageIsTheModelsUnlessOneIsAskedFor() {
        assertThat(Run.of("score")).isEqualTo(Run.of("score", "--lang", "en"));
    }

    @Test
    void jsonIsOneProfileALine() throws IOException {
        Run run = Run.of("score", "--format", "json");

        List<String> profiles = run.out().lines().toList();
        assertThat(run.out()).endsWith("}\n").doesNotContain("\r");
        assertThat(profiles).hasSize(5);
        for (int i = 0; i < profiles.size(); i++) {
            assertThat(read(profiles.get(i)))
                    .isEqualTo(profile(Samples.documents().get(i)));
        }
        Golden.assertIs(profiles.get(3) + "\n", "score.jsonl");
    }

    private static MaturityProfile read(String profile) {
        return MaturityJson.strict().readProfile(profile.getBytes(StandardCharsets.UTF_8), GrowthPath.model());
    }

    private static MaturityProfile profile(String document) {
        return Scorer.of(GrowthPath.model())
                .score(MaturityJson.strict().readAssessment(document.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void oneFileGivesOneReportWithoutAnOverview() throws IOException {
        Run run = Run.of("score", Samples.file(folder, "town.json", Samples.document()));

        assertThat(run.status()).isZero();
        assertThat(Run.of("score").out()).startsWith(run.out());
        assertThat(run.out()).doesNotContain("Overview");
    }

    @Test
    void aStreamIsCountedOnStandardError() throws IOException {
        String file = Samples.file(folder, "towns.jsonl", String.join("\n", Samples.lines()) + "\n");

        Run run = Run.of("score", file);

        assertThat(run).isEqualTo(new Run(0, Run.of("score").out(), file + ": 5 read = 5 scored + 0 rejected\n"));
    }

    @Test
    void aBadLineCostsThatLineAndIsTold() throws IOException {
        List<String> lines = Samples.lines();
        String spoilt = lines.get(1).replace("\"LEA-02\":\"agree\"", "\"LEA-02\":\"agreed\"");
        String file = Samples.file(
                folder,
                "towns.jsonl",
                lines.get(0) + "\n" + spoilt + "\r\n\n{\"format\": 1}\n" + lines.get(2) + "\r\n" + lines.get(3));

        Run run = Run.of("score", "--format", "json", file);

        assertThat(spoilt).isNotEqualTo(lines.get(1));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(3);
        assertThat(run.err().replace(file, "FILE")).matches("""
                FILE:2:\\d+: unknown-option: Indicator LEA-02: .*"agreed" \\(did you mean "agree"\\?\\) \\[allowed: .*\\]
                FILE:3:1: empty-document: .*
                FILE:4:\\d+: .*
                (FILE:4:\\d+: .*
                )*FILE: 6 read = 3 scored \\+ 3 rejected
                """);
    }

    @Test
    void aHugeLineIsRefusedAndTheNextIsRead() throws IOException {
        String file = Samples.file(
                folder,
                "towns.jsonl",
                "{\"x\":\"" + "x".repeat(3 << 20) + "\"}\n" + Samples.lines().get(0) + "\n");

        Run run = Run.of("score", file);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().replace(file, "FILE"))
                .matches("FILE:1:1: too-long: .*\nFILE: 2 read = 1 scored \\+ 1 rejected\n");
    }

    @Test
    void anEmptyStreamHasNothingToReject() throws IOException {
        String file = Samples.file(folder, "towns.jsonl", "");

        assertThat(Run.of("score", file)).isEqualTo(new Run(0, "", file + ": 0 read = 0 scored + 0 rejected\n"));
    }

    @Test
    void nothingScoredIsNothingDone() throws IOException {
        Run run = Run.of("score", Samples.file(folder, "bad.json", "{}"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("bad.json:1:").doesNotContain("\n\n");
    }

    @Test
    void aRejectedFileAmongOthersDoesNotStopThem() throws IOException {
        String bad = Samples.file(folder, "bad.json", "{]");
        String good = Samples.file(folder, "good.json", Samples.document());

        Run run = Run.of("score", bad, good);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith(bad + ":1:2: syntax: ").hasLineCount(1);
        assertThat(run.out()).startsWith("Nergenshuizen");
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestIsScored() throws IOException {
        String good = Samples.file(folder, "good.json", Samples.document());
        String gone = folder.resolve("gone.jsonl").toString();

        Run run = Run.of("score", gone, folder.toString(), good);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(gone + ": no-such-file: File must exist\n" + folder
                        + ": unreadable-file: File must be a file, but was a directory\n");
        assertThat(Run.of("score", gone).status()).isEqualTo(2);
    }

    @Test
    void aStreamThatBreaksOffIsTold() throws IOException {
        byte[] line = (Samples.lines().get(0) + "\n").getBytes(StandardCharsets.UTF_8);

        Run run = Run.with(new BreakingStream(new ByteArrayInputStream(line)), "score", "-");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("-: unreadable-file: File must be readable, but is not: the cable is out\n");
    }

    @Test
    void aLongStreamThatBreaksOffIsToldAfterWhatWasReadOfIt() throws IOException {
        byte[] lines = (Samples.lines().get(0) + "\n").repeat(200).getBytes(StandardCharsets.UTF_8);

        Run run = Run.with(new BreakingStream(new ByteArrayInputStream(lines)), "score", "--format", "json", "-");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().lines().count()).isGreaterThan(1);
        assertThat(run.err())
                .startsWith("-: unreadable-file: ")
                .contains("the cable is out")
                .hasLineCount(2);
    }

    /** A stream that fails where another ends. */
    private static final class BreakingStream extends InputStream {
        private final InputStream before;

        BreakingStream(InputStream before) {
            this.before = before;
        }

        @Override
        public int read() throws IOException {
            return broken(before.read());
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return broken(before.read(bytes, offset, length));
        }

        private static int broken(int read) throws IOException {
            if (read < 0) {
                throw new IOException("the cable is out");
            }
            return read;
        }
    }

    @Test
    void standardInputHoldsLines() throws IOException {
        String lines = String.join("\n", Samples.lines());

        assertThat(Run.with(lines, "score", "-"))
                .isEqualTo(new Run(0, Run.of("score").out(), "-: 5 read = 5 scored + 0 rejected\n"));
    }

    @Test
    void standardInputHoldsADocument() throws IOException {
        Run run = Run.with(Samples.document(), "score", "-");

        assertThat(run)
                .isEqualTo(Run.of("score", Samples.file(folder, "town.json", Samples.document())))
                .extracting(Run::err)
                .isEqualTo("");
    }

    @Test
    void aModelMayComeFromAFile() throws IOException {
        String model = Samples.file(
                folder, "model.json", Run.of("show-model", "--format", "json").out());

        assertThat(Run.of("score", "--format", "json", "--model", model))
                .isEqualTo(Run.of("score", "--format", "json"));
        assertThat(Run.of("score", "--model", model)).isEqualTo(Run.of("score"));
    }

    @Test
    void anAssessmentOfAnotherModelIsRejected() {
        Run run = Run.of("score", "--model", "growth-path-full");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(5).allMatch(line -> line.contains(": model-mismatch: "));
    }

    @Test
    void aModelThatIsNotThereIsTold() {
        assertThat(Run.of("score", "--model", "growthpath"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "growthpath: no-such-model: Model must be growth-path, growth-path-full or a file,"
                                + " but there is no such file\n"));
    }

    @Test
    void aModelThatIsNotValidIsToldAndNothingIsScored() throws IOException {
        String model = Samples.file(folder, "model.json", "{\"format\": \"maturity-model/2\"}");

        Run run = Run.of("score", "--model", model);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(model + ":1:").contains("maturity-model/1");
    }

    @Test
    void anAggregationThatNobodyRegisteredIsNamed() throws IOException {
        String model = Samples.file(
                folder,
                "model.json",
                Run.of("show-model", "--format", "json")
                        .out()
                        .replace(
                                "\"scoring\": {",
                                "\"scoring\": {\"aggregation\": {\"type\": \"custom\","
                                        + " \"name\": \"geometric-mean\", \"version\": \"1\"},"));

        Run run = Run.of("score", "--model", model);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("geometric-mean").hasLineCount(1);
    }

    @Test
    void whatIsWrittenInADocumentCannotSteerTheTerminal() throws IOException {
        String document = Samples.document().replace("\"Nergenshuizen\"", "\"\\u001b[31mRed\\u202e\\ntown\"");
        String file = Samples.file(folder, "town.json", document);

        Run run = Run.of("score", file);

        assertThat(run.out()).startsWith("\\u001b[31mRed\\u202e town ");
        assertThat(Run.of("score", Samples.file(folder, "bad.json", document.replace("STR-01", "\\u001b[2J")))
                        .err())
                .doesNotContain("\u001b");
    }

    @Test
    void theMachinesLanguageAndTimeZonePlayNoPart() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Run expected = Run.of("score");
        Run inDutch = Run.of("score", "--lang", "nl");
        try {
            for (String tag : List.of("nl-BE", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(Run.of("score")).isEqualTo(expected);
                assertThat(Run.of("score", "--lang", "nl")).isEqualTo(inDutch);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoProblem() {
        assertThat(onBrokenOutput("Broken pipe")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void outputThatCannotBeWrittenIsNothingDone() {
        assertThat(onBrokenOutput("No space left on device"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "standard output: unwritable-output: Output must be writable, but is not"
                                + " (No space left on device)\n"));
    }

    private static Run onBrokenOutput(String reason) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException(reason);
            }
        };
        Streams streams = new Streams(InputStream.nullInputStream(), broken, err, () -> false, Clock.systemUTC());
        return new Run(Assess.run(streams, "score"), "", err.toString(StandardCharsets.UTF_8));
    }
}

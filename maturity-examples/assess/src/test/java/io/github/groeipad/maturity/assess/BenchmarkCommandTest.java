package io.github.groeipad.maturity.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BenchmarkCommandTest {

    private static final String NOTE = "samples/peers-2026.jsonl: 24 read = 24 scored + 0 rejected\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void aTownStandsAmongItsPeers(String language) throws IOException {
        Run run = Run.of("benchmark", "--lang", language);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEqualTo(NOTE);
        assertThat(Golden.width(run.out())).isLessThanOrEqualTo(80);
        Golden.assertIs(run.out(), "benchmark." + language + ".txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void peersCanBeThoseOfOneSizeAndCountry(String language) throws IOException {
        String of = Samples.path("nergenshuizen-2026");

        Run run = Run.of(
                "benchmark", "--where", "size=below-50000", "--where", "country=NL", "--of", of, "--lang", language);

        assertThat(run.status()).isZero();
        assertThat(Golden.width(run.out())).isLessThanOrEqualTo(80);
        Golden.assertIs(run.out(), "benchmark-where." + language + ".txt");
    }

    @ParameterizedTest
    @CsvSource({"en, size=500000-and-more, 5", "nl, size=500000-and-more, 5", "en, size=100000-and-more, 7"})
    void ofTooFewPeersNothingIsTold(String language, String condition, int k) throws IOException {
        Run run = Run.of("benchmark", "--where", condition, "--k", Integer.toString(k), "--lang", language);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEqualTo(NOTE);
        Golden.assertIs(run.out(), "benchmark-few-" + k + "." + language + ".txt");
    }

    @ParameterizedTest
    @MethodSource("io.github.groeipad.maturity.assess.Samples#townsInEachLanguage")
    void eachTownIsToldItsPlace(String sample, String language) throws IOException {
        Run run = Run.of("benchmark", "--lang", language, "--of", Samples.path(sample));

        assertThat(run.status()).isZero();
        assertThat(Golden.width(run.out())).isLessThanOrEqualTo(80);
        Golden.assertIs(run.out(), "benchmark-" + sample + "." + language + ".txt");
    }

    @Test
    void aSubjectIsNoPeerOfItself() throws IOException {
        String file = Samples.file(folder, "towns.jsonl", String.join("\n", Samples.lines()));

        Run run = Run.of("benchmark", "--k", "3", file);

        assertThat(run.out()).contains("3 other organisations");
        assertThat(run.err()).isEqualTo(file + ": 5 read = 5 scored + 0 rejected\n");
    }

    @Test
    void peersThatAreRejectedAreReportedAndTheOthersCount() throws IOException {
        String file = Samples.file(folder, "towns.jsonl", String.join("\n", Samples.lines()) + "\n{}\n");

        Run run = Run.of("benchmark", "--k", "1", file);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("3 other organisations");
        assertThat(run.err()).contains(file + ":6:").endsWith("6 read = 5 scored + 1 rejected\n");
    }

    @Test
    void noPeersAtAllAreNothingDone() {
        String gone = folder.resolve("gone.jsonl").toString();
        Run nothing = new Run(2, "", gone + ": no-such-file: File must exist\n");

        assertThat(Run.of("benchmark", gone)).isEqualTo(nothing);
        assertThat(Run.of("benchmark", "--of", gone)).isEqualTo(nothing);
    }

    @Test
    void aSubjectIsOneAssessment() throws IOException {
        String file = Samples.file(folder, "towns.jsonl", String.join("\n", Samples.lines()));

        Run run = Run.of("benchmark", "--of", file);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).endsWith(file + ": not-one-assessment: File must hold one assessment, but holds more\n");
    }

    @Test
    void kIsOneOrMore() {
        assertThat(Run.of("benchmark", "--k", "0"))
                .isEqualTo(new Run(2, "", "--k: value-range: K must be 1 or more, but was 0\n"));
    }

    @Test
    void aModelWithoutPhasesHasNoSharesOfThem() throws IOException {
        String model = Samples.file(folder, "model.json", Samples.SMALL_MODEL);
        String of = Samples.file(folder, "s.json", Samples.smallAnswers("s", "2026-01-31", "yes", "no"));
        String peers = Samples.file(
                folder,
                "peers.jsonl",
                Samples.smallAnswers("t", "2026-01-31", "yes", "yes")
                        + Samples.smallAnswers("u", "2026-01-31", "no", "no"));

        assertThat(Run.of("benchmark", "--model", model, "--k", "2", "--of", of, peers)
                        .out())
                .isEqualTo("""
                        s                                                                31 January 2026
                        m 1
                        ────────────────────────────────────────────────────────────────────────────────
                        Now         score 50.0 of 100
                        Peers       2 other organisations
                                    Of 100 peers, 50 have a lower score.

                                 Own  A quarter  Half  3 quarters  Place
                        Score   50.0       25.0  50.0        75.0     50
                          a    100.0       25.0  50.0        75.0     75
                          b      0.0       25.0  50.0        75.0     25
                        A quarter, half and three quarters of the peers score less than these columns
                        say. Place: of 100 peers, so many score lower (an equal one counts as half).
                        """);
    }
}

package io.github.groeipad.maturity.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiffModelCommandTest {

    private static final Path WEBCARE = CustomModelTest.resource("webcare.json");

    @TempDir
    private Path folder;

    /** The model with some texts replaced by others, each of which has to be there; quotes are single ones. */
    private String changed(String... texts) throws IOException {
        String model = Files.readString(WEBCARE);
        for (int i = 0; i < texts.length; i += 2) {
            String was = texts[i].replace('\'', '"');
            assertThat(model).contains(was);
            model = model.replace(was, texts[i + 1].replace('\'', '"'));
        }
        return Samples.file(folder, "newer.json", model);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void whatChangedIsToldWithTheWorstFirst(String language) throws IOException {
        String newer = changed(
                "'version': '1.0.0'", "'version': '1.1.0'",
                "'id': 'people', 'name'", "'id': 'staff', 'name'",
                "'of': 'people'", "'of': 'staff'",
                "{'id': 'partly'}, ", "",
                "'weight': '2/3'", "'weight': 2",
                "We are friendly", "We are very friendly",
                "'id': 'publish'", "'id': 'post'",
                "'atLeast': 0.6", "'atLeast': 0.7",
                "'max': 50", "'max': 100");

        Run run = Run.of("diff-model", "--lang", language, WEBCARE.toString(), newer);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(Golden.width(run.out())).isLessThanOrEqualTo(80);
        Golden.assertIs(run.out(), "webcare-diff." + language + ".txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void theWholeBankLosesIndicatorsOnTheWayToTheQuestionnaire(String language) throws IOException {
        Run run = Run.of("diff-model", "--lang", language, "growth-path-full", "growth-path");

        assertThat(run.status()).isZero();
        Golden.assertIs(run.out(), "diff-model." + language + ".txt");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "We are friendly| We are kind| Only texts changed.",
                "'max': 50| 'max': 100| Old answers fit, and every score",
                "'unknown': 'lowest'| 'unknown': 'highest'| Old answers fit, but scores and phases can change.",
                "'step': 2.5| 'step': 5| Old answers may not fit any more."
            },
            delimiter = '|')
    void theWorstChangeSaysWhatToDo(String was, String is, String conclusion) throws IOException {
        String newer = changed(was, is);

        assertThat(Run.of("diff-model", "--lang", "en", WEBCARE.toString(), newer)
                        .out())
                .contains("─\n" + conclusion);
    }

    @Test
    void everyPropertyHasAName() throws IOException {
        String newer = changed(
                "'id': 'webcare-check'", "'id': 'other'",
                "'defaultLocale': 'nl'", "'defaultLocale': 'en', 'description': {'en': 'd'}",
                "'name': {'en': 'Webcare check'", "'name': {'en': 'Webcare'",
                "Takes part", "Shares",
                "'en': 'Reactive'", "'en': 'Waiting'",
                "'kind': 'fact'", "'kind': 'quantity', 'advice': {'en': 'a'}, 'provenance': 'p'",
                "'effort': 2, 'tags': ['social']", "'effort': 3, 'tags': ['social', 'more']",
                "'notApplicableAllowed': true, ", "",
                "'weight': 1.5", "'weight': 2.5",
                "{'en': 'We listen.'}", "{'en': 'We read.'}, 'phase': 'social'",
                "'type': 'minimum'", "'type': 'maximum'",
                "'aggregation': {'type': 'lower-median'}", "'aggregation': {'type': 'weighted-mean'}",
                "'notApplicable': 'exclude'", "'notApplicable': 'lowest'",
                "'unknown': 'lowest'", "'unknown': 'exclude'",
                "'unanswered': 'reject'", "'unanswered': 'exclude', 'panel': 'minimum'",
                "'minimumCoverage': 0.7", "'minimumCoverage': 0.5, 'expiredEvidence': 'unknown'",
                "'nothingApplies': 'fail'", "'nothingApplies': 'exempt'");

        Run run = Run.of("diff-model", "--lang", "nl", WEBCARE.toString(), newer);

        assertThat(run.status()).isZero();
        Golden.assertIs(run.out(), "webcare-diff-properties.nl.txt");
    }

    @Test
    void scalesThatNothingIsAnsweredOnAreToldOf() throws IOException {
        String model = Samples.SMALL_MODEL;
        String scales = "\"scales\": [";
        String unused = "{\"id\": \"unused\", \"options\": [{\"id\": \"a\"}, {\"id\": \"b\"}]}, ";
        String old = Samples.file(folder, "old.json", model);
        String more = Samples.file(folder, "more.json", model.replace(scales, scales + unused));
        String other =
                Samples.file(folder, "other.json", model.replace(scales, scales + unused.replace("\"b\"", "\"c\"")));

        assertThat(Run.of("diff-model", old, more).out()).contains("• scale unused is new");
        assertThat(Run.of("diff-model", more, old).out()).contains("• scale unused is gone");
        assertThat(Run.of("diff-model", more, other).out()).contains("• scale unused: options changed");
    }

    @Test
    void equalModelsAreToldToBe() {
        assertThat(Run.of("diff-model", "growth-path", "growth-path").out()).endsWith("The models are equal.\n");
    }

    @Test
    void anotherOrderIsNoOtherScore() throws IOException {
        String model = Samples.SMALL_MODEL;
        String a = "{\"id\": \"a\", \"indicators\": [{\"id\": \"a1\", \"scale\": \"yes-no\"}]}";
        String b = "{\"id\": \"b\", \"indicators\": [{\"id\": \"b1\", \"scale\": \"yes-no\"}]}";
        String turned = model.replace(a, "?").replace(b, a).replace("?", b);

        assertThat(Run.of(
                                "diff-model",
                                Samples.file(folder, "old.json", model),
                                Samples.file(folder, "new.json", turned))
                        .out())
                .endsWith("""
                        Changes no score (2):
                          • dimensions and indicators: in another order
                          • dimensions and indicators: in another order
                        """);
    }

    @Test
    void bothModelsAreChecked() {
        String message = ": no-such-model: Model must be growth-path, growth-path-full or a file, but there is no such"
                + " file\n";

        assertThat(Run.of("diff-model", "old", "new")).isEqualTo(new Run(2, "", "old" + message + "new" + message));
    }
}

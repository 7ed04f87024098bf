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

class PlanCommandTest {

    private static final String SAMPLE = "verzonnenbeek-2026";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("io.github.groeipad.maturity.assess.Samples#townsInEachLanguage")
    void eachTownIsToldTheWayToTheNextPhase(String sample, String language) throws IOException {
        Run run = Run.of("plan", "--lang", language, Samples.path(sample));

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(Golden.width(run.out())).isLessThanOrEqualTo(80);
        assertThat(run.out().lines().count()).isLessThanOrEqualTo(36);
        Golden.assertIs(run.out(), "plan-" + sample + "." + language + ".txt");
    }

    @Test
    void withoutAFileItIsAboutASample() {
        assertThat(Run.of("plan")).isEqualTo(Run.of("plan", Samples.path(SAMPLE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void aHigherPhaseIsReachedByWayOfTheOthers(String language) throws IOException {
        Run run = Run.of("plan", "--target", "collaborate", "--advice", "--lang", language, Samples.path(SAMPLE));

        assertThat(run.status()).isZero();
        assertThat(Golden.width(run.out())).isLessThanOrEqualTo(80);
        Golden.assertIs(run.out(), "plan-collaborate." + language + ".txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Collaborate", "Samenwerken", "COLLABORATE"})
    void aPhaseMayBeCalledByItsNameInAnyLanguage(String name) {
        assertThat(Run.of("plan", "--target", name)).isEqualTo(Run.of("plan", "--target", "collaborate"));
    }

    @ParameterizedTest
    @CsvSource({
        "colaborate, ' (did you mean \"collaborate\"?)'",
        "samen werken, ' (did you mean \"samenwerken\"?)'",
        "converze, ' (did you mean \"converse\"?)'",
        "top, ''"
    })
    void aPhaseThatIsNotThereIsRefused(String typed, String hint) {
        assertThat(Run.of("plan", "--target", typed))
                .isEqualTo(new Run(
                        2,
                        "",
                        "--target: unknown-phase: Phase must be one of discover, experiment, converse, collaborate,"
                                + " but was \"" + typed + "\"" + hint + "\n"));
    }

    @Test
    void aModelWithoutPhasesHasNoWayToOne() throws IOException {
        String model = Samples.file(folder, "model.json", Samples.SMALL_MODEL);

        assertThat(Run.of("plan", "--model", model))
                .isEqualTo(new Run(2, "", "assess plan: no-phases: Model must have phases, but m 1 has none\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void aPhaseThatIsOutOfReachIsExplained(String language) throws IOException {
        String model = Samples.file(folder, "model.json", """
                {"format": "maturity-model/1", "id": "m", "version": "1", "defaultLocale": "en",
                 "phases": [{"id": "up", "name": {"en": "Up"},
                   "gate": {"type": "all-of", "criteria": [{"type": "indicator", "indicator": "a1", "option": "yes"},
                     {"type": "score", "of": "b", "atLeast": 0.5}]}}],
                 "scales": [{"id": "yes-no", "options": [{"id": "no"}, {"id": "yes"}]}],
                 "dimensions": [{"id": "a", "indicators": [{"id": "a1", "scale": "yes-no", "notApplicableAllowed": true,
                     "statement": {"en": "We are there."}}]},
                   {"id": "b", "indicators": [{"id": "b1", "scale": "yes-no"}]}]}
                """);
        String answers = Samples.file(folder, "answers.json", """
                {"format": "maturity-assessment/1", "model": {"id": "m", "version": "1"}, "subject": {"id": "s"},
                 "date": "2026-01-31", "responses": {"a1": {"notApplicable": "no"}, "b1": "no"}}
                """);

        Run run = Run.of("plan", "--lang", language, "--model", model, answers);

        assertThat(run.status()).isZero();
        Golden.assertIs(run.out(), "plan-out-of-reach." + language + ".txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void aPhaseThatIsReachedButNotForSureIsMadeCertain(String language) throws IOException {
        String model = Samples.file(folder, "model.json", """
                {"format": "maturity-model/1", "id": "m", "version": "1", "defaultLocale": "en",
                 "phases": [{"id": "up", "name": {"en": "Up"}, "gate": {"type": "score", "of": "overall", "atLeast": 0.6}}],
                 "scales": [{"id": "yes-no", "options": [{"id": "no"}, {"id": "yes"}]}],
                 "dimensions": [{"id": "a", "indicators": [{"id": "a1", "scale": "yes-no"}, {"id": "a2", "scale": "yes-no"}]}]}
                """);
        String answers = Samples.file(folder, "answers.json", """
                {"format": "maturity-assessment/1", "model": {"id": "m", "version": "1"}, "subject": {"id": "s"},
                 "date": "2026-01-31", "responses": {"a1": "yes"}}
                """);

        Run run = Run.of("plan", "--lang", language, "--model", model, answers);

        assertThat(run.status()).isZero();
        Golden.assertIs(run.out(), "plan-certain." + language + ".txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void whereEffortsDifferTheyAreTold(String language) throws IOException {
        String model = CustomModelTest.resource("webcare.json").toString();
        String answers = CustomModelTest.resource("webcare-answers.json").toString();

        Run run = Run.of("plan", "--lang", language, "--model", model, answers);

        assertThat(run.status()).isZero();
        Golden.assertIs(run.out(), "webcare-plan." + language + ".txt");
    }
}

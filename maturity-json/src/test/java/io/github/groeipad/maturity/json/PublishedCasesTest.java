package io.github.groeipad.maturity.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Worked cases of published maturity models, expressed as models of ours; each names its source. */
class PublishedCasesTest {

    private static final List<PublishedCase> CASES = PublishedCase.all();

    static List<PublishedCase> cases() {
        return CASES;
    }

    static Stream<Expectation> reproduced() {
        return expectations().filter(each -> !each.departs());
    }

    static Stream<Expectation> departing() {
        return expectations().filter(Expectation::departs);
    }

    private static Stream<Expectation> expectations() {
        return CASES.stream().flatMap(each -> each.expectations().stream());
    }

    @ParameterizedTest
    @MethodSource("reproduced")
    void whatASourceExpectsIsReproduced(Expectation reproduced) {
        reproduced.checkThatTheSourceIsReproduced();
    }

    @ParameterizedTest
    @MethodSource("departing")
    void whereAnotherResultIsGivenItIsSaidWhichAndWhy(Expectation departing) {
        departing.checkThatItIsAsSaidInstead();
        assertThat(departing.reason()).isNotBlank();
    }

    @Test
    void noExpectationIsLeftOutSilently() {
        Map<String, String> counts = new TreeMap<>();
        for (PublishedCase each : CASES) {
            long departing =
                    each.expectations().stream().filter(Expectation::departs).count();
            counts.put(each.id(), each.expectations().size() - departing + " + " + departing);
        }

        assertThat(counts)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("c2m2-mil", "28 + 0"),
                        Map.entry("ciso-aggregation", "31 + 3"),
                        Map.entry("cmmc-sprs-deduction", "5 + 0"),
                        Map.entry("cmmi-staged", "6 + 0"),
                        Map.entry("iso33020-rating-and-level", "35 + 0"),
                        Map.entry("limesurvey-health", "4 + 0"),
                        Map.entry("newrelic-levels-and-weights", "6 + 0"),
                        Map.entry("odi-pathway-ladder", "38 + 0"),
                        Map.entry("owasp-bsimm-team-a", "20 + 1"),
                        Map.entry("samm2-not-applicable", "6 + 0"),
                        Map.entry("threshold-vs-rounding", "6 + 1"),
                        Map.entry("tracc-position", "7 + 0")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachModelAndAssessmentOfACaseIsUsed(PublishedCase each) {
        Set<String> held = new TreeSet<>();
        each.assessments()
                .forEach((model, byId) -> byId.keySet().forEach(assessment -> held.add(model + " " + assessment)));
        Set<String> used = each.expectations().stream()
                .map(expectation -> expectation.model() + " " + expectation.assessment())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(used).isEqualTo(held);
        assertThat(each.assessments().values())
                .allSatisfy(byId -> assertThat(byId).isNotEmpty());
    }

    @Test
    void theTableNamesEachCase() throws IOException {
        String table = Files.readString(PublishedCase.folder().resolve("README.md"));

        assertThat(table.lines().filter(line -> line.startsWith("| `")).map(line -> line.split("`", -1)[1]))
                .containsExactlyElementsOf(CASES.stream().map(PublishedCase::id).toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachCaseNamesItsSourceAndRule(PublishedCase each) {
        assertThat(each.document().path("case").asString()).isEqualTo(each.id());
        for (String part : List.of("name", "place", "licence")) {
            assertThat(each.document().path("source").path(part).asString("")).isNotBlank();
        }
        assertThat(each.document().path("rule").asString("")).isNotBlank();
    }
}

package io.github.groeipad.maturity.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.testkit.Assessed;
import io.github.groeipad.maturity.testkit.MaturityArbitraries;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import tools.jackson.databind.JsonNode;

/** The schemas beside the reader: what a schema refuses the reader refuses, and what it lets pass is accounted for. */
class SchemaProperties {

    private static final List<SchemaDifference> DIFFERENCES = SchemaDifference.all();

    @Provide
    Arbitrary<Assessed> assessed() {
        return MaturityArbitraries.assessed(MaturityArbitraries.models().withDepth(3));
    }

    @Property(seed = "301", tries = 500, shrinking = ShrinkingMode.OFF)
    void whatIsWrittenFitsItsSchema(@ForAll("assessed") Assessed assessed, @ForAll long seed) {
        RandomResults results = new RandomResults(assessed, seed);
        for (DocumentKind kind : DocumentKind.values()) {
            Optional<JsonNode> document = results.document(kind).map(Mutations.MAPPER::readTree);

            document.ifPresent(found ->
                    assertThat(Schemas.errors(kind, found)).as("%s", found).isEmpty());
        }
    }

    @Property(seed = "302", tries = 700, shrinking = ShrinkingMode.OFF)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void whatASchemaRefusesTheReaderRefusesAndWhatElseItRefusesIsListed(
            @ForAll("assessed") Assessed assessed, @ForAll long seed) {
        Mutations mutations = new Mutations(seed);
        RandomResults results = new RandomResults(assessed, seed);
        for (DocumentKind kind : Schemas.READ) {
            JsonNode document = Mutations.MAPPER.readTree(results.document(kind).orElseThrow());
            for (int i = 0; i < 4; i++) {
                Statistics.label(kind.id()).collect(compare(kind, mutations.of(document), assessed.model()));
            }
        }
        for (DocumentKind kind : Schemas.READ) {
            Statistics.label(kind.id()).coverage(found -> {
                found.check("both accept").percentage(share -> share > 8);
                found.check("both refuse").percentage(share -> share > 30);
                found.check("only the reader refuses").percentage(share -> share > 3);
            });
        }
    }

    private static String compare(DocumentKind kind, JsonNode document, MaturityModel model) {
        List<String> errors = Schemas.errors(kind, document);
        List<JsonProblem> problems =
                Schemas.problems(kind, document.toString().getBytes(StandardCharsets.UTF_8), model);
        if (!errors.isEmpty()) {
            assertThat(problems).as("%s: %s%n%s", kind, errors, document).isNotEmpty();
            return "both refuse";
        }
        assertThat(problems)
                .as("%s", document)
                .allSatisfy(problem -> assertThat(DIFFERENCES)
                        .as("%s: %s %s", kind, problem.code(), problem)
                        .anyMatch(difference -> difference.covers(kind, problem)));
        return problems.isEmpty() ? "both accept" : "only the reader refuses";
    }
}

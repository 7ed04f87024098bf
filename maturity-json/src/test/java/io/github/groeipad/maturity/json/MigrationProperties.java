package io.github.groeipad.maturity.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.migration.Migration;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.testkit.Assessed;
import io.github.groeipad.maturity.testkit.MaturityArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import tools.jackson.databind.JsonNode;

class MigrationProperties {

    private final MaturityJson json = MaturityJson.strict();

    @Provide
    Arbitrary<Assessed> assessed() {
        return MaturityArbitraries.assessed(MaturityArbitraries.models().withDepth(2));
    }

    @Property(seed = "15001", tries = 1_000, shrinking = ShrinkingMode.OFF)
    void readingWhatWasWrittenGivesAnEqualMigration(@ForAll("assessed") Assessed assessed, @ForAll long seed) {
        MaturityModel model = assessed.model();
        Migration migration = new RandomResults(assessed, seed).migration();
        byte[] written = json.write(migration);

        assertThat(json.readMigration(written)).isEqualTo(migration);
        assertThat(json.readMigration(json.writeLine(migration), model, model)).isEqualTo(migration);
        assertThat(json.write(json.readMigration(written))).isEqualTo(written);
    }

    @Property(seed = "15002", tries = 3_000, shrinking = ShrinkingMode.OFF)
    void aMigrationIsReadForItsModelsJustWhereItCanBeUsedBetweenThem(
            @ForAll("assessed") Assessed assessed, @ForAll long seed) {
        MaturityModel model = assessed.model();
        JsonNode written = Mutations.MAPPER.readTree(json.write(new RandomResults(assessed, seed).migration()));
        byte[] changed = Samples.utf8(new Mutations(seed).of(written).toString());
        Migration migration;
        try {
            migration = json.readMigration(changed);
        } catch (UnreadableDocumentException refused) {
            Statistics.collect("unreadable");
            return;
        }

        boolean usable = migration.problems(model, model).isEmpty();

        assertThat(Schemas.problems(DocumentKind.MIGRATION, changed, model).isEmpty())
                .as("%s", migration.problems(model, model))
                .isEqualTo(usable);
        Statistics.collect(usable ? "usable" : "unusable");
        Statistics.coverage(found -> {
            found.check("usable").percentage(share -> share > 5);
            found.check("unusable").percentage(share -> share > 10);
        });
    }
}

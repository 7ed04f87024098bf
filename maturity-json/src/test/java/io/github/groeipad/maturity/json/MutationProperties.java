package io.github.groeipad.maturity.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Scorer;
import io.github.groeipad.maturity.testkit.Assessed;
import io.github.groeipad.maturity.testkit.MaturityArbitraries;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A damaged document is refused in an orderly way, or it says something that can be written and read again. */
class MutationProperties {

    private final MaturityJson json = MaturityJson.strict();

    @Provide
    Arbitrary<Assessed> assessed() {
        return MaturityArbitraries.assessed();
    }

    @Provide
    Arbitrary<Damage> damages() {
        return Damage.any();
    }

    @Property(seed = "14001", tries = 3_000)
    void aDamagedModelIsRefusedOrSaysSomething(
            @ForAll("assessed") Assessed assessed, @ForAll("damages") Damage damage) {
        byte[] damaged = damage.to(json.write(assessed.model()));

        assertRefusedOrStable(damaged, json::readModel, json::write);
    }

    @Property(seed = "14002", tries = 3_000)
    void aDamagedAssessmentIsRefusedOrSaysSomething(
            @ForAll("assessed") Assessed assessed, @ForAll("damages") Damage damage) {
        byte[] damaged = damage.to(json.write(assessed.assessment()));

        assertRefusedOrStable(damaged, json::readAssessment, json::write);
    }

    @Property(seed = "14003", tries = 1_000)
    void aDamagedProfileIsRefusedOrSaysSomething(
            @ForAll("assessed") Assessed assessed, @ForAll("damages") Damage damage) {
        MaturityModel model = assessed.model();
        MaturityProfile profile = Scorer.of(model).score(assessed.assessment());
        byte[] damaged = damage.to(json.write(profile, model));

        assertRefusedOrStable(damaged, document -> json.readProfile(document, model), read -> json.write(read, model));
    }

    @Property(seed = "14004", tries = 2_000)
    void aDamagedMigrationIsRefusedOrSaysSomething(
            @ForAll("assessed") Assessed assessed, @ForAll("damages") Damage damage, @ForAll long seed) {
        byte[] damaged = damage.to(json.write(new RandomResults(assessed, seed).migration()));

        assertRefusedOrStable(damaged, json::readMigration, json::write);
    }

    private static <T> void assertRefusedOrStable(
            byte[] document, Function<byte[], T> reader, Function<T, byte[]> writer) {
        T read;
        try {
            read = reader.apply(document);
        } catch (UnreadableDocumentException refused) {
            assertThat(refused.problems()).isNotEmpty();
            assertThat(refused.problems()).allSatisfy(MutationProperties::assertComplete);
            return;
        }
        byte[] written = writer.apply(read);
        assertThat(reader.apply(written)).isEqualTo(read);
    }

    private static void assertComplete(JsonProblem problem) {
        assertThat(problem.line()).isPositive();
        assertThat(problem.column()).isPositive();
        assertThat(problem.message()).isNotBlank();
        assertThat(problem.found()).isNotBlank().hasSizeLessThan(120);
        assertThat(problem.pointer()).matches("(?s)(/.*)?");
    }
}

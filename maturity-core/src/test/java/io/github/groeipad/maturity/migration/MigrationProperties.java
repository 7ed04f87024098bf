package io.github.groeipad.maturity.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.Contribution;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Scorer;
import io.github.groeipad.maturity.testkit.Assessed;
import io.github.groeipad.maturity.testkit.MaturityArbitraries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MigrationProperties {

    @Provide
    Arbitrary<Assessed> assessed() {
        return MaturityArbitraries.assessed();
    }

    @Property(seed = "811", tries = 1_000)
    void aScoreNeutralEditKeepsEveryNumber(@ForAll("assessed") Assessed assessed) {
        MaturityModel old = assessed.model();
        MaturityModel now = reworded(old);

        assertThat(ModelDiff.of(old, now).isScoreNeutral()).isTrue();
        MigratedAssessment migrated = Migration.projection(old, now).migrate(assessed.assessment(), old, now);

        assertThat(migrated.report(MigratedAnswer.Outcome.CARRIED))
                .hasSize(assessed.assessment().responses().size());
        MaturityProfile before = Scorer.of(old).score(assessed.assessment());
        MaturityProfile after = Scorer.of(now).score(migrated.assessment());
        assertThat(after.phase()).isEqualTo(before.phase());
        assertThat(after.phaseRange()).isEqualTo(before.phaseRange());
        assertThat(after.score()).isEqualTo(before.score());
        assertThat(after.bounds()).isEqualTo(before.bounds());
        assertThat(after.position()).isEqualTo(before.position());
        assertThat(after.coverage()).isEqualTo(before.coverage());
        assertThat(after.attainable()).isEqualTo(before.attainable());
        assertThat(after.tags()).isEqualTo(before.tags());
        for (Dimension dimension : all(old.dimensions())) {
            assertThat(after.scoreOf(dimension.id())).isEqualTo(before.scoreOf(dimension.id()));
        }
        assertThat(after.readiness())
                .extracting(each -> each.value(), each -> each.gateProgress())
                .isEqualTo(before.readiness().stream()
                        .map(each -> org.assertj.core.groups.Tuple.tuple(each.value(), each.gateProgress()))
                        .toList());
        assertThat(after.contributions())
                .containsExactlyInAnyOrderElementsOf(before.contributions().stream()
                        .map(Contribution.class::cast)
                        .toList());
    }

    /** The same under another version, with other texts and everything that need not be in order the other way round. */
    private static MaturityModel reworded(MaturityModel model) {
        MaturityModel.Builder other = MaturityModel.builder(model.id(), model.version() + ".1")
                .defaultLocale(model.defaultLocale())
                .name("en", "Another name");
        model.phases().forEach(other::phase);
        reversed(model.scales()).forEach(other::scale);
        reversed(model.dimensions()).forEach(each -> other.dimension(reworded(each)));
        return other.scoring(model.scoring()).build();
    }

    private static Dimension reworded(Dimension dimension) {
        Dimension.Builder other = Dimension.builder(dimension.id())
                .name("nl", "Anders genoemd")
                .weight(dimension.weight())
                .aggregation(dimension.aggregation());
        reversed(dimension.dimensions()).forEach(each -> other.dimension(reworded(each)));
        reversed(dimension.indicators()).forEach(each -> other.indicator(reworded(each)));
        return other.build();
    }

    private static Indicator reworded(Indicator indicator) {
        Indicator.Builder other = Indicator.builder(indicator.id())
                .statement("en", "Said in other words.")
                .scale(indicator.scale())
                .weight(indicator.weight())
                .kind(indicator.kind())
                .notApplicableAllowed(indicator.notApplicableAllowed())
                .effort(indicator.effort() == 1 ? 2 : 1)
                .tags(indicator.tags().toArray(String[]::new));
        indicator.phase().ifPresent(other::phase);
        return other.build();
    }

    private static <T> List<T> reversed(List<T> parts) {
        List<T> reversed = new ArrayList<>(parts);
        Collections.reverse(reversed);
        return reversed;
    }

    private static List<Dimension> all(List<Dimension> dimensions) {
        List<Dimension> all = new ArrayList<>(dimensions);
        dimensions.forEach(each -> all.addAll(all(each.dimensions())));
        return all;
    }
}

package io.github.groeipad.maturity.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.scoring.ResponseState;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Property;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/** What a property is broken by comes down to little more than what breaks it. */
class ShrinkingProperties {

    @Property(seed = "1", tries = 1)
    void aModelShrinksToOneIndicatorAndNothingElse() {
        MaturityModel model = smallest(MaturityArbitraries.models(), any -> true);

        assertThat(model.indicators()).hasSize(1);
        assertThat(model.dimensions()).hasSize(1);
        assertThat(model.scales()).hasSize(1);
        assertThat(model.scales().get(0).options()).hasSize(2);
        assertThat(model.phases()).isEmpty();
        assertThat(model.name().isEmpty()).isTrue();
    }

    @Property(seed = "2", tries = 1)
    void aGateShrinksToTheCriterionThatMatters() {
        MaturityModel model = smallest(MaturityArbitraries.models(), ShrinkingProperties::asksForAnIndicator);

        assertThat(model.phases()).hasSize(1);
        assertThat(model.indicators()).hasSize(1);
    }

    @Property(seed = "3", tries = 1)
    void anAssessmentShrinksWithItsModel() {
        Assessed assessed = smallest(MaturityArbitraries.assessed(), ShrinkingProperties::hasUnknownAndAnswered);

        assertThat(assessed.model().indicators()).hasSize(2);
        assertThat(assessed.model().phases()).isEmpty();
        assertThat(assessed.toString()).hasLineCount(6);
    }

    private static boolean asksForAnIndicator(MaturityModel model) {
        return model.phases().stream()
                .map(Phase::gate)
                .flatMap(Optional::stream)
                .anyMatch(gate -> gate.toString().contains(Criterion.IndicatorAt.class.getSimpleName()));
    }

    private static boolean hasUnknownAndAnswered(Assessed assessed) {
        Figures figures = Figures.of(assessed.model(), assessed.assessment());
        return assessed.model().indicators().stream()
                        .anyMatch(indicator -> figures.state(indicator) == ResponseState.UNKNOWN)
                && assessed.model().indicators().stream()
                        .anyMatch(indicator -> figures.state(indicator) == ResponseState.ANSWERED);
    }

    /** Follows the first smaller value that still breaks the property, as the engine does, until there is none. */
    private static <T> T smallest(Arbitrary<T> arbitrary, Predicate<T> breaks) {
        RandomGenerator<T> generator = arbitrary.generator(1000);
        Random random = new Random(7);
        Shrinkable<T> found = generator.next(random);
        while (!breaks.test(found.value())) {
            found = generator.next(random);
        }
        Optional<Shrinkable<T>> smaller = Optional.of(found);
        while (smaller.isPresent()) {
            found = smaller.get();
            Shrinkable<T> current = found;
            smaller = current.shrink()
                    .filter(candidate -> candidate.distance().compareTo(current.distance()) < 0)
                    .filter(candidate -> breaks.test(candidate.value()))
                    .findFirst();
        }
        return found.value();
    }
}

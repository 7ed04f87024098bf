package io.github.groeipad.maturity.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.testkit.Assessed;
import io.github.groeipad.maturity.testkit.MaturityArbitraries;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

class ExplainerProperties {

    @Provide
    Arbitrary<Assessed> assessed() {
        return MaturityArbitraries.assessed();
    }

    @Property(seed = "431", tries = 300, shrinking = ShrinkingMode.OFF)
    void everyResultCanBeExplainedInEitherLanguageAndHasASentencePerGateAndDimension(
            @ForAll("assessed") Assessed assessed) {
        MaturityProfile profile = Scorer.of(assessed.model()).score(assessed.assessment());

        for (String language : List.of("en", "nl")) {
            Explainer explainer = Explainer.of(assessed.model(), Locale.forLanguageTag(language));

            assertThat(explainer.all(profile))
                    .allSatisfy(part -> assertThat(part.lines())
                            .allSatisfy(line -> assertThat(line).isNotBlank().doesNotContain("\n", "\r")));
            assertThat(explainer.phase(profile).parts())
                    .hasSizeBetween(profile.gates().size(), profile.gates().size() + 1);
            assertThat(explainer.score(profile).parts())
                    .hasSizeGreaterThanOrEqualTo(
                            profile.score().isPresent() ? profile.dimensions().size() : 0);
        }
    }
}

package io.github.groeipad.maturity.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.growthpath.GrowthPath;
import io.github.groeipad.maturity.migration.ModelEdit.Effect;
import io.github.groeipad.maturity.model.Aggregation;
import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.DisplayRange;
import io.github.groeipad.maturity.model.ExpiredEvidence;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.IndicatorKind;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.MissingPolicy;
import io.github.groeipad.maturity.model.NothingApplies;
import io.github.groeipad.maturity.model.PanelRule;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.model.ResponseOption;
import io.github.groeipad.maturity.model.ResponseScale;
import io.github.groeipad.maturity.model.Scope;
import io.github.groeipad.maturity.model.ScoringRules;
import io.github.groeipad.maturity.model.Threshold;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ModelDiffTest {

    /** The parts of a small model, each of which a test may change. */
    static final class Parts {
        private UnaryOperator<MaturityModel.Builder> model = UnaryOperator.identity();
        private UnaryOperator<ScoringRules.Builder> rules = UnaryOperator.identity();
        private UnaryOperator<Phase.Builder> low = UnaryOperator.identity();
        private UnaryOperator<Indicator.Builder> first = UnaryOperator.identity();
        private UnaryOperator<Dimension.Builder> dimension = UnaryOperator.identity();
        private ResponseScale scale = ResponseScale.of("done", "no", "partly", "fully");
        private boolean turnedPhases;
        private boolean turnedIndicators;
        private boolean withoutSecond;
        private boolean turnedGate;
        private String version = "1";

        MaturityModel build() {
            Criterion one = Criterion.score(Scope.overall(), Threshold.atLeast("0.5"));
            Criterion two = Criterion.indicator("i1", "fully");
            Phase high = Phase.builder("high")
                    .gate(turnedGate ? Criterion.allOf(two, one) : Criterion.allOf(one, two))
                    .build();
            Phase.Builder lower = low.apply(Phase.builder("low"));
            MaturityModel.Builder builder = MaturityModel.builder("m", version).scale(scale);
            builder = turnedPhases
                    ? builder.phase(high).phase(lower)
                    : builder.phase(lower).phase(high);
            Indicator.Builder i1 = first.apply(Indicator.builder("i1").scale("done"));
            Indicator.Builder i2 = Indicator.builder("i2").scale("done").notApplicableAllowed(true);
            Dimension.Builder d1 = dimension.apply(Dimension.builder("d1"));
            if (turnedIndicators) {
                d1.indicator(i2).indicator(i1);
            } else {
                d1.indicator(i1);
                if (!withoutSecond) {
                    d1.indicator(i2);
                }
            }
            return model.apply(builder.dimension(d1).scoring(rules.apply(ScoringRules.builder())))
                    .build();
        }
    }

    private static Parts with(java.util.function.Consumer<Parts> change) {
        Parts parts = new Parts();
        change.accept(parts);
        return parts;
    }

    private static Arguments edit(
            Effect effect, String place, String description, java.util.function.Consumer<Parts> change) {
        return Arguments.of(effect, place, description, with(change));
    }

    static Stream<Arguments> eachEditHasItsEffectAndPlace() {
        String i1 = "/dimensions/0/indicators/0";
        return Stream.of(
                edit(Effect.NEUTRAL, "/version", "the version of the model changed", p -> p.version = "2"),
                edit(Effect.TEXT_ONLY, "/name", "the name of the model changed", p -> p.model = m -> m.name("en", "M")),
                edit(
                        Effect.TEXT_ONLY,
                        "/description",
                        "the description of the model changed",
                        p -> p.model = m -> m.description("en", "M")),
                edit(
                        Effect.TEXT_ONLY,
                        "/defaultLocale",
                        "the default language changed",
                        p -> p.model = m -> m.defaultLocale(Locale.FRENCH)),
                edit(
                        Effect.CHANGES_SCORES,
                        "/scoring/aggregation",
                        "the overall aggregation changed",
                        p -> p.rules = r -> r.aggregation(Aggregation.minimum())),
                edit(
                        Effect.CHANGES_SCORES,
                        "/scoring/notApplicable",
                        "the policy for not applicable changed",
                        p -> p.rules = r -> r.notApplicable(MissingPolicy.lowest())),
                edit(
                        Effect.CHANGES_SCORES,
                        "/scoring/unknown",
                        "the policy for unknown answers changed",
                        p -> p.rules = r -> r.unknown(MissingPolicy.lowest())),
                edit(
                        Effect.CHANGES_SCORES,
                        "/scoring/unanswered",
                        "the policy for unanswered indicators changed",
                        p -> p.rules = r -> r.unanswered(MissingPolicy.lowest())),
                edit(
                        Effect.CHANGES_SCORES,
                        "/scoring/minimumCoverage",
                        "the minimum coverage changed",
                        p -> p.rules = r -> r.minimumCoverage("0.5")),
                edit(
                        Effect.CHANGES_SCORES,
                        "/scoring/nothingApplies",
                        "the policy where nothing applies changed",
                        p -> p.rules = r -> r.nothingApplies(NothingApplies.EXEMPT)),
                edit(
                        Effect.CHANGES_SCORES,
                        "/scoring/expiredEvidence",
                        "the policy for expired evidence changed",
                        p -> p.rules = r -> r.expiredEvidence(ExpiredEvidence.UNKNOWN)),
                edit(
                        Effect.CHANGES_SCORES,
                        "/scoring/panel",
                        "the rule for panels changed",
                        p -> p.rules = r -> r.panel(PanelRule.MINIMUM)),
                edit(
                        Effect.NEUTRAL,
                        "/scoring/display",
                        "the display range changed",
                        p -> p.rules = r -> r.display(DisplayRange.of(1, 5, 2))),
                edit(Effect.CHANGES_SCORES, "/phases", "the order of the phases changed", p -> p.turnedPhases = true),
                edit(
                        Effect.CHANGES_SCORES,
                        "/phases/2",
                        "phase top was added",
                        p -> p.model = m -> m.phase(Phase.builder("top"))),
                edit(
                        Effect.CHANGES_SCORES,
                        "/phases/0/gate",
                        "the gate of phase low changed",
                        p -> p.low = l -> l.gate(Criterion.indicator("i1", "partly"))),
                edit(Effect.NEUTRAL, "/phases/1/gate", "the gate of phase high changed", p -> p.turnedGate = true),
                edit(
                        Effect.TEXT_ONLY,
                        "/phases/0/name",
                        "the name of phase low changed",
                        p -> p.low = l -> l.name("en", "Low")),
                edit(
                        Effect.TEXT_ONLY,
                        "/phases/0/description",
                        "the description of phase low changed",
                        p -> p.low = l -> l.description("en", "Low")),
                edit(
                        Effect.TEXT_ONLY,
                        "/phases/0/advice",
                        "the advice of phase low changed",
                        p -> p.low = l -> l.advice("en", "Grow")),
                edit(
                        Effect.CHANGES_SCORES,
                        "/dimensions/0/weight",
                        "the weight of dimension d1 changed",
                        p -> p.dimension = d -> d.weight(2)),
                edit(
                        Effect.CHANGES_SCORES,
                        "/dimensions/0/aggregation",
                        "the aggregation of dimension d1 changed",
                        p -> p.dimension = d -> d.aggregation(Aggregation.maximum())),
                edit(
                        Effect.TEXT_ONLY,
                        "/dimensions/0/name",
                        "the name of dimension d1 changed",
                        p -> p.dimension = d -> d.name("en", "D")),
                edit(
                        Effect.TEXT_ONLY,
                        "/dimensions/0/description",
                        "the description of dimension d1 changed",
                        p -> p.dimension = d -> d.description("en", "D")),
                edit(
                        Effect.NEUTRAL,
                        "/dimensions",
                        "the order of the indicators changed",
                        p -> p.turnedIndicators = true),
                edit(
                        Effect.BREAKS_ANSWERS,
                        "/dimensions/0/indicators/1",
                        "indicator i2 was removed",
                        p -> p.withoutSecond = true),
                edit(
                        Effect.CHANGES_SCORES,
                        i1 + "/weight",
                        "the weight of indicator i1 changed",
                        p -> p.first = i -> i.weight("0.5")),
                edit(
                        Effect.CHANGES_SCORES,
                        i1 + "/phase",
                        "the phase of indicator i1 changed",
                        p -> p.first = i -> i.phase("low")),
                edit(
                        Effect.CHANGES_SCORES,
                        i1 + "/tags",
                        "the tags of indicator i1 changed",
                        p -> p.first = i -> i.tags("t")),
                edit(
                        Effect.NEUTRAL,
                        i1 + "/kind",
                        "the kind of indicator i1 changed",
                        p -> p.first = i -> i.kind(IndicatorKind.PERCEPTION)),
                edit(
                        Effect.NEUTRAL,
                        i1 + "/effort",
                        "the effort of indicator i1 changed",
                        p -> p.first = i -> i.effort(3)),
                edit(
                        Effect.TEXT_ONLY,
                        i1 + "/provenance",
                        "the provenance of indicator i1 changed",
                        p -> p.first = i -> i.provenance("survey")),
                edit(
                        Effect.TEXT_ONLY,
                        i1 + "/statement",
                        "the statement of indicator i1 changed",
                        p -> p.first = i -> i.statement("en", "We do.")),
                edit(
                        Effect.TEXT_ONLY,
                        i1 + "/advice",
                        "the advice of indicator i1 changed",
                        p -> p.first = i -> i.advice("en", "Do it.")),
                edit(
                        Effect.CHANGES_SCORES,
                        i1 + "/notApplicableAllowed",
                        "the permission of \"not applicable\" of indicator i1 changed",
                        p -> p.first = i -> i.notApplicableAllowed(true)),
                edit(
                        Effect.BREAKS_ANSWERS,
                        i1 + "/scale",
                        "the scale of indicator i1 lost options partly",
                        p -> p.scale = ResponseScale.of("done", "no", "fully")),
                edit(
                        Effect.CHANGES_SCORES,
                        i1 + "/scale",
                        "the options or values of the scale of indicator i1 changed",
                        p -> p.scale = ResponseScale.of("done", "no", "partly", "largely", "fully")),
                edit(
                        Effect.TEXT_ONLY,
                        i1 + "/scale",
                        "the labels of the scale of indicator i1 changed",
                        p -> p.scale = ResponseScale.builder("done")
                                .option(ResponseOption.of("no").label("en", "No"))
                                .option("partly")
                                .option("fully")
                                .build()),
                edit(
                        Effect.NEUTRAL,
                        i1 + "/scale",
                        "the scale of indicator i1 is written in another way",
                        p -> p.scale = ResponseScale.builder("done")
                                .option("no", 0)
                                .option("partly", 5)
                                .option("fully", 10)
                                .build()));
    }

    @MethodSource
    @ParameterizedTest
    void eachEditHasItsEffectAndPlace(Effect effect, String place, String description, Parts changed) {
        MaturityModel old = new Parts().build();
        MaturityModel now = changed.build();

        ModelDiff diff = ModelDiff.of(old, now);

        assertThat(diff.edits()).contains(new ModelEdit(effect, place, description));
        assertThat(diff.isScoreNeutral()).isEqualTo(old.fingerprint().equals(now.fingerprint()));
        assertThat(diff.isScoreNeutral()).isEqualTo(effect.compareTo(Effect.NEUTRAL) <= 0);
        assertThat(diff.from()).isEqualTo(old);
        assertThat(diff.to()).isEqualTo(now);
    }

    @Test
    void whatMovedOrCameOrWentIsNamed() {
        MaturityModel old = new Parts().build();
        MaturityModel now = MaturityModel.builder("m", "1")
                .scale(ResponseScale.of("done", "no", "partly", "fully"))
                .phase(Phase.builder("low"))
                .dimension(Dimension.builder("d2")
                        .indicator(Indicator.builder("i1").scale("done")))
                .dimension(Dimension.builder("d3")
                        .indicator(Indicator.builder("i3").scale("done"))
                        .indicator(Indicator.builder("i2").scale("done")))
                .build();

        assertThat(ModelDiff.of(old, now).edits())
                .extracting(ModelEdit::description)
                .contains(
                        "phase high was removed",
                        "dimension d2 was added",
                        "dimension d1 was removed",
                        "indicator i1 was moved from d1 to d2",
                        "indicator i3 was added",
                        "the permission of \"not applicable\" of indicator i2 changed");
        assertThat(ModelDiff.of(old, now).edits())
                .filteredOn(each -> each.description().contains("permission"))
                .extracting(ModelEdit::effect)
                .containsExactly(Effect.BREAKS_ANSWERS);
    }

    @Test
    void oneScaleCanDifferInMoreThanOneThing() {
        MaturityModel old = new Parts().build();
        MaturityModel now = with(parts -> parts.scale = ResponseScale.builder("done")
                        .option(ResponseOption.of("no").label("en", "No"))
                        .option("nearly")
                        .option("fully")
                        .build())
                .build();

        assertThat(ModelDiff.of(old, now).edits())
                .filteredOn(edit -> edit.description().contains("indicator i1"))
                .extracting(ModelEdit::effect)
                .containsExactly(Effect.BREAKS_ANSWERS, Effect.CHANGES_SCORES, Effect.TEXT_ONLY);
    }

    @Test
    void scalesOnWhichNothingIsAnsweredAreEditsToo() {
        ResponseScale unused = ResponseScale.of("unused", "a", "b");
        ResponseScale other = ResponseScale.of("unused", "a", "b", "c");
        MaturityModel without = new Parts().build();
        MaturityModel with =
                with(parts -> parts.model = model -> model.scale(unused)).build();
        MaturityModel changed =
                with(parts -> parts.model = model -> model.scale(other)).build();

        assertThat(ModelDiff.of(without, with).edits())
                .containsExactly(new ModelEdit(Effect.NEUTRAL, "/scales/1", "scale unused was added"));
        assertThat(ModelDiff.of(with, without).edits())
                .containsExactly(new ModelEdit(Effect.NEUTRAL, "/scales/1", "scale unused was removed"));
        assertThat(ModelDiff.of(with, changed).edits())
                .containsExactly(
                        new ModelEdit(Effect.NEUTRAL, "/scales/1/options", "the options of scale unused changed"));
    }

    @Test
    void theOrderOfTheScalesIsAnEdit() {
        ResponseScale done = ResponseScale.of("done", "no", "fully");
        ResponseScale other = ResponseScale.of("other", "a", "b");
        Dimension.Builder dimension =
                Dimension.builder("d1").indicator(Indicator.builder("i1").scale("done"));
        MaturityModel old = MaturityModel.builder("m", "1")
                .scale(done)
                .scale(other)
                .dimension(dimension)
                .build();
        MaturityModel now = MaturityModel.builder("m", "1")
                .scale(other)
                .scale(done)
                .dimension(dimension)
                .build();

        assertThat(ModelDiff.of(old, now).edits())
                .containsExactly(new ModelEdit(Effect.NEUTRAL, "/scales", "the order of the scales changed"));
    }

    @Test
    void equalModelsDifferInNothing() {
        assertThat(ModelDiff.of(GrowthPath.model(), GrowthPath.model()).edits()).isEmpty();
        assertThat(Effect.TEXT_ONLY.id()).isEqualTo("text-only");
    }
}

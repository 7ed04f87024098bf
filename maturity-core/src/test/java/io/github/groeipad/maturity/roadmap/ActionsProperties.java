package io.github.groeipad.maturity.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.assessment.Answered;
import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.oracle.Oracle;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.PhaseRange;
import io.github.groeipad.maturity.scoring.ScoreRange;
import io.github.groeipad.maturity.scoring.Scorer;
import io.github.groeipad.maturity.testkit.Assessed;
import io.github.groeipad.maturity.testkit.MaturityArbitraries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ActionsProperties {

    @Provide
    Arbitrary<Assessed> assessed() {
        return MaturityArbitraries.assessed(MaturityArbitraries.models()
                .withDepth(2)
                .withTopLevelDimensions(1, 3)
                .withoutTexts());
    }

    @Property(seed = "3031", tries = 500)
    void everyAnswerBelowItsBestHasARaiseThatBringsWhatScoringAnewGives(@ForAll("assessed") Assessed assessed) {
        MaturityModel model = assessed.model();
        Assessment assessment = assessed.assessment();
        MaturityProfile before = new Oracle().profile(model, assessment);

        Actions actions = Actions.of(Scorer.of(model), assessment);

        List<Actions.Raise> expected = new ArrayList<>();
        for (Indicator indicator : model.indicators()) {
            next(model, assessment, indicator).ifPresent(better -> {
                Assessment after = Answering.with(model, assessment, indicator.id(), better);
                String from = ((Answered) assessment.response(indicator.id()).orElseThrow()).option();
                List<String> options = Answering.options(model, indicator.id());
                long effort = (long) indicator.effort() * (options.indexOf(better) - options.indexOf(from));
                Gain gain = Answering.gain(before, new Oracle().profile(model, after), actions.target());
                expected.add(new Actions.Raise(indicator.id(), from, better, effort, gain));
            });
        }
        assertThat(actions.raises()).containsExactlyInAnyOrderElementsOf(expected);
        for (int i = 1; i < actions.raises().size(); i++) {
            Actions.Raise first = actions.raises().get(i - 1);
            Actions.Raise second = actions.raises().get(i);
            assertInOrder(
                    expected.indexOf(first),
                    first.gain(),
                    first.effort(),
                    expected.indexOf(second),
                    second.gain(),
                    second.effort());
        }
    }

    private static Optional<String> next(MaturityModel model, Assessment assessment, Indicator indicator) {
        if (Answering.isOpen(model, assessment, indicator.id())
                || !(assessment.response(indicator.id()).orElseThrow() instanceof Answered answered)) {
            return Optional.empty();
        }
        Fraction value = model.scaleOf(indicator).value(answered.option()).orElseThrow();
        return Answering.options(model, indicator.id()).stream()
                .filter(option ->
                        model.scaleOf(indicator).value(option).orElseThrow().compareTo(value) > 0)
                .findFirst();
    }

    @Property(seed = "3032", tries = 500)
    void everyOpenIndicatorIsToBeFoundOutWithWhatScoringAnewGives(@ForAll("assessed") Assessed assessed) {
        MaturityModel model = assessed.model();
        Assessment assessment = assessed.assessment();
        MaturityProfile before = new Oracle().profile(model, assessment);

        Actions actions = Actions.of(Scorer.of(model), assessment);

        List<String> open = new ArrayList<>();
        for (Indicator indicator : model.indicators()) {
            if (Answering.isOpen(model, assessment, indicator.id())) {
                open.add(indicator.id());
            }
        }
        assertThat(actions.findOut()).extracting(Actions.FindOut::indicator).containsExactlyInAnyOrderElementsOf(open);
        for (Actions.FindOut found : actions.findOut()) {
            List<MaturityProfile> profiles = Answering.options(model, found.indicator()).stream()
                    .map(option -> Answering.with(model, assessment, found.indicator(), option))
                    .map(answered -> new Oracle().profile(model, answered))
                    .toList();
            MaturityProfile lowest = profiles.get(0);
            MaturityProfile highest = profiles.get(profiles.size() - 1);
            assertThat(found.scores())
                    .isEqualTo(new ScoreRange(
                            lowest.score().orElseThrow(), highest.score().orElseThrow()));
            assertThat(profiles)
                    .allSatisfy(each -> assertThat(each.score().orElseThrow())
                            .isBetween(found.scores().low(), found.scores().high()));
            assertThat(found.phases())
                    .isEqualTo(
                            model.phases().isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(new PhaseRange(lowest.phase(), highest.phase())));
            assertThat(found.best()).isEqualTo(Answering.gain(before, highest, actions.target()));
        }
        for (int i = 1; i < open.size(); i++) {
            Actions.FindOut first = actions.findOut().get(i - 1);
            Actions.FindOut second = actions.findOut().get(i);
            assertInOrder(
                    open.indexOf(first.indicator()),
                    first.best(),
                    1,
                    open.indexOf(second.indicator()),
                    second.best(),
                    1);
        }
    }

    private static void assertInOrder(
            int place, Gain gain, long effort, int nextPlace, Gain nextGain, long nextEffort) {
        if (gain.phaseReached().isPresent() != nextGain.phaseReached().isPresent()) {
            assertThat(gain.phaseReached()).isPresent();
            return;
        }
        int readiness = perEffort(gain.readiness(), effort).compareTo(perEffort(nextGain.readiness(), nextEffort));
        int score = perEffort(Optional.of(gain.score()), effort)
                .compareTo(perEffort(Optional.of(nextGain.score()), nextEffort));
        assertThat(readiness).isGreaterThanOrEqualTo(0);
        if (readiness == 0) {
            assertThat(score).isGreaterThanOrEqualTo(0);
            assertThat(score > 0 || place < nextPlace).isTrue();
        }
    }

    private static Fraction perEffort(Optional<Fraction> gain, long effort) {
        return gain.orElse(Fraction.zero()).times(Fraction.of(1, effort));
    }
}

package io.github.groeipad.maturity.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.assessment.Answered;
import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.NotApplicable;
import io.github.groeipad.maturity.model.Aggregation;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.oracle.Oracle;
import io.github.groeipad.maturity.scoring.BatchScorer;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Score;
import io.github.groeipad.maturity.scoring.Scorer;
import io.github.groeipad.maturity.testkit.Assessed;
import io.github.groeipad.maturity.testkit.MaturityArbitraries;
import io.github.groeipad.maturity.testkit.ModelArbitrary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TargetProperties {

    private static final int MOST_RAISES = 300;

    /** A model with where a subject stood, where it stands and where it wants to be. */
    record Journey(MaturityModel model, Assessment baseline, Assessment now, Assessment target) {}

    private static ModelArbitrary models() {
        return MaturityArbitraries.models()
                .withTopLevelDimensions(1, 3)
                .withIndicatorsPerDimension(1, 3)
                .withDepth(2)
                .withoutTexts();
    }

    @Provide
    Arbitrary<Journey> journeys() {
        return journeys(models());
    }

    @Provide
    Arbitrary<Journey> journeysOverMeans() {
        return journeys(models().withAggregations(Aggregation.weightedMean()));
    }

    private static Arbitrary<Journey> journeys(ModelArbitrary models) {
        return models.flatMap(model -> {
            Arbitrary<Assessment> assessments = MaturityArbitraries.assessmentsOf(model);
            return Combinators.combine(assessments, assessments, assessments)
                    .as((baseline, now, target) -> new Journey(model, baseline, now, target));
        });
    }

    @Property(seed = "2401", tries = 300)
    void distancesAndProgressAreWhatTheSpecificationSays(@ForAll("journeys") Journey journey) {
        MaturityModel model = journey.model();
        Assessment actual = Answering.lowest(model, journey.now());
        Assessment aim = actual;
        Assessment better = actual;
        for (Indicator indicator : model.indicators()) {
            if (!(actual.response(indicator.id()).orElseThrow() instanceof NotApplicable)) {
                List<String> options = Answering.options(model, indicator.id());
                int has = options.indexOf(
                        ((Answered) actual.response(indicator.id()).get()).option());
                int asked = asked(model, journey.target(), indicator.id());
                aim = Answering.with(model, aim, indicator.id(), options.get(asked));
                better = Answering.with(model, better, indicator.id(), options.get(Math.max(has, asked)));
            }
        }
        Map<String, Score> scores = scores(model, actual);
        Map<String, Score> targets = scores(model, aim);
        Map<String, Score> reaches = scores(model, better);
        Map<String, Score> baselines = scores(model, Answering.lowest(model, journey.baseline()));
        List<Target.Distance> distances = new ArrayList<>();
        List<Target.Progress> progress = new ArrayList<>();
        scores.forEach((of, score) -> {
            Fraction target = targets.get(of).exact();
            Fraction gap = reaches.get(of).exact().minus(score.exact());
            Fraction share = target.equals(Fraction.zero())
                    ? Fraction.one()
                    : Fraction.one().minus(gap.dividedBy(target));
            distances.add(new Target.Distance(of, score, targets.get(of), reaches.get(of), gap, share));
            if (baselines.containsKey(of)) {
                Fraction baseline = baselines.get(of).exact();
                Fraction reached = gap.equals(Fraction.zero()) ? Fraction.one() : Fraction.zero();
                Fraction done = target.equals(baseline)
                        ? reached
                        : score.exact().minus(baseline).dividedBy(target.minus(baseline));
                progress.add(new Target.Progress(of, baselines.get(of), done));
            }
        });

        Target target = Target.of(Scorer.of(model), journey.now(), journey.target());

        assertThat(target.distances()).isEqualTo(distances);
        assertThat(target.progressFrom(journey.baseline())).isEqualTo(progress);
        assertThat(scores(model, target.targetAssessment())).isEqualTo(targets);
    }

    private static int asked(MaturityModel model, Assessment target, String indicator) {
        return !Answering.isOpen(model, target, indicator)
                        && target.response(indicator).orElseThrow() instanceof Answered answered
                ? Answering.options(model, indicator).indexOf(answered.option())
                : 0;
    }

    private static Map<String, Score> scores(MaturityModel model, Assessment assessment) {
        MaturityProfile profile = new Oracle().profile(model, assessment);
        Map<String, Score> scores = new LinkedHashMap<>();
        profile.score().ifPresent(score -> scores.put("overall", score));
        for (String dimension : dimensions(model)) {
            profile.scoreOf(dimension).ifPresent(score -> scores.put(dimension, score));
        }
        return scores;
    }

    private static List<String> dimensions(MaturityModel model) {
        List<String> ids = new ArrayList<>();
        model.dimensions().forEach(each -> collect(each, ids));
        return ids;
    }

    private static void collect(Dimension dimension, List<String> ids) {
        ids.add(dimension.id());
        dimension.dimensions().forEach(each -> collect(each, ids));
    }

    @Property(seed = "2402", tries = 500)
    void overWeightedMeansAShareLiesBetweenNothingAndAllAndIsAllOnceTheTargetIsReached(
            @ForAll("journeysOverMeans") Journey journey) {
        Scorer scorer = Scorer.of(journey.model());
        Target target = Target.of(scorer, journey.now(), journey.target());

        assertThat(target.distances()).allSatisfy(each -> {
            assertThat(each.share()).isBetween(Fraction.zero(), Fraction.one());
            assertThat(each.gap()).isGreaterThanOrEqualTo(Fraction.zero());
            assertThat(each.isReached())
                    .isEqualTo(
                            each.share().equals(Fraction.one()) && each.score().equals(each.reach()));
        });
        assertThat(Target.of(scorer, target.targetAssessment(), journey.target())
                        .missing())
                .isEmpty();
    }

    @Provide
    Arbitrary<Assessed> withPhases() {
        return MaturityArbitraries.assessed(models().withPhases(1, 3).withTopLevelDimensions(1, 2))
                .filter(10_000, each -> new SlowPlan(Scorer.of(each.model()), each.assessment()).size() <= MOST_RAISES);
    }

    @Property(seed = "2403", tries = 300)
    void aPhasePerDimensionIsTheFirstOfTheCheapestRaisesThatLeadThere(
            @ForAll("withPhases") Assessed assessed, @ForAll int choice) {
        MaturityModel model = assessed.model();
        Scorer scorer = Scorer.of(model);
        Map<String, String> phases = new TreeMap<>();
        int left = choice & 0xFFFF;
        for (String dimension : dimensions(model)) {
            if (left % 2 == 0) {
                List<Phase> all = model.phases();
                phases.put(dimension, all.get(left / 2 % all.size()).id());
            }
            left /= 3;
        }
        SlowPlan slow = new SlowPlan(scorer, assessed.assessment());
        Optional<int[]> best = slow.best(codes -> isThere(model, assessed.assessment(), codes, phases));

        Optional<Target> target = Target.ofPhases(scorer, assessed.assessment(), phases);

        assertThat(target.isPresent()).isEqualTo(best.isPresent());
        if (best.isPresent()) {
            assertThat(target.get().targetAssessment()).isEqualTo(at(model, assessed.assessment(), best.get()));
        }
    }

    private static boolean isThere(
            MaturityModel model, Assessment assessment, int[] codes, Map<String, String> phases) {
        MaturityProfile profile = Scorer.of(model).score(at(model, assessment, codes));
        List<String> order = model.phases().stream().map(Phase::id).toList();
        return phases.entrySet().stream()
                .allMatch(each -> profile.dimension(each.getKey())
                        .orElseThrow()
                        .phase()
                        .filter(phase -> order.indexOf(phase) >= order.indexOf(each.getValue()))
                        .isPresent());
    }

    private static Assessment at(MaturityModel model, Assessment assessment, int[] codes) {
        Assessment now = Answering.lowest(model, assessment);
        for (int i = 0; i < codes.length; i++) {
            if (codes[i] != BatchScorer.NOT_APPLICABLE) {
                String id = model.indicators().get(i).id();
                String option = Answering.options(model, id).get(codes[i]);
                boolean stays =
                        ((Answered) now.response(id).orElseThrow()).option().equals(option);
                now = stays ? now : Answering.with(model, now, id, option);
            }
        }
        return now;
    }
}

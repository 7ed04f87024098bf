package io.github.groeipad.maturity.assess;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.benchmark.Benchmark;
import io.github.groeipad.maturity.benchmark.BenchmarkAccumulator;
import io.github.groeipad.maturity.benchmark.PeerFilter;
import io.github.groeipad.maturity.benchmark.Standing;
import io.github.groeipad.maturity.history.Comparison;
import io.github.groeipad.maturity.history.ContributionChange;
import io.github.groeipad.maturity.migration.MigratedAnswer;
import io.github.groeipad.maturity.migration.MigratedAssessment;
import io.github.groeipad.maturity.migration.Migration;
import io.github.groeipad.maturity.migration.ModelDiff;
import io.github.groeipad.maturity.model.CustomAggregation;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.ModelLint;
import io.github.groeipad.maturity.panel.Agreement;
import io.github.groeipad.maturity.panel.Panel;
import io.github.groeipad.maturity.panel.PanelProfile;
import io.github.groeipad.maturity.roadmap.Actions;
import io.github.groeipad.maturity.roadmap.Plan;
import io.github.groeipad.maturity.roadmap.Robustness;
import io.github.groeipad.maturity.roadmap.Target;
import io.github.groeipad.maturity.scoring.Explainer;
import io.github.groeipad.maturity.scoring.Explanation;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Scorer;
import io.github.groeipad.maturity.testkit.Laws;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Code of the README that needs the samples or the test kit. */
final class ReadmeExamples {

    private ReadmeExamples() {}

    static void explanation(MaturityModel model, MaturityProfile profile) {
        // @start region="explanation"
        Explanation open = Explainer.of(model, Locale.ENGLISH).leftOut(profile);
        System.out.println(open);
        // @end
    }

    static void plan(Scorer scorer, Assessment town) {
        // @start region="plan"
        Plan plan = Plan.toNextPhase(scorer, town).orElseThrow();
        System.out.println("The way to " + plan.target() + " takes effort " + plan.effort());
        for (Plan.Step step : plan.steps()) {
            System.out.println("  " + step.indicator() + ": " + step.from() + " to " + step.to());
        }
        // @end
    }

    static void actions(Scorer scorer, Assessment town) {
        // @start region="actions"
        Actions actions = Actions.of(scorer, town);
        for (Actions.Raise raise : actions.raises().subList(0, 2)) {
            System.out.println(raise.indicator() + " to " + raise.to() + ": readiness up by "
                    + raise.gain().readiness().orElseThrow() + ", score up by "
                    + raise.gain().score());
        }
        for (Actions.FindOut open : actions.findOut()) {
            System.out.println(open.indicator() + " is open: the score lies between "
                    + open.scores().low() + " and " + open.scores().high());
        }
        // @end
    }

    static void robustness(Scorer scorer, Assessment town) {
        // @start region="robustness"
        Robustness robustness = Robustness.of(scorer, town);
        System.out.println("The phase stands in " + robustness.share() + " of the trials, but not");
        for (Robustness.OtherAnswer other : robustness.otherAnswers()) {
            System.out.println("  if " + other.indicator() + " were " + other.to());
        }
        // @end
    }

    static void target(Scorer scorer, Assessment town, Assessment example) {
        // @start region="target"
        Target target = Target.of(scorer, town, example);
        System.out.println(target.overall().orElseThrow().share() + " of it is there; what is missing begins with");
        target.missing().stream()
                .limit(2)
                .forEach(missing -> System.out.println("  " + missing.indicator() + ": " + missing.to()));
        // @end
    }

    static void history(Scorer scorer, Assessment then, Assessment now) {
        // @start region="history"
        Comparison comparison = Comparison.of(scorer.score(then), scorer.score(now));
        System.out.println("The score rose by " + comparison.score().orElseThrow() + ", of which");
        comparison.contributions().stream()
                .sorted(Comparator.comparing(ContributionChange::difference).reversed())
                .limit(3)
                .forEach(change -> System.out.println("  " + change.difference() + " by " + change.indicator()));
        // @end
    }

    static void panel(Scorer scorer, List<Assessment> respondents) {
        // @start region="panel"
        PanelProfile panel = Panel.of(scorer).combine(respondents);
        Agreement goals = panel.agreement("STR-05").orElseThrow();
        System.out.println("Of " + goals.count() + " respondents; agreement "
                + goals.agreement().orElseThrow() + ", roles at most "
                + goals.roleGap().orElseThrow() + " apart");
        // @end
    }

    static void benchmark(MaturityModel model, Scorer scorer, Assessment town, List<Assessment> country) {
        // @start region="benchmark"
        PeerFilter peers = PeerFilter.everyone().where("size", "below-50000").without(town.subject());
        BenchmarkAccumulator gathered = BenchmarkAccumulator.of(model, peers);
        country.forEach(each -> gathered.add(scorer.score(each)));
        Benchmark benchmark = gathered.benchmark();
        Fraction rank =
                benchmark.standing(scorer.score(town)).flatMap(Standing::score).orElseThrow();
        System.out.println("Percentile rank " + rank + " among towns of its size");
        // @end
    }

    static void evidence(Scorer scorer, Assessment town) {
        // @start region="evidence"
        MaturityProfile later = scorer.asOf(LocalDate.of(2027, 7, 1)).score(town);
        later.expired()
                .forEach(piece -> System.out.println(
                        piece.indicator() + ": " + piece.reference() + ", valid until " + piece.lastValidDay()));
        // @end
    }

    static void diff(MaturityModel old, MaturityModel now) {
        // @start region="diff"
        ModelDiff diff = ModelDiff.of(old, now);
        System.out.println("Every score stays what it was: " + diff.isScoreNeutral());
        diff.edits().stream()
                .limit(4)
                .forEach(edit -> System.out.println("  " + edit.effect().id() + ": " + edit.description()));
        // @end
    }

    static void migration(MaturityModel old, MaturityModel now, Assessment assessment) {
        // @start region="migration"
        MigratedAssessment migrated = Migration.projection(old, now).migrate(assessment, old, now);
        for (MigratedAnswer.Outcome outcome : MigratedAnswer.Outcome.values()) {
            System.out.println(outcome.id() + ": " + migrated.report(outcome).size());
        }
        // @end
    }

    static void lint(MaturityModel model) {
        // @start region="lint"
        ModelLint.findings(model).forEach(System.out::println);
        // @end
    }

    // @start region="rule"
    record Product() implements CustomAggregation {
        @Override
        public String name() {
            return "product";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public Fraction aggregate(List<Child> children) {
            return children.stream().flatMap(child -> child.value().stream()).reduce(Fraction.one(), Fraction::times);
        }
    }
    // @end

    static void laws() {
        // @start region="laws"
        Laws.ofRule(new Product()).check();
        // @end
    }
}

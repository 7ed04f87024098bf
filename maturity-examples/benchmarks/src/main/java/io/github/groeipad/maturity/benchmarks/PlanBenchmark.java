package io.github.groeipad.maturity.benchmarks;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.growthpath.GrowthPath;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.roadmap.Plan;
import io.github.groeipad.maturity.scoring.Scorer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Finds the plan to a phase of the growth path with all its indicators, from random assessments, one after the other. The times
 * are those of single plans, so that the longest of them are seen.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // by JMH
public class PlanBenchmark {

    private static final int STARTS = 500;
    private static final long SEED = 20_141_122;

    /** The phase to reach. */
    @Param({"discover", "experiment", "converse", "collaborate"})
    public String target;

    private final MaturityModel model = GrowthPath.fullModel();
    private final Scorer scorer = Scorer.of(model);
    private final List<Assessment> starts = new ArrayList<>();
    private int next;

    /** Draws the assessments, and refuses to measure plans that are not proven to be the best. */
    @Setup
    public void prepare() {
        Random random = new Random(SEED);
        for (int i = 0; i < STARTS; i++) {
            Assessment start = start(i, random);
            Plan plan = Plan.toPhase(scorer, start, target);
            if (plan.isReachable() && !plan.isOptimal()) {
                throw new IllegalStateException("the plan of start " + i + " must be proven to be the best");
            }
            starts.add(start);
        }
    }

    /** One plan. */
    @Benchmark
    public Plan toPhase() {
        next = (next + 1) % STARTS;
        return Plan.toPhase(scorer, starts.get(next), target);
    }

    /** Half of the subjects have a level of their own around which their answers lie; the others answer anything. */
    private Assessment start(int place, Random random) {
        Assessment.Builder start = Assessment.builder(model)
                .subject(Subject.of("subject-" + place))
                .date(LocalDate.of(2026, 11, 28));
        double level = random.nextDouble();
        for (Indicator indicator : model.indicators()) {
            int options = model.scaleOf(indicator).options().size();
            double drawn = level + random.nextGaussian() / 5;
            int near = Math.max(0, Math.min(options - 1, (int) Math.rint(drawn * (options - 1))));
            int answer = place % 2 == 0 ? near : random.nextInt(options);
            int gap = random.nextInt(20);
            if (gap == 0 && indicator.notApplicableAllowed()) {
                start.notApplicable(indicator.id(), "not our task");
            } else if (gap == 1) {
                start.unknown(indicator.id());
            } else if (gap > 2) {
                start.answer(
                        indicator.id(),
                        model.scaleOf(indicator).options().get(answer).id());
            }
        }
        return start.build();
    }
}

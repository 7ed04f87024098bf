package io.github.groeipad.maturity.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.growthpath.GrowthPath;
import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.MissingPolicy;
import io.github.groeipad.maturity.model.NothingApplies;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.model.ResponseScale;
import io.github.groeipad.maturity.model.Scope;
import io.github.groeipad.maturity.model.ScoringRules;
import io.github.groeipad.maturity.model.Threshold;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Many rows that are scored at once, beside the same rows scored one by one, which is another way through the scorer. */
class BatchBlockTest {

    private static final int ROWS = 1000;

    private static Criterion gate(String each, String overall) {
        return Criterion.allOf(
                Criterion.score(Scope.eachDimension(), Threshold.atLeast(each)),
                Criterion.score(Scope.overall(), Threshold.atLeast(overall)));
    }

    private static Indicator.Builder indicator(String id) {
        return Indicator.builder(id).statement("en", "Statement.").notApplicableAllowed(true);
    }

    /** Dimensions alike, and thresholds that sums often meet exactly. */
    private static MaturityModel alike(ScoringRules.Builder rules) {
        MaturityModel.Builder model = MaturityModel.builder("alike", "1.0.0")
                .scale(ResponseScale.of("agreement", "a", "b", "c", "d", "e"))
                .scoring(rules.minimumCoverage("0.7"))
                .phase(Phase.builder("one").gate(gate("1/4", "0.3")))
                .phase(Phase.builder("two").gate(gate("3/8", "0.5")))
                .phase(Phase.builder("three").gate(gate("1/2", "0.6")));
        for (int place = 0; place < 4; place++) {
            Dimension.Builder dimension = Dimension.builder("d" + place);
            for (int i = 0; i < 6; i++) {
                dimension.indicator(indicator("d" + place + "-" + i).scale("agreement"));
            }
            model.dimension(dimension);
        }
        return model.build();
    }

    /** Weights, scales and depths that differ, indicators of one phase looked at on their own, and a gate of "more than". */
    private static MaturityModel unlike() {
        return MaturityModel.builder("unlike", "1.0.0")
                .scale(ResponseScale.of("thirds", "a", "b", "c", "d"))
                .scale(ResponseScale.of("yes-no", "no", "yes"))
                .phase(Phase.builder("one").gate(Criterion.score(Scope.eachDimension(), Threshold.above("0"))))
                .phase(Phase.builder("two")
                        .gate(Criterion.allOf(
                                Criterion.score(Scope.dimension("inner"), Threshold.atLeast("1/3")),
                                Criterion.phaseScore("one", Scope.dimension("plain"), Threshold.atLeast("2/3")))))
                .phase(Phase.builder("three").gate(Criterion.score(Scope.overall(), Threshold.above("0.6"))))
                .dimension(Dimension.builder("deep")
                        .weight("1/3")
                        .dimension(Dimension.builder("inner")
                                .weight("2")
                                .indicator(indicator("i1").scale("thirds").weight("3"))
                                .indicator(indicator("i2").scale("yes-no").weight("0.5")))
                        .dimension(Dimension.builder("beside")
                                .indicator(indicator("i3").scale("thirds"))
                                .indicator(indicator("i4").scale("thirds"))))
                .dimension(Dimension.builder("plain")
                        .indicator(indicator("i5").scale("thirds").phase("one"))
                        .indicator(indicator("i6").scale("yes-no"))
                        .indicator(indicator("i7").scale("thirds").phase("one")))
                .build();
    }

    private static MaturityModel alike() {
        return alike(ScoringRules.builder());
    }

    static Stream<MaturityModel> models() {
        return Stream.of(
                alike(),
                alike(ScoringRules.builder().notApplicable(MissingPolicy.highest())),
                alike(ScoringRules.builder().unknown(MissingPolicy.lowest())),
                alike(ScoringRules.builder().unanswered(MissingPolicy.reject())),
                alike(ScoringRules.builder().nothingApplies(NothingApplies.EXEMPT)),
                unlike(),
                GrowthPath.model(),
                GrowthPath.fullModel());
    }

    @ParameterizedTest
    @MethodSource("models")
    void manyRowsScoreLikeEachOnItsOwn(MaturityModel model) {
        BatchScorer batch = Scorer.of(model).batch();
        for (double gaps : new double[] {0, 0.02, 0.2, 0.9}) {
            int[] codes = codes(model, gaps);
            assertThat(phases(model, codes)).as("phases that occur").hasSizeGreaterThan(1);
            compare(batch, codes, ROWS);
            compare(batch, codes, 65);
        }
    }

    @Test
    void modelsOfMeansAndGatesThatHaveToBeMetWholeAreScoredManyRowsAtOnce() {
        for (MaturityModel model : new MaturityModel[] {alike(), unlike()}) {
            FastLayout layout = FastLayout.of(new CompiledModel(model));
            assertThat(layout).isNotNull();
            assertThat(FastBlock.of(layout)).isNotNull();
        }
    }

    private static int[] codes(MaturityModel model, double gaps) {
        SplittableRandom random = new SplittableRandom(7);
        int length = model.indicators().size();
        int[] codes = new int[ROWS * length];
        for (int row = 0; row < ROWS; row++) {
            double level = random.nextDouble();
            boolean isComplete = random.nextInt(4) == 0;
            for (int i = 0; i < length; i++) {
                int options = model.scaleOf(model.indicators().get(i)).options().size();
                codes[row * length + i] = !isComplete && random.nextDouble() < gaps
                        ? -1 - random.nextInt(3)
                        : (int) Math.min(options - 1.0, (level + random.nextDouble()) / 2 * options);
            }
            if (random.nextInt(50) == 0) {
                int[] strange = {-4, 99, Integer.MAX_VALUE, Integer.MIN_VALUE};
                codes[row * length + random.nextInt(length)] = strange[random.nextInt(strange.length)];
            }
        }
        return codes;
    }

    private static IntStream phases(MaturityModel model, int[] codes) {
        int[] phases = new int[ROWS];
        Scorer.of(model).batch().score(codes, ROWS, new double[ROWS], new double[0], phases);
        return Arrays.stream(phases).distinct();
    }

    private static void compare(BatchScorer batch, int[] codes, int rows) {
        int width = batch.dimensions().size();
        double[] overall = new double[rows];
        double[] dimensions = new double[rows * width];
        int[] phases = new int[rows];
        int scored = batch.score(codes, rows, overall, dimensions, phases);
        int scoredAlone = 0;
        for (int row = 0; row < rows; row++) {
            double[] itsOverall = new double[1];
            double[] itsDimensions = new double[width];
            int[] itsPhase = new int[1];
            int[] its = Arrays.copyOfRange(codes, row * batch.rowLength(), (row + 1) * batch.rowLength());
            scoredAlone += batch.score(its, 1, itsOverall, itsDimensions, itsPhase);
            assertThat(phases[row]).isEqualTo(itsPhase[0]);
            assertThat(overall[row]).isEqualTo(itsOverall[0]);
            assertThat(Arrays.copyOfRange(dimensions, row * width, (row + 1) * width))
                    .containsExactly(itsDimensions);
        }
        assertThat(scored).isEqualTo(scoredAlone);
    }
}

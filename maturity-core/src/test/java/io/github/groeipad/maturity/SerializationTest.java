package io.github.groeipad.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.AssessmentRejectedException;
import io.github.groeipad.maturity.assessment.Evidence;
import io.github.groeipad.maturity.assessment.Respondent;
import io.github.groeipad.maturity.assessment.Response;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.benchmark.BenchmarkAccumulator;
import io.github.groeipad.maturity.benchmark.PeerFilter;
import io.github.groeipad.maturity.growthpath.GrowthPath;
import io.github.groeipad.maturity.model.Aggregation;
import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.InvalidModelException;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.MissingPolicy;
import io.github.groeipad.maturity.model.ModelReference;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.model.ResponseScale;
import io.github.groeipad.maturity.model.Scope;
import io.github.groeipad.maturity.model.ScoringRules;
import io.github.groeipad.maturity.model.Threshold;
import io.github.groeipad.maturity.scoring.Scorer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Models, scorers and accumulators travel to the workers of a cluster, assessments with them. */
class SerializationTest {

    private static final MaturityModel EVERYTHING = MaturityModel.builder("m", "1")
            .scale(ResponseScale.builder("stated")
                    .option("a", "1/3")
                    .option("b", 2)
                    .build())
            .scale(ResponseScale.range("percent", 0, 100, 5))
            .phase(Phase.builder("p")
                    .gate(Criterion.anyOf(
                            Criterion.indicatorShare("p", Scope.tag("t"), Fraction.one(), Threshold.above("0.5")),
                            Criterion.atLeastOf(
                                    1,
                                    Criterion.indicatorShare(Scope.overall(), Fraction.one(), Threshold.atLeast("0.5")),
                                    Criterion.score(Scope.eachDimension(), Threshold.atLeast("1/3"))))))
            .dimension(Dimension.builder("d")
                    .aggregation(Aggregation.shareAtLeast(Fraction.of(1, 2)))
                    .indicator(Indicator.builder("i").scale("stated").phase("p").tags("t"))
                    .indicator(Indicator.builder("j").scale("percent").provenance("x")))
            .scoring(ScoringRules.builder()
                    .unknown(MissingPolicy.lowest())
                    .unanswered(MissingPolicy.reject())
                    .notApplicable(MissingPolicy.exclude()))
            .build();

    @SuppressWarnings("unchecked")
    private static <T> T travelled(T object) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }

    @Test
    void scorersArriveWithTheirDay() throws Exception {
        assertThat(travelled(Scorer.of(EVERYTHING)).asOf()).isEmpty();
        assertThat(travelled(Scorer.of(EVERYTHING).asOf(LocalDate.EPOCH)).asOf())
                .contains(LocalDate.EPOCH);
    }

    @Test
    void modelsArriveEqual() throws Exception {
        assertThat(travelled(EVERYTHING)).isEqualTo(EVERYTHING);
        assertThat(travelled(GrowthPath.fullModel())).isEqualTo(GrowthPath.fullModel());
        assertThat(travelled(GrowthPath.model()).fingerprint())
                .isEqualTo(GrowthPath.model().fingerprint());
    }

    @Test
    void assessmentsArriveEqual() throws Exception {
        Assessment assessment = Assessment.builder(new ModelReference("m", "1", Optional.of(EVERYTHING.fingerprint())))
                .subject(Subject.builder("s").name("S").attribute("size", "M").build())
                .date(LocalDate.of(2026, 11, 22))
                .respondent(Respondent.of("r", "adviser"))
                .respond("i", Response.option("a").withComment("c").withEvidence(Evidence.of("e", LocalDate.EPOCH)))
                .respond("j", Response.unknown().withComment("c"))
                .respond("k", Response.notApplicable("n").withEvidence(Evidence.of("e")))
                .build();

        assertThat(travelled(assessment)).isEqualTo(assessment);
    }

    @Test
    void scorersArriveReadyToScore() throws Exception {
        RandomTowns towns = new RandomTowns(GrowthPath.model(), 3);
        Scorer scorer = Scorer.of(GrowthPath.model());
        Scorer arrived = travelled(scorer);
        for (int i = 0; i < 20; i++) {
            Assessment town = towns.next(Subject.of("t"));

            assertThat(arrived.score(town)).isEqualTo(scorer.score(town));
        }
    }

    @Test
    void accumulatorsArriveWithWhatTheyGathered() throws Exception {
        RandomTowns towns = new RandomTowns(GrowthPath.model(), 3);
        Scorer scorer = Scorer.of(GrowthPath.model());
        BenchmarkAccumulator peers = BenchmarkAccumulator.groupedBy(
                GrowthPath.model(), PeerFilter.everyone().without(Subject.of("me")), "size");
        for (int i = 0; i < 20; i++) {
            peers.add(scorer.score(
                    towns.next(Subject.builder("t" + i).attribute("size", "M").build())));
        }

        BenchmarkAccumulator arrived = travelled(peers);

        assertThat(arrived.benchmark().peers()).isEqualTo(peers.benchmark().peers());
        assertThat(arrived.benchmark().groups()).isEqualTo(peers.benchmark().groups());
    }

    @Test
    void fractionsOfEverySizeArriveEqual() throws Exception {
        Fraction large = Fraction.of(BigInteger.TWO.pow(100), BigInteger.valueOf(3));

        assertThat(travelled(large)).isEqualTo(large);
        assertThat(travelled(Fraction.of(2, 3))).isEqualTo(Fraction.of(2, 3));
    }

    @Test
    void refusalsArriveWithTheirProblems() throws Exception {
        try {
            MaturityModel.builder("m m", "1").build();
        } catch (InvalidModelException refused) {
            assertThat(travelled(refused).problems()).isEqualTo(refused.problems());
        }
        List<?> problems = Assessment.builder(EVERYTHING)
                .subject(Subject.of("s"))
                .date(LocalDate.EPOCH)
                .answer("jj", "0")
                .build()
                .problems(EVERYTHING);
        assertThat(travelled(new AssessmentRejectedException(Assessment.builder(EVERYTHING)
                                .subject(Subject.of("s"))
                                .date(LocalDate.EPOCH)
                                .answer("jj", "0")
                                .build()
                                .problems(EVERYTHING)))
                        .problems())
                .isEqualTo(problems);
    }
}

package io.github.groeipad.maturity.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.growthpath.GrowthPath;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Scorer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The example in the documentation of the package. */
class BenchmarkExampleTest {

    private static final MaturityModel MODEL = GrowthPath.model();

    private static Assessment assessment(String town, String goals) {
        return Assessment.builder(MODEL)
                .subject(Subject.builder(town).attribute("size", "M").build())
                .date(LocalDate.of(2026, 11, 22))
                .answer("STR-05", goals)
                .build();
    }

    @Test
    void aTownStandsAmongOthersOfItsSize() {
        Scorer scorer = Scorer.of(MODEL);
        MaturityProfile town = scorer.score(assessment("town", "largely"));
        Stream<Assessment> country =
                IntStream.range(0, 8).mapToObj(i -> assessment("town-" + i, i < 6 ? "partly" : "fully"));
        // @start region="benchmark"
        PeerFilter peers = PeerFilter.everyone().where("size", "M").without(town.subject());
        BenchmarkAccumulator gathered = BenchmarkAccumulator.of(MODEL, peers);
        country.forEach(each -> gathered.add(scorer.score(each)));
        Benchmark benchmark = gathered.benchmark();
        Optional<Fraction> percentileRank = benchmark.standing(town).flatMap(Standing::score);
        // @end
        assertThat(percentileRank).contains(Fraction.of(75));
    }
}

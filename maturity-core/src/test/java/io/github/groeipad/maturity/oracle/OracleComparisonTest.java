package io.github.groeipad.maturity.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.AssessmentRejectedException;
import io.github.groeipad.maturity.growthpath.GrowthPath;
import io.github.groeipad.maturity.model.DisplayRange;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.GateFinding;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Scorer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scorers against the second reading of the specification, on random models and assessments. */
class OracleComparisonTest {

    private static final int MODELS = 1_050;
    private static final int ASSESSMENTS = 5;
    private static final int DIFFERENCES_SHOWN = 5;

    private final Oracle oracle = new Oracle();
    private final List<String> differences = new ArrayList<>();
    private int compared;
    private int rejected;
    private int ties;

    @ParameterizedTest
    @ValueSource(longs = {0, 1_000_000, 2_000_000, 3_000_000})
    void bothScorersAgreeWithTheOracleOnRandomCases(long firstSeed) {
        LongStream.range(firstSeed, firstSeed + MODELS)
                .takeWhile(seed -> differences.size() < DIFFERENCES_SHOWN)
                .forEach(seed -> compare(seed, RandomCase.of(seed, ASSESSMENTS)));
        assertThat(differences).isEmpty();
        assertThat(compared).isGreaterThanOrEqualTo(5_000);
        assertThat(rejected).isGreaterThan(50);
        assertThat(ties).isGreaterThan(2_000);
    }

    @Test
    void bothScorersAgreeWithTheOracleOnTheGrowthPath() {
        for (MaturityModel model : List.of(GrowthPath.model(), GrowthPath.fullModel())) {
            List<Assessment> filled = new RandomAssessment(new Dice(7), model).several(100);
            compare(7, new RandomCase(model, filled));
        }
        assertThat(differences).isEmpty();
        assertThat(compared).isGreaterThan(100);
    }

    private void compare(long seed, RandomCase random) {
        Scorer scorer = Scorer.of(random.model());
        Map<Assessment, MaturityProfile> expected = new HashMap<>();
        for (Assessment assessment : random.assessments()) {
            List<String> found = oracle.rejects(random.model(), assessment)
                    ? rejection(scorer, assessment)
                    : profile(scorer, assessment, expected);
            report(seed, assessment.subject().id(), found);
        }
        report(seed, "batch", new BatchComparison(oracle, random, scorer, expected).differences());
    }

    private void report(long seed, String which, List<String> found) {
        found.stream().limit(3).forEach(line -> differences.add("seed " + seed + ", " + which + ": " + line));
    }

    private List<String> rejection(Scorer scorer, Assessment assessment) {
        rejected++;
        return isRejected(scorer, assessment) ? List.of() : List.of("has to be rejected");
    }

    private List<String> profile(Scorer scorer, Assessment assessment, Map<Assessment, MaturityProfile> known) {
        compared++;
        MaturityModel model = scorer.model();
        MaturityProfile expected = oracle.profile(model, assessment);
        MaturityProfile actual = scorer.score(assessment);
        known.put(assessment, expected);
        List<String> found = new ArrayList<>(differences(expected, actual));
        List<GateFinding> gates = oracle.gates(model, assessment);
        found.addAll(Differences.between(gates, actual.gates()));
        gates.forEach(this::countTies);
        Sheet sheet = oracle.reported(model, assessment);
        found.addAll(display(sheet, actual));
        if (compared % 2 == 0) {
            found.addAll(new DerivationComparison(oracle, sheet, expected, actual).differences());
        }
        return found;
    }

    private static List<String> differences(MaturityProfile expected, MaturityProfile actual) {
        if (expected.equals(actual) && actual.equals(expected) && expected.hashCode() == actual.hashCode()) {
            return List.of();
        }
        List<String> found = Differences.between(expected, actual);
        return found.isEmpty() ? List.of("the profiles differ in a part that the report does not name") : found;
    }

    private List<String> display(Sheet sheet, MaturityProfile actual) {
        DisplayRange range = sheet.model().scoring().display();
        Optional<String> expected = oracle.overallScore(sheet).map(score -> oracle.display(range, score));
        Optional<String> shown = actual.score().map(score -> score.display(range));
        return shown.equals(expected) ? List.of() : List.of("display: expected " + expected + ", but was " + shown);
    }

    private static boolean isRejected(Scorer scorer, Assessment assessment) {
        try {
            scorer.score(assessment);
            return false;
        } catch (AssessmentRejectedException e) {
            return !e.problems().isEmpty();
        }
    }

    private void countTies(GateFinding gate) {
        ties += (int) gate.leaves().stream()
                .filter(leaf -> leaf.found().isPresent() && leaf.found().get().equals(leaf.asked()))
                .count();
    }
}

package io.github.groeipad.maturity.oracle;

import io.github.groeipad.maturity.assessment.Answered;
import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.scoring.BatchScorer;
import io.github.groeipad.maturity.scoring.DimensionProfile;
import io.github.groeipad.maturity.scoring.ExactColumn;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Position;
import io.github.groeipad.maturity.scoring.ResponseState;
import io.github.groeipad.maturity.scoring.Score;
import io.github.groeipad.maturity.scoring.ScoredRows;
import io.github.groeipad.maturity.scoring.Scorer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scores the assessments of a case as rows of codes, all at once, and compares them with the oracle. */
final class BatchComparison {

    /** So many that rows are scored at once. */
    private static final int MANY = 20;

    private final Oracle oracle;
    private final MaturityModel model;
    private final List<Assessment> assessments;
    private final Map<Assessment, MaturityProfile> expected;
    private final BatchScorer batch;
    private final List<String> differences = new ArrayList<>();

    /** Takes what is expected of each assessment that is not rejected. */
    BatchComparison(Oracle oracle, RandomCase random, Scorer scorer, Map<Assessment, MaturityProfile> expected) {
        this.oracle = oracle;
        this.model = random.model();
        this.assessments = random.assessments().stream().filter(this::canBeARow).toList();
        this.expected = expected;
        this.batch = scorer.batch();
    }

    /** A row says nothing of "not applicable" where that is refused but as a code, and nothing of strange ids. */
    private boolean canBeARow(Assessment assessment) {
        return assessment.responses().keySet().stream()
                .allMatch(id -> model.indicator(id).isPresent());
    }

    List<String> differences() {
        int rows = assessments.size();
        int[] codes = new int[rows * batch.rowLength()];
        for (int i = 0; i < rows; i++) {
            fill(assessments.get(i), codes, i * batch.rowLength());
        }
        Doubles found = new Doubles(codes, rows);
        int accepted = 0;
        for (int i = 0; i < rows; i++) {
            accepted += expected.containsKey(assessments.get(i)) ? 1 : 0;
            int width = batch.dimensions().size();
            double[] its = Arrays.copyOfRange(found.dimensions, i * width, (i + 1) * width);
            compare(i, found.overall[i], its, found.phases[i]);
        }
        check("number of rows scored", accepted, found.scored);
        compareExact(codes, rows, accepted);
        if (rows > 0) {
            compareMany(codes, found);
        }
        return differences;
    }

    /** What the batch gives for some rows. */
    private final class Doubles {
        final double[] overall;
        final double[] dimensions;
        final int[] phases;
        final int scored;

        Doubles(int[] codes, int rows) {
            overall = new double[rows];
            dimensions = new double[rows * batch.dimensions().size()];
            phases = new int[rows];
            scored = batch.score(codes, rows, overall, dimensions, phases);
        }
    }

    /** The same rows so many times that they are scored at once get the same again. */
    private void compareMany(int[] codes, Doubles once) {
        int times = MANY / once.phases.length + 1;
        int[] repeated = new int[times * codes.length];
        for (int i = 0; i < times; i++) {
            System.arraycopy(codes, 0, repeated, i * codes.length, codes.length);
        }
        Doubles many = new Doubles(repeated, times * once.phases.length);
        check("number of many rows scored", times * once.scored, many.scored);
        for (int i = 0; i < many.phases.length; i++) {
            check("phase of many", once.phases[i % once.phases.length], many.phases[i]);
            check("score of many", once.overall[i % once.overall.length], many.overall[i]);
        }
        for (int i = 0; i < many.dimensions.length; i++) {
            check("dimension of many", once.dimensions[i % once.dimensions.length], many.dimensions[i]);
        }
    }

    /** Room for all rows takes them all at once, and room for fewer takes them piece by piece. */
    private void compareExact(int[] codes, int rows, int accepted) {
        ScoredRows all = batch.results(rows);
        check("number of rows scored exactly", accepted, batch.score(codes, rows, all));
        for (int i = 0; i < rows; i++) {
            compareExact(i, all, i);
        }
        ScoredRows one = batch.results(1);
        for (int i = 0; i < rows; i++) {
            one.clear();
            batch.append(codes, i * batch.rowLength(), 1, one);
            compareExact(i, one, 0);
        }
    }

    private void compareExact(int assessment, ScoredRows rows, int row) {
        String place =
                "exact batch row " + assessments.get(assessment).subject().id() + ": ";
        MaturityProfile profile = expected.get(assessments.get(assessment));
        check(place + "scored", profile != null, rows.isScored(row));
        check(place + "phase", profile == null ? BatchScorer.REJECTED : number(profile.phase()), rows.phase(row));
        Optional<MaturityProfile> found = Optional.ofNullable(profile);
        compare(place + "score", found.flatMap(MaturityProfile::score).map(Score::exact), rows.score(), row);
        compare(
                place + "position",
                found.flatMap(MaturityProfile::position).map(Position::value),
                rows.position(),
                row);
        for (int i = 0; i < rows.dimensions().size(); i++) {
            String id = batch.dimensions().get(i);
            Optional<Score> score = found.flatMap(each -> each.dimension(id)).flatMap(DimensionProfile::score);
            compare(place + id, score.map(Score::exact), rows.dimensions().get(i), row);
        }
    }

    private void compare(String what, Optional<Fraction> wanted, ExactColumn column, int row) {
        check(what, wanted, column.exact(row));
        check(what + " present", wanted.isPresent(), column.isPresent(row));
        check(what + " as double", nearest(wanted), column.toDouble(row));
        if (column.isSmall(row)) {
            check(
                    what + " in two parts",
                    wanted,
                    Optional.of(quotient(column.numerator(row), column.denominator(row))));
        }
    }

    private static Fraction quotient(long numerator, long denominator) {
        return Fraction.of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    private void compare(int row, double overall, double[] dimensions, int phase) {
        Assessment assessment = assessments.get(row);
        String place = "batch row " + assessment.subject().id() + ": ";
        MaturityProfile profile = expected.get(assessment);
        if (profile == null) {
            check(place + "phase", BatchScorer.REJECTED, phase);
            check(place + "score", BatchScorer.NO_SCORE, overall);
            return;
        }
        check(place + "phase", number(profile.phase()), phase);
        check(place + "score", decimal(profile.score()), overall);
        for (int i = 0; i < dimensions.length; i++) {
            String id = batch.dimensions().get(i);
            check(place + id, decimal(profile.dimension(id).orElseThrow().score()), dimensions[i]);
        }
        int[] encoded = new int[batch.rowLength()];
        int[] codes = new int[batch.rowLength()];
        batch.encode(assessment, encoded, 0);
        fill(assessment, codes, 0);
        check(place + "codes", Arrays.toString(codes), Arrays.toString(encoded));
    }

    private void check(String what, Object wanted, Object found) {
        if (!wanted.equals(found)) {
            differences.add(what + ": expected " + wanted + ", but was " + found);
        }
    }

    private int number(Optional<String> phase) {
        return phase.map(id -> model.phases().stream().map(Phase::id).toList().indexOf(id))
                .orElse(BatchScorer.NOT_STARTED);
    }

    /** The nearest double, by another way than that of the scorers. */
    private static double decimal(Optional<Score> score) {
        return nearest(score.map(Score::exact));
    }

    private static double nearest(Optional<Fraction> number) {
        return number.map(exact -> new BigDecimal(exact.numerator())
                        .divide(new BigDecimal(exact.denominator()), new MathContext(80))
                        .doubleValue())
                .orElse(BatchScorer.NO_SCORE);
    }

    private void fill(Assessment assessment, int[] codes, int offset) {
        for (int i = 0; i < model.indicators().size(); i++) {
            codes[offset + i] = code(assessment, model.indicators().get(i));
        }
    }

    private int code(Assessment assessment, Indicator indicator) {
        ResponseState state = oracle.state(model, assessment, indicator);
        return switch (state) {
            case UNANSWERED -> BatchScorer.UNANSWERED;
            case UNKNOWN -> BatchScorer.UNKNOWN;
            case NOT_APPLICABLE -> BatchScorer.NOT_APPLICABLE;
            case ANSWERED ->
                model.scaleOf(indicator).options().stream()
                        .map(option -> option.id())
                        .toList()
                        .indexOf(((Answered) assessment.response(indicator.id()).orElseThrow()).option());
        };
    }
}

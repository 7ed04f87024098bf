package io.github.groeipad.maturity.testkit;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.BatchScorer;
import io.github.groeipad.maturity.scoring.ScoredRows;
import io.github.groeipad.maturity.scoring.Scorer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A way of scoring many assessments at once that is put to the law that it equals scoring one by one. */
@FunctionalInterface
public interface BatchScoring {

    /**
     * Scores assessments.
     *
     * @param model the model to score with
     * @param assessments assessments that the model accepts
     * @return what was found, in the order of the assessments
     */
    List<Row> score(MaturityModel model, List<Assessment> assessments);

    /**
     * What a batch tells of one assessment.
     *
     * @param overall the {@code double} nearest to the overall score, or {@link BatchScorer#NO_SCORE}
     * @param dimensions the same of each dimension: through the tree, depth first
     * @param phase the phase, counted from 0, or {@link BatchScorer#NOT_STARTED}
     * @param exact the exact numbers; absent where the batch has none, which are not put to the law then
     */
    record Row(double overall, List<Double> dimensions, int phase, Optional<ExactRow> exact) {

        /**
         * Copies the list.
         *
         * @param overall the {@code double} nearest to the overall score, or {@link BatchScorer#NO_SCORE}
         * @param dimensions the same of each dimension: through the tree, depth first
         * @param phase the phase, counted from 0, or {@link BatchScorer#NOT_STARTED}
         * @param exact the exact numbers; absent where the batch has none, which are not put to the law then
         */
        public Row {
            dimensions = List.copyOf(dimensions);
        }

        /**
         * Takes what a batch without exact numbers tells.
         *
         * @param overall the {@code double} nearest to the overall score, or {@link BatchScorer#NO_SCORE}
         * @param dimensions the same of each dimension: through the tree, depth first
         * @param phase the phase, counted from 0, or {@link BatchScorer#NOT_STARTED}
         */
        public Row(double overall, List<Double> dimensions, int phase) {
            this(overall, dimensions, phase, Optional.empty());
        }
    }

    /**
     * The exact numbers that a batch tells of one assessment.
     *
     * @param overall the overall score, 0 to 1; absent where there is none
     * @param dimensions the same of each dimension: through the tree, depth first
     * @param position the overall position, 0 to the number of phases; absent where there is none
     */
    record ExactRow(Optional<Fraction> overall, List<Optional<Fraction>> dimensions, Optional<Fraction> position) {

        /**
         * Copies the list.
         *
         * @param overall the overall score, 0 to 1; absent where there is none
         * @param dimensions the same of each dimension: through the tree, depth first
         * @param position the overall position, 0 to the number of phases; absent where there is none
         */
        public ExactRow {
            dimensions = List.copyOf(dimensions);
        }
    }

    /** {@return the batch scoring of this library} */
    static BatchScoring standard() {
        return BatchScoring::standard;
    }

    private static List<Row> standard(MaturityModel model, List<Assessment> assessments) {
        BatchScorer batch = Scorer.of(model).batch();
        int rows = assessments.size();
        int width = batch.dimensions().size();
        int[] codes = new int[rows * batch.rowLength()];
        for (int row = 0; row < rows; row++) {
            batch.encode(assessments.get(row), codes, row * batch.rowLength());
        }
        double[] overall = new double[rows];
        double[] dimensions = new double[rows * width];
        int[] phases = new int[rows];
        batch.score(codes, rows, overall, dimensions, phases);
        ScoredRows exact = batch.results(rows);
        batch.score(codes, rows, exact);
        List<Row> found = new ArrayList<>(rows);
        for (int row = 0; row < rows; row++) {
            List<Double> scores = Arrays.stream(dimensions, row * width, (row + 1) * width)
                    .boxed()
                    .toList();
            found.add(new Row(overall[row], scores, phases[row], Optional.of(exact(exact, row))));
        }
        return found;
    }

    private static ExactRow exact(ScoredRows rows, int row) {
        return new ExactRow(
                rows.score().exact(row),
                rows.dimensions().stream().map(column -> column.exact(row)).toList(),
                rows.position().exact(row));
    }
}

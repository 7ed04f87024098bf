package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.AssessmentRejectedException;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.scoring.BatchScorer;
import io.github.groeipad.maturity.scoring.ExactColumn;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Position;
import io.github.groeipad.maturity.scoring.Score;
import io.github.groeipad.maturity.scoring.ScoredRows;
import io.github.groeipad.maturity.scoring.Scorer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** All that is told of the lines of a stream, in words: those with results and those rejected, each in their order. */
record Told(List<String> scored, List<String> rejected) {

    Told() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    LineWatcher watcher() {
        return new LineWatcher() {
            @Override
            public void rejected(AssessmentLine line) {
                StringBuilder words = new StringBuilder().append(line.number());
                line.problems()
                        .forEach(problem ->
                                words.append(" " + problem.code() + " " + problem.pointer() + " " + problem));
                rejected.add(words.toString());
            }
        };
    }

    /** What the strict reader of single documents and the scorer of single assessments say of each line. */
    static Told one(MaturityJson json, Scorer scorer, byte[] stream) throws IOException {
        Told told = new Told();
        MaturityModel model = scorer.model();
        try (AssessmentLines lines = json.readLines(new ByteArrayInputStream(stream), model)) {
            while (lines.hasNext()) {
                AssessmentLine line = lines.next();
                line.assessment()
                        .ifPresentOrElse(
                                fit -> told.scored.add(words(line.number(), fit, scorer)),
                                () -> told.watcher().rejected(line));
            }
        }
        return told;
    }

    /** The same, with only the numbers of lines rejected, where evidence is looked at as of another day than that of each line. */
    static Told asOf(MaturityJson json, Scorer scorer, byte[] stream) throws IOException {
        Told told = new Told();
        try (AssessmentLines lines = json.readLines(new ByteArrayInputStream(stream))) {
            while (lines.hasNext()) {
                AssessmentLine line = lines.next();
                try {
                    told.scored.add(words(line.number(), line.assessment().orElseThrow(), scorer));
                } catch (NoSuchElementException | AssessmentRejectedException bad) {
                    told.rejected.add("" + line.number());
                }
            }
        }
        return told;
    }

    private static String words(long number, Assessment assessment, Scorer scorer) {
        MaturityProfile profile = scorer.score(assessment);
        List<String> phases = scorer.model().phases().stream().map(Phase::id).toList();
        StringBuilder words = new StringBuilder()
                .append(head(number, assessment.subject()))
                .append(profile.phase().map(phases::indexOf).orElse(BatchScorer.NOT_STARTED))
                .append(word(profile.score().map(Score::exact)))
                .append(word(profile.position().map(Position::value)));
        for (String dimension : scorer.batch().dimensions()) {
            words.append(word(profile.scoreOf(dimension).map(Score::exact)));
        }
        return words.toString();
    }

    private static String head(long number, Subject subject) {
        return number + " " + subject.id() + subject.attributes() + " ";
    }

    private static String word(Optional<Fraction> number) {
        return " " + number.map(Fraction::toString).orElse("-");
    }

    /** What the results say. */
    void add(ScoredLines lines) {
        ScoredRows rows = lines.rows();
        for (int row = 0; row < lines.size(); row++) {
            StringBuilder words = new StringBuilder()
                    .append(lines.number(row))
                    .append(' ')
                    .append(lines.subject(row))
                    .append(lines.attributes(row))
                    .append(' ')
                    .append(rows.phase(row))
                    .append(word(rows.score().exact(row)))
                    .append(word(rows.position().exact(row)));
            for (ExactColumn dimension : rows.dimensions()) {
                words.append(word(dimension.exact(row)));
            }
            scored.add(words.toString());
        }
    }
}

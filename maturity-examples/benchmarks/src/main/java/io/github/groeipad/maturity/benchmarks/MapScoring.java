package io.github.groeipad.maturity.benchmarks;

import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.scoring.BatchScorer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Scores answers from a map, in {@code double}s, the way application code usually does: the questionnaire of
 * {@link LikertModel} as plain data, a pass over it, and a small object for the result.
 */
final class MapScoring {

    private record Section(String id, List<String> indicators) {}

    private record Step(String phase, double eachAtLeast, double overallAtLeast) {}

    /** The answers to one section: the points, and how many were answered or should have been. */
    private record Tally(double points, int answered, int asked) {

        double score() {
            return points / answered;
        }

        double coverage() {
            return (double) answered / asked;
        }

        /** What thresholds are compared with: only what is certain where too little is answered. */
        double certainScore() {
            return coverage() >= LikertModel.MINIMUM_COVERAGE ? score() : lowestScore();
        }

        double lowestScore() {
            return points / asked;
        }
    }

    record Result(Optional<Double> overall, Map<String, Double> dimensions, Optional<String> phase) {}

    private final List<Section> sections = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();

    MapScoring(MaturityModel model) {
        for (Dimension dimension : model.dimensions()) {
            sections.add(new Section(
                    dimension.id(),
                    dimension.indicators().stream().map(Indicator::id).toList()));
        }
        for (Phase phase : model.phases()) {
            int place = steps.size();
            steps.add(new Step(phase.id(), LikertModel.EACH_AT_LEAST[place], LikertModel.OVERALL_AT_LEAST[place]));
        }
    }

    /** The result of answers by indicator: the place of the option, or one of the negative codes of {@link BatchScorer}. */
    Result score(Map<String, Integer> answers) {
        Map<String, Double> dimensions = new LinkedHashMap<>();
        double scores = 0;
        double lowest = 0;
        double coverage = 0;
        double weakest = 1;
        int applying = 0;
        for (Section section : sections) {
            Tally tally = tally(section, answers);
            if (tally.answered() > 0) {
                dimensions.put(section.id(), tally.score());
                scores += tally.score();
            }
            if (tally.asked() > 0) {
                lowest += tally.lowestScore();
                coverage += tally.coverage();
                weakest = Math.min(weakest, tally.certainScore());
                applying++;
            }
        }
        if (dimensions.isEmpty()) {
            return new Result(Optional.empty(), dimensions, Optional.empty());
        }
        double overall = scores / dimensions.size();
        boolean covered = coverage / applying >= LikertModel.MINIMUM_COVERAGE;
        return new Result(Optional.of(overall), dimensions, phase(weakest, covered ? overall : lowest / applying));
    }

    private static Tally tally(Section section, Map<String, Integer> answers) {
        double points = 0;
        int answered = 0;
        int asked = 0;
        for (String indicator : section.indicators()) {
            int answer = answers.getOrDefault(indicator, BatchScorer.UNANSWERED);
            if (answer >= 0) {
                points += answer / (LikertModel.OPTIONS - 1.0);
                answered++;
            }
            if (answer != BatchScorer.NOT_APPLICABLE) {
                asked++;
            }
        }
        return new Tally(points, answered, asked);
    }

    private Optional<String> phase(double weakest, double overall) {
        Optional<String> reached = Optional.empty();
        for (Step step : steps) {
            if (weakest < step.eachAtLeast() || overall < step.overallAtLeast()) {
                break;
            }
            reached = Optional.of(step.phase());
        }
        return reached;
    }
}

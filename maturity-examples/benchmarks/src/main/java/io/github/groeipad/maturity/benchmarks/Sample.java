package io.github.groeipad.maturity.benchmarks;

import io.github.groeipad.maturity.assessment.Answered;
import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.Response;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.BatchScorer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random rows of a model, the same ones in each run, and the same answers in the other forms that are compared. */
final class Sample {

    static final int ROWS = 1000;

    /** How many rows there are as objects: as many as a processor's cache holds, like objects that were just read. */
    static final int OBJECTS = 100;

    private static final long SEED = 20_141_122;

    final MaturityModel model;
    final int[] codes;
    final List<Map<String, Integer>> maps = new ArrayList<>();
    final List<Assessment> assessments = new ArrayList<>();
    /** The same assessments, which know the model by its name only. */
    final List<Assessment> named = new ArrayList<>();

    private final int rowLength;
    /** Not the very objects of the model, but the same ones for each row, as a parser's table of names gives them. */
    private final List<String> ids;

    private final List<List<String>> optionIds;

    Sample(MaturityModel model, Answers answers) {
        this.model = model;
        rowLength = model.indicators().size();
        ids = model.indicators().stream().map(indicator -> copy(indicator.id())).toList();
        optionIds = model.indicators().stream()
                .map(indicator -> model.scaleOf(indicator).options().stream()
                        .map(option -> copy(option.id()))
                        .toList())
                .toList();
        codes = codes(answers);
        for (int row = 0; row < OBJECTS; row++) {
            maps.add(map(row));
            assessments.add(assessment(row));
            named.add(named(assessments.get(row)));
        }
    }

    /** Each subject has a level of its own around which its answers lie, so that all phases occur. */
    private int[] codes(Answers answers) {
        Random random = new Random(SEED);
        int[] drawn = new int[ROWS * rowLength];
        for (int row = 0; row < ROWS; row++) {
            double level = random.nextDouble();
            for (int i = 0; i < rowLength; i++) {
                Indicator indicator = model.indicators().get(i);
                int highest = model.scaleOf(indicator).options().size() - 1;
                long answer = Math.round(highest * (level + random.nextGaussian() / 5));
                int gapOrAnswer = answers.gapOr((int) Math.max(0, Math.min(highest, answer)), random.nextDouble());
                boolean allowed = gapOrAnswer != BatchScorer.NOT_APPLICABLE || indicator.notApplicableAllowed();
                drawn[row * rowLength + i] = allowed ? gapOrAnswer : BatchScorer.UNANSWERED;
            }
        }
        return drawn;
    }

    /** Fills in a row as a map. */
    Map<String, Integer> map(int row) {
        Map<String, Integer> map = new HashMap<>();
        for (int i = 0; i < rowLength; i++) {
            int code = codes[row * rowLength + i];
            if (code != BatchScorer.UNANSWERED) {
                map.put(ids.get(i), code);
            }
        }
        return map;
    }

    /** Fills in a row as an assessment. */
    Assessment assessment(int row) {
        Assessment.Builder assessment =
                Assessment.builder(model).subject(Subject.of("subject-" + row)).date(LocalDate.of(2026, 11, 22));
        for (int i = 0; i < rowLength; i++) {
            String id = ids.get(i);
            int code = codes[row * rowLength + i];
            switch (code) {
                case BatchScorer.UNANSWERED -> {}
                case BatchScorer.UNKNOWN -> assessment.unknown(id);
                case BatchScorer.NOT_APPLICABLE -> assessment.notApplicable(id, "not our task");
                default -> assessment.answer(id, optionIds.get(i).get(code));
            }
        }
        return assessment.build();
    }

    private static Assessment named(Assessment same) {
        Assessment.Builder named =
                Assessment.builder(same.model()).subject(same.subject()).date(same.date());
        same.responses()
                .forEach((id, response) ->
                        named.respond(copy(id), response instanceof Answered answered ? copy(answered) : response));
        return named.build();
    }

    /** A parser makes the text of each answer anew. */
    private static Answered copy(Answered answer) {
        return Response.option(copy(answer.option()));
    }

    private static String copy(String id) {
        return new String(id.toCharArray());
    }
}

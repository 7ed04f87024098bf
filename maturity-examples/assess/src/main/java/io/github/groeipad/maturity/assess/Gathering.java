package io.github.groeipad.maturity.assess;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.model.MaturityModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads all assessments that something is told of together. */
final class Gathering {

    private final String command;
    private final MaturityModel model;
    private final Streams streams;
    private final Problems problems;

    /** Gathers for a command. */
    Gathering(String command, MaturityModel model, Streams streams, Problems problems) {
        this.command = command;
        this.model = model;
        this.streams = streams;
        this.problems = problems;
    }

    /** Gives the assessments of all sources, or nothing if one of them is none of the model, which is reported. */
    Optional<List<Assessment>> read(List<AssessmentSource> sources) {
        AssessmentInput input = new AssessmentInput(model, streams, problems);
        List<Assessment> read = new ArrayList<>();
        sources.forEach(source -> input.read(source, read::add));
        if (input.sawOtherModel()) {
            problems.report(
                    command,
                    "other-model",
                    "All assessments must be of model " + model.reference() + " to be put side by side",
                    "name their own model with --model, or bring them to this one with assess migrate");
        }
        return input.exitStatus() == ExitStatus.DONE ? Optional.of(read) : Optional.empty();
    }

    /** Gives the assessments of all sources if they are of one subject, and at least so many. */
    Optional<List<Assessment>> readOfOneSubject(List<AssessmentSource> sources, int least) {
        return read(sources).filter(read -> isOfOneSubject(read) && isEnough(read, least));
    }

    private boolean isOfOneSubject(List<Assessment> read) {
        List<String> subjects = read.stream()
                .map(assessment -> assessment.subject().id())
                .distinct()
                .toList();
        if (subjects.size() > 1) {
            problems.report(
                    command,
                    "other-subject",
                    "All assessments must be of one subject, but are of " + String.join(", ", first(subjects)),
                    "subjects are told apart by their id");
        }
        return subjects.size() <= 1;
    }

    private static List<String> first(List<String> subjects) {
        List<String> first = new ArrayList<>(subjects.subList(0, Math.min(3, subjects.size())));
        if (subjects.size() > first.size()) {
            first.add("…");
        }
        return first;
    }

    private boolean isEnough(List<Assessment> read, int least) {
        if (read.size() < least) {
            problems.report(
                    command,
                    "too-few-assessments",
                    "Assessments must be " + least + " or more, but were " + read.size());
        }
        return read.size() >= least;
    }
}

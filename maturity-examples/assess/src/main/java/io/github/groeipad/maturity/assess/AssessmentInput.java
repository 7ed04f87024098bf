package io.github.groeipad.maturity.assess;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.json.AssessmentLine;
import io.github.groeipad.maturity.json.AssessmentLines;
import io.github.groeipad.maturity.json.JsonProblem;
import io.github.groeipad.maturity.json.MaturityJson;
import io.github.groeipad.maturity.json.UnreadableDocumentException;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.ProblemCode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

/** Reads assessments one by one, reports what is no assessment of the model, and counts both. */
final class AssessmentInput {

    private final MaturityModel model;
    private final Streams streams;
    private final Problems problems;
    private final MaturityJson json = MaturityJson.strict();

    private long accepted;
    private long rejected;
    private long broken;
    private boolean otherModel;

    AssessmentInput(MaturityModel model, Streams streams, Problems problems) {
        this.model = model;
        this.streams = streams;
        this.problems = problems;
    }

    /** Reads a source to its end and hands on each assessment. */
    void read(AssessmentSource source, Consumer<Assessment> taker) {
        try (BufferedInputStream stream = source.open()) {
            if (source.holdsLines(stream)) {
                lines(source, stream, taker);
            } else {
                document(source.name(), stream, taker);
            }
        } catch (IOException unreadable) {
            unreadable(source.name(), unreadable);
        }
    }

    private void document(String name, InputStream stream, Consumer<Assessment> taker) throws IOException {
        Assessment assessment;
        try {
            assessment = json.readAssessment(stream, model);
        } catch (UnreadableDocumentException refused) {
            rejected(name, refused.problems());
            return;
        }
        taker.accept(assessment);
        accepted++;
    }

    private void lines(AssessmentSource source, InputStream stream, Consumer<Assessment> taker) throws IOException {
        String name = source.name();
        long acceptedBefore = accepted;
        long rejectedBefore = rejected;
        try (Progress progress = new Progress(stream, source.size(), streams, problems);
                AssessmentLines lines = json.readLines(progress, model)) {
            while (lines.hasNext()) {
                line(name, lines.next(), taker);
            }
        } catch (UncheckedIOException broken) {
            unreadable(name, new IOException(broken.getMessage(), broken));
        }
        long good = accepted - acceptedBefore;
        long bad = rejected - rejectedBefore;
        problems.note(name + ": " + (good + bad) + " read = " + good + " scored + " + bad + " rejected");
    }

    private void line(String name, AssessmentLine line, Consumer<Assessment> taker) {
        if (line.assessment().isPresent()) {
            taker.accept(line.assessment().get());
            accepted++;
        } else {
            rejected(name, line.problems());
        }
    }

    private void rejected(String name, List<JsonProblem> reasons) {
        problems.report(name, reasons);
        rejected++;
        otherModel |= reasons.stream().anyMatch(reason -> reason.code().equals(ProblemCode.MODEL_MISMATCH.id()));
    }

    /** Whether an assessment was rejected because it is one of another model. */
    boolean sawOtherModel() {
        return otherModel;
    }

    private void unreadable(String name, IOException cause) {
        InputFile.report(name, cause, problems);
        broken++;
    }

    /** The exit status for what was read so far. */
    int exitStatus() {
        if (rejected + broken == 0) {
            return ExitStatus.DONE;
        }
        return accepted > 0 ? ExitStatus.SOME_REJECTED : ExitStatus.NOTHING_DONE;
    }
}

package io.github.groeipad.maturity.assess;

import io.github.groeipad.maturity.assess.questionnaire.AnswerSheet;
import io.github.groeipad.maturity.assess.questionnaire.Dialogue;
import io.github.groeipad.maturity.assess.questionnaire.Introduction;
import io.github.groeipad.maturity.assess.questionnaire.Questionnaire;
import io.github.groeipad.maturity.assess.text.Labels;
import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.json.MaturityJson;
import io.github.groeipad.maturity.json.UnreadableDocumentException;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Problem;
import io.github.groeipad.maturity.model.ProblemCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Fills in an assessment. */
@Command(
        name = "questionnaire",
        description =
                "Asks for the answers of an assessment one by one. It is saved after each, and taken up again where"
                        + " it was left.")
final class QuestionnaireCommand implements Callable<Integer> {

    private final Streams streams;
    private final Output output;
    private final Problems problems;
    private final MaturityJson json = MaturityJson.strict();

    @Mixin
    private final ModelOption model = new ModelOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = "assessment.json",
            description = "The assessment, which is made if it is not there. Unless given: assessment.json.")
    private String file = "assessment.json";

    QuestionnaireCommand(Streams streams, Output output, Problems problems) {
        this.streams = streams;
        this.output = output;
        this.problems = problems;
    }

    @Override
    public Integer call() {
        Optional<MaturityModel> read = model.read(problems);
        return read.isPresent() ? fillIn(read.get(), Path.of(file)) : ExitStatus.NOTHING_DONE;
    }

    private int fillIn(MaturityModel with, Path path) {
        if (!Files.isDirectory(path.toAbsolutePath().resolveSibling("."))) {
            problems.report(file, "unwritable-file", "File must stand in a folder that exists");
            return ExitStatus.NOTHING_DONE;
        }
        Locale locale = language.locale(with);
        Dialogue dialogue = new Dialogue(
                new BufferedReader(new InputStreamReader(streams.in(), StandardCharsets.UTF_8)), this::say);
        boolean exists = Files.exists(path);
        try {
            Optional<Assessment> begun = exists
                    ? resume(with)
                    : Introduction.of(with, Labels.in(locale), dialogue).begin(LocalDate.now(streams.clock()));
            if (begun.isPresent()) {
                return ask(Questionnaire.of(
                        with, locale, new AnswerSheet(path, begun.get(), json), dialogue, showsResult()));
            }
            return exists ? ExitStatus.NOTHING_DONE : ExitStatus.DONE;
        } catch (IOException unreadable) {
            InputFile.report(file, unreadable, problems);
            return ExitStatus.NOTHING_DONE;
        }
    }

    private String showsResult() {
        return "assess score " + model.asTyped() + file;
    }

    private int ask(Questionnaire questionnaire) {
        try {
            questionnaire.ask();
            return ExitStatus.DONE;
        } catch (IOException unsaved) {
            problems.report(file, "unwritable-file", "File must be writable, but is not", unsaved.toString());
            return ExitStatus.NOTHING_DONE;
        }
    }

    private void say(String text) {
        output.text(text);
        output.flush();
    }

    /** Reads what was filled in before, or gives nothing if it does not fit the model, which is reported. */
    private Optional<Assessment> resume(MaturityModel with) throws IOException {
        Assessment begun;
        try (InputStream document = InputFile.open(file)) {
            begun = json.readAssessment(document);
        } catch (UnreadableDocumentException refused) {
            problems.report(file, refused.problems());
            return Optional.empty();
        }
        List<Problem> misfits = begun.problems(with).stream()
                .filter(problem -> problem.code() != ProblemCode.ANSWER_REQUIRED)
                .toList();
        misfits.forEach(problem -> problems.report(file, problem.code().id(), problem.message()));
        return misfits.isEmpty() ? Optional.of(begun) : Optional.empty();
    }
}

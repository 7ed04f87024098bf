package io.github.groeipad.maturity.assess;

import io.github.groeipad.maturity.assess.report.FullExplanation;
import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.Scorer;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Explains the result of one assessment. */
@Command(
        name = "explain",
        description = "Explains one result in full: each condition of each phase, and each answer with what it adds.")
final class ExplainCommand implements Callable<Integer> {

    private final Streams streams;
    private final Output output;
    private final Problems problems;

    @Mixin
    private final ModelOption model = new ModelOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "An assessment, or - for standard input. Unless given: one of the samples.")
    private @Nullable String file;

    ExplainCommand(Streams streams, Output output, Problems problems) {
        this.streams = streams;
        this.output = output;
        this.problems = problems;
    }

    @Override
    public Integer call() {
        Optional<MaturityModel> read = model.read(problems);
        return read.isEmpty() ? ExitStatus.NOTHING_DONE : explain(read.get());
    }

    private int explain(MaturityModel with) {
        AssessmentSource source = file == null ? AssessmentSource.sample() : AssessmentSource.of(file, streams);
        Optional<Assessment> found = OneAssessment.read(source, with, streams, problems);
        found.ifPresent(assessment -> output.text(FullExplanation.of(with, language.locale(with))
                .text(assessment, Scorer.of(with).score(assessment))));
        return found.isPresent() ? ExitStatus.DONE : ExitStatus.NOTHING_DONE;
    }
}

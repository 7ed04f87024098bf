package io.github.groeipad.maturity.assess;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.Scorer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A command that tells something of each assessment it is given, one after the other. */
abstract class EachCommand implements Callable<Integer> {

    final Problems problems;

    private final Streams streams;
    private final Output output;

    @Mixin
    private final ModelOption model = new ModelOption();

    @Mixin
    private final FormatOption format = new FormatOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Mixin
    private final AsOfOption asOf = new AsOfOption();

    @Parameters(
            paramLabel = "FILE",
            description = "Assessments: .json holds one, .jsonl one a line, and - is standard input with either."
                    + " Unless given: one of the samples.")
    private final List<String> files = new ArrayList<>();

    EachCommand(Streams streams, Output output, Problems problems) {
        this.streams = streams;
        this.output = output;
        this.problems = problems;
    }

    /**
     * What is told of an assessment.
     *
     * @param text for people
     * @param line for programs: a JSON document on one line
     */
    record Telling(Function<Assessment, String> text, Function<Assessment, byte[]> line) {}

    /** Gives what is told by a scorer of a model, or nothing if that cannot be, which is reported. */
    abstract Optional<Telling> telling(Scorer scorer, Locale locale);

    @Override
    public Integer call() {
        Optional<MaturityModel> read = model.read(problems);
        return read.flatMap(by -> telling(asOf.scorer(by), language.locale(by)).map(telling -> tell(by, telling)))
                .orElse(ExitStatus.NOTHING_DONE);
    }

    private int tell(MaturityModel by, Telling telling) {
        AssessmentInput input = new AssessmentInput(by, streams, problems);
        Separated told = new Separated(output);
        for (AssessmentSource source : sources()) {
            input.read(source, assessment -> {
                if (format.isJson()) {
                    output.bytes(telling.line().apply(assessment));
                } else {
                    told.text(telling.text().apply(assessment));
                }
            });
        }
        return input.exitStatus();
    }

    private List<AssessmentSource> sources() {
        return files.isEmpty()
                ? List.of(AssessmentSource.sample())
                : files.stream().map(file -> AssessmentSource.of(file, streams)).toList();
    }
}

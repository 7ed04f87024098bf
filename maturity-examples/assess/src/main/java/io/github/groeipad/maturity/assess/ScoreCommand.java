package io.github.groeipad.maturity.assess;

import io.github.groeipad.maturity.assess.report.Overview;
import io.github.groeipad.maturity.assess.report.ProfileReport;
import io.github.groeipad.maturity.json.MaturityJson;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Scorer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Scores assessments. */
@Command(
        name = "score",
        description =
                "Scores assessments: phase and why, scores, position, readiness for the next phase, what is open.")
final class ScoreCommand implements Callable<Integer> {

    private final Streams streams;
    private final Output output;
    private final Problems problems;

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
                    + " Unless given: five samples of four towns that do not exist.")
    private final List<String> files = new ArrayList<>();

    ScoreCommand(Streams streams, Output output, Problems problems) {
        this.streams = streams;
        this.output = output;
        this.problems = problems;
    }

    @Override
    public Integer call() {
        Optional<MaturityModel> read = model.read(problems);
        return read.isEmpty() ? ExitStatus.NOTHING_DONE : score(read.get());
    }

    private int score(MaturityModel with) {
        Scorer scorer = asOf.scorer(with);
        AssessmentInput input = new AssessmentInput(with, streams, problems);
        if (format.isJson()) {
            MaturityJson json = MaturityJson.strict();
            readAll(input, scorer, profile -> output.bytes(json.writeLine(profile, with)));
        } else {
            Reports reports = new Reports(with, language.locale(with));
            readAll(input, scorer, reports::add);
            reports.end();
        }
        return input.exitStatus();
    }

    private void readAll(AssessmentInput input, Scorer scorer, Consumer<MaturityProfile> taker) {
        List<AssessmentSource> sources = files.isEmpty()
                ? AssessmentSource.samples()
                : files.stream().map(file -> AssessmentSource.of(file, streams)).toList();
        for (AssessmentSource source : sources) {
            input.read(source, assessment -> taker.accept(scorer.score(assessment)));
        }
    }

    /** Reports, one after the other, and an overview of them where there are several but not too many. */
    private final class Reports {

        private final ProfileReport report;
        private final Overview overview;
        private boolean first = true;

        Reports(MaturityModel model, Locale locale) {
            this.report = ProfileReport.of(model, locale);
            this.overview = Overview.of(model, locale);
        }

        void add(MaturityProfile profile) {
            output.text((first ? "" : "\n\n") + report.text(profile));
            overview.add(profile);
            first = false;
        }

        void end() {
            overview.text().ifPresent(text -> output.text("\n\n" + text));
        }
    }
}

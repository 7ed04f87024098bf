package io.github.groeipad.maturity.assess;

import io.github.groeipad.maturity.assess.report.ComparisonReport;
import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.history.Series;
import io.github.groeipad.maturity.json.MaturityJson;
import io.github.groeipad.maturity.json.ResultWriter;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.Scorer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Compares assessments of one subject at several moments. */
@Command(
        name = "compare",
        description = "Tells what changed between two moments, or along more of them: phase, scores, what moved them,"
                + " and which conditions are newly met or lost.")
final class CompareCommand implements Callable<Integer> {

    private final Streams streams;
    private final Output output;
    private final Problems problems;

    @Mixin
    private final ModelOption model = new ModelOption();

    @Mixin
    private final FormatOption format = new FormatOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Parameters(
            paramLabel = "FILE",
            description =
                    "Two assessments of one subject or more, in any order. Unless given: a sample at two moments.")
    private final List<String> files = new ArrayList<>();

    CompareCommand(Streams streams, Output output, Problems problems) {
        this.streams = streams;
        this.output = output;
        this.problems = problems;
    }

    @Override
    public Integer call() {
        Optional<MaturityModel> read = model.read(problems);
        return read.isEmpty() ? ExitStatus.NOTHING_DONE : compare(read.get());
    }

    private int compare(MaturityModel by) {
        List<AssessmentSource> sources = files.isEmpty()
                ? AssessmentSource.moments()
                : files.stream().map(file -> AssessmentSource.of(file, streams)).toList();
        Optional<List<Assessment>> read = new Gathering("assess compare", by, streams, problems)
                .readOfOneSubject(sources, 2)
                .filter(this::haveDates);
        if (read.isEmpty()) {
            return ExitStatus.NOTHING_DONE;
        }
        List<Assessment> moments = new ArrayList<>(read.get());
        moments.sort(Comparator.comparing(Assessment::date));
        Scorer scorer = Scorer.of(by);
        Series series = Series.of(moments.stream().map(scorer::score).toList());
        if (format.isJson()) {
            ResultWriter json = MaturityJson.strict().results(by);
            output.bytes(moments.size() == 2 ? json.writeLine(series.whole()) : json.writeLine(series));
        } else {
            output.text(ComparisonReport.of(by, language.locale(by)).text(moments, series));
        }
        return ExitStatus.DONE;
    }

    private boolean haveDates(List<Assessment> moments) {
        Set<LocalDate> dates = new HashSet<>();
        for (Assessment moment : moments) {
            if (!dates.add(moment.date())) {
                problems.report(
                        "assess compare",
                        "same-date",
                        "All assessments must be of different dates, but two are of " + moment.date(),
                        "what several respondents say of one moment is combined with assess panel");
                return false;
            }
        }
        return true;
    }
}

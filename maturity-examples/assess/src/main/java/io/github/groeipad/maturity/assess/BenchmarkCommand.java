package io.github.groeipad.maturity.assess;

import io.github.groeipad.maturity.assess.report.BenchmarkReport;
import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.benchmark.Benchmark;
import io.github.groeipad.maturity.benchmark.BenchmarkAccumulator;
import io.github.groeipad.maturity.benchmark.PeerFilter;
import io.github.groeipad.maturity.json.MaturityJson;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Scorer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells where one subject stands among its peers. */
@Command(
        name = "benchmark",
        description = "Tells where one subject stands among its peers, and nothing about peers who are too few.")
final class BenchmarkCommand implements Callable<Integer> {

    private final Streams streams;
    private final Output output;
    private final Problems problems;

    @Mixin
    private final ModelOption model = new ModelOption();

    @Mixin
    private final FormatOption format = new FormatOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Option(
            names = "--of",
            paramLabel = "FILE",
            description =
                    "The assessment of the subject, which is no peer of itself. Unless given: one of the samples.")
    private @Nullable String of;

    @Option(
            names = "--where",
            paramLabel = "NAME=VALUE",
            description = "An attribute that peers must have, such as size=below-50000. May be given more than once.")
    private final Map<String, String> where = new LinkedHashMap<>();

    @Option(
            names = "--k",
            paramLabel = "K",
            defaultValue = "5",
            description = "Below so many peers nothing is told about them. Unless given: 5.")
    private int k = 5;

    @Parameters(
            paramLabel = "PEERS",
            description = "The assessments of the peers, in JSON or JSON Lines files, or - for standard input."
                    + " Unless given: 24 towns that do not exist.")
    private final List<String> files = new ArrayList<>();

    BenchmarkCommand(Streams streams, Output output, Problems problems) {
        this.streams = streams;
        this.output = output;
        this.problems = problems;
    }

    @Override
    public Integer call() {
        if (k < 1) {
            problems.report("--k", "value-range", "K must be 1 or more, but was " + k);
            return ExitStatus.NOTHING_DONE;
        }
        if ("-".equals(of) && files.contains("-")) {
            problems.report(
                    "assess benchmark",
                    "stdin-twice",
                    "Standard input must hold the subject or the peers, but not both");
            return ExitStatus.NOTHING_DONE;
        }
        Optional<MaturityModel> read = model.read(problems);
        return read.isEmpty() ? ExitStatus.NOTHING_DONE : compare(read.get());
    }

    private int compare(MaturityModel by) {
        AssessmentSource source = of == null ? AssessmentSource.sample() : AssessmentSource.of(of, streams);
        Optional<Assessment> subject = OneAssessment.read(source, by, streams, problems);
        if (subject.isEmpty()) {
            return ExitStatus.NOTHING_DONE;
        }
        Scorer scorer = Scorer.of(by);
        MaturityProfile profile = scorer.score(subject.get());
        PeerFilter filter = PeerFilter.everyone().without(profile.subject());
        for (Map.Entry<String, String> condition : where.entrySet()) {
            filter = filter.where(condition.getKey(), condition.getValue());
        }
        BenchmarkAccumulator peers = BenchmarkAccumulator.of(by, filter);
        AssessmentInput input = new AssessmentInput(by, streams, problems);
        for (AssessmentSource each : sources()) {
            input.read(each, assessment -> peers.add(scorer.score(assessment)));
        }
        if (input.exitStatus() != ExitStatus.NOTHING_DONE) {
            Benchmark benchmark = peers.benchmark(k);
            if (format.isJson()) {
                output.bytes(MaturityJson.strict().results(by).writeLine(benchmark, profile));
            } else {
                output.text(BenchmarkReport.of(by, language.locale(by)).text(profile, filter, benchmark));
            }
        }
        return input.exitStatus();
    }

    private List<AssessmentSource> sources() {
        return files.isEmpty()
                ? List.of(AssessmentSource.peers())
                : files.stream().map(file -> AssessmentSource.of(file, streams)).toList();
    }
}

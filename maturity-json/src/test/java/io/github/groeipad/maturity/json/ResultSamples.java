package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.Respondent;
import io.github.groeipad.maturity.assessment.Response;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.benchmark.Benchmark;
import io.github.groeipad.maturity.benchmark.BenchmarkAccumulator;
import io.github.groeipad.maturity.benchmark.PeerFilter;
import io.github.groeipad.maturity.history.Comparison;
import io.github.groeipad.maturity.history.Series;
import io.github.groeipad.maturity.migration.IndicatorMigration;
import io.github.groeipad.maturity.migration.MigratedAssessment;
import io.github.groeipad.maturity.migration.Migration;
import io.github.groeipad.maturity.migration.ModelDiff;
import io.github.groeipad.maturity.model.LintFinding;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.ModelLint;
import io.github.groeipad.maturity.panel.Panel;
import io.github.groeipad.maturity.panel.PanelProfile;
import io.github.groeipad.maturity.roadmap.Actions;
import io.github.groeipad.maturity.roadmap.Plan;
import io.github.groeipad.maturity.roadmap.Robustness;
import io.github.groeipad.maturity.roadmap.Target;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Scorer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One result of each kind for the sample model, small enough to read. */
final class ResultSamples {

    static final MaturityModel MODEL = Samples.model();
    static final Subject TOWN =
            Subject.builder("gm0000").name("Town of Example").build();

    /** The sample model as it could be a year later: an indicator has another id, and its scale another option. */
    static final MaturityModel LATER = MaturityJson.strict()
            .readModel(Samples.utf8(Samples.modelText()
                    .replace("\"version\": \"1.0.0\"", "\"version\": \"2.0.0\"")
                    .replace("Every question gets an answer.", "Every question gets an answer within a day.")
                    .replace("{\"id\": \"largely\"}", "{\"id\": \"mostly\"}")
                    .replace("\"option\": \"largely\"", "\"option\": \"mostly\"")
                    .replace("\"id\": \"monitor\"", "\"id\": \"listens\"")
                    .replace("\"weight\": 2,", "\"weight\": 3,")));

    private static final MaturityJson JSON = MaturityJson.strict();
    private static final Scorer SCORER = Scorer.of(MODEL);
    private static final ResultWriter RESULTS = JSON.results(MODEL);

    private ResultSamples() {}

    /** A result in its two forms. */
    record Forms(String document, String line) {}

    /** All results by the name of the file that each is in. */
    static Map<String, Forms> all() {
        Map<String, Forms> all = new LinkedHashMap<>();
        all.put("actions", forms(actions(), RESULTS::write, RESULTS::writeLine));
        all.put("plan", forms(plan(), RESULTS::write, RESULTS::writeLine));
        all.put("plan-out-of-reach", forms(planOutOfReach(), RESULTS::write, RESULTS::writeLine));
        all.put("target", forms(target(), RESULTS::write, RESULTS::writeLine));
        all.put(
                "target-from-baseline",
                forms(
                        target(),
                        target -> RESULTS.write(target, baseline()),
                        target -> RESULTS.writeLine(target, baseline())));
        all.put("robustness", forms(robustness(), RESULTS::write, RESULTS::writeLine));
        all.put("panel", forms(panel(), RESULTS::write, RESULTS::writeLine));
        all.put("benchmark", forms(benchmark(5), RESULTS::write, RESULTS::writeLine));
        all.put(
                "benchmark-of-town",
                forms(
                        benchmark(5),
                        benchmark -> RESULTS.write(benchmark, now()),
                        benchmark -> RESULTS.writeLine(benchmark, now())));
        all.put("comparison", forms(Comparison.of(before(), now()), RESULTS::write, RESULTS::writeLine));
        all.put("series", forms(series(), RESULTS::write, RESULTS::writeLine));
        ResultWriter later = JSON.results(LATER);
        all.put("model-diff", forms(ModelDiff.of(MODEL, LATER), later::write, later::writeLine));
        all.put("migration", forms(migration(), JSON::write, JSON::writeLine));
        all.put("migration-report", forms(migrated(), later::write, later::writeLine));
        all.put("lint", forms(findings(), RESULTS::write, RESULTS::writeLine));
        return all;
    }

    private static <T> Forms forms(T result, Function<T, byte[]> document, Function<T, byte[]> line) {
        return new Forms(
                new String(document.apply(result), StandardCharsets.UTF_8),
                new String(line.apply(result), StandardCharsets.UTF_8));
    }

    static Actions actions() {
        return Actions.of(SCORER, halfway());
    }

    static Plan plan() {
        return Plan.toPhase(SCORER, halfway(), "social");
    }

    static Plan planOutOfReach() {
        return Plan.toPhase(
                SCORER,
                answers(2026)
                        .notApplicable("answers", "nobody asks")
                        .answer("monitor", "yes")
                        .build(),
                "social");
    }

    static Target target() {
        Assessment target = answers(2027)
                .answer("answers", "fully")
                .answer("monitor", "yes")
                .build();
        return Target.of(SCORER, halfway(), target);
    }

    private static Assessment baseline() {
        return answers(2024).answer("answers", "no").answer("monitor", "no").build();
    }

    static Robustness robustness() {
        return Robustness.of(
                SCORER,
                answers(2026)
                        .answer("answers", "largely")
                        .answer("monitor", "yes")
                        .build());
    }

    static PanelProfile panel() {
        return Panel.of(SCORER)
                .combine(List.of(
                        respondent("r-1", Optional.of("adviser"), "largely", Response.option("yes")),
                        respondent("r-2", Optional.of("adviser"), "partly", Response.unknown()),
                        respondent("r-3", Optional.of("manager"), "fully", Response.option("yes")),
                        respondent("r-4", Optional.empty(), "partly", Response.option("no"))));
    }

    /** Six peers of size M, five of size L and one of size S. */
    static Benchmark benchmark(int k) {
        BenchmarkAccumulator peers = BenchmarkAccumulator.groupedBy(MODEL, PeerFilter.everyone(), "size");
        List<String> options = List.of("no", "partly", "largely", "fully");
        for (int i = 0; i < 12; i++) {
            Subject peer = Subject.builder("peer-" + i)
                    .attribute("size", i < 6 ? "M" : i < 11 ? "L" : "S")
                    .build();
            peers.add(SCORER.score(Assessment.builder(MODEL)
                    .subject(peer)
                    .date(LocalDate.of(2026, 11, 22))
                    .answer("answers", options.get(i % 4))
                    .answer("monitor", i % 3 == 0 ? "no" : "yes")
                    .build()));
        }
        return peers.benchmark(k);
    }

    static Series series() {
        return Series.of(List.of(before(), now(), SCORER.score(halfway())));
    }

    static MaturityProfile before() {
        return SCORER.score(
                answers(2024).answer("answers", "no").answer("monitor", "yes").build());
    }

    static MaturityProfile now() {
        return SCORER.score(answers(2026)
                .answer("answers", "largely")
                .answer("monitor", "yes")
                .build());
    }

    static Migration migration() {
        return new Migration(
                MODEL.reference(),
                ResultHead.exact(LATER),
                List.of(
                        IndicatorMigration.kept("answers").option("largely", "mostly"),
                        IndicatorMigration.dropped("monitor", "asked otherwise now")));
    }

    static MigratedAssessment migrated() {
        Assessment assessment = answers(2026)
                .answer("answers", "largely")
                .answer("monitor", "yes")
                .build();
        return migration().migrate(assessment, MODEL, LATER);
    }

    static List<LintFinding> findings() {
        return ModelLint.findings(MODEL);
    }

    private static Assessment halfway() {
        return answers(2025).answer("answers", "partly").unknown("monitor").build();
    }

    private static Assessment.Builder answers(int year) {
        return Assessment.builder(MODEL).subject(TOWN).date(LocalDate.of(year, 11, 22));
    }

    private static Assessment respondent(String id, Optional<String> role, String answers, Response monitor) {
        return answers(2026)
                .respondent(new Respondent(id, role))
                .answer("answers", answers)
                .respond("monitor", monitor)
                .build();
    }
}

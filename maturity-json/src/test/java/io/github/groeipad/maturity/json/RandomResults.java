package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.Respondent;
import io.github.groeipad.maturity.assessment.Response;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.benchmark.BenchmarkAccumulator;
import io.github.groeipad.maturity.benchmark.PeerFilter;
import io.github.groeipad.maturity.history.Comparison;
import io.github.groeipad.maturity.history.Series;
import io.github.groeipad.maturity.migration.IndicatorMigration;
import io.github.groeipad.maturity.migration.Migration;
import io.github.groeipad.maturity.migration.ModelDiff;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.ModelLint;
import io.github.groeipad.maturity.model.ResponseOption;
import io.github.groeipad.maturity.panel.Panel;
import io.github.groeipad.maturity.roadmap.Actions;
import io.github.groeipad.maturity.roadmap.Plan;
import io.github.groeipad.maturity.roadmap.Robustness;
import io.github.groeipad.maturity.roadmap.Target;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.Scorer;
import io.github.groeipad.maturity.testkit.Assessed;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** A document of any kind, from a random model with an assessment, and other chance. */
final class RandomResults {

    private static final MaturityJson JSON = MaturityJson.strict();
    private static final List<String> ROLES = List.of("adviser", "manager", "citizen");
    private static final List<String> SIZES = List.of("S", "M", "L", "XL");

    private final MaturityModel model;
    private final Assessment assessment;
    private final Scorer scorer;
    private final Random random;

    RandomResults(Assessed assessed, long seed) {
        this.model = assessed.model();
        this.assessment = assessed.assessment();
        this.scorer = Scorer.of(model);
        this.random = new Random(seed);
    }

    /** A document of a kind; none of a plan and of robustness for a model without phases. */
    Optional<byte[]> document(DocumentKind kind) {
        ResultWriter results = JSON.results(model);
        return switch (kind) {
            case MODEL -> Optional.of(JSON.write(model));
            case ASSESSMENT -> Optional.of(JSON.write(assessment));
            case PROFILE -> Optional.of(JSON.write(later(), model));
            case ACTIONS -> Optional.of(results.write(Actions.of(scorer, assessment)));
            case PLAN -> plan().map(results::write);
            case TARGET -> Optional.of(target(results));
            case ROBUSTNESS ->
                model.phases().isEmpty()
                        ? Optional.empty()
                        : Optional.of(results.write(Robustness.of(scorer, assessment)));
            case PANEL -> Optional.of(results.write(Panel.of(scorer).combine(respondents())));
            case BENCHMARK -> Optional.of(benchmark(results));
            case COMPARISON -> Optional.of(results.write(Comparison.of(profile(-1), profile(1))));
            case SERIES -> Optional.of(results.write(Series.of(moments())));
            case MODEL_DIFF -> Optional.of(results.write(ModelDiff.of(changed(), model)));
            case MIGRATION -> Optional.of(JSON.write(migration()));
            case MIGRATION_REPORT -> Optional.of(results.write(migration().migrate(assessment, model, model)));
            case LINT -> Optional.of(results.write(ModelLint.findings(model)));
        };
    }

    /** The profile as it is looked at from another day, if it can be, when more evidence may have expired. */
    private MaturityProfile later() {
        LocalDate day = assessment.date().plusDays(random.nextInt(3));
        return scorer.score(assessment, assessment.problems(model, day).isEmpty() ? day : assessment.date());
    }

    private Optional<Plan> plan() {
        return model.phases().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Plan.toPhase(scorer, assessment, pick(model.phases()).id(), 20_000));
    }

    private byte[] target(ResultWriter results) {
        Target target = Target.of(scorer, assessment, other(assessment.subject()));
        return random.nextBoolean() ? results.write(target) : results.write(target, other(assessment.subject()));
    }

    private byte[] benchmark(ResultWriter results) {
        BenchmarkAccumulator peers = random.nextBoolean()
                ? BenchmarkAccumulator.of(model, PeerFilter.everyone())
                : BenchmarkAccumulator.groupedBy(model, PeerFilter.everyone(), "size");
        for (int i = random.nextInt(25); i > 0; i--) {
            peers.add(scorer.score(other(
                    Subject.builder("peer-" + i).attribute("size", pick(SIZES)).build())));
        }
        int k = 1 + random.nextInt(6);
        return random.nextBoolean()
                ? results.write(peers.benchmark(k))
                : results.write(peers.benchmark(k), scorer.score(assessment));
    }

    private MaturityProfile profile(int days) {
        Assessment other = other(assessment.subject());
        Assessment.Builder dated = Assessment.builder(model)
                .subject(assessment.subject())
                .date(assessment.date().plusDays(days));
        other.responses().forEach(dated::respond);
        Assessment moved = dated.build();
        return scorer.score(moved.problems(model).isEmpty() ? moved : other);
    }

    private List<MaturityProfile> moments() {
        MaturityProfile first = profile(0);
        MaturityProfile second = profile(3);
        return first.date().equals(second.date()) ? List.of(first) : List.of(second, first);
    }

    private List<Assessment> respondents() {
        List<Assessment> all = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            Optional<String> role = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(pick(ROLES));
            Assessment other = other(assessment.subject());
            Assessment.Builder answers = Assessment.builder(model)
                    .subject(other.subject())
                    .date(other.date())
                    .respondent(new Respondent("r-" + i, role));
            other.responses().forEach(answers::respond);
            all.add(answers.build());
        }
        return all;
    }

    /** An assessment like the given one, some of its answers changed; as it is where the model refuses that. */
    private Assessment other(Subject subject) {
        Assessment.Builder changed = Assessment.builder(model).subject(subject).date(assessment.date());
        Assessment.Builder same = Assessment.builder(model).subject(subject).date(assessment.date());
        for (Indicator indicator : model.indicators()) {
            Optional<Response> response = assessment.response(indicator.id());
            response.ifPresent(given -> same.respond(indicator.id(), given));
            if (random.nextInt(3) > 0) {
                response.ifPresent(given -> changed.respond(indicator.id(), given));
            } else if (random.nextInt(4) > 0) {
                changed.respond(indicator.id(), response(indicator));
            }
        }
        Assessment result = changed.build();
        return result.problems(model).isEmpty() ? result : same.build();
    }

    private Response response(Indicator indicator) {
        if (indicator.notApplicableAllowed() && random.nextInt(3) == 0) {
            return Response.notApplicable("not here");
        }
        return random.nextInt(4) == 0 ? Response.unknown() : Response.option(option(indicator));
    }

    private String option(Indicator indicator) {
        List<ResponseOption> options = model.scaleOf(indicator).options();
        return options.get(random.nextInt(options.size())).id();
    }

    /** The model without some of what it has. */
    private MaturityModel changed() {
        String text = new String(JSON.write(model), StandardCharsets.UTF_8);
        String other = text.replaceFirst("\"weight\": [0-9.]+", "\"weight\": 7")
                .replaceFirst("\"effort\": [0-9]+", "\"effort\": 77")
                .replaceFirst("\"version\": \"", "\"version\": \"0");
        try {
            return JSON.readModel(Samples.utf8(other));
        } catch (UnreadableDocumentException beyondLimits) {
            return model;
        }
    }

    /** A migration of the model to itself, with answers kept, swapped, mapped and dropped. */
    Migration migration() {
        List<IndicatorMigration> rules = new ArrayList<>();
        List<Indicator> indicators = model.indicators();
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            Optional<String> reason = random.nextInt(3) == 0 ? Optional.of("a reason") : Optional.empty();
            TreeMap<String, String> options = new TreeMap<>();
            for (int more = random.nextInt(3); more > 0; more--) {
                options.put(option(indicator), option(indicator));
            }
            boolean swap = i + 1 < indicators.size()
                    && indicators.get(i + 1).scale().equals(indicator.scale())
                    && random.nextBoolean();
            if (swap) {
                String next = indicators.get(++i).id();
                rules.add(new IndicatorMigration(indicator.id(), Optional.of(next), options, reason));
                rules.add(IndicatorMigration.renamed(next, indicator.id()));
            } else if (random.nextInt(4) == 0) {
                rules.add(new IndicatorMigration(indicator.id(), Optional.empty(), new TreeMap<>(), reason));
            } else {
                rules.add(new IndicatorMigration(indicator.id(), Optional.of(indicator.id()), options, reason));
            }
        }
        return new Migration(model.reference(), ResultHead.exact(model), rules);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}

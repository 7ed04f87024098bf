package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.ModelReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A profile that is worked out as far as it is asked for. What was worked out is kept; two threads that ask at once may both
 * work it out, to the same result.
 */
final class ComputedProfile extends MaturityProfile {

    private final CompiledModel compiled;
    private final Assessment assessment;
    private final LocalDate asOf;
    private final int[] codes;
    private final @Nullable List<Fraction> values;
    private final Optional<String> phase;
    private volatile @Nullable Reported reported;
    private volatile @Nullable Completed completed;
    private volatile @Nullable ExactScores attainable;
    private final long numerator;
    private final long denominator;
    private volatile @Nullable Score score;
    private volatile @Nullable List<DimensionProfile> dimensions;
    private volatile @Nullable List<Readiness> readiness;
    private volatile @Nullable List<Contribution> contributions;

    /** Phase and score were found in whole numbers; a denominator of 0 stands for no score. */
    ComputedProfile(
            CompiledModel compiled,
            Assessment assessment,
            LocalDate asOf,
            int[] codes,
            int phase,
            long numerator,
            long denominator) {
        this.compiled = compiled;
        this.assessment = assessment;
        this.asOf = asOf;
        this.codes = codes;
        this.values = null;
        this.phase = phase < 0 ? Optional.empty() : Optional.of(compiled.phaseIds.get(phase));
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** Phase and score need larger numbers, or answered indicators have values of their own. */
    ComputedProfile(
            CompiledModel compiled,
            Assessment assessment,
            LocalDate asOf,
            int[] codes,
            @Nullable List<Fraction> values) {
        this.compiled = compiled;
        this.assessment = assessment;
        this.asOf = asOf;
        this.codes = codes;
        this.values = values;
        this.numerator = 0;
        this.denominator = -1;
        this.phase = walk(compiled.overall).phase();
    }

    /** What is worked out of the reported values alone. */
    private static final class Reported {
        final ExactScores scores;
        final ExactCoverage coverage;
        final Derivations derivations;

        Reported(CompiledModel model, int[] codes, @Nullable List<Fraction> values) {
            scores = new ExactScores(model, codes, Mode.REPORTED, values);
            coverage = new ExactCoverage(model, codes);
            derivations = new Derivations(model, codes, scores, coverage);
        }
    }

    /** What needs both completions too. */
    private static final class Completed {
        final ExactScores lowest;
        final ExactScores highest;
        final GateEvaluation gates;
        final Positions positions;

        Completed(CompiledModel model, int[] codes, @Nullable List<Fraction> values, Reported reported) {
            boolean open = false;
            for (int code : codes) {
                open |= CompiledModel.isOpen(code);
            }
            lowest = open ? new ExactScores(model, codes, Mode.LOWEST, values) : reported.scores;
            highest = open ? new ExactScores(model, codes, Mode.HIGHEST, values) : reported.scores;
            gates = new GateEvaluation(model, codes, reported.scores, lowest, highest, reported.coverage);
            positions = new Positions(model, codes, reported.scores, lowest, highest);
        }
    }

    private Reported reported() {
        Reported known = reported;
        if (known == null) {
            known = new Reported(compiled, codes, values);
            reported = known;
        }
        return known;
    }

    private Completed completed() {
        Completed known = completed;
        if (known == null) {
            known = new Completed(compiled, codes, values, reported());
            completed = known;
        }
        return known;
    }

    private ExactScores attainableScores() {
        ExactScores known = attainable;
        if (known == null) {
            known = new ExactScores(compiled, codes, Mode.ATTAINABLE, values);
            attainable = known;
        }
        return known;
    }

    @Override
    public ModelReference model() {
        return new ModelReference(
                compiled.model.id(), compiled.model.version(), Optional.of(compiled.model.fingerprint()));
    }

    @Override
    public Subject subject() {
        return assessment.subject();
    }

    @Override
    public LocalDate date() {
        return assessment.date();
    }

    @Override
    public LocalDate asOf() {
        return asOf;
    }

    @Override
    public List<Expiry> expired() {
        List<Expiry> expired = new ArrayList<>();
        compiled.indicators.forEach(indicator -> assessment
                .response(indicator.id())
                .ifPresent(response -> expired.addAll(Expiry.of(indicator.id(), response, asOf))));
        return List.copyOf(expired);
    }

    @Override
    public Optional<String> phase() {
        return phase;
    }

    @Override
    public Optional<PhaseRange> phaseRange() {
        return compiled.phaseIds.isEmpty()
                ? Optional.empty()
                : Optional.of(walk(compiled.overall).range());
    }

    @Override
    public Optional<Score> score() {
        Score known = score;
        if (known == null && denominator < 0) {
            return score(compiled.overall, reported().scores);
        }
        if (known == null && denominator > 0) {
            known = Score.of(Fraction.of(numerator, denominator));
            score = known;
        }
        return Optional.ofNullable(known);
    }

    @Override
    public Optional<ScoreRange> bounds() {
        return bounds(compiled.overall);
    }

    @Override
    public Optional<Position> position() {
        return completed().positions.overall();
    }

    @Override
    public Coverage coverage() {
        return reported().coverage.withTally(compiled.overall);
    }

    @Override
    public Optional<Score> attainable() {
        return score(compiled.overall, attainableScores());
    }

    @Override
    public Map<String, TagScore> tags() {
        Reported known = reported();
        Completed bounds = completed();
        Map<String, TagScore> tags = new LinkedHashMap<>();
        for (String tag : compiled.model.tags()) {
            int[] indicators = compiled.tagged.getOrDefault(tag, new int[0]);
            Fraction value = known.scores.mean(indicators);
            tags.put(
                    tag,
                    new TagScore(
                            Optional.ofNullable(value).map(Score::of),
                            value == null
                                    ? Optional.empty()
                                    : range(bounds.lowest.mean(indicators), bounds.highest.mean(indicators)),
                            Optional.ofNullable(known.coverage.of(indicators))));
        }
        return Collections.unmodifiableMap(tags);
    }

    @Override
    public List<DimensionProfile> dimensions() {
        List<DimensionProfile> known = dimensions;
        if (known == null) {
            known = compiled.overall.children.stream().map(this::dimension).toList();
            dimensions = known;
        }
        return known;
    }

    @Override
    public Optional<Score> scoreOf(String dimension) {
        return compiled.nodeIndex.containsKey(dimension)
                ? score(compiled.node(dimension), reported().scores)
                : Optional.empty();
    }

    private DimensionProfile dimension(CompiledModel.Node node) {
        DimensionProfile.Builder profile = DimensionProfile.builder(node.id)
                .score(score(node, reported().scores))
                .bounds(bounds(node))
                .coverage(reported().coverage.withTally(node))
                .attainable(score(node, attainableScores()))
                .phaseScores(phaseScores(node))
                .dimensions(node.children.stream().map(this::dimension).toList());
        if (node.isTop) {
            profile.position(completed().positions.of(node));
        }
        PhaseWalk walk = walk(node);
        if (walk.asks()) {
            profile.phaseRange(Optional.of(walk.cappedRange()))
                    .phase(walk.cappedPhase())
                    .readiness(walk.readiness());
        }
        return profile.build();
    }

    private List<PhaseScore> phaseScores(CompiledModel.Node node) {
        @Nullable Fraction[] values = reported().scores.phaseScores(node);
        @Nullable Fraction[] low = completed().lowest.phaseScores(node);
        @Nullable Fraction[] high = completed().highest.phaseScores(node);
        List<PhaseScore> scores = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            Fraction value = values[i];
            Optional<ScoreRange> bounds = range(low[i], high[i]);
            if (value != null && bounds.isPresent()) {
                scores.add(new PhaseScore(compiled.phaseIds.get(i), Score.of(value), bounds.get()));
            }
        }
        return scores;
    }

    @Override
    public List<Readiness> readiness() {
        List<Readiness> known = readiness;
        if (known == null) {
            known = List.copyOf(walk(compiled.overall).readiness());
            readiness = known;
        }
        return known;
    }

    @Override
    public List<Contribution> contributions() {
        List<Contribution> known = contributions;
        if (known == null) {
            known = List.copyOf(Contributions.of(compiled, codes, reported().scores));
            contributions = known;
        }
        return known;
    }

    @Override
    public List<GateFinding> gates() {
        return List.copyOf(walk(compiled.overall).findings());
    }

    @Override
    public Derivation derivation() {
        return reported().derivations.score(compiled.overall);
    }

    @Override
    public Derivation derivation(Derivation.Measure measure, String of) {
        return switch (measure) {
            case SCORE ->
                compiled.indicatorIndex.containsKey(of)
                        ? reported().derivations.indicator(compiled.indicator(of))
                        : reported().derivations.score(node(measure, of));
            case COVERAGE -> reported().derivations.coverage(node(measure, of));
            case TAG_COVERAGE -> reported().derivations.tagCoverage(of, tagged(measure, of));
            case POSITION -> position(of);
            case TAG_SCORE -> reported().derivations.tagScore(of, tagged(measure, of));
            case PHASE_SCORE -> phaseScore(of);
            case READINESS -> readinessOf(of);
            case GATE_PROGRESS -> gateProgress(of);
        };
    }

    private Derivation position(String of) {
        CompiledModel.Node node = node(Derivation.Measure.POSITION, of);
        if (!node.isTop) {
            throw noSuchNumber(Derivation.Measure.POSITION, of);
        }
        return reported().derivations.position(node, completed().positions);
    }

    private int[] tagged(Derivation.Measure measure, String tag) {
        int[] indicators = compiled.tagged.get(tag);
        if (indicators == null) {
            throw noSuchNumber(measure, tag);
        }
        return indicators;
    }

    private Derivation phaseScore(String of) {
        int slash = of.indexOf('/');
        int index = slash < 0 ? -1 : compiled.phase(of.substring(slash + 1));
        if (index < 0) {
            throw noSuchNumber(Derivation.Measure.PHASE_SCORE, of);
        }
        CompiledModel.Node node = node(Derivation.Measure.PHASE_SCORE, of.substring(0, slash), of);
        return reported().derivations.phaseScore(of, node, index);
    }

    private Derivation readinessOf(String of) {
        Scoped scoped = scoped(Derivation.Measure.READINESS, of);
        Fraction value = scoped.walk.readiness().get(scoped.phase).value();
        return Derivations.readiness(of, scoped.walk.findings().subList(0, scoped.phase + 1), value);
    }

    private Derivation gateProgress(String of) {
        Scoped scoped = scoped(Derivation.Measure.GATE_PROGRESS, of);
        return scoped.walk
                .findings()
                .get(scoped.phase)
                .result()
                .map(node -> Derivations.gate(of, node))
                .orElseThrow(() -> noSuchNumber(Derivation.Measure.GATE_PROGRESS, of));
    }

    /** The gates as far as they ask something of a scope, up to a phase. */
    private record Scoped(PhaseWalk walk, int phase) {}

    /** Reads the id of a phase, or those of a dimension and a phase with a slash between them. */
    private Scoped scoped(Derivation.Measure measure, String of) {
        int slash = of.indexOf('/');
        CompiledModel.Node node = slash < 0 ? compiled.overall : node(measure, of.substring(0, slash), of);
        int phase = compiled.phase(of.substring(slash + 1));
        PhaseWalk walk = walk(node);
        if (phase < 0 || (node != compiled.overall && !walk.asks())) {
            throw noSuchNumber(measure, of);
        }
        return new Scoped(walk, phase);
    }

    private CompiledModel.Node node(Derivation.Measure measure, String of) {
        return node(measure, of, of);
    }

    private CompiledModel.Node node(Derivation.Measure measure, String id, String of) {
        if (id.equals(compiled.overall.id)) {
            return compiled.overall;
        }
        if (!compiled.nodeIndex.containsKey(id)) {
            throw noSuchNumber(measure, of);
        }
        return compiled.node(id);
    }

    private IllegalArgumentException noSuchNumber(Derivation.Measure measure, String of) {
        return new IllegalArgumentException(
                "Derivation: model " + compiled.model.reference() + " must have a " + measure.id() + " of " + of);
    }

    private PhaseWalk walk(CompiledModel.Node node) {
        return new PhaseWalk(compiled, completed().gates, node);
    }

    private static Optional<Score> score(CompiledModel.Node node, ExactScores scores) {
        return Optional.ofNullable(scores.score(node)).map(Score::of);
    }

    private Optional<ScoreRange> bounds(CompiledModel.Node node) {
        return reported().scores.score(node) == null
                ? Optional.empty()
                : range(completed().lowest.score(node), completed().highest.score(node));
    }

    private static Optional<ScoreRange> range(@Nullable Fraction low, @Nullable Fraction high) {
        return low == null || high == null
                ? Optional.empty()
                : Optional.of(new ScoreRange(Score.of(low), Score.of(high)));
    }
}

package io.github.groeipad.maturity.oracle;

import io.github.groeipad.maturity.assessment.Assessment;
import io.github.groeipad.maturity.assessment.Evidence;
import io.github.groeipad.maturity.assessment.Response;
import io.github.groeipad.maturity.model.Criterion;
import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.ModelReference;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.scoring.Contribution;
import io.github.groeipad.maturity.scoring.Coverage;
import io.github.groeipad.maturity.scoring.DimensionProfile;
import io.github.groeipad.maturity.scoring.Expiry;
import io.github.groeipad.maturity.scoring.GateFinding;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.PhaseRange;
import io.github.groeipad.maturity.scoring.PhaseScore;
import io.github.groeipad.maturity.scoring.ResponseState;
import io.github.groeipad.maturity.scoring.Score;
import io.github.groeipad.maturity.scoring.ScoreRange;
import io.github.groeipad.maturity.scoring.TagScore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Scores an assessment as the specification says, slowly and plainly, so that a real scorer can be compared with it. Its
 * rules stand in the classes above it: one each per section of the specification.
 */
public class Oracle extends ContributionRules {

    /** Whether the assessment is refused, so that there is no profile. */
    public final boolean rejects(MaturityModel model, Assessment assessment) {
        return refuses(model, assessment);
    }

    /** The whole profile of an assessment. */
    public final MaturityProfile profile(MaturityModel model, Assessment assessment) {
        if (refuses(model, assessment)) {
            throw new IllegalArgumentException("the assessment does not fit the model");
        }
        World world = world(model, assessment);
        List<Optional<Decision>> reported = decisions(world, gates(model));
        List<Optional<Decision>> lowest = decisions(world.asLowest(), gates(model));
        List<Optional<Decision>> highest = decisions(world.asHighest(), gates(model));
        return MaturityProfile.builder()
                .model(new ModelReference(model.id(), model.version(), Optional.of(model.fingerprint())))
                .subject(assessment.subject())
                .date(assessment.date())
                .phase(phase(model, reachedOverall(reported)))
                .phaseRange(phaseRange(model, reachedOverall(lowest), reachedOverall(highest)))
                .score(overallScore(world.reported()).map(Oracle::score))
                .bounds(bounds(world, this::overallScore))
                .position(position(world))
                .coverage(coverage(world.reported(), model.indicators(), overallCoverage(world.reported())))
                .attainable(overallScore(attained(world.reported())).map(Oracle::score))
                .tags(tags(world))
                .dimensions(dimensions(world, model.dimensions(), true))
                .readiness(readiness(model, reported, lowest, highest))
                .contributions(contributionsOf(world.reported()))
                .expired(expired(model, assessment))
                .build();
    }

    /** The evidence of any response whose last valid day lies before the day of the assessment. */
    private static List<Expiry> expired(MaturityModel model, Assessment assessment) {
        List<Expiry> found = new ArrayList<>();
        for (Indicator indicator : model.indicators()) {
            for (Response response :
                    assessment.response(indicator.id()).stream().toList()) {
                for (Evidence piece : response.evidence()) {
                    piece.validUntil()
                            .filter(day -> day.compareTo(assessment.date()) < 0)
                            .ifPresent(day -> found.add(new Expiry(indicator.id(), piece.reference(), day)));
                }
            }
        }
        return found;
    }

    /** How the gate of each phase was decided. */
    public final List<GateFinding> gates(MaturityModel model, Assessment assessment) {
        World world = world(model, assessment);
        return model.phases().stream()
                .map(phase -> new GateFinding(
                        phase.id(), phase.gate().map(gate -> decide(world, gate).toNode())))
                .toList();
    }

    /** What each counted indicator adds to the score of a dimension, by its id. */
    public final Map<String, Ratio> contributions(MaturityModel model, Assessment assessment, String dimension) {
        return contributions(
                reported(model, assessment), model.dimension(dimension).orElseThrow());
    }

    private Optional<PhaseRange> phaseRange(MaturityModel model, int lowest, int highest) {
        return model.phases().isEmpty() ? Optional.empty() : Optional.of(range(model, lowest, highest));
    }

    private List<DimensionProfile> dimensions(World world, List<Dimension> dimensions, boolean topLevel) {
        return dimensions.stream().map(each -> dimension(world, each, topLevel)).toList();
    }

    private DimensionProfile dimension(World world, Dimension dimension, boolean topLevel) {
        Sheet reported = world.reported();
        DimensionProfile.Builder profile = DimensionProfile.builder(dimension.id())
                .score(score(reported, dimension).map(Oracle::score))
                .bounds(bounds(world, sheet -> score(sheet, dimension)))
                .coverage(coverage(reported, below(dimension), coverage(reported, dimension)))
                .attainable(score(attained(reported), dimension).map(Oracle::score))
                .phaseScores(phaseScores(world, below(dimension)))
                .dimensions(dimensions(world, dimension.dimensions(), false));
        if (topLevel) {
            profile.position(position(world, dimension));
        }
        List<Optional<Criterion>> gates = restrictedGates(reported, dimension);
        if (gates.stream().anyMatch(Optional::isPresent)) {
            addPath(profile, world, gates);
        }
        return profile.build();
    }

    private void addPath(DimensionProfile.Builder profile, World world, List<Optional<Criterion>> gates) {
        MaturityModel model = world.model();
        List<Optional<Decision>> reported = decisions(world, gates);
        List<Optional<Decision>> lowest = decisions(world.asLowest(), gates);
        List<Optional<Decision>> highest = decisions(world.asHighest(), gates);
        profile.phase(phase(model, reachedByDimension(reported)))
                .phaseRange(Optional.of(range(model, reachedByDimension(lowest), reachedByDimension(highest))))
                .readiness(readiness(model, reported, lowest, highest));
    }

    private List<PhaseScore> phaseScores(World world, List<Indicator> scope) {
        List<PhaseScore> found = new ArrayList<>();
        for (Phase phase : world.model().phases()) {
            phaseScore(world.reported(), scope, phase.id())
                    .ifPresent(score -> found.add(new PhaseScore(
                            phase.id(),
                            score(score),
                            bounds(world, sheet -> phaseScore(sheet, scope, phase.id()))
                                    .orElseThrow())));
        }
        return found;
    }

    private Map<String, TagScore> tags(World world) {
        Map<String, TagScore> found = new LinkedHashMap<>();
        for (String tag : world.model().tags()) {
            Sheet reported = world.reported();
            found.put(
                    tag,
                    new TagScore(
                            tagScore(reported, tag).map(Oracle::score),
                            bounds(world, sheet -> tagScore(sheet, tag)),
                            coverage(reported, carrying(world.model(), tag)).map(Ratio::toFraction)));
        }
        return found;
    }

    /** Present where the reported score is. */
    protected Optional<ScoreRange> bounds(World world, Function<Sheet, Optional<Ratio>> score) {
        return score.apply(world.reported())
                .map(reported -> new ScoreRange(
                        score(score.apply(world.lowest()).orElseThrow()),
                        score(score.apply(world.highest()).orElseThrow())));
    }

    private Coverage coverage(Sheet sheet, List<Indicator> scope, Optional<Ratio> share) {
        return new Coverage(
                share.map(Ratio::toFraction),
                tally(sheet, scope, ResponseState.ANSWERED),
                tally(sheet, scope, ResponseState.NOT_APPLICABLE),
                tally(sheet, scope, ResponseState.UNKNOWN),
                tally(sheet, scope, ResponseState.UNANSWERED));
    }

    private Coverage.Part tally(Sheet sheet, List<Indicator> scope, ResponseState state) {
        List<Indicator> found = inState(sheet, scope, state);
        Ratio weight = found.stream().map(each -> Ratio.of(each.weight())).reduce(Ratio.ZERO, Ratio::plus);
        return new Coverage.Part(found.size(), weight.toFraction());
    }

    private List<Contribution> contributionsOf(Sheet sheet) {
        Map<String, Ratio> parts = contributions(sheet);
        return sheet.model().indicators().stream()
                .map(each -> new Contribution(
                        each.id(),
                        sheet.of(each).state(),
                        sheet.of(each).isCounted()
                                ? Optional.of(parts.get(each.id()).toFraction())
                                : Optional.empty()))
                .toList();
    }

    private static Score score(Ratio exact) {
        return Score.of(exact.toFraction());
    }
}

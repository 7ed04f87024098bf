package io.github.groeipad.maturity.json;

import io.github.groeipad.maturity.model.Dimension;
import io.github.groeipad.maturity.model.Indicator;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.ModelReference;
import io.github.groeipad.maturity.model.ProblemCode;
import io.github.groeipad.maturity.scoring.Contribution;
import io.github.groeipad.maturity.scoring.DimensionProfile;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.PhaseScore;
import io.github.groeipad.maturity.scoring.ResponseState;
import io.github.groeipad.maturity.scoring.TagScore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a profile of a model that is at hand, which says what has to be in it. */
final class ProfileReader {

    private static final Map<String, ResponseState> STATES = Words.of(ResponseState.values(), ResponseState::id);

    private final MaturityModel model;
    private final ProfileParts parts;
    private final MeasureReader numbers;

    private ProfileReader(MaturityModel model) {
        this.model = model;
        this.parts = new ProfileParts(model);
        this.numbers = new MeasureReader(model);
    }

    /** The profile of a document. Does not come back if anything is wrong with it. */
    static MaturityProfile read(Node root, MaturityModel model, Findings findings) {
        Members members = Format.PROFILE.open(root, findings);
        members.allow(Format.PROFILE.properties());
        MaturityProfile profile = new ProfileReader(model).profile(members);
        findings.conclude();
        return profile;
    }

    private MaturityProfile profile(Members members) {
        checkModel(members);
        checkDetermined(members);
        Optional<Measure> score = numbers.score(members.get("score"));
        LocalDate date = AssessmentReader.date(members);
        LocalDate asOf = members.read("asOf", Part::date);
        LocalDate day = asOf == null ? date : asOf;
        return MaturityProfile.builder()
                .model(new ModelReference(model.id(), model.version(), Optional.of(model.fingerprint())))
                .subject(AssessmentReader.subject(members))
                .date(date)
                .asOf(day)
                .phase(parts.phase(members.get("phase")))
                .phaseRange(parts.phaseRange(members.get("phaseRange")))
                .score(score.map(Measure::score))
                .bounds(score.map(Measure::bounds))
                .position(numbers.position(members.get("position")))
                .coverage(parts.coverage(members))
                .attainable(numbers.attainable(members.get("attainable")))
                .tags(tags(members))
                .dimensions(dimensions(members, model.dimensions()))
                .readiness(parts.readiness(members, true))
                .contributions(contributions(members))
                .expired(new ExpiryReader(model, day).read(members))
                .build();
    }

    private void checkModel(Members profile) {
        ModelReference named = AssessmentReader.reference(profile);
        Part part = profile.get("model");
        Members members = part == null || !(part.node() instanceof Node.Obj) ? null : part.members();
        if (members != null) {
            same(members.get("id"), named.id(), model.id());
            same(members.get("version"), named.version(), model.version());
            Part fingerprint = members.required("fingerprint");
            String wanted = model.fingerprint().hex();
            named.fingerprint().ifPresent(found -> same(fingerprint, found.hex(), wanted));
        }
    }

    /** Adds a problem if a name of the model is not that of the model at hand. */
    static void same(@Nullable Part part, String found, String wanted) {
        if (part != null && part.node() instanceof Node.Text && !found.equals(wanted)) {
            part.problem(
                    ProblemCode.MODEL_MISMATCH,
                    "must be that of the model at hand, \"" + wanted + "\"",
                    Found.quoted(found),
                    List.of(wanted));
        }
    }

    private void checkDetermined(Members members) {
        Part part = members.required("phaseDetermined");
        Boolean said = part == null ? null : part.flag();
        boolean determined = ProfileParts.isDetermined(members.get("phaseRange"));
        if (part != null && said != null && said != determined) {
            part.problem(
                    JsonProblemCode.INCONSISTENT_PROFILE,
                    "must be " + determined + ", as phaseRange says",
                    Boolean.toString(said));
        }
    }

    private Map<String, TagScore> tags(Members profile) {
        Map<String, TagScore> tags = new TreeMap<>();
        Part part = model.tags().isEmpty() ? profile.get("tags") : profile.required("tags");
        Members members = part == null ? null : part.object(model.tags().toArray(String[]::new));
        if (members != null) {
            for (String tag : model.tags()) {
                Part score = members.required(tag);
                Members ofTag = score == null ? null : score.object("score", "coverage");
                if (ofTag != null) {
                    tags.put(tag, tag(ofTag));
                }
            }
        }
        return tags;
    }

    private TagScore tag(Members members) {
        Optional<Measure> score = numbers.score(members.get("score"));
        return new TagScore(
                score.map(Measure::score), score.map(Measure::bounds), MeasureReader.share(members.get("coverage")));
    }

    private List<DimensionProfile> dimensions(Members parent, List<Dimension> wanted) {
        List<String> ids = wanted.stream().map(Dimension::id).toList();
        List<DimensionProfile> dimensions = new ArrayList<>();
        parts.inOrder(parent, "dimensions", ids, (part, index) -> {
            Members members = part.object(
                    "id",
                    "phase",
                    "phaseRange",
                    "score",
                    "position",
                    "coverage",
                    "tally",
                    "attainable",
                    "phaseScores",
                    "dimensions",
                    "readiness");
            if (members != null) {
                dimensions.add(dimension(members, wanted.get(index)));
            }
        });
        return dimensions;
    }

    private DimensionProfile dimension(Members members, Dimension dimension) {
        ProfileParts.same(members, "id", dimension.id());
        Optional<Measure> score = numbers.score(members.get("score"));
        return DimensionProfile.builder(dimension.id())
                .phase(parts.phase(members.get("phase")))
                .phaseRange(parts.phaseRange(members.get("phaseRange")))
                .score(score.map(Measure::score))
                .bounds(score.map(Measure::bounds))
                .position(numbers.position(members.get("position")))
                .coverage(parts.coverage(members))
                .attainable(numbers.attainable(members.get("attainable")))
                .phaseScores(phaseScores(members.get("phaseScores")))
                .dimensions(dimensions(members, dimension.dimensions()))
                .readiness(parts.readiness(members, false))
                .build();
    }

    private List<PhaseScore> phaseScores(@Nullable Part part) {
        List<PhaseScore> scores = new ArrayList<>();
        Members members = part == null ? null : part.object(parts.phases().toArray(String[]::new));
        if (members != null) {
            for (String phase : parts.phases()) {
                numbers.score(members.get(phase))
                        .ifPresent(score -> scores.add(new PhaseScore(phase, score.score(), score.bounds())));
            }
        }
        return scores;
    }

    private List<Contribution> contributions(Members profile) {
        List<String> ids = model.indicators().stream().map(Indicator::id).toList();
        List<Contribution> contributions = new ArrayList<>();
        parts.inOrder(profile, "contributions", ids, (part, index) -> {
            Members members = part.object("indicator", "state", "counted", "value", "exact");
            if (members != null) {
                ProfileParts.same(members, "indicator", ids.get(index));
                contributions.add(contribution(members, ids.get(index)));
            }
        });
        return contributions;
    }

    private Contribution contribution(Members members, String indicator) {
        ResponseState state = members.readRequired("state", part -> part.word(STATES));
        Part countedPart = members.required("counted");
        Boolean counted = countedPart == null ? null : countedPart.flag();
        boolean isCounted = counted != null && counted;
        Contribution contribution = new Contribution(
                indicator,
                state == null ? ResponseState.UNANSWERED : state,
                isCounted ? Optional.ofNullable(MeasureReader.contribution(members)) : Optional.empty());
        if (countedPart != null && counted != null && !counted && (members.has("value") || members.has("exact"))) {
            countedPart.problem(
                    JsonProblemCode.INCONSISTENT_PROFILE, "must be true where there is a contribution", "false");
        }
        return contribution;
    }
}

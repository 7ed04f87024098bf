package io.github.groeipad.maturity.scoring;

import io.github.groeipad.maturity.assessment.Subject;
import io.github.groeipad.maturity.model.ModelReference;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A profile that was scored elsewhere, part by part. */
final class RecordedProfile extends MaturityProfile {

    private final ModelReference model;
    private final Subject subject;
    private final LocalDate date;
    private final LocalDate asOf;
    private final Coverage coverage;
    private final Optional<String> phase;
    private final Optional<PhaseRange> phaseRange;
    private final Optional<Score> score;
    private final Optional<ScoreRange> bounds;
    private final Optional<Position> position;
    private final Optional<Score> attainable;
    private final Map<String, TagScore> tags;
    private final List<DimensionProfile> dimensions;
    private final List<Readiness> readiness;
    private final List<Contribution> contributions;
    private final List<Expiry> expired;

    RecordedProfile(Builder builder) {
        model = given(builder.model, "model");
        subject = given(builder.subject, "subject");
        date = given(builder.date, "date");
        asOf = builder.asOf == null ? date : builder.asOf;
        coverage = given(builder.coverage, "coverage");
        phase = builder.phase;
        phaseRange = builder.phaseRange;
        score = builder.score;
        bounds = builder.bounds;
        position = builder.position;
        attainable = builder.attainable;
        tags = Collections.unmodifiableMap(new LinkedHashMap<>(builder.tags));
        dimensions = builder.dimensions;
        readiness = builder.readiness;
        contributions = builder.contributions;
        expired = builder.expired;
    }

    private static <T> T given(@Nullable T part, String name) {
        if (part == null) {
            throw new IllegalStateException("Profile: " + name + " must be given");
        }
        return part;
    }

    @Override
    public ModelReference model() {
        return model;
    }

    @Override
    public Subject subject() {
        return subject;
    }

    @Override
    public LocalDate date() {
        return date;
    }

    @Override
    public LocalDate asOf() {
        return asOf;
    }

    @Override
    public List<Expiry> expired() {
        return expired;
    }

    @Override
    public Optional<String> phase() {
        return phase;
    }

    @Override
    public Optional<PhaseRange> phaseRange() {
        return phaseRange;
    }

    @Override
    public Optional<Score> score() {
        return score;
    }

    @Override
    public Optional<ScoreRange> bounds() {
        return bounds;
    }

    @Override
    public Optional<Position> position() {
        return position;
    }

    @Override
    public Coverage coverage() {
        return coverage;
    }

    @Override
    public Optional<Score> attainable() {
        return attainable;
    }

    @Override
    public Map<String, TagScore> tags() {
        return tags;
    }

    @Override
    public List<DimensionProfile> dimensions() {
        return dimensions;
    }

    @Override
    public List<Readiness> readiness() {
        return readiness;
    }

    @Override
    public List<Contribution> contributions() {
        return contributions;
    }

    @Override
    public List<GateFinding> gates() {
        throw notRecorded("how its gates were decided");
    }

    @Override
    public Derivation derivation() {
        throw notRecorded("how its numbers came about");
    }

    @Override
    public Derivation derivation(Derivation.Measure measure, String of) {
        throw notRecorded("how its numbers came about");
    }

    private static IllegalStateException notRecorded(String what) {
        return new IllegalStateException(
                "Profile: a profile read from a document does not hold " + what + "; score the assessment again");
    }
}

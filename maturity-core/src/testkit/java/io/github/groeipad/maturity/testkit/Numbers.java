package io.github.groeipad.maturity.testkit;

import io.github.groeipad.maturity.model.Fraction;
import io.github.groeipad.maturity.model.MaturityModel;
import io.github.groeipad.maturity.model.Phase;
import io.github.groeipad.maturity.scoring.Contribution;
import io.github.groeipad.maturity.scoring.Coverage;
import io.github.groeipad.maturity.scoring.CriterionFinding;
import io.github.groeipad.maturity.scoring.DimensionProfile;
import io.github.groeipad.maturity.scoring.MaturityProfile;
import io.github.groeipad.maturity.scoring.PhaseRange;
import io.github.groeipad.maturity.scoring.PhaseScore;
import io.github.groeipad.maturity.scoring.Position;
import io.github.groeipad.maturity.scoring.Readiness;
import io.github.groeipad.maturity.scoring.ResponseState;
import io.github.groeipad.maturity.scoring.Score;
import io.github.groeipad.maturity.scoring.ScoreRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** All numbers and decisions of a profile by what they are of, so that two profiles can be compared whatever their order. */
final class Numbers {

    private static final List<ResponseState> STATES = List.of(ResponseState.values());

    private final List<String> phases;
    private final Map<Key, Fraction> values = new LinkedHashMap<>();

    private Numbers(MaturityModel model) {
        phases = model.phases().stream().map(Phase::id).toList();
    }

    /** What sort of number it is. A phase is its place, from 1; 0 for not started. */
    enum Kind {
        SCORE,
        LOW,
        HIGH,
        ATTAINABLE,
        COVERAGE,
        POSITION,
        POSITION_LOW,
        POSITION_HIGH,
        READINESS,
        READINESS_LOW,
        READINESS_HIGH,
        PROGRESS,
        PHASE,
        PHASE_LOW,
        PHASE_HIGH,
        CONTRIBUTION,
        STATE,
        COUNT,
        WEIGHT,
        UNMET_FOUND,
        UNMET_PROGRESS;

        boolean isPhase() {
            return this == PHASE || this == PHASE_LOW || this == PHASE_HIGH;
        }
    }

    /** A number of something. */
    record Key(Kind kind, String of) {

        @Override
        public String toString() {
            return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " of " + of;
        }
    }

    static Numbers of(MaturityModel model, MaturityProfile profile) {
        Numbers numbers = new Numbers(model);
        numbers.put(profile);
        return numbers;
    }

    private void put(MaturityProfile profile) {
        putScore("everything", profile.score(), profile.bounds());
        put(Kind.ATTAINABLE, "everything", profile.attainable().map(Score::exact));
        put("everything", profile.coverage());
        put("everything", profile.position());
        put("everything", profile.phase(), profile.phaseRange());
        profile.readiness().forEach(readiness -> put("everything", readiness));
        profile.tags().forEach((tag, found) -> {
            putScore("tag " + tag, found.score(), found.bounds());
            put(Kind.COVERAGE, "tag " + tag, found.coverage());
        });
        profile.dimensions().forEach(this::put);
        profile.contributions().forEach(this::put);
    }

    private void put(DimensionProfile dimension) {
        String of = "dimension " + dimension.id();
        putScore(of, dimension.score(), dimension.bounds());
        put(Kind.ATTAINABLE, of, dimension.attainable().map(Score::exact));
        put(of, dimension.coverage());
        put(of, dimension.position());
        put(of, dimension.phase(), dimension.phaseRange());
        for (PhaseScore phase : dimension.phaseScores()) {
            putScore("phase " + phase.phase() + " in " + of, Optional.of(phase.score()), Optional.of(phase.bounds()));
        }
        dimension.readiness().forEach(readiness -> put(of, readiness));
        dimension.dimensions().forEach(this::put);
    }

    private void putScore(String of, Optional<Score> score, Optional<ScoreRange> bounds) {
        put(Kind.SCORE, of, score.map(Score::exact));
        put(Kind.LOW, of, bounds.map(range -> range.low().exact()));
        put(Kind.HIGH, of, bounds.map(range -> range.high().exact()));
    }

    private void put(String of, Coverage coverage) {
        put(Kind.COVERAGE, of, coverage.share());
        for (ResponseState state : ResponseState.values()) {
            String which = state.id() + " indicators in " + of;
            put(Kind.COUNT, which, Optional.of(Fraction.of(coverage.of(state).count())));
            put(Kind.WEIGHT, which, Optional.of(coverage.of(state).weight()));
        }
    }

    private void put(String of, Optional<Position> position) {
        put(Kind.POSITION, of, position.map(Position::value));
        put(Kind.POSITION_LOW, of, position.map(Position::low));
        put(Kind.POSITION_HIGH, of, position.map(Position::high));
    }

    /** A phase is there, be it "not started", just where there is a range. */
    private void put(String of, Optional<String> phase, Optional<PhaseRange> range) {
        put(Kind.PHASE, of, range.isPresent() || phase.isPresent() ? Optional.of(place(phase)) : Optional.empty());
        put(Kind.PHASE_LOW, of, range.map(phases -> place(phases.lowest())));
        put(Kind.PHASE_HIGH, of, range.map(phases -> place(phases.highest())));
    }

    private Fraction place(Optional<String> phase) {
        return Fraction.of(phase.map(id -> 1 + phases.indexOf(id)).orElse(0));
    }

    private void put(String scope, Readiness readiness) {
        String of = scope + " for " + readiness.phase();
        put(Kind.READINESS, of, Optional.of(readiness.value()));
        put(Kind.READINESS_LOW, of, Optional.of(readiness.low()));
        put(Kind.READINESS_HIGH, of, Optional.of(readiness.high()));
        put(Kind.PROGRESS, of, readiness.gateProgress());
        for (CriterionFinding finding : readiness.unmet()) {
            String leaf = Sketch.of(finding.criterion()) + " in the gate of " + of;
            put(Kind.UNMET_FOUND, leaf, finding.found());
            put(Kind.UNMET_PROGRESS, leaf, Optional.of(finding.progress()));
        }
    }

    private void put(Contribution contribution) {
        put(Kind.CONTRIBUTION, contribution.indicator(), contribution.value());
        put(Kind.STATE, contribution.indicator(), Optional.of(Fraction.of(STATES.indexOf(contribution.state()))));
    }

    private void put(Kind kind, String of, Optional<Fraction> value) {
        value.ifPresent(number -> values.put(new Key(kind, of), number));
    }

    /** All numbers there are. */
    Map<Key, Fraction> all() {
        return values;
    }

    Optional<Fraction> get(Kind kind, String of) {
        return Optional.ofNullable(values.get(new Key(kind, of)));
    }

    String show(Key key) {
        Fraction value = values.get(key);
        if (value == null) {
            return "absent";
        }
        if (!key.kind().isPhase()) {
            return value.toString();
        }
        int place = value.numerator().intValueExact();
        return place == 0 ? "not started" : phases.get(place - 1);
    }

    /** The first number of some kinds that differs, or is there in one of the two only. */
    static Optional<String> firstDifference(Numbers before, Numbers after, Predicate<Key> kinds) {
        Map<Key, Fraction> keys = new LinkedHashMap<>(before.values);
        keys.putAll(after.values);
        return keys.keySet().stream()
                .filter(kinds)
                .filter(key ->
                        !Optional.ofNullable(before.values.get(key)).equals(Optional.ofNullable(after.values.get(key))))
                .findFirst()
                .map(key -> "the " + key + " was " + before.show(key) + " and is " + after.show(key));
    }
}
